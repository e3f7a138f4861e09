// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaps.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace trilateral
{

namespace
{

constexpr int leastMonths = 12;
constexpr double leastRatio = 1.8;

// An event that took place on days that are known.
struct Held {
    Day first = 0;
    Day last = 0;
    Row row = Row::None;
    auto operator<=>(const Held &) const = default;
};

bool counts(const Snapshot &snapshot, Row r, const Span &span)
{
    const Status status = snapshot.status[index(r)];
    const bool isHeld = status == Status::Held || status == Status::None;
    return isHeld && span.isKnown() && !span.isOpenStart() && !span.isOpenEnd() && snapshot.isPresent(r);
}

std::vector<Held> heldInOrder(const Snapshot &snapshot, std::span<const Row> rows)
{
    std::vector<Held> held;
    held.reserve(rows.size());
    for (const Row r : rows)
        if (const Span span = snapshot.span[index(r)]; counts(snapshot, r, span))
            held.push_back({span.first, span.last, r});
    std::ranges::sort(held);
    return held;
}

double medianDays(const std::vector<Gap> &gaps)
{
    std::vector<int> days;
    days.reserve(gaps.size());
    for (const Gap &gap : gaps)
        if (!gap.isOfData() && !gap.isOpen())
            days.push_back(gap.to - gap.from);
    if (days.empty())
        return 0;
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
    std::ranges::nth_element(days, middle);
    return days.size() % 2 ? *middle : (*std::max_element(days.begin(), middle) + *middle) / 2.0;
}

Gap gapBetween(const Held &before, Row after, Day to)
{
    constexpr int shortestMonth = 28;
    const Day from = before.last;
    const Day end = std::max(from, to);
    return {before.row, after, from, end, end - from < shortestMonth ? 0 : monthsBetween(from, end), false, 0};
}

// Tells how many meetings the data lack. Remembers what a series says of itself: most gaps are of the same one.
class MissingMeetings
{
public:
    explicit MissingMeetings(const Snapshot &snapshot) : m_snapshot(snapshot) {}
    // Meetings of a series are numbered; what has no number is missing where the series says that it is not complete.
    int in(const Gap &gap)
    {
        const int before = m_snapshot.ordinal[index(gap.before)];
        const int after = gap.isOpen() ? 0 : m_snapshot.ordinal[index(gap.after)];
        if (before > 0 && after > 0)
            return std::max(0, after - before - 1);
        const QString &incomplete = incompleteWords(gap.before);
        const bool isMissing = gap.isOpen() ? incomplete.contains(QLatin1String("after")) : !incomplete.isEmpty();
        return isMissing ? Gap::unknownCount : 0;
    }

private:
    const QString &incompleteWords(Row event)
    {
        const Row series = m_snapshot.tied(event, Role::Series);
        if (series != std::exchange(m_series, series))
            m_words = series == Row::None ? QString() : m_snapshot.attribute(series, u"incomplete");
        return m_words;
    }

    const Snapshot &m_snapshot;
    Row m_series = Row::None;
    QString m_words;
};

void judge(std::vector<Gap> &gaps)
{
    const double median = medianDays(gaps);
    const auto silences = std::ranges::count_if(gaps, [](const Gap &gap) { return !gap.isOpen() && !gap.isOfData(); });
    for (Gap &gap : gaps)
        gap.standsOut =
            !gap.isOfData() && silences >= 2 && gap.months >= leastMonths && gap.to - gap.from >= leastRatio * median;
}

} // namespace

std::vector<Gap> gaps(const Snapshot &snapshot, std::span<const Row> rows)
{
    const std::vector<Held> held = heldInOrder(snapshot, rows);
    std::vector<Gap> gaps;
    gaps.reserve(held.size());
    for (std::size_t i = 1; i < held.size(); ++i)
        gaps.push_back(gapBetween(held[i - 1], held[i].row, held[i].first));
    const Day horizon = snapshot.info.horizon;
    if (!held.empty() && horizon != openFuture && horizon > held.back().last)
        gaps.push_back(gapBetween(held.back(), Row::None, horizon));
    MissingMeetings missing(snapshot);
    for (Gap &gap : gaps)
        gap.missing = missing.in(gap);
    judge(gaps);
    return gaps;
}

} // namespace trilateral
