// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout.h"

namespace trilateral
{

LayoutGraph layoutGraph(const Graph &graph)
{
    LayoutGraph result;
    result.nodeCount = graph.nodes.size();
    for (const GraphEdge &edge : graph.edges) {
        const float weight = static_cast<float>(edge.relationCount);
        if (!result.edges.empty() && result.edges.back().a == edge.a && result.edges.back().b == edge.b)
            result.edges.back().weight += weight;
        else if (edge.a != edge.b)
            result.edges.push_back({edge.a, edge.b, weight});
    }
    return result;
}

QString layoutKey(const QString &method, GraphLevel level, quint32 seed)
{
    return method + u'/' + graphLevelKey(level) + u'/' + QString::number(seed);
}

} // namespace trilateral
