// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkHiding.h"

#include "widgets/network/nodeMarks.h"

namespace trilateral
{

namespace
{

constexpr quint32 noNode = ~0u;

quint32 nodeOf(const Frame &frame, const QString &id)
{
    const Row row = frame.snapshot->find(id);
    return row == Row::None ? noNode : frame.graph->nodeOf[index(row)];
}

// Calls with the other end of every edge of the node.
template <class Function>
void forEachNeighbour(const Graph &graph, quint32 node, Function call)
{
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        if (const GraphEdge &edge = graph.edges[e]; edge.a == node || edge.b == node)
            call(e, edge.a == node ? edge.b : edge.a);
}

QStringList hiddenNeighbours(const Frame &frame, const QString &id)
{
    const QStringList &hidden = frame.state.network.hidden;
    const quint32 node = hidden.isEmpty() ? noNode : nodeOf(frame, id);
    QStringList ids;
    if (node != noNode)
        forEachNeighbour(*frame.graph, node, [&](std::size_t, quint32 other) {
            if (const QString otherId = frame.snapshot->id(frame.graph->nodes[other]); hidden.contains(otherId))
                ids << otherId;
        });
    return ids;
}

bool isBesideFocus(const ExplorationState &state, const QString &id)
{
    return !state.focus.isEmpty() && state.focus != id;
}

} // namespace

void hideNodes(Exploration &exploration, const QStringList &ids)
{
    if (!exploration.frame())
        return;
    QStringList nodes;
    for (const QString &id : ids)
        if (nodeOf(*exploration.frame(), id) != noNode)
            nodes << id;
    exploration.change([&](ExplorationState &state) {
        state.network.hidden << nodes;
        state.network.hidden.removeDuplicates();
        state.selection.removeIf([&](const QString &id) { return nodes.contains(id); });
        if (nodes.contains(state.focus))
            state.focus.clear();
    });
}

QStringList neighboursToHide(const ShownNetwork &shown, quint32 node)
{
    QStringList ids;
    forEachNeighbour(shown.graph(), node, [&](std::size_t edge, quint32 other) {
        if (shown.part.edges.test(edge) && !isForemost(shown, other))
            ids << shown.snapshot().id(shown.graph().nodes[other]);
    });
    ids.removeDuplicates();
    return ids;
}

void toggleNeighbours(Exploration &exploration, const QString &id)
{
    if (!exploration.frame())
        return;
    const QStringList back = hiddenNeighbours(*exploration.frame(), id);
    exploration.change([&](ExplorationState &state) {
        state.network.hidden.removeIf([&](const QString &hidden) { return back.contains(hidden); });
        if (!isBesideFocus(state, id))
            return;
        if (!state.network.opened.contains(id))
            state.network.opened << id;
        else if (back.isEmpty())
            state.network.opened.removeOne(id);
        state.network.zoom = 0;
    });
}

bool canShowNeighbours(const Exploration &exploration, const QString &id)
{
    const FramePtr frame = exploration.frame();
    return frame && (isBesideFocus(frame->state, id) || !hiddenNeighbours(*frame, id).isEmpty());
}

void showHidden(Exploration &exploration)
{
    exploration.change([](ExplorationState &state) { state.network.hidden.clear(); });
}

} // namespace trilateral
