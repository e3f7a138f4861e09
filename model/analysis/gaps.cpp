// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gaps.h"

#include <algorithm>
#include <iterator>
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
    const Span span = snapshot.span[index(r)];
    const bool isHeld = status == Status::Held || status == Status::None;
    return isHeld && span.isKnown() && !span.isOpenStart() && !span.isOpenEnd() && snapshot.isPresent(r);
}

std::vector<Row> heldInOrder(const Snapshot &snapshot, std::span<const Row> rows)
{
    std::vector<Row> held;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(held), [&](Row r) { return counts(snapshot, r); });
    const auto place = [&](Row r) {
        const Span span = snapshot.span[index(r)];
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
        if (!gap.isOfData())
            days.push_back(gap.to - gap.from);
    if (days.empty())
        return 0;
    std::sort(days.begin(), days.end());
    const std::size_t middle = days.size() / 2;
    return days.size() % 2 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
}

Gap gapBetween(const Snapshot &snapshot, Row before, Row after, Day to)
{
    const Day from = snapshot.span[index(before)].last;
    return {before, after, from, std::max(from, to), monthsBetween(from, std::max(from, to)), false, 0};
}

QString incompleteWords(const Snapshot &snapshot, Row event)
{
    const Row series = snapshot.tied(event, Role::Series);
    return series == Row::None ? QString() : snapshot.attribute(series, u"incomplete");
}

// Meetings of a series are numbered; what has no number is missing where the series says that it is not complete.
int missingIn(const Snapshot &snapshot, const Gap &gap)
{
    const QString incomplete = incompleteWords(snapshot, gap.before);
    if (gap.isOpen())
        return incomplete.contains(QLatin1String("after")) ? Gap::unknownCount : 0;
    const int before = snapshot.ordinal[index(gap.before)];
    const int after = snapshot.ordinal[index(gap.after)];
    if (before > 0 && after > 0)
        return std::max(0, after - before - 1);
    return incomplete.isEmpty() ? 0 : Gap::unknownCount;
}

void judge(std::vector<Gap> &gaps)
{
    std::vector<Gap> closed;
    std::ranges::copy_if(gaps, std::back_inserter(closed), [](const Gap &gap) { return !gap.isOpen(); });
    const double median = medianDays(closed);
    const auto silences = std::ranges::count(closed, false, &Gap::isOfData);
    for (Gap &gap : gaps)
        gap.standsOut =
            !gap.isOfData() && silences >= 2 && gap.months >= leastMonths && gap.to - gap.from >= leastRatio * median;
}

} // namespace

std::vector<Gap> gaps(const Snapshot &snapshot, std::span<const Row> rows)
{
    const std::vector<Row> held = heldInOrder(snapshot, rows);
    std::vector<Gap> gaps;
    for (std::size_t i = 1; i < held.size(); ++i)
        gaps.push_back(gapBetween(snapshot, held[i - 1], held[i], snapshot.span[index(held[i])].first));
    const Day horizon = snapshot.info.horizon;
    if (!held.empty() && horizon != openFuture && horizon > snapshot.span[index(held.back())].last)
        gaps.push_back(gapBetween(snapshot, held.back(), Row::None, horizon));
    for (Gap &gap : gaps)
        gap.missing = missingIn(snapshot, gap);
    judge(gaps);
    return gaps;
}

} // namespace trilateral
