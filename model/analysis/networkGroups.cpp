// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/networkGroups.h"

#include "model/analysis/igraphTurn.h"

namespace trilateral
{

NetworkGroups networkGroups(const Snapshot &snapshot, const Graph &graph, const GraphView &shown, quint32 seed,
                            Progress &progress)
{
    const IgraphTurn igraph;
    return igraph ? igraph->groups(snapshot, graph, shown, seed, progress) : NetworkGroups();
}

} // namespace trilateral
