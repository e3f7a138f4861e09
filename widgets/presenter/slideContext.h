// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a slide name stands on its timeline, also where the filter leaves it out: beside the meetings of a
// series the visit and the ruling that the words speak of.
#pragma once

#include "model/exploration/frame.h"
#include "model/story/story.h"
#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

// The frame with the dated events of no series that the slide names, as long as it has the slide's own filter; else the
// same frame. Cost: a copy of two masks.
[[nodiscard]] FramePtr withNamedEvents(const Bookmark &slide, const FramePtr &frame);

// As a figure, with the terms of office below all lanes, and the length of the silence that the slide is about in
// large letters.
[[nodiscard]] TimelineGeometry layOutSlideTimeline(const Bookmark &slide, const TimelineLanes &lanes, QSizeF size,
                                                   const Palette &palette, const TextMeasure &measure);

} // namespace trilateral
