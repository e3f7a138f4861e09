// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/shownPart.h"

#include "model/analysis/measures.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trilateral
{

namespace
{

constexpr quint32 noNode = ~0u;

// A part in the making.
struct Making : ShownPart {
    explicit Making(const Frame &frame) : frame(frame) {}
    const Frame &frame;
    [[nodiscard]] const Graph &graph() const { return *frame.graph; }
};

// Until it is laid out, a node is nowhere.
void hideUnplaced(Making &shown)
{
    if (!shown.frame.positions || shown.frame.positions->size() != shown.graph().nodes.size())
        return;
    for (std::size_t node = 0; node < shown.graph().nodes.size(); ++node)
        if (const QPointF place = (*shown.frame.positions)[node];
            !std::isfinite(place.x()) || !std::isfinite(place.y()))
            shown.part.nodes.reset(node);
}

// What either period has is shown.
void addCompared(Making &shown)
{
    if (!shown.frame.compared)
        return;
    GraphView view = visiblePart(shown.graph(), *shown.frame.compared);
    shown.part.nodes |= view.nodes;
    shown.part.edges |= view.edges;
    const ExplorationState &state = shown.frame.state;
    shown.before = shown.part.weight;
    shown.after = std::move(view.weight);
    if (state.timeline.compared->from < state.filter.window->from)
        std::swap(shown.before, shown.after);
}

quint32 nodeOf(const Frame &frame, const QString &id)
{
    const Row row = id.isEmpty() ? Row::None : frame.snapshot->find(id);
    return row == Row::None ? noNode : frame.graph->nodeOf[index(row)];
}

void hideHidden(Making &shown)
{
    for (const QString &id : shown.frame.state.network.hidden)
        if (const quint32 node = nodeOf(shown.frame, id); node != noNode)
            shown.part.nodes.reset(node);
}

// Only what is near the focus stays, where there is one, and near what was opened besides.
void keepFocus(Making &shown)
{
    const Frame &frame = shown.frame;
    const quint32 focus = nodeOf(frame, frame.state.focus);
    if (focus == noNode)
        return;
    Mask near = egoNetwork(*frame.graph, shown.part.edges, focus, frame.state.depth);
    for (const QString &id : frame.state.network.opened)
        if (const quint32 node = nodeOf(frame, id); node != noNode)
            near |= egoNetwork(*frame.graph, shown.part.edges, node, 1);
    shown.part.nodes &= near;
}

void dropLooseEdges(Making &shown)
{
    for (std::size_t e = 0; e < shown.graph().edges.size(); ++e) {
        const GraphEdge &edge = shown.graph().edges[e];
        if (shown.part.edges.test(e) && !(shown.part.nodes.test(edge.a) && shown.part.nodes.test(edge.b)))
            shown.part.edges.reset(e);
    }
}

// A network is about who is joined to whom: nodes without an edge only stay where they are asked for.
void hideLoners(Making &shown)
{
    const Frame &frame = shown.frame;
    for (std::size_t node = 0; node < shown.degree.size(); ++node) {
        const Row row = frame.graph->nodes[node];
        const bool isWanted = frame.selected.test(row) || frame.snapshot->id(row) == frame.state.focus;
        if (shown.degree[node] == 0 && !isWanted)
            shown.part.nodes.reset(node);
    }
}

void dropOtherTones(Making &shown)
{
    const std::vector<GraphEdge> &edges = shown.graph().edges;
    std::set<ToneId> tones;
    shown.part.edges.forEach([&](std::size_t e) { tones.insert(edges[e].tone); });
    shown.tones.assign(tones.begin(), tones.end());
    if (shown.frame.state.network.tones.isEmpty())
        return;
    std::erase_if(tones, [&](ToneId tone) { return isChosen(shown.frame, tone); });
    for (std::size_t e = 0; e < edges.size(); ++e)
        if (tones.contains(edges[e].tone))
            shown.part.edges.reset(e);
}

// Lines that too few sources speak of.
void dropUnsourced(Making &shown)
{
    const NetworkState &state = shown.frame.state.network;
    const bool byWidth = state.width == QLatin1String("sources");
    if (!byWidth && state.leastSources <= 1)
        return;
    shown.sources = sourceCounts(*shown.frame.snapshot, shown.graph(), shown.part, *shown.frame.projection);
    for (std::size_t e = 0; e < shown.sources.size(); ++e)
        if (shown.sources[e] < static_cast<quint32>(state.leastSources) && state.leastSources > 1)
            shown.part.edges.reset(e);
}

void countDegrees(Making &shown)
{
    shown.degree.assign(shown.graph().nodes.size(), 0);
    shown.part.edges.forEach([&](std::size_t e) {
        ++shown.degree[shown.graph().edges[e].a];
        ++shown.degree[shown.graph().edges[e].b];
        ++shown.edgeCount;
    });
}

} // namespace

QString toneKey(const Snapshot &snapshot, ToneId tone)
{
    return index(tone) < snapshot.tones.size() ? snapshot.tones[index(tone)].id : QString();
}

bool isChosen(const Frame &frame, ToneId tone)
{
    const QStringList &chosen = frame.state.network.tones;
    return chosen.isEmpty() || chosen.contains(toneKey(*frame.snapshot, tone));
}

EdgeChange edgeChange(const ShownPart &shown, quint32 edge)
{
    const quint32 now = shown.after[edge];
    const quint32 before = shown.before[edge];
    if (before == 0 || now == 0)
        return now ? EdgeChange::Gained : EdgeChange::Lost;
    return now == before ? EdgeChange::Same : now > before ? EdgeChange::Stronger : EdgeChange::Weaker;
}

ShownPart shownPart(const Frame &frame)
{
    Making shown(frame);
    shown.part = visiblePart(*frame.graph, *frame.projection);
    addCompared(shown);
    hideUnplaced(shown);
    hideHidden(shown);
    dropLooseEdges(shown);
    keepFocus(shown);
    dropLooseEdges(shown);
    dropOtherTones(shown);
    dropUnsourced(shown);
    countDegrees(shown);
    hideLoners(shown);
    return std::move(static_cast<ShownPart &>(shown));
}

} // namespace trilateral
