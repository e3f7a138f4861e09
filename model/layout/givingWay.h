// SPDX-License-Identifier: GPL-3.0-or-later
// How a network gives way to nodes that people put somewhere: what is joined to them follows, the more the fewer other
// ties hold it; what is far keeps its place. Displacements spread along edges by averaging, losing a little at each
// step. A pure function of the graph, the places and what was put; bit for bit.
#pragma once

#include "model/analysis/graph.h"

#include <QPointF>

#include <span>

namespace trilateral
{

struct PlacedNode {
    quint32 node = 0;
    QPointF place;
};

// Rounds of averaging: what is further than so many edges stays.
inline constexpr int givingRounds = 6;

// Moves what was placed there, and what follows. isHeld: per node whether it stays whatever happens; empty: none.
// Cost: a walk over the edges each round; a millisecond each for a hundred thousand.
void giveWay(const Graph &graph, std::span<const PlacedNode> placed, const std::vector<bool> &isHeld,
             std::vector<QPointF> &places);

// Whether nodes of that layout follow: not where a place means something, as on a map or in a row.
[[nodiscard]] bool givesWay(const QString &method);

} // namespace trilateral
