// SPDX-License-Identifier: GPL-3.0-or-later
// A silence between two meetings: a dotted line from mark to mark, and how long it was in a pill where there is room.
#pragma once

#include "widgets/timeline/markGeometry.h"

namespace trilateral
{

// Days that a mark covers.
struct DaysTaken {
    double from = 0;
    double to = 0;
};

// Nothing where the line would be too short or is out of view. taken: all marks of the lane, in any order.
[[nodiscard]] std::optional<TimelineGap> layOutGap(const TimelineContext &context, const TimelineGeometry &geometry,
                                                   const Gap &gap, const MarkPlace &place,
                                                   const std::vector<DaysTaken> &taken);

} // namespace trilateral
