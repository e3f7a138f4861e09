// SPDX-License-Identifier: GPL-3.0-or-later
// Who hangs together with whom in a network, over the lines that are shown, as if they had no direction: communities
// (Leiden, after Traag, Waltman and van Eck 2019, by modularity), connected components, and bridges. They describe the
// records of one collection.
#pragma once

#include "model/analysis/graph.h"
#include "model/base/progress.h"

namespace trilateral
{

inline constexpr quint32 noGroup = ~0u;

// Groups are numbered by their foremost member: the most important, then the best joined, so that their numbers seldom
// change with a filter.
struct NetworkGroups {
    std::vector<quint32> community; // per node of the graph, noGroup where it is not shown
    std::vector<quint32> component;
    std::vector<quint32> communityHeads; // per community: its foremost node
    std::vector<quint32> componentHeads;
    Mask bridges; // edges that alone hold two parts together; parallel edges are one
};

// The same seed gives the same groups. Empty where it is cancelled. One call at a time computes, others wait: igraph
// knows one thread. Cost: some milliseconds for hundreds of nodes, about a second for a hundred thousand edges.
[[nodiscard]] NetworkGroups networkGroups(const Snapshot &snapshot, const Graph &graph, const GraphView &shown,
                                          quint32 seed, Progress &progress);

} // namespace trilateral
