// SPDX-License-Identifier: GPL-3.0-or-later
// For passes over all records: the days of a record's span, without how they were said, which costs most of reading it.
#pragma once

#include "model/snapshot/snapshot.h"

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

} // namespace trilateral
