// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of time that the user has put behind all lanes: what lasted, named in a strip under the ruler. They may
// overlap; then their names stand in rows.
#pragma once

#include "widgets/timeline/backdrop.h"
#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// Of the strip with the names; 0 where there are none.
[[nodiscard]] double erasHeight(const TimelineContext &context);
[[nodiscard]] std::vector<TimelineEra> layOutEras(const TimelineContext &context, const TimelineGeometry &geometry);

// What shades the lanes, and the lines at the ends of that.
[[nodiscard]] std::vector<Veil> eraVeils(const TimelineGeometry &geometry, const Palette &palette);
void drawEraEnds(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette);
void drawEraNames(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette,
                  const TextMeasure &measure, Language language);

} // namespace trilateral
