// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/igraph/igraphLinks.h"
#include "model/analysis/igraph/igraphModule.h"
#include "model/analysis/igraph/igraphValues.h"

#include <algorithm>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr int leidenRounds = 8;
constexpr double leidenChoice = 0.01; // how freely nodes are tried elsewhere

// By modularity: a node weighs as much as its links do. Asks between the rounds whether to stop, not in them: igraph
// 0.10.2 frees what it does not own where Leiden's method is interrupted.
bool findCommunities(const IgraphLinks &links, IntVector &membership, Progress &progress)
{
    RealVector strengths;
    igraph_integer_t count = 0;
    igraph_strength(&links.links, &strengths.v, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, &links.weights.v);
    for (int round = 0; round < leidenRounds; ++round)
        if (progress.isCancelled() ||
            igraph_community_leiden(&links.links, &links.weights.v, &strengths.v, 1 / std::max(1.0, 2 * links.total),
                                    leidenChoice, round > 0, 1, &membership.v, &count, nullptr) != IGRAPH_SUCCESS)
            return false;
    return true;
}

// Foremost first.
std::vector<std::size_t> byWeight(const Snapshot &snapshot, const Graph &graph, const IgraphLinks &links)
{
    IntVector degrees;
    igraph_degree(&links.links, &degrees.v, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS);
    std::vector<std::size_t> order(links.nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) {
        return std::tuple(snapshot.importance[index(graph.nodes[links.nodes[i]])], degrees.at(i));
    });
    return order;
}

// Numbers groups in the order in which their foremost members come.
void number(const IgraphLinks &links, const std::vector<std::size_t> &order, const IntVector &membership,
            std::vector<quint32> &groups, std::vector<quint32> &heads)
{
    std::vector<quint32> numbers(membership.size(), noGroup);
    for (const std::size_t i : order) {
        quint32 &group = numbers[membership.at(i)];
        if (group == noGroup) {
            group = static_cast<quint32>(heads.size());
            heads.push_back(links.nodes[i]);
        }
        groups[links.nodes[i]] = group;
    }
}

// Edges of the graph stand in a row where they join the same two.
void markBridges(const Graph &graph, const GraphView &shown, const IgraphLinks &links, NetworkGroups &groups)
{
    IntVector bridges;
    if (igraph_bridges(&links.links, &bridges.v) != IGRAPH_SUCCESS)
        return;
    for (std::size_t i = 0; i < bridges.size(); ++i) {
        const GraphEdge &first = graph.edges[links.firstEdge[bridges.at(i)]];
        for (std::size_t e = links.firstEdge[bridges.at(i)];
             e < graph.edges.size() && graph.edges[e].a == first.a && graph.edges[e].b == first.b; ++e)
            if (shown.edges.test(e))
                groups.bridges.set(e);
    }
}

NetworkGroups findGroups(const Snapshot &snapshot, const Graph &graph, const GraphView &shown, quint32 seed,
                         Progress &progress)
{
    const IgraphLinks links(graph, shown);
    igraph_rng_seed(igraph_rng_default(), seed);
    IntVector communities;
    IntVector components;
    const bool isDone =
        findCommunities(links, communities, progress) &&
        igraph_connected_components(&links.links, &components.v, nullptr, nullptr, IGRAPH_WEAK) == IGRAPH_SUCCESS;
    if (!isDone || progress.isCancelled())
        return {};
    const std::vector<quint32> none(graph.nodes.size(), noGroup);
    NetworkGroups groups{none, none, {}, {}, Mask(graph.edges.size())};
    const std::vector<std::size_t> order = byWeight(snapshot, graph, links);
    number(links, order, communities, groups.community, groups.communityHeads);
    number(links, order, components, groups.component, groups.componentHeads);
    markBridges(graph, shown, links, groups);
    return groups;
}

const IgraphModule module{findGroups, igraphValues};
const LateModule<IgraphModule> offer(module);

} // namespace

} // namespace trilateral
