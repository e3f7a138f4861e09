// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a Drawing, for screen and figure alike.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

// isAnnotated: marks and terms stand in groups with the ids and titles of their records, for files that people open
// elsewhere; on the screen that would only cost time. Roles: "ruler", "lane", "event", "gap", "band", "term".
[[nodiscard]] Drawing drawTimeline(const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                                   const TextMeasure &measure, bool isAnnotated);

// From a frame straight to the drawing of a figure of that size.
[[nodiscard]] Drawing drawTimelineFigure(FramePtr frame, QSizeF size, const Palette &palette,
                                         const TextMeasure &measure);

} // namespace trilateral
