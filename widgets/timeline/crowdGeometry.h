// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that stand for what is too crowded to be drawn one by one. Cost: linear in columns, not in records.
#pragma once

#include "widgets/timeline/markGeometry.h"
#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// The columns of a lane's crowd that are in view, on whole pixels.
[[nodiscard]] TimelineColumns layOutColumns(const TimelineContext &context, const TimelineGeometry &geometry,
                                            const TimelineLane &lane, LaneCrowd::Part part, const MarkPlace &place);
// The column under x as a mark that can be asked for its records.
[[nodiscard]] std::optional<TimelineMark> columnMarkAt(const TimelineLane &lane, double x, double reach);
// All columns whose middles lie in the rectangle.
[[nodiscard]] std::vector<TimelineMark> columnMarksIn(const TimelineLane &lane, const QRectF &rect);
// Of all columns in view; what lasts over several of them counts once. Cost: linear in those records.
[[nodiscard]] std::size_t recordCountOf(const LaneContent &content, const TimelineColumns &columns);
// The records of a column, by their beginning.
[[nodiscard]] std::vector<Row> rowsOfColumn(const LaneContent &content, const TimelineMark &mark);

} // namespace trilateral
