// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands where in a network, as numbers per node, over the edges that are shown, as if they had no direction. They
// describe the records of one collection, not power.
#pragma once

#include "model/analysis/graph.h"
#include "model/base/progress.h"

namespace trilateral
{

// "links" (degree), "relations" (weighted degree), "closeness" (harmonic), "betweenness", "pagerank", "eigenvector".
[[nodiscard]] QStringList measureKeys();
// Which of them need a walk from every node: some milliseconds for hundreds of nodes, seconds for ten thousand.
[[nodiscard]] bool isSlowMeasure(QStringView key);

// One value per node of the graph, 0 for those that are not shown, and for all where the progress is cancelled; an
// unknown key counts links. Betweenness after Brandes (2001), each pair counted once; closeness is the sum of
// one over the distances; PageRank with damping 0.85 sums to 1, the eigenvector's largest value is 1.
[[nodiscard]] std::vector<double> measureNodes(const Graph &graph, const GraphView &shown, QStringView key,
                                               Progress &progress);

// Per edge: how many different sources speak of the relations behind it that pass.
[[nodiscard]] std::vector<quint32> sourceCounts(const Snapshot &snapshot, const Graph &graph, const GraphView &shown,
                                                const Projection &projection);

} // namespace trilateral
