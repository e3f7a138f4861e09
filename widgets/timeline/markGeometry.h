// SPDX-License-Identifier: GPL-3.0-or-later
// Where one mark lies: a marker for a day, a bracket over a month, a fading stretch for a year or a doubtful date, a
// bar for what lasted. Pure.
#pragma once

#include "widgets/timeline/markGroups.h"
#include "widgets/timeline/timelineContext.h"

namespace trilateral
{

// Of the lane that the marks lie in.
struct MarkPlace {
    double y = 0;      // the middle of the marks
    double radius = 5; // of a marker
    double bottom = 0; // on which columns stand
    double top = 0;    // up to which they may rise
};

// The mark of one record; its number in the stratum, which may have none of the record's neighbours merged into it.
[[nodiscard]] TimelineMark markOf(const TimelineContext &context, const TimelineGeometry &geometry,
                                  const Stratum &stratum, std::size_t number, const MarkPlace &place);
// The same at another date than the record's own.
[[nodiscard]] TimelineMark markAtOtherDate(const TimelineContext &context, const TimelineGeometry &geometry, Row row,
                                           const Span &date, const MarkPlace &place);
// The mark of a group of several that is no column.
[[nodiscard]] TimelineMark runOf(const TimelineContext &context, const TimelineGeometry &geometry,
                                 const Stratum &stratum, const MarkGroup &group, const MarkPlace &place);
// The mark of some undated records, centred on x.
[[nodiscard]] TimelineMark undatedMark(const TimelineContext &context, Row row, std::size_t count, double x,
                                       const MarkPlace &place);

} // namespace trilateral
