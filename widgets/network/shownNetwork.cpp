// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/shownNetwork.h"

#include "model/analysis/measures.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr quint32 noNode = ~0u;
constexpr quint8 foremostImportance = 3;

bool isPlaced(QPointF place)
{
    return std::isfinite(place.x()) && std::isfinite(place.y());
}

void putPins(const Frame &frame, std::vector<QPointF> &places)
{
    const auto &pins = frame.state.network.pins;
    for (auto pin = pins.begin(); pin != pins.end(); ++pin)
        if (const Row row = frame.snapshot->find(pin.key()); row != Row::None)
            if (const quint32 node = frame.graph->nodeOf[index(row)]; node != noNode)
                places[node] = pin.value();
}

void hideUnplaced(ShownNetwork &shown)
{
    for (std::size_t node = 0; node < shown.places.size(); ++node)
        if (!isPlaced(shown.places[node]))
            shown.part.nodes.reset(node);
}

// What either period has is shown.
void addCompared(ShownNetwork &shown)
{
    if (!shown.frame->compared)
        return;
    GraphView view = visiblePart(shown.graph(), *shown.frame->compared);
    shown.part.nodes |= view.nodes;
    shown.part.edges |= view.edges;
    const ExplorationState &state = shown.frame->state;
    shown.before = shown.part.weight;
    shown.after = std::move(view.weight);
    if (state.timeline.compared->from < state.filter.window->from)
        std::swap(shown.before, shown.after);
}

// Only what is near the focus stays, where there is one.
void keepFocus(ShownNetwork &shown)
{
    const Frame &frame = *shown.frame;
    const Row row = frame.state.focus.isEmpty() ? Row::None : frame.snapshot->find(frame.state.focus);
    if (row == Row::None || frame.graph->nodeOf[index(row)] == noNode)
        return;
    shown.part.nodes &= egoNetwork(*frame.graph, shown.part.edges, frame.graph->nodeOf[index(row)], frame.state.depth);
}

void dropLooseEdges(ShownNetwork &shown)
{
    for (std::size_t e = 0; e < shown.graph().edges.size(); ++e) {
        const GraphEdge &edge = shown.graph().edges[e];
        if (shown.part.edges.test(e) && !(shown.part.nodes.test(edge.a) && shown.part.nodes.test(edge.b)))
            shown.part.edges.reset(e);
    }
}

// A network is about who is joined to whom: nodes without an edge only stay where they are asked for.
void hideLoners(ShownNetwork &shown)
{
    const Frame &frame = *shown.frame;
    for (std::size_t node = 0; node < shown.degree.size(); ++node) {
        const Row row = frame.graph->nodes[node];
        const bool isWanted = frame.selected.test(row) || frame.snapshot->id(row) == frame.state.focus;
        if (shown.degree[node] == 0 && !isWanted)
            shown.part.nodes.reset(node);
    }
}

// Whether a node has edges at all, shown or not.
std::vector<bool> joinedNodes(const Graph &graph)
{
    std::vector<bool> isJoined(graph.nodes.size());
    for (const GraphEdge &edge : graph.edges)
        isJoined[edge.a] = isJoined[edge.b] = true;
    return isJoined;
}

void dropOtherTones(ShownNetwork &shown)
{
    const std::vector<GraphEdge> &edges = shown.graph().edges;
    std::set<ToneId> tones;
    shown.part.edges.forEach([&](std::size_t e) { tones.insert(edges[e].tone); });
    shown.tones.assign(tones.begin(), tones.end());
    if (shown.frame->state.network.tones.isEmpty())
        return;
    std::erase_if(tones, [&](ToneId tone) { return isChosen(shown, tone); });
    for (std::size_t e = 0; e < edges.size(); ++e)
        if (tones.contains(edges[e].tone))
            shown.part.edges.reset(e);
}

// Lines that too few sources speak of.
void dropUnsourced(ShownNetwork &shown)
{
    const NetworkState &state = shown.frame->state.network;
    const bool byWidth = state.width == QLatin1String("sources");
    if (!byWidth && state.leastSources <= 1)
        return;
    shown.sources = sourceCounts(shown.snapshot(), shown.graph(), shown.part, *shown.frame->projection);
    for (std::size_t e = 0; e < shown.sources.size(); ++e)
        if (shown.sources[e] < static_cast<quint32>(state.leastSources) && state.leastSources > 1)
            shown.part.edges.reset(e);
}

// Sizes by a measure: the node with most is as large as one with very many edges. Walks from every node are left out
// where there are too many for one frame.
void measureSizes(ShownNetwork &shown)
{
    constexpr std::size_t mostWalked = 3000;
    constexpr double largest = 90;
    const QString &key = shown.frame->state.network.size;
    if (key == QLatin1String("links") || (isSlowMeasure(key) && shown.part.nodes.count() > mostWalked))
        return;
    NoProgress progress;
    shown.measure = measureNodes(shown.graph(), shown.part, key, progress);
    const double most = shown.measure.empty() ? 0 : *std::ranges::max_element(shown.measure);
    for (double &value : shown.measure)
        value = most > 0 ? value / most * largest : 0;
}

bool hasFilter(const Filter &filter)
{
    return filter.window || !filter.facets.isEmpty();
}

void findGhosts(ShownNetwork &shown)
{
    const ExplorationState &state = shown.frame->state;
    if (!state.network.hasGhosts || !state.focus.isEmpty() || !hasFilter(state.filter))
        return;
    const std::vector<bool> isJoined = joinedNodes(shown.graph());
    for (std::size_t node = 0; node < isJoined.size(); ++node)
        if (isJoined[node] && !shown.part.nodes.test(node) && isPlaced(shown.places[node]))
            shown.ghosts.push_back(static_cast<quint32>(node));
}

void countDegrees(ShownNetwork &shown)
{
    shown.degree.assign(shown.places.size(), 0);
    shown.part.edges.forEach([&](std::size_t e) {
        ++shown.degree[shown.graph().edges[e].a];
        ++shown.degree[shown.graph().edges[e].b];
        ++shown.edgeCount;
    });
}

// Edges come sorted by their ends, so that those between the same two stand in a row.
void countParallels(ShownNetwork &shown)
{
    const std::vector<GraphEdge> &edges = shown.graph().edges;
    shown.firstOf.assign(edges.size(), 0);
    shown.parallel.assign(edges.size(), 0);
    for (std::size_t first = 0; first < edges.size();) {
        std::size_t last = first;
        quint32 count = 0;
        for (; last < edges.size() && edges[last].a == edges[first].a && edges[last].b == edges[first].b; ++last)
            if (shown.part.edges.test(last))
                shown.firstOf[last] = count++;
        std::fill(shown.parallel.begin() + std::ptrdiff_t(first), shown.parallel.begin() + std::ptrdiff_t(last), count);
        first = last;
    }
}

// Grows the box by the point.
void include(QRectF &box, QPointF point)
{
    if (isPlaced(point))
        box |= QRectF(point, QSizeF(1e-9, 1e-9));
}

void measure(ShownNetwork &shown)
{
    const std::vector<bool> isJoined = joinedNodes(shown.graph());
    const auto count = std::ranges::count(isJoined, true);
    for (std::size_t node = 0; node < shown.places.size(); ++node) {
        if (isJoined[node] || count == 0) {
            include(shown.layoutBox, (*shown.frame->positions)[node]);
            include(shown.box, shown.places[node]);
        }
        if (shown.part.nodes.test(node))
            include(shown.shownBox, shown.places[node]);
    }
    const double area = std::max(shown.layoutBox.width(), 0.1) * std::max(shown.layoutBox.height(), 0.1);
    shown.spacing = std::sqrt(area / std::max(1.0, static_cast<double>(count)));
}

// Far parts with few edges count for little.
void measureEdges(ShownNetwork &shown)
{
    QPointF sum;
    QPointF squares;
    shown.part.edges.forEach([&](std::size_t e) {
        const QPointF a = shown.places[shown.graph().edges[e].a];
        const QPointF b = shown.places[shown.graph().edges[e].b];
        shown.edgeLength += std::hypot(b.x() - a.x(), b.y() - a.y());
        sum += a + b;
        squares += QPointF(a.x() * a.x() + b.x() * b.x(), a.y() * a.y() + b.y() * b.y());
    });
    const double ends = std::max(1.0, 2.0 * static_cast<double>(shown.edgeCount));
    const auto deviation = [ends](double total, double squared) {
        return std::sqrt(std::max(0.01, squared / ends - (total / ends) * (total / ends)));
    };
    constexpr double pi = 3.14159265358979;
    shown.edgeArea = 4 * pi * deviation(sum.x(), squares.x()) * deviation(sum.y(), squares.y());
}

void sortNodes(ShownNetwork &shown)
{
    shown.part.nodes.forEach([&](std::size_t node) { shown.order.push_back(static_cast<quint32>(node)); });
    const Snapshot &snapshot = shown.snapshot();
    const auto weight = [&](quint32 node) {
        const Row row = shown.graph().nodes[node];
        return std::tuple(shown.frame->selected.size() && shown.frame->selected.test(row),
                          snapshot.importance[index(row)], shown.degree[node]);
    };
    std::ranges::stable_sort(shown.order, std::greater{}, weight);
    shown.rank.assign(shown.places.size(), noNode);
    for (std::size_t i = 0; i < shown.order.size(); ++i)
        shown.rank[shown.order[i]] = static_cast<quint32>(i);
    shown.foremost = static_cast<quint32>(std::ranges::count_if(shown.order, [&](quint32 node) {
        return snapshot.importance[index(shown.graph().nodes[node])] >= foremostImportance;
    }));
}

} // namespace

QString toneKey(const Snapshot &snapshot, ToneId tone)
{
    return index(tone) < snapshot.tones.size() ? snapshot.tones[index(tone)].id : QString();
}

bool isChosen(const ShownNetwork &shown, ToneId tone)
{
    const QStringList &chosen = shown.frame->state.network.tones;
    return chosen.isEmpty() || chosen.contains(toneKey(shown.snapshot(), tone));
}

EdgeChange edgeChange(const ShownNetwork &shown, quint32 edge)
{
    const quint32 now = shown.after[edge];
    const quint32 before = shown.before[edge];
    if (before == 0 || now == 0)
        return now ? EdgeChange::Gained : EdgeChange::Lost;
    return now == before ? EdgeChange::Same : now > before ? EdgeChange::Stronger : EdgeChange::Weaker;
}

bool counts(const ShownNetwork &shown, Row row)
{
    const Frame &frame = *shown.frame;
    return frame.projection->passes.test(row) || (frame.compared && frame.compared->passes.test(row));
}

ShownNetwork shownNetwork(const FramePtr &frame, std::optional<std::pair<quint32, QPointF>> moved)
{
    ShownNetwork shown;
    if (!frame || !frame->graph || !frame->positions || frame->positions->size() != frame->graph->nodes.size())
        return shown;
    shown.frame = frame;
    shown.places = *frame->positions;
    putPins(*frame, shown.places);
    if (moved && moved->first < shown.places.size())
        shown.places[moved->first] = moved->second;
    shown.part = visiblePart(*frame->graph, *frame->projection);
    addCompared(shown);
    hideUnplaced(shown);
    keepFocus(shown);
    dropLooseEdges(shown);
    dropOtherTones(shown);
    dropUnsourced(shown);
    countDegrees(shown);
    hideLoners(shown);
    measureSizes(shown);
    findGhosts(shown);
    countParallels(shown);
    measure(shown);
    measureEdges(shown);
    sortNodes(shown);
    return shown;
}

} // namespace trilateral
