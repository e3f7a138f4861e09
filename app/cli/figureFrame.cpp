// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figureFrame.h"

#include "model/exploration/exploration.h"
#include "model/layout/layout.h"

#include <cmath>

namespace trilateral
{

namespace
{

// The graph of the whole record is laid out, so that a node stands where it stands on every other day.
Result<std::vector<QPointF>> positionsFor(const Graph &shown, const Snapshot &whole, const ExplorationState &state,
                                          Progress &progress)
{
    const NetworkState &network = state.network;
    const Graph graph = buildGraph(whole, network.level);
    const quint32 ego = egoFor(network.layout, graph, whole, state.focus);
    auto placed = computeLayout(layoutGraph(graph, whole), {network.layout, network.seed, {}, ego}, progress);
    if (!placed)
        return placed.error();
    std::vector<QPointF> positions;
    for (const Row node : shown.nodes) {
        const quint32 number = graph.nodeOf[index(node)];
        positions.push_back(number == ~0u ? QPointF(std::nan(""), std::nan("")) : (*placed)[number]);
    }
    return positions;
}

} // namespace

Result<FramePtr> figureFrame(const SnapshotPtr &snapshot, const ExplorationState &state, bool needsPositions,
                             Progress &progress)
{
    std::optional<Error> failure;
    Exploration exploration;
    if (needsPositions)
        QObject::connect(&exploration, &Exploration::positionsWanted, &exploration, [&](const QString &key) {
            auto positions = positionsFor(*exploration.frame()->graph, *snapshot, exploration.state(), progress);
            if (positions)
                exploration.setPositions(key, std::move(*positions));
            else
                failure = positions.error();
        });
    exploration.setState(state);
    exploration.setSnapshot(snapshot);
    if (failure)
        return *failure;
    return exploration.frame();
}

} // namespace trilateral
