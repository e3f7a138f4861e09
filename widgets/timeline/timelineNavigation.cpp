// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineNavigation.h"

#include "model/query/knownOn.h"
#include "widgets/timeline/timelineGeometry.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr qint64 gesturePause = 700; // milliseconds after which a turn of the wheel is a gesture of its own

// The record after (or before) a row in a sorted or unsorted list, among those that pass.
Row besides(const std::vector<Row> &rows, Row row, Neighbour side, const Mask &passes)
{
    const auto isPassing = [&](Row r) {
        return passes.test(r);
    };
    const auto at = std::ranges::find(rows, row);
    if (side == Neighbour::Next) {
        const auto found = std::find_if(at == rows.end() ? rows.begin() : at + 1, rows.end(), isPassing);
        return found == rows.end() ? Row::None : *found;
    }
    const auto found = std::find_if(std::make_reverse_iterator(at), rows.rend(), isPassing);
    return found == rows.rend() ? Row::None : *found;
}

} // namespace

TimeLimits TimelineNavigation::limits() const
{
    return timelineLimits(m_lanes);
}

// A step of its own, or part of the running gesture.
TrailStep TimelineNavigation::nextStep()
{
    const bool isRunning = m_gesture.isValid() && (m_isHeld || m_gesture.elapsed() < gesturePause);
    m_gesture.start();
    return isRunning ? TrailStep::Replace : TrailStep::New;
}

void TimelineNavigation::rewind(std::optional<Day> day)
{
    if (day == m_exploration.state().knownOn)
        return;
    m_exploration.change([&](ExplorationState &state) { state.knownOn = day; }, nextStep());
}

void TimelineNavigation::stepKnowledge(Neighbour side)
{
    const SnapshotPtr whole = m_exploration.wholeSnapshot();
    if (!whole || whole->info.horizon == openFuture)
        return;
    const std::vector<Day> days = daysOfWords(*whole);
    const Day present = m_exploration.state().knownOn.value_or(whole->info.horizon);
    const auto after = std::ranges::upper_bound(days, present);
    if (side == Neighbour::Next)
        return rewind(after == days.end() || *after >= whole->info.horizon ? std::nullopt : std::optional(*after));
    const auto before = std::ranges::lower_bound(days, present);
    if (before != days.begin())
        rewind(*std::prev(before));
}

void TimelineNavigation::show(const TimeScale &scale)
{
    m_exploration.change(
        [&](ExplorationState &state) {
            state.timeline.from = scale.from;
            state.timeline.to = scale.to;
        },
        nextStep());
}

void TimelineNavigation::zoomAt(const TimeScale &scale, double x, double factor)
{
    show(zoomedAt(scale, x, factor, limits()));
}

void TimelineNavigation::panBy(const TimeScale &scale, double dx)
{
    show(panned(scale, dx, limits()));
}

void TimelineNavigation::fitAll()
{
    endGesture();
    m_isJump = true;
    m_exploration.change([](ExplorationState &state) { state.timeline.from = state.timeline.to = 0; });
}

void TimelineNavigation::zoomTo(const TimeScale &scale, double from, double to)
{
    endGesture();
    m_isJump = true;
    show(fitted(scale, from, to, limits()));
    endGesture();
}

void TimelineNavigation::fitSelection(const TimeScale &scale)
{
    double from = openFuture;
    double to = openPast;
    m_lanes.frame().selected.forEach([&](std::size_t i) {
        const Span span = m_lanes.snapshot().span[i];
        if (!span.isKnown())
            return;
        from = std::min(from, double(span.isOpenStart() ? span.last : span.first));
        to = std::max(to, double(span.isOpenEnd() ? span.first : span.last) + 1);
    });
    if (from > to)
        return;
    constexpr double leastAir = 30; // days
    const double air = std::max(leastAir, (to - from) * 0.1);
    zoomTo(scale, from - air, to + air);
}

void TimelineNavigation::zoomTo(const TimeScale &scale, Row row)
{
    const Span span = m_lanes.snapshot().span[index(row)];
    if (!span.isKnown())
        return;
    constexpr double leastShown = 90; // days
    const double shown = std::max(leastShown, (scale.to - scale.from) / 4);
    const double middle = middleOf(span);
    zoomTo(scale, middle - shown / 2, middle + shown / 2);
}

void TimelineNavigation::bringIntoView(const TimeScale &scale, Row row)
{
    const Span span = m_lanes.snapshot().span[index(row)];
    if (!span.isKnown())
        return;
    constexpr double margin = 40; // pixels
    const double x = scale.xAt(middleOf(span));
    const double left = scale.left + margin;
    const double right = scale.right() - margin;
    endGesture();
    m_isJump = x < left || x > right;
    if (x < left)
        panBy(scale, left - x);
    else if (x > right)
        panBy(scale, right - x);
    endGesture();
}

Row TimelineNavigation::lead() const
{
    const QStringList &selection = m_lanes.frame().state.selection;
    if (selection.isEmpty())
        return Row::None;
    const Row row = m_lanes.snapshot().find(selection.back());
    return row != Row::None && m_lanes.passes().test(row) && m_lanes.laneOf(row) ? row : Row::None;
}

Row TimelineNavigation::inLane(Row row, Neighbour side) const
{
    const std::optional<std::size_t> lane = m_lanes.laneOf(row);
    if (!lane)
        return endOfLane(row, side == Neighbour::Next ? Neighbour::Previous : Neighbour::Next);
    return besides(m_lanes.lane(*lane).rows, row, side, m_lanes.passes());
}

Row TimelineNavigation::endOfLane(Row row, Neighbour side) const
{
    if (m_lanes.count() == 0)
        return Row::None;
    const Lane &lane = m_lanes.lane(m_lanes.laneOf(row).value_or(0));
    const Neighbour inwards = side == Neighbour::Previous ? Neighbour::Next : Neighbour::Previous;
    return besides(lane.rows, Row::None, inwards, m_lanes.passes());
}

Row TimelineNavigation::overAll(Row row, Neighbour side) const
{
    const RowRange events = m_lanes.snapshot().rows(Base::Event);
    const Mask &passes = m_lanes.passes();
    const bool isNext = side == Neighbour::Next;
    const bool isInside = events.contains(row);
    qint64 at = isInside ? qint64(index(row)) + (isNext ? 1 : -1) : isNext ? events.first : qint64(events.last) - 1;
    for (; at >= events.first && at < events.last; at += isNext ? 1 : -1)
        if (passes.test(static_cast<std::size_t>(at)))
            return trilateral::row(static_cast<std::size_t>(at));
    return Row::None;
}

Row TimelineNavigation::nearest(std::size_t lane, double day) const
{
    const Mask &passes = m_lanes.passes();
    Row best = Row::None;
    double bestDistance = 0;
    for (const Row row : m_lanes.lane(lane).rows) {
        const Span span = m_lanes.snapshot().span[index(row)];
        if (!passes.test(row) || !span.isKnown())
            continue;
        const double distance = std::abs(middleOf(span) - day);
        if (best == Row::None || distance < bestDistance) {
            best = row;
            bestDistance = distance;
        }
    }
    return best;
}

Row TimelineNavigation::inNextLane(Row row, Neighbour side) const
{
    const std::optional<std::size_t> lane = m_lanes.laneOf(row);
    if (!lane)
        return endOfLane(Row::None, Neighbour::Previous);
    const Span span = m_lanes.snapshot().span[index(row)];
    const double day = span.isKnown() ? middleOf(span) : double(m_lanes.extent().to);
    const auto step = side == Neighbour::Next ? 1 : -1;
    for (qint64 i = qint64(*lane) + step; i >= 0 && i < qint64(m_lanes.count()); i += step)
        if (const auto next = static_cast<std::size_t>(i); !m_lanes.isOpen(next)) // its parts hold the same
            if (const Row found = nearest(next, day); found != Row::None)
                return found;
    return Row::None;
}

} // namespace trilateral
