// SPDX-License-Identifier: GPL-3.0-or-later
// One lane laid out: its marks and runs, the labels there is room for, its silences, and the arrows from a first date
// to a later one.
#pragma once

#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// Fills in what belongs to this lane; lane.rect, lane.shown and the geometry's scale and columns must be set.
void layOutLane(const TimelineContext &context, TimelineGeometry &geometry, TimelineLane &lane);

} // namespace trilateral
