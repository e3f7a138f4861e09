// SPDX-License-Identifier: GPL-3.0-or-later
// Moving through the timeline: the visible days and the selection as gestures change them. What belongs to one gesture
// (a drag, a turn of the wheel) makes one step of the trail.
#pragma once

#include "model/exploration/exploration.h"
#include "widgets/timeline/timeScale.h"
#include "widgets/timeline/timelineLanes.h"

#include <QElapsedTimer>

#include <utility>

namespace trilateral
{

enum class Neighbour : quint8 { Previous, Next };

class TimelineNavigation
{
public:
    TimelineNavigation(Exploration &exploration, const TimelineLanes &lanes)
        : m_exploration(exploration), m_lanes(lanes)
    {
    }

    void zoomAt(const TimeScale &scale, double x, double factor);
    void panBy(const TimeScale &scale, double dx);
    // A button is held: however long the pauses, it is one gesture until it ends.
    void holdGesture() { m_isHeld = true; }
    // Whether the next change is a step of its own or part of the running gesture, which it goes on with.
    [[nodiscard]] TrailStep nextStep();
    // The next change begins a new step of the trail.
    void endGesture()
    {
        m_isHeld = false;
        m_gesture.invalidate();
    }
    // Whether the last change leads to another place, so that the way there helps to keep one's bearings; asked once.
    [[nodiscard]] bool takeJump() { return std::exchange(m_isJump, false); }
    // Back to what the filter's window, or all of the data, asks for.
    void fitAll();
    // The days of the selected events, with some air; nothing where none is dated.
    void fitSelection(const TimeScale &scale);
    // An event large enough to see what is around it.
    void zoomTo(const TimeScale &scale, Row row);
    void zoomTo(const TimeScale &scale, double from, double to);
    // Pans just so far that the record is in view.
    void bringIntoView(const TimeScale &scale, Row row);

    // Has the record known on that day, or without one in full.
    void rewind(std::optional<Day> day);
    // To the day before or after on which something more became known; after the last one the record is whole.
    void stepKnowledge(Neighbour side);

    // The passing event before or after a record within its lane, or over all lanes; Row::None at the ends. Without a
    // record: the first or last.
    [[nodiscard]] Row inLane(Row row, Neighbour side) const;
    [[nodiscard]] Row overAll(Row row, Neighbour side) const;
    // The event of the lane above or below that is nearest in time.
    [[nodiscard]] Row inNextLane(Row row, Neighbour side) const;
    [[nodiscard]] Row endOfLane(Row row, Neighbour side) const;
    // The leading selected record that passes; Row::None where there is none.
    [[nodiscard]] Row lead() const;

private:
    void show(const TimeScale &scale);
    [[nodiscard]] TimeLimits limits() const;
    [[nodiscard]] Row nearest(std::size_t lane, double day) const;

    Exploration &m_exploration;
    const TimelineLanes &m_lanes;
    QElapsedTimer m_gesture; // since the last change of a running gesture
    bool m_isHeld = false;
    bool m_isJump = false;
};

} // namespace trilateral
