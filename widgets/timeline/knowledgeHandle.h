// SPDX-License-Identifier: GPL-3.0-or-later
// The handle that rewinds the record itself: a flag on the ruler with the day that the record is known on. Where it is
// rewound, all that comes later is hatched: nobody knew of it yet.
#pragma once

#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// In a figure only where the record is rewound. Nothing where the data do not say up to when they go.
[[nodiscard]] std::optional<TimelineKnowledge> layOutKnowledge(const TimelineContext &context,
                                                               const TimelineGeometry &geometry);
// The last day that the handle can stand on, which is that of the whole record.
[[nodiscard]] Day lastKnowledgeDay(const Snapshot &snapshot);
// The day that the handle would stand on at x, at least the first of the data; where a pixel is many days, the last of
// its month. Nothing from the last day on: the record is not rewound.
[[nodiscard]] std::optional<Day> knowledgeDayAt(const TimelineGeometry &geometry, const TimelineLanes &lanes, double x);

void drawUnknownDays(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette);
void drawKnowledgeHandle(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette,
                         const TextMeasure &measure, Language language);

} // namespace trilateral
