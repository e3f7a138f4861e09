// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/positionStore.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr quint32 noNode = ~0u;
const QPointF nowhere{std::nan(""), std::nan("")};

bool isPlaced(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

QPointF meanOf(const Positions &positions)
{
    QPointF sum;
    int count = 0;
    for (const QPointF point : positions)
        if (isPlaced(point)) {
            sum += point;
            ++count;
        }
    return count ? sum / count : QPointF();
}

// New nodes go to the middle of their placed neighbours, else to that of all.
void placeTheRest(const Graph &graph, Positions &positions)
{
    std::vector<Positions> around(positions.size());
    for (const GraphEdge &edge : graph.edges) {
        if (!isPlaced(positions[edge.a]) && isPlaced(positions[edge.b]))
            around[edge.a].push_back(positions[edge.b]);
        if (!isPlaced(positions[edge.b]) && isPlaced(positions[edge.a]))
            around[edge.b].push_back(positions[edge.a]);
    }
    const QPointF middle = meanOf(positions);
    for (std::size_t n = 0; n < positions.size(); ++n)
        if (!isPlaced(positions[n]))
            positions[n] = around[n].empty() ? middle : meanOf(around[n]);
}

// Positions kept with the document: null where they are of fewer than half of the nodes. What has come since stands
// among its neighbours, and the positions are not final.
PositionStore::Answer storedPositions(const Snapshot &snapshot, const Graph &graph, const QString &key)
{
    const auto stored = snapshot.positions.constFind(key);
    if (stored == snapshot.positions.cend())
        return {};
    Positions positions;
    for (const Row node : graph.nodes)
        positions.push_back(index(node) < stored->size() ? (*stored)[index(node)] : nowhere);
    const auto placed = static_cast<std::size_t>(std::ranges::count_if(positions, isPlaced));
    if (placed * 2 < positions.size())
        return {};
    placeTheRest(graph, positions);
    return {std::make_shared<const Positions>(std::move(positions)), placed == graph.nodes.size()};
}

// What a layout looks at: the ends of each edge, as nodes of the new graph, and how much is behind it.
using PlainEdge = std::tuple<quint32, quint32, quint32>;

std::vector<PlainEdge> plainEdges(const Graph &graph, const std::vector<quint32> &nodeOf)
{
    std::vector<PlainEdge> edges;
    edges.reserve(graph.edges.size());
    for (const GraphEdge &edge : graph.edges) {
        const auto [a, b] = std::minmax(nodeOf[edge.a], nodeOf[edge.b]);
        edges.emplace_back(a, b, edge.relationCount);
    }
    std::sort(edges.begin(), edges.end());
    return edges;
}

// Old node number -> new one, or noNode.
std::vector<quint32> nodesInNewGraph(const Snapshot &oldSnapshot, const Graph &oldGraph, const Snapshot &snapshot,
                                     const Graph &graph)
{
    std::vector<quint32> nodeOf(oldGraph.nodes.size(), noNode);
    for (std::size_t n = 0; n < oldGraph.nodes.size(); ++n)
        if (const Row r = snapshot.find(oldSnapshot.id(oldGraph.nodes[n])); r != Row::None)
            nodeOf[n] = graph.nodeOf[index(r)];
    return nodeOf;
}

bool isSameNetwork(const Graph &oldGraph, const Graph &graph, const std::vector<quint32> &nodeOf)
{
    std::vector<quint32> same(graph.nodes.size());
    std::iota(same.begin(), same.end(), 0u);
    return oldGraph.nodes.size() == graph.nodes.size() && oldGraph.edges.size() == graph.edges.size() &&
           std::ranges::find(nodeOf, noNode) == nodeOf.end() && plainEdges(oldGraph, nodeOf) == plainEdges(graph, same);
}

} // namespace

CarriedPositions carryPositions(const Snapshot &oldSnapshot, const Graph &oldGraph, const Positions &oldPositions,
                                const Snapshot &snapshot, const Graph &graph)
{
    const std::vector<quint32> nodeOf = nodesInNewGraph(oldSnapshot, oldGraph, snapshot, graph);
    Positions positions(graph.nodes.size(), nowhere);
    for (std::size_t n = 0; n < nodeOf.size(); ++n)
        if (nodeOf[n] != noNode)
            positions[nodeOf[n]] = oldPositions[n];
    const auto placed = static_cast<std::size_t>(std::count_if(positions.begin(), positions.end(), isPlaced));
    if (placed * 2 < positions.size())
        return {};
    placeTheRest(graph, positions);
    return {std::move(positions), isSameNetwork(oldGraph, graph, nodeOf)};
}

PositionStore::Answer PositionStore::positions(const QString &key, const SnapshotPtr &snapshot, const GraphPtr &graph,
                                               const Pins &pins)
{
    Entry &entry = m_entries[key];
    if (entry.graph != graph)
        entry = nextEntry(entry, key, snapshot, graph);
    return {entry.positions, entry.isFinalFor(pins)};
}

// Within a document, what was there before stays where it is seen; what is kept with it may be of an earlier state.
PositionStore::Entry PositionStore::nextEntry(const Entry &before, const QString &key, const SnapshotPtr &snapshot,
                                              const GraphPtr &graph)
{
    const Answer stored = storedPositions(*snapshot, *graph, key);
    Entry next{snapshot, graph, {}, stored.positions, stored.isFinal && stored.positions, true};
    if (!before.positions || (before.isOfOtherDocument && next.isFinal))
        return next;
    CarriedPositions carried = carryPositions(*before.snapshot, *before.graph, *before.positions, *snapshot, *graph);
    if (carried.positions.empty())
        return next;
    const bool isFinal = before.isFinal && carried.isSameNetwork;
    return {snapshot,    graph,
            before.pins, std::make_shared<const Positions>(std::move(carried.positions)),
            isFinal,     isFinal && before.isStored};
}

void PositionStore::changeDocument()
{
    for (Entry &entry : m_entries)
        entry.isOfOtherDocument = true;
}

// No layout looks at pins: what is kept was final with those that were kept beside it.
bool PositionStore::Entry::isFinalFor(const Pins &wanted) const
{
    return isFinal && (pins == wanted || (isStored && wanted == keptPins(*snapshot)));
}

Pins keptPins(const Snapshot &snapshot)
{
    Pins pins;
    const std::vector<QPointF> places = snapshot.positions.value(pinsKey);
    for (std::size_t r = 0; r < places.size(); ++r)
        if (isPlaced(places[r]))
            pins.insert(snapshot.id(row(r)), places[r]);
    return pins;
}

void PositionStore::set(const QString &key, const SnapshotPtr &snapshot, const GraphPtr &graph, const Pins &pins,
                        Positions positions)
{
    m_entries[key] = {snapshot, graph, pins, std::make_shared<const Positions>(std::move(positions)), true};
}

} // namespace trilateral
