// SPDX-License-Identifier: GPL-3.0-or-later
// A way from one to another, when it is selected step by step: its records are numbered in the order of the way, so
// that one sees whether time runs along with it.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

// The records between those who are joined, in the order of the way; empty where the selection is no way of two steps
// or more: who, what joins them, who, what joins them, who.
[[nodiscard]] std::vector<Row> stepsOfWay(const Frame &frame);
// Numbers at the marks in view, arrows between them.
void drawSteps(Drawing &drawing, const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
               const TextMeasure &measure);

} // namespace trilateral
