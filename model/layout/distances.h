// SPDX-License-Identifier: GPL-3.0-or-later
// Distances from up to 64 nodes to all others at once: breadth-first search with one bit for each source, in steps of
// half a length where lengths differ. Cost: one pass over all edges for each step of the longest distance.
#pragma once

#include "model/layout/neighbours.h"

namespace trilateral
{

inline constexpr std::size_t maximumSources = 64;

// The distance of every node to every source, node by node: entry [node * sourceCount + source]. Meant for connected
// graphs; what cannot be reached has distance 0.
[[nodiscard]] std::vector<float> distancesFrom(const Neighbours &graph, std::span<const quint32> sources);

} // namespace trilateral
