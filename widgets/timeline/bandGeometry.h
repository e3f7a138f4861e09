// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of office as bands, one row per office, in the colours of their countries. They are the backdrop of the
// lanes and stay whatever the filter lets through; holders that have no part in what passes are pale.
#pragma once

#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// Of all rows in a picture whose lanes and rows have so much room; 0 where there are none.
[[nodiscard]] double bandsHeight(const TimelineContext &context, double available);
// The widest title among the rows.
[[nodiscard]] double bandTitleWidth(const TimelineContext &context);
// Lays out the rows from top on; the geometry's scale and columns must be set.
void layOutBands(const TimelineContext &context, TimelineGeometry &geometry, double top);

} // namespace trilateral
