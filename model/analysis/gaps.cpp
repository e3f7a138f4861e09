// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaps.h"

#include <algorithm>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr int leastMonths = 12;
constexpr double leastRatio = 1.8;

bool counts(const Snapshot &snapshot, Row r)
{
    const Status status = snapshot.status[index(r)];
    const Span &span = snapshot.span[index(r)];
    const bool isHeld = status == Status::Held || status == Status::None;
    return isHeld && span.isKnown() && !span.isOpenStart() && !span.isOpenEnd() && snapshot.isPresent(r);
}

std::vector<Row> heldInOrder(const Snapshot &snapshot, std::span<const Row> rows)
{
    std::vector<Row> held;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(held), [&](Row r) { return counts(snapshot, r); });
    const auto place = [&](Row r) {
        const Span &span = snapshot.span[index(r)];
        return std::tuple(span.first, span.last, r);
    };
    std::sort(held.begin(), held.end(), [&](Row a, Row b) { return place(a) < place(b); });
    return held;
}

double medianDays(const std::vector<Gap> &gaps)
{
    std::vector<int> days;
    days.reserve(gaps.size());
    for (const Gap &gap : gaps)
        days.push_back(gap.to - gap.from);
    std::sort(days.begin(), days.end());
    const std::size_t middle = days.size() / 2;
    return days.size() % 2 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
}

Gap gapBetween(const Snapshot &snapshot, Row before, Row after, Day to)
{
    const Day from = snapshot.span[index(before)].last;
    return {before, after, from, std::max(from, to), monthsBetween(from, std::max(from, to)), false};
}

} // namespace

std::vector<Gap> gaps(const Snapshot &snapshot, std::span<const Row> rows)
{
    const std::vector<Row> held = heldInOrder(snapshot, rows);
    std::vector<Gap> gaps;
    for (std::size_t i = 1; i < held.size(); ++i)
        gaps.push_back(gapBetween(snapshot, held[i - 1], held[i], snapshot.span[index(held[i])].first));
    const std::size_t closedCount = gaps.size();
    const double median = closedCount ? medianDays(gaps) : 0;
    const Day horizon = snapshot.info.horizon;
    if (!held.empty() && horizon != openFuture && horizon > snapshot.span[index(held.back())].last)
        gaps.push_back(gapBetween(snapshot, held.back(), Row::None, horizon));
    for (Gap &gap : gaps)
        gap.standsOut = closedCount >= 2 && gap.months >= leastMonths && gap.to - gap.from >= leastRatio * median;
    return gaps;
}

} // namespace trilateral
