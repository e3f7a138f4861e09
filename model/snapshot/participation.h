// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// What people come together for: a meeting by its kind, or what belongs to a series. Anything else just happened.
[[nodiscard]] bool isMeeting(const Snapshot &snapshot, Row event);
// Whether the record is a relation that says of an event what its own list of participants says as well: that its
// subjects took part.
[[nodiscard]] bool isParticipation(const Snapshot &snapshot, Row row);

} // namespace trilateral
