// SPDX-License-Identifier: GPL-3.0-or-later
// For passes over all records: the days of a record's span, without how they were said, which costs most of reading it.
#pragma once

#include "model/snapshot/snapshot.h"

#include <algorithm>

namespace trilateral
{

[[nodiscard]] inline Span daysOf(const Snapshot &snapshot, std::size_t record)
{
    Span days;
    days.first = snapshot.span.first(record);
    days.last = snapshot.span.last(record);
    return days;
}

[[nodiscard]] inline Span daysOf(const Snapshot &snapshot, Row record)
{
    return daysOf(snapshot, index(record));
}

// From the first to the last day that one of these records knows of, open ends aside; unknown where none does.
[[nodiscard]] inline Span knownDays(const Snapshot &snapshot, RowRange records)
{
    Span days;
    for (std::size_t r = records.first; r < records.last; ++r) {
        const Day first = snapshot.span.first(r); // of no date, openFuture and openPast
        const Day last = snapshot.span.last(r);
        days.first = first == openPast ? days.first : std::min(days.first, first);
        days.last = last == openFuture ? days.last : std::max(days.last, last);
    }
    return days;
}

} // namespace trilateral
