// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the selection in time: the chain of what led to it and what it led to, and its anniversaries.
#pragma once

#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// Between marks in view of what prepares, follows, replaces or reacts to a selected record, directly or through others.
// To be called when the lanes are laid out.
[[nodiscard]] std::vector<TimelineLink> layOutLinks(const TimelineContext &context, const TimelineGeometry &geometry);
// Empty where they would stand too close, or the day is not known.
[[nodiscard]] std::vector<double> anniversariesOf(const TimelineContext &context, const TimelineGeometry &geometry);

// Small diamonds on the lower edge of the ruler.
void drawAnniversaries(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette);
void drawLinks(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette);

} // namespace trilateral
