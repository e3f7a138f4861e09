// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkGeometry.h"

#include "widgets/network/edgeGaps.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/edgeRouting.h"
#include "widgets/network/labelMarks.h"
#include "widgets/network/networkPeriods.h"
#include "widgets/network/nodeMarks.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace trilateral
{

namespace
{

constexpr quint32 noMark = ~0u;

QRectF viewOf(const NetworkCamera &camera)
{
    return QRectF(QPointF(), camera.size);
}

// Every shown node, in view or not: edges need both ends.
std::vector<NodeMark> allMarks(const NetworkRequest &request)
{
    std::vector<NodeMark> marks(request.shown.places.size());
    for (const quint32 node : request.shown.order)
        marks[node] = nodeMark(request, node);
    return marks;
}

void addNodes(const NetworkRequest &request, const std::vector<NodeMark> &all, NetworkGeometry &geometry)
{
    geometry.markOf.assign(all.size(), noMark);
    for (const quint32 node : request.shown.order) {
        const double reach = double(all[node].marker.radius) + 3;
        if (viewOf(request.camera).adjusted(-reach, -reach, reach, reach).contains(all[node].marker.centre))
            geometry.nodes.push_back(all[node]);
    }
    std::ranges::stable_sort(geometry.nodes, {}, [](const NodeMark &mark) { return mark.marker.radius; });
    for (std::size_t i = 0; i < geometry.nodes.size(); ++i)
        geometry.markOf[geometry.nodes[i].node] = static_cast<quint32>(i);
}

// Pale dots say where the rest stands.
void addGhosts(const NetworkRequest &request, NetworkGeometry &geometry)
{
    constexpr float radius = 1.8f;
    const Colour colour = withAlpha(request.palette.textMuted, 0.3);
    for (const quint32 node : request.shown.ghosts)
        if (const QPointF centre = request.camera.toPixel(request.shown.places[node]);
            viewOf(request.camera).contains(centre))
            geometry.ghosts.push_back({Shape::Disc, centre, radius, colour, {}});
}

// A box around the edge misses the view: neither it nor its bow can be seen.
bool isOutside(const NetworkRequest &request, const NodeMark &a, const NodeMark &b)
{
    const QRectF box = QRectF(a.marker.centre, b.marker.centre).normalized().adjusted(-40, -40, 40, 40);
    return !box.intersects(viewOf(request.camera));
}

void addCurves(const NetworkRequest &request, const std::vector<NodeMark> &all, NetworkGeometry &geometry)
{
    const EdgeStyle style = edgeStyle(request.shown, request.camera);
    const std::vector<GraphEdge> &edges = request.shown.graph().edges;
    for (const bool isDerived : {true, false})
        request.shown.part.edges.forEach([&](std::size_t e) {
            const auto edge = static_cast<quint32>(e);
            if (edges[e].isDerived != isDerived || isOutside(request, all[edges[e].a], all[edges[e].b]))
                return;
            geometry.edges.push_back(edgeMark(request, edge, all[edges[e].a].marker, all[edges[e].b].marker,
                                              edgePen(request, style, edge, false)));
        });
}

// Sorted by colour, so that a painter changes it seldom.
void addSegments(const NetworkRequest &request, const std::vector<NodeMark> &all, NetworkGeometry &geometry)
{
    const EdgeStyle style = edgeStyle(request.shown, request.camera);
    const std::vector<GraphEdge> &edges = request.shown.graph().edges;
    geometry.segments.width = static_cast<float>(std::clamp(style.room, 0.6, 1.0));
    request.shown.part.edges.forEach([&](std::size_t e) {
        const NodeMark &a = all[edges[e].a];
        const NodeMark &b = all[edges[e].b];
        if (isOutside(request, a, b))
            return;
        const Colour colour = edgePen(request, style, static_cast<quint32>(e), false).colour;
        geometry.segments.segments.push_back(
            {static_cast<float>(a.marker.centre.x()), static_cast<float>(a.marker.centre.y()),
             static_cast<float>(b.marker.centre.x()), static_cast<float>(b.marker.centre.y()), colour});
    });
    std::ranges::stable_sort(geometry.segments.segments, {}, &DrawSegments::Segment::colour);
}

// In a crowd, dots give way to names.
LabelSpace spaceAround(const NetworkRequest &request, const std::vector<NodeMark> &marks, QRectF legend)
{
    LabelSpace space(request.camera.size);
    const float smallest = marks.size() > crowd ? dotRadius : 0;
    for (const NodeMark &mark : marks)
        if (mark.marker.radius >= smallest)
            space.takeDisc(mark.marker.centre, double(mark.marker.radius) * 1.1 + 0.7,
                           !isNamedAnyway(request, mark.node));
    if (!legend.isNull())
        space.takeBox(legend);
    const double above = request.barRoom + (request.headings.isEmpty() ? 0 : headingHeight);
    if (above > 0)
        space.takeBox(QRectF(0, 0, request.camera.size.width(), above));
    return space;
}

// The entries of marks in order of rank.
std::vector<std::size_t> byRank(const ShownNetwork &shown, const std::vector<NodeMark> &marks)
{
    std::vector<std::size_t> order(marks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return shown.rank[marks[i].node]; });
    return order;
}

LineInk linesOf(const NetworkGeometry &geometry)
{
    if (geometry.edges.empty() || geometry.edges.size() > mostRouted)
        return {};
    LineInk lines(geometry.camera.size);
    for (const EdgeMark &mark : geometry.edges)
        lines.take(wayOf(mark));
    lines.sum();
    return lines;
}

// What is selected is spoken of: it is named before all others, then those of the highest importance.
void addLabels(const NetworkRequest &request, NetworkGeometry &geometry)
{
    const quint32 budget = labelBudget(request.shown, request.camera);
    std::vector<std::size_t> candidates = byRank(request.shown, geometry.nodes);
    const auto isFirst = [&](std::size_t i) {
        return isForemost(request.shown, geometry.nodes[i].node);
    };
    std::erase_if(candidates,
                  [&](std::size_t i) { return !isFirst(i) && request.shown.rank[geometry.nodes[i].node] >= budget; });
    std::ranges::stable_partition(candidates, isFirst);
    std::ranges::stable_partition(candidates,
                                  [&](std::size_t i) { return isSelected(request.shown, geometry.nodes[i].node); });
    LabelSpace space = spaceAround(request, geometry.nodes, geometry.legend.box);
    space.setLines(linesOf(geometry));
    geometry.labels = placeLabels(request, geometry.nodes, candidates, space);
}

// The geometry's labels stay where they are, lit or dimmed.
void keepLabels(const NetworkGeometry &geometry, const Mask &lit, NetworkEmphasis &emphasis)
{
    for (const LabelMark &label : geometry.labels)
        (lit.test(label.node) ? emphasis.labels : emphasis.dimmed).push_back(label);
}

// The entries of the lit nodes that have no label yet, in order of rank.
std::vector<std::size_t> unnamed(const ShownNetwork &shown, const NetworkEmphasis &emphasis)
{
    Mask named(shown.places.size());
    for (const LabelMark &label : emphasis.labels)
        named.set(label.node);
    std::vector<std::size_t> order = byRank(shown, emphasis.nodes);
    std::erase_if(order, [&](std::size_t i) { return named.test(emphasis.nodes[i].node); });
    return order;
}

void takeBoxes(const std::vector<LabelMark> &labels, LabelSpace &space)
{
    for (const LabelMark &label : labels)
        space.takeBox(label.box);
}

void addLabels(const NetworkRequest &request, const LabelSpace &around, NetworkEmphasis &emphasis)
{
    LabelSpace space = around;
    takeBoxes(emphasis.labels, space);
    std::vector<LabelMark> labels = placeLabels(request, emphasis.nodes, unnamed(request.shown, emphasis), space);
    std::ranges::move(labels, std::back_inserter(emphasis.labels));
}

// First where nothing stands, then in the place of dimmed labels.
void nameLitNodes(const NetworkRequest &request, QRectF legend, NetworkEmphasis &emphasis)
{
    LabelSpace free = spaceAround(request, emphasis.nodes, legend);
    LabelSpace crowded = free;
    for (const LabelMark &label : emphasis.dimmed)
        if (isForemost(request.shown, label.node))
            free.takeBox(label.box);
    takeBoxes(emphasis.dimmed, crowded);
    addLabels(request, crowded, emphasis);
    addLabels(request, free, emphasis);
    LabelSpace lit(request.camera.size);
    takeBoxes(emphasis.labels, lit);
    std::erase_if(emphasis.dimmed, [&](const LabelMark &label) { return !lit.isFree(label.box, {}); });
}

// On the ways that they have in the geometry.
void addLitEdges(const NetworkRequest &request, const NetworkGeometry &geometry, const Mask &edges,
                 NetworkEmphasis &emphasis)
{
    const EdgeStyle style = edgeStyle(request.shown, request.camera);
    Mask routed(edges.size());
    for (const EdgeMark &mark : geometry.edges)
        if (edges.test(mark.edge)) {
            routed.set(mark.edge);
            emphasis.edges.push_back(mark);
            emphasis.edges.back().curve.pen = edgePen(request, style, mark.edge, true);
        }
    edges.forEach([&](std::size_t e) {
        const GraphEdge &edge = request.shown.graph().edges[e];
        const auto number = static_cast<quint32>(e);
        if (!routed.test(e))
            emphasis.edges.push_back(edgeMark(request, number, nodeMark(request, edge.a).marker,
                                              nodeMark(request, edge.b).marker, edgePen(request, style, number, true)));
    });
}

} // namespace

QMarginsF networkMargins(QSizeF size)
{
    const double side = std::min(70.0, size.width() * 0.08);
    return {side, std::min(58.0, size.height() * 0.2), side, legendRoom(size) + std::min(18.0, size.height() * 0.06)};
}

NetworkCamera cameraOn(const ShownNetwork &shown, QRectF box, QSizeF size)
{
    const QMarginsF margins = networkMargins(size);
    return fitted(box, size, stretchFor(shown.layoutBox, size, margins), margins);
}

NetworkCamera networkCamera(const ShownNetwork &shown, QSizeF size)
{
    const ExplorationState &state = shown.frame->state;
    NetworkCamera camera = cameraOn(shown, state.focus.isEmpty() ? shown.box : shown.shownBox, size);
    if (state.network.zoom > 0) {
        camera.zoom = state.network.zoom;
        camera.centre = state.network.centre;
    }
    return camera;
}

NetworkGeometry placedGeometry(const NetworkRequest &request)
{
    NetworkGeometry geometry;
    geometry.camera = request.camera;
    if (request.shown.isEmpty())
        return geometry;
    const std::vector<NodeMark> all = allMarks(request);
    addNodes(request, all, geometry);
    addGhosts(request, geometry);
    if (request.shown.edgeCount > mostCurves)
        addSegments(request, all, geometry);
    else
        addCurves(request, all, geometry);
    if (request.hasLegend)
        geometry.legend = networkLegend(request.shown, request.palette, request.measure, request.language,
                                        request.camera.size, {request.legendLeft, request.hasWholeLegend});
    addLabels(request, geometry);
    return geometry;
}

void leadEdges(const NetworkRequest &request, NetworkGeometry &geometry)
{
    if (geometry.edges.empty() || geometry.edges.size() > mostRouted)
        return;
    routeEdges(request, allMarks(request), geometry);
    cutAtNames(geometry.labels, geometry.edges);
}

NetworkGeometry networkGeometry(const NetworkRequest &request)
{
    NetworkGeometry geometry = placedGeometry(request);
    leadEdges(request, geometry);
    return geometry;
}

NetworkEmphasis networkEmphasis(const NetworkRequest &request, const NetworkGeometry &geometry, const Mask &nodes,
                                const Mask &edges)
{
    NetworkEmphasis emphasis;
    addLitEdges(request, geometry, edges, emphasis);
    nodes.forEach([&](std::size_t node) {
        const NodeMark mark = nodeMark(request, static_cast<quint32>(node));
        if (viewOf(request.camera).contains(mark.marker.centre))
            emphasis.nodes.push_back(mark);
    });
    keepLabels(geometry, nodes, emphasis);
    nameLitNodes(request, geometry.legend.box, emphasis);
    cutAtNames(emphasis.labels, emphasis.edges);
    return emphasis;
}

} // namespace trilateral
