// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are nodes at a level: kinds named here where the document has them, else whatever kinds its relations
// and events join, so that a document of actors alone shows its actors at every level.
#pragma once

#include "model/analysis/graph.h"

namespace trilateral
{

// Rising.
[[nodiscard]] std::vector<Row> nodesOfLevel(const Snapshot &snapshot, GraphLevel level);

// Whether some level has it as a node. Cost: linear in the entities.
[[nodiscard]] bool canBeNode(const Snapshot &snapshot, Row record);

} // namespace trilateral
