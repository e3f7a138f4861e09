// SPDX-License-Identifier: GPL-3.0-or-later
// Events as a calendar (RFC 5545), for programs that keep one.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// Of the events that pass those that began on a known day, as whole days; a month or a year is no day. They bear the
// day that the data end with as time stamp, so that the same events give the same bytes.
[[nodiscard]] QByteArray iCalendar(const Snapshot &snapshot, const Mask &passes, Language language);
[[nodiscard]] bool hasCalendarDay(const Snapshot &snapshot, Row event);

} // namespace trilateral
