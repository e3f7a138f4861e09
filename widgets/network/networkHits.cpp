// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkHits.h"

#include "widgets/network/edgeMarks.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double nodeTolerance = 4; // pixels beyond the rim
constexpr double edgeTolerance = 4; // pixels beside the line

double squared(QPointF way)
{
    return QPointF::dotProduct(way, way);
}

double distanceToLine(QPointF pixel, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double length = squared(way);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(pixel - from, way) / length, 0.0, 1.0) : 0;
    return std::sqrt(squared(pixel - (from + way * share)));
}

bool isNearBox(QPointF pixel, const DrawCurve &curve)
{
    const auto [left, right] = std::minmax({curve.from.x(), curve.control1.x(), curve.control2.x(), curve.to.x()});
    const auto [top, bottom] = std::minmax({curve.from.y(), curve.control1.y(), curve.control2.y(), curve.to.y()});
    return pixel.x() > left - edgeTolerance && pixel.x() < right + edgeTolerance && pixel.y() > top - edgeTolerance &&
           pixel.y() < bottom + edgeTolerance;
}

double distanceToEdge(QPointF pixel, const EdgeMark &mark)
{
    if (mark.way.empty() && !isNearBox(pixel, mark.curve))
        return 1e9;
    const std::vector<QPointF> points = wayOf(mark);
    double nearest = 1e9;
    for (std::size_t i = 1; i < points.size(); ++i)
        nearest = std::min(nearest, distanceToLine(pixel, points[i - 1], points[i]));
    return nearest;
}

} // namespace

std::optional<quint32> nodeAt(const NetworkGeometry &geometry, QPointF pixel)
{
    std::optional<quint32> found;
    double nearest = nodeTolerance;
    for (const NodeMark &mark : geometry.nodes) {
        const double beyond = std::sqrt(squared(mark.marker.centre - pixel)) - double(mark.marker.radius);
        if (beyond > nearest)
            continue;
        found = mark.node;
        nearest = std::min(beyond, nearest);
    }
    return found;
}

std::optional<quint32> edgeAt(const ShownNetwork &shown, const NetworkGeometry &geometry, QPointF pixel)
{
    std::optional<quint32> found;
    double nearest = edgeTolerance;
    const auto consider = [&](quint32 edge, double distance) {
        if (distance > nearest)
            return;
        found = edge;
        nearest = distance;
    };
    for (const EdgeMark &mark : geometry.edges)
        consider(mark.edge, distanceToEdge(pixel, mark));
    if (!geometry.segments.segments.empty())
        shown.part.edges.forEach([&](std::size_t e) {
            const GraphEdge &edge = shown.graph().edges[e];
            consider(static_cast<quint32>(e), distanceToLine(pixel, geometry.camera.toPixel(shown.places[edge.a]),
                                                             geometry.camera.toPixel(shown.places[edge.b])));
        });
    return found;
}

std::vector<quint32> nodesIn(const NetworkGeometry &geometry, QRectF box)
{
    std::vector<quint32> nodes;
    for (const NodeMark &mark : geometry.nodes)
        if (box.contains(mark.marker.centre))
            nodes.push_back(mark.node);
    return nodes;
}

} // namespace trilateral
