// SPDX-License-Identifier: GPL-3.0-or-later
// Rings about one node: whoever is one step away stands on the first ring, two steps on the second, and so on, each
// beside whom they are reached through. After Eades (1992), drawing free trees.
#pragma once

#include "model/layout/neighbours.h"

#include <QPointF>

namespace trilateral
{

// Rings are at least two lengths apart, and wide enough for half a length between neighbours. Nodes that no way leads
// to stand on one ring more, outside. middle must be a node.
[[nodiscard]] std::vector<QPointF> placeOnRings(const Neighbours &graph, quint32 middle);

} // namespace trilateral
