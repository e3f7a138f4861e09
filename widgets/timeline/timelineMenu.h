// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's context menu.
#pragma once

#include "widgets/timeline/timelineStage.h"

#include <QPoint>

namespace trilateral
{

class TimelineCanvas;

struct TimelineMenuTarget {
    Row row = Row::None;             // the record under the pointer
    std::optional<std::size_t> lane; // the number of the lane under the pointer
};

// Shows the menu and returns at once; it deletes itself when it closes.
void popUpTimelineMenu(TimelineCanvas &canvas, TimelineStage &stage, TimelineMenuTarget target, QPoint globalPosition);

} // namespace trilateral
