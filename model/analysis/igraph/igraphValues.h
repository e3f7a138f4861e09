// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands where in a network, computed by igraph.
#pragma once

#include "model/analysis/graph.h"
#include "model/base/progress.h"

namespace trilateral
{

// See measureNodes(). For one thread at a time.
[[nodiscard]] std::vector<double> igraphValues(const Graph &graph, const GraphView &shown, QStringView key,
                                               Progress &progress);

} // namespace trilateral
