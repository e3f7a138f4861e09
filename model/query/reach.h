// SPDX-License-Identifier: GPL-3.0-or-later
// What a record belongs to: the entities it is tied to, and on from these through country and parent ties. A term of
// office reaches the office and the office's country; an event about an issue reaches the group.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// Per entity: itself and every entity that its country and parent ties lead to, each once. Rings of ties do no harm.
[[nodiscard]] Grouped<Row> entityReach(const Snapshot &snapshot);

// Per entity: the present events, relations and observations that reach it, rising. Cost: linear in ties.
[[nodiscard]] Grouped<quint32> recordsReaching(const Snapshot &snapshot);

} // namespace trilateral
