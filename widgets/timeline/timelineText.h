// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline says of a record in words: beside the pointer, and on the clipboard.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

// Rich text: title, date with its precision, what became of it, place, how many sources say so.
[[nodiscard]] QString toolTipOf(const Snapshot &snapshot, Row row, Language language);
// Of a run: how many records from when to when, and the first of them.
[[nodiscard]] QString toolTipOf(const Snapshot &snapshot, const std::vector<Row> &rows, Language language);
[[nodiscard]] QString toolTipOf(const Snapshot &snapshot, const TimelineGap &gap, Language language);
// Of a lane: its name, how many records, who hosts in turn and whose turn was skipped.
[[nodiscard]] QString toolTipOfLane(const TimelineLanes &lanes, std::size_t shown, Language language);
// Who held which office on a day.
[[nodiscard]] QString toolTipOfDay(const TimelineLanes &lanes, Day day);
// Plain text, of several records that are drawn as one: how many, and from when to when.
[[nodiscard]] QString plainTextOfMerged(const TimelineLanes &lanes, const TimelineMark &mark, Language language);
// Plain text, a line per source of a record: title, where in it, when it said so.
[[nodiscard]] QString citationTextOf(const Snapshot &snapshot, Row row, Language language);
// Plain text, a line per record.
[[nodiscard]] QString plainTextOf(const Snapshot &snapshot, const std::vector<Row> &rows, Language language);

} // namespace trilateral
