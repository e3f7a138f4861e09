// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneCrowd.h"

#include "widgets/timeline/markGroups.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double fewest = 50;           // records that may be a crowd
constexpr double denseDistance = 9;     // mean pixels between neighbours
constexpr double crowdDistance = 60;    // the same where most days have several, so that runs would be all there is
constexpr double crowdedDay = 2;        // marks on a mean day of a crowd
constexpr double narrowestStretch = 20; // pixels that the mark of a stretch is wide at least
constexpr double tracks = 3;            // stretches that can lie beside each other

// Of each start one more, of each end one less.
double mostAtOnce(const std::vector<Day> &starts, const std::vector<Day> &ends)
{
    std::ptrdiff_t most = 0;
    std::size_t ended = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        while (ended < ends.size() && ends[ended] < starts[i])
            ++ended;
        most = std::max(most, std::ptrdiff_t(i + 1) - std::ptrdiff_t(ended));
    }
    return double(std::max<std::ptrdiff_t>(1, most));
}

std::vector<Day> merged(const std::vector<Day> &a, const std::vector<Day> &b)
{
    std::vector<Day> both(a.size() + b.size());
    std::ranges::merge(a, b, both.begin());
    return both;
}

} // namespace

DayCounter::DayCounter(std::vector<Day> days) : m_days(std::move(days))
{
    std::ranges::sort(m_days);
    m_boundless = quint32(std::ranges::upper_bound(m_days, openPast) - m_days.begin());
    m_bounded = quint32(std::ranges::lower_bound(m_days, openFuture) - m_days.begin());
    if (m_boundless == m_bounded)
        return;
    m_origin = m_days[m_boundless];
    const double length = double(m_days[m_bounded - 1]) - double(m_origin) + 1;
    m_step = Day(std::ceil(length / std::max(64.0, 4.0 * double(m_bounded))));
    const auto steps = std::size_t(length / double(m_step)) + 2;
    m_table.reserve(steps);
    quint32 next = m_boundless;
    for (std::size_t k = 0; k < steps; ++k) {
        while (next < m_bounded && double(m_days[next]) < double(m_origin) + double(k) * double(m_step))
            ++next;
        m_table.push_back(next);
    }
}

quint32 DayCounter::before(Day day) const
{
    if (m_table.empty() || day <= m_origin)
        return day == openPast ? 0 : m_boundless;
    const auto step = std::size_t(qint64(day) - m_origin) / std::size_t(m_step);
    if (step + 1 >= m_table.size())
        return m_bounded;
    quint32 number = m_table[step];
    if (m_step > 1)
        while (number < m_table[step + 1] && m_days[number] < day)
            ++number;
    return number;
}

void DayCounter::before(Day first, Day step, std::span<quint32> counts) const
{
    const auto last = qint64(m_table.size()) - 1;
    const qint64 start = qint64(first) - m_origin;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (const qint64 at = start + qint64(i) * step; m_step == 1 && at > 0)
            counts[i] = at >= last ? m_bounded : m_table[std::size_t(at)];
        else
            counts[i] = before(Day(m_origin + at));
}

LaneCrowd::LaneCrowd(const std::vector<Stratum> &strata, Day horizon)
{
    for (const Stratum &stratum : strata)
        gather(stratum, horizon);
    finish(m_days);
    finish(m_stretches);
}

void LaneCrowd::gather(const Stratum &stratum, Day horizon)
{
    Half &half = stratum.form == MarkForm::Sharp ? m_days : m_stretches;
    Side &side = stratum.status == MarkStatus::Solid ? half.solid : half.hollow;
    for (std::size_t i = 0; i < stratum.size(); ++i) {
        const Day first = stratum.first[i];
        const Day last = stratum.last[i] == openFuture ? std::max(first, horizon) : stratum.last[i];
        side.firsts.push_back(first);
        side.lasts.push_back(last);
        half.from = std::min(half.from, first == openPast ? last : first);
        half.to = std::max(half.to, last == openFuture ? first : last);
        half.length += first == openPast || last == openFuture ? 0 : double(last) - double(first) + 1;
    }
}

void LaneCrowd::finish(Half &half)
{
    for (Side *side : {&half.solid, &half.hollow}) {
        std::ranges::sort(side->firsts);
        std::ranges::sort(side->lasts);
    }
    std::vector<Day> starts = merged(half.solid.firsts, half.hollow.firsts);
    half.most = mostAtOnce(starts, merged(half.solid.lasts, half.hollow.lasts));
    const auto rest = std::ranges::unique(starts);
    half.distinctStarts = double(rest.begin() - starts.begin());
    for (Side *side : {&half.solid, &half.hollow}) {
        side->starts = DayCounter(std::exchange(side->firsts, {}));
        side->ends = DayCounter(std::exchange(side->lasts, {}));
    }
}

std::shared_ptr<const CrowdColumns> LaneCrowd::columns(Part part, Day days, qint64 first, qint64 last) const
{
    const Half &half = partOf(part);
    if (half.counted && half.counted->days == days && half.counted->first <= first && half.counted->end() >= last)
        return half.counted;
    auto counted = std::make_shared<CrowdColumns>();
    const qint64 margin = last - first;
    counted->days = days;
    counted->first = first - margin;
    counted->columns.resize(std::size_t(3 * margin));
    const std::vector<quint32> solid = counts(part, half.solid, *counted);
    const std::vector<quint32> hollow = counts(part, half.hollow, *counted);
    for (std::size_t i = 0; i < solid.size(); ++i)
        counted->columns[i] = {solid[i] + hollow[i], 0, float(solid[i])};
    setHeights(part, *counted);
    half.counted = std::move(counted);
    return half.counted;
}

std::vector<quint32> LaneCrowd::counts(Part part, const Side &side, const CrowdColumns &columns) const
{
    const std::size_t size = columns.columns.size();
    std::vector<quint32> counts(size);
    std::vector<quint32> started(size + 1);
    if (side.starts.size() == 0)
        return counts;
    side.starts.before(columns.startOf(0), columns.days, started);
    std::vector<quint32> ended = started;
    if (part == Part::Stretches)
        side.ends.before(columns.startOf(0), columns.days, ended);
    for (std::size_t i = 0; i < size; ++i)
        counts[i] = started[i + 1] - ended[i];
    return counts;
}

// Each solid height is still a number of records.
void LaneCrowd::setHeights(Part part, CrowdColumns &columns) const
{
    constexpr float tallest = 2.5f; // times the mean
    constexpr float least = 0.12f;
    const Half &half = partOf(part);
    const double mean = half.size() / std::max(1.0, half.days() / double(columns.days));
    const float factor = part == Part::Stretches ? float(1 / half.most) : 1 / (tallest * float(std::max(mean, 1.0)));
    for (CrowdColumns::Column &column : columns.columns) {
        if (column.count == 0)
            continue;
        const float share = float(column.count) * factor;
        column.height = std::clamp(part == Part::Stretches ? share : std::sqrt(share), least, 1.0f);
        const float solid = column.solidHeight / float(column.count);
        column.solidHeight = solid < 1 ? solid * column.height : column.height;
    }
}

bool LaneCrowd::isCrowded(Part part, double pixelsPerDay) const
{
    const Half &half = partOf(part);
    if (half.size() < fewest)
        return false;
    const double width = half.days() * pixelsPerDay;
    if (part == Part::Stretches)
        return half.length * pixelsPerDay > tracks * width || half.size() * narrowestStretch > tracks * width;
    const bool areDaysCrowded = half.size() > crowdedDay * half.distinctStarts;
    return width < half.distinctStarts * (areDaysCrowded ? crowdDistance : denseDistance);
}

Day columnDays(double pixelsPerDay)
{
    return Day(std::max(1.0, std::ceil(mergeDistance / pixelsPerDay)));
}

} // namespace trilateral
