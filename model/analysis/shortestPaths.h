// SPDX-License-Identifier: GPL-3.0-or-later
// The best few loopless paths between two nodes: Yen, "Finding the K Shortest Loopless Paths in a Network" (1971), each
// search led by the true distances to the goal (A*), so that it looks at little more than the path it finds.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct Hop {
    quint32 to = 0;
    quint32 cost = 1; // > 0
};

// Undirected: each hop stands with both of its ends, at one cost. Paths as runs of nodes, cheapest first, equal ones in
// the order of their nodes; none where the ends are one or not connected.
[[nodiscard]] std::vector<std::vector<quint32>> shortestPaths(const Grouped<Hop> &hops, quint32 from, quint32 to,
                                                              std::size_t limit);

} // namespace trilateral
