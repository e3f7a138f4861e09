// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes with a single neighbour stand beside it, where it has only a few such: in a large picture they are else pushed
// to the rim by all that they have nothing to do with, and nobody sees what they hang on.
#pragma once

#include "model/layout/neighbours.h"

namespace trilateral
{

inline constexpr std::size_t mostPendants = 5; // of a node: more would be nearer to each other than to it

// Around each node with at most so many of them, at the distance times the mean of both rooms (empty: all 1), on the
// side where they stood. What stands further off than reach stays. Cost: linear.
void seatPendants(const Neighbours &graph, const std::vector<float> &rooms, float distance, float reach,
                  Places &places);

} // namespace trilateral
