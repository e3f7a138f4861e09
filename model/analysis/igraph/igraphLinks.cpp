// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/igraph/igraphLinks.h"

#include <utility>

namespace trilateral
{

IgraphLinks::IgraphLinks(const Graph &graph, const GraphView &shown)
{
    igraph_set_error_handler(igraph_error_handler_ignore);
    igraph_set_warning_handler(igraph_warning_handler_ignore);
    std::vector<quint32> numbers(graph.nodes.size(), ~0u);
    shown.nodes.forEach([&](std::size_t node) {
        numbers[node] = static_cast<quint32>(nodes.size());
        nodes.push_back(static_cast<quint32>(node));
    });
    IntVector ends;
    std::pair<quint32, quint32> last{~0u, ~0u};
    shown.edges.forEach([&](std::size_t e) {
        const GraphEdge &edge = graph.edges[e];
        total += shown.weight[e];
        if (std::exchange(last, {edge.a, edge.b}) == std::pair(edge.a, edge.b)) {
            VECTOR(weights.v)[firstEdge.size() - 1] += shown.weight[e];
            return;
        }
        ends.add(numbers[edge.a]);
        ends.add(numbers[edge.b]);
        firstEdge.push_back(static_cast<quint32>(e));
        igraph_vector_push_back(&weights.v, shown.weight[e]);
    });
    igraph_create(&links, &ends.v, static_cast<igraph_integer_t>(nodes.size()), IGRAPH_UNDIRECTED);
}

} // namespace trilateral
