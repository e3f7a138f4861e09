// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/strata.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr Day longestMeeting = 31; // days; what lasts longer is drawn as lasting
constexpr quint8 trackCount = 3;

bool isSharpEnd(const EndForm &form)
{
    return form == EndForm{};
}

// Relations come in row order, which need not be that of time.
void sortByStart(Stratum &stratum)
{
    if (std::ranges::is_sorted(stratum.first))
        return;
    std::vector<std::size_t> order(stratum.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return stratum.first[i]; });
    Stratum sorted = stratum;
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.first[i] = stratum.first[order[i]];
        sorted.last[i] = stratum.last[order[i]];
        sorted.rows[i] = stratum.rows[order[i]];
    }
    stratum = std::move(sorted);
}

// Lasting marks that overlap lie beside each other as far as there are tracks.
void assignTracks(Stratum &stratum)
{
    std::array<Day, trackCount> ends;
    ends.fill(openPast);
    for (std::size_t i = 0; i < stratum.size(); ++i) {
        const auto free =
            std::ranges::find_if(ends, [&](Day end) { return end < stratum.first[i] || end == openPast; });
        const auto track = free == ends.end() ? std::ranges::min_element(ends) : free;
        *track = std::max(*track, stratum.last[i]);
        stratum.track.push_back(static_cast<quint8>(std::distance(ends.begin(), track)));
    }
}

void finish(Stratum &stratum)
{
    sortByStart(stratum);
    for (std::size_t i = 0; i < stratum.size(); ++i) {
        const bool isOpen = stratum.first[i] == openPast || stratum.last[i] == openFuture;
        stratum.longest = std::max(stratum.longest, isOpen ? openFuture : stratum.last[i] - stratum.first[i]);
    }
    if (stratum.form == MarkForm::Lasting)
        assignTracks(stratum);
}

} // namespace

std::optional<std::size_t> Stratum::numberOf(Row row, Day start) const
{
    const auto begin = std::ranges::lower_bound(first, start);
    for (auto i = static_cast<std::size_t>(begin - first.begin()); i < size() && first[i] == start; ++i)
        if (rows[i] == row)
            return i;
    return std::nullopt;
}

MarkStatus markStatus(Status status)
{
    switch (status) {
    case Status::Planned:
        return MarkStatus::Planned;
    case Status::Proposed:
        return MarkStatus::Proposed;
    case Status::Postponed:
        return MarkStatus::Postponed;
    case Status::Cancelled:
        return MarkStatus::Cancelled;
    case Status::Claimed:
        return MarkStatus::Claimed;
    case Status::Disputed:
        return MarkStatus::Disputed;
    case Status::None:
    case Status::Held:
    case Status::InForce:
        break;
    }
    return MarkStatus::Solid;
}

MarkForm markForm(const Span &span)
{
    if (span.isInterval) {
        const bool isShort = !span.isOpenStart() && !span.isOpenEnd() && span.last - span.first <= longestMeeting;
        return isShort && isSharpEnd(span.start) && isSharpEnd(span.end) ? MarkForm::Sharp : MarkForm::Lasting;
    }
    if (span.start.approximate || span.start.uncertain || span.precision() > Precision::Month)
        return MarkForm::Fuzzy;
    return span.precision() == Precision::Month ? MarkForm::Month : MarkForm::Sharp;
}

double middleOf(const Span &span)
{
    if (span.isOpenEnd())
        return span.first + 0.5;
    return span.isOpenStart() ? span.last + 0.5 : (double(span.first) + double(span.last) + 1) / 2;
}

void Strata::add(Row row, const Span &span, Status status)
{
    const MarkForm form = markForm(span);
    const MarkStatus look = markStatus(status);
    Stratum &stratum = m_strata[static_cast<std::size_t>(form) * statusLooks + static_cast<std::size_t>(look)];
    stratum.form = form;
    stratum.status = look;
    stratum.first.push_back(span.first);
    stratum.last.push_back(span.last);
    stratum.rows.push_back(row);
}

std::vector<Stratum> Strata::take()
{
    std::vector<Stratum> strata;
    for (Stratum &stratum : m_strata) {
        if (stratum.rows.empty())
            continue;
        finish(stratum);
        strata.push_back(std::move(stratum));
    }
    return strata;
}

} // namespace trilateral
