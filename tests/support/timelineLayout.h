// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of a small record, laid out without a window.
#pragma once

#include "timelineFixture.h"

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral::test
{

inline const FixedMeasure measure;

inline TimelineGeometry layOut(const TimelineLanes &lanes, QSizeF size, TimelineOptions options = {})
{
    return layOutTimeline(lanes, size, palette(Theme::Light), measure, options);
}

inline TimelineLanes lanesOf(const SnapshotPtr &snapshot, const ExplorationState &state = {})
{
    TimelineLanes lanes;
    lanes.setFrame(frameOf(snapshot, state));
    return lanes;
}

inline ExplorationState seeing(double from, double to)
{
    ExplorationState state;
    state.timeline.from = from;
    state.timeline.to = to;
    return state;
}

} // namespace trilateral::test
