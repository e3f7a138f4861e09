// SPDX-License-Identifier: GPL-3.0-or-later
// What igraph computes for us, in a module of its own: with the eighteen libraries that igraph brings.
#pragma once

#include "model/analysis/networkGroups.h"
#include "model/base/lateModule.h"

namespace trilateral
{

struct IgraphModule {
    NetworkGroups (*groups)(const Snapshot &, const Graph &, const GraphView &, quint32 seed, Progress &);

    static QString moduleName() { return QStringLiteral("trilateral-igraph"); }
};

} // namespace trilateral
