// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/networkGroups.h"

#include "model/analysis/igraph/igraphModule.h"

#include <QtDebug>

#include <mutex>

namespace trilateral
{

NetworkGroups networkGroups(const Snapshot &snapshot, const Graph &graph, const GraphView &shown, quint32 seed,
                            Progress &progress)
{
    static std::mutex oneAtATime; // igraph keeps its random numbers and its errors in one place for all
    const std::lock_guard lock(oneAtATime);
    const auto igraph = LateModule<IgraphModule>::get();
    if (igraph)
        return (*igraph)->groups(snapshot, graph, shown, seed, progress);
    qWarning("%s", qUtf8Printable(igraph.errorText()));
    return {};
}

} // namespace trilateral
