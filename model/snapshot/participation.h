// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// Whether the record is a relation that says of an event what its own list of participants says as well: that its
// subjects took part.
[[nodiscard]] bool isParticipation(const Snapshot &snapshot, Row row);

} // namespace trilateral
