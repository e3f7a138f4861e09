// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/shownNetwork.h"

#include "model/layout/givingWay.h"

#include <algorithm>
#include <array>
#include <cmath>
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

// What people put somewhere, the node that is being dragged last.
std::vector<PlacedNode> placedNodes(const Frame &frame, const std::optional<std::pair<quint32, QPointF>> &moved)
{
    std::vector<PlacedNode> placed;
    const auto &pins = frame.state.network.pins;
    for (auto pin = pins.begin(); pin != pins.end(); ++pin)
        if (const Row row = frame.snapshot->find(pin.key()); row != Row::None)
            if (const quint32 node = frame.graph->nodeOf[index(row)]; node != noNode)
                placed.push_back({node, pin.value()});
    if (moved && moved->first < frame.graph->nodes.size()) {
        std::erase_if(placed, [&](const PlacedNode &one) { return one.node == moved->first; });
        placed.push_back({moved->first, moved->second});
    }
    return placed;
}

void putPlaced(const Frame &frame, const std::vector<PlacedNode> &placed, std::vector<QPointF> &places)
{
    if (placed.empty())
        return;
    if (givesWay(frame.state.network.layout)) {
        // The corners of the triangle stay.
        std::vector<bool> isHeld(frame.graph->nodes.size());
        for (std::size_t node = 0; node < isHeld.size(); ++node)
            isHeld[node] = frame.snapshot->importance[index(frame.graph->nodes[node])] >= foremostImportance;
        return giveWay(*frame.graph, placed, isHeld, places);
    }
    for (const PlacedNode &one : placed)
        places[one.node] = one.place;
}

// Whether a node has edges at all, shown or not.
std::vector<bool> joinedNodes(const Graph &graph)
{
    std::vector<bool> isJoined(graph.nodes.size());
    for (const GraphEdge &edge : graph.edges)
        isJoined[edge.a] = isJoined[edge.b] = true;
    return isJoined;
}

// What is known of that measure, of this part of the graph or, until that comes, of another; null where nothing is.
const std::vector<double> *valuesOf(const ShownNetwork &shown, const QString &key)
{
    const qsizetype place = measureKeys().indexOf(key);
    if (!shown.measures || place < 0)
        return nullptr;
    const std::vector<double> &known = shown.measures->values[static_cast<std::size_t>(place)];
    return known.size() == shown.graph().nodes.size() ? &known : nullptr;
}

// Whether the size of nodes follows a measure that is not known of what is shown. The number of links is always known.
bool isSizeMissing(const ShownNetwork &shown)
{
    const QString &key = shown.frame->state.network.size;
    if (key == QLatin1String("links") || !measureKeys().contains(key))
        return false;
    return !valuesOf(shown, key) || !shown.measures->isOf(shown.frame->graph, shown.part);
}

// Sizes by a measure: the node with most is as large as one with very many edges.
void measureSizes(ShownNetwork &shown)
{
    constexpr double largest = 90;
    const QString &key = shown.frame->state.network.size;
    const std::vector<double> *known = key == QLatin1String("links") ? nullptr : valuesOf(shown, key);
    if (!known || known->empty())
        return;
    shown.measure = *known;
    const double most = *std::ranges::max_element(shown.measure);
    for (double &value : shown.measure)
        value = most > 0 ? value / most * largest : 0;
}

bool hasFilter(const Filter &filter)
{
    return filter.window || !filter.facets.isEmpty();
}

// For lines that pale.
void findNewest(ShownNetwork &shown)
{
    const Frame &frame = *shown.frame;
    if (!frame.state.network.isFading)
        return;
    shown.newest.assign(shown.graph().edges.size(), openPast);
    Day latest = openPast;
    shown.part.edges.forEach([&](std::size_t e) {
        for (const EdgeRelation &relation : shown.graph().behind(shown.graph().edges[e]))
            if (const Span span = frame.snapshot->span[index(relation.row)];
                span.isKnown() && frame.projection->passes.test(relation.row))
                shown.newest[e] = std::max(shown.newest[e], span.first);
        latest = std::max(latest, shown.newest[e]);
    });
    const auto &window = frame.state.filter.window;
    shown.lastDay = window && window->to != openFuture ? window->to : latest;
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

bool isChosen(const ShownNetwork &shown, ToneId tone)
{
    return isChosen(*shown.frame, tone);
}

bool hasGroupColours(const NetworkState &network)
{
    return network.colour == QLatin1String("community") || network.colour == QLatin1String("component");
}

const std::vector<quint32> &groupsOf(const ShownNetwork &shown)
{
    static const std::vector<quint32> none;
    if (!shown.measures || !hasGroupColours(shown.frame->state.network))
        return none;
    const NetworkGroups &groups = shown.measures->groups;
    return shown.frame->state.network.colour == QLatin1String("community") ? groups.community : groups.component;
}

QString groupColour(quint32 group)
{
    static const std::array groupSlots{
        QLatin1StringView("ochre"), QLatin1StringView("violet"), QLatin1StringView("teal"), QLatin1StringView("red"),
        QLatin1StringView("sky"),   QLatin1StringView("moss"),   QLatin1StringView("plum"), QLatin1StringView("brown"),
        QLatin1StringView("blue"),  QLatin1StringView("rose")};
    return group < groupSlots.size() ? QString(groupSlots[group]) : QStringLiteral("grey");
}

Wanted wantedMeasures(const ShownNetwork &shown)
{
    if (!shown.frame)
        return Wanted::Nothing;
    if (isSizeMissing(shown))
        return isSlowMeasure(shown.frame->state.network.size) ? Wanted::Walks : Wanted::Groups;
    const bool isKnown = shown.measures && shown.measures->isOf(shown.frame->graph, shown.part);
    return hasGroupColours(shown.frame->state.network) && !isKnown ? Wanted::Groups : Wanted::Nothing;
}

FramePtr withMeasures(const FramePtr &frame)
{
    const ShownNetwork shown = shownNetwork(frame);
    const Wanted wanted = wantedMeasures(shown);
    if (wanted == Wanted::Nothing)
        return frame;
    NoProgress progress;
    auto measured = std::make_shared<Frame>(*frame);
    measured->measures = std::make_shared<const NetworkMeasures>(
        measureNetwork(std::make_shared<const MeasureTask>(MeasureTask{frame->snapshot, frame->graph, frame->projection,
                                                                       shown.part, wanted == Wanted::Walks}),
                       progress));
    return measured;
}

bool counts(const ShownNetwork &shown, Row row)
{
    const Frame &frame = *shown.frame;
    return frame.projection->passes.test(row) || (frame.compared && frame.compared->passes.test(row));
}

std::vector<QPointF> networkPlaces(const Frame &frame, const std::optional<std::pair<quint32, QPointF>> &moved)
{
    std::vector<QPointF> places = *frame.positions;
    putPlaced(frame, placedNodes(frame, moved), places);
    return places;
}

ShownNetwork shownNetwork(const FramePtr &frame, std::optional<std::pair<quint32, QPointF>> moved)
{
    ShownNetwork shown;
    if (!frame || !frame->graph || !frame->positions || frame->positions->size() != frame->graph->nodes.size())
        return shown;
    shown.frame = frame;
    shown.places = networkPlaces(*frame, moved);
    static_cast<ShownPart &>(shown) = shownPart(*frame);
    shown.measures = frame->measures;
    measureSizes(shown);
    findNewest(shown);
    findGhosts(shown);
    countParallels(shown);
    measure(shown);
    measureEdges(shown);
    sortNodes(shown);
    return shown;
}

} // namespace trilateral
