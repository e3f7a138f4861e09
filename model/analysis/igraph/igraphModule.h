// SPDX-License-Identifier: GPL-3.0-or-later
// What igraph computes for us, in a module of its own: with the eighteen libraries that igraph brings. Asked for with
// an IgraphTurn.
#pragma once

#include "model/analysis/networkGroups.h"
#include "model/base/lateModule.h"

namespace trilateral
{

struct IgraphModule {
    NetworkGroups (*groups)(const Snapshot &, const Graph &, const GraphView &, quint32 seed, Progress &);
    // A measure by its key, see measureNodes().
    std::vector<double> (*values)(const Graph &, const GraphView &, QStringView key, Progress &);

    static QString moduleName() { return QStringLiteral("trilateral-igraph"); }
};

} // namespace trilateral
