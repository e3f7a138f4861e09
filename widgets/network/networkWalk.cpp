// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkWalk.h"

#include <cmath>

namespace trilateral
{

namespace
{

// How far a goal is, the more so the further it lies aside; nothing behind 60 degrees.
std::optional<double> effort(QPointF goal, QPointF way)
{
    const double length = std::hypot(goal.x(), goal.y());
    const double ahead = QPointF::dotProduct(goal, way) / std::hypot(way.x(), way.y());
    if (length <= 0 || ahead < 0.5 * length)
        return std::nullopt;
    return length * length / ahead;
}

} // namespace

std::optional<quint32> neighbourTowards(const ShownNetwork &shown, const NetworkCamera &camera, quint32 node,
                                        QPointF way)
{
    const QPointF from = camera.toPixel(shown.places[node]);
    std::optional<quint32> best;
    double least = 0;
    shown.part.edges.forEach([&](std::size_t e) {
        const GraphEdge &edge = shown.graph().edges[e];
        if (edge.a != node && edge.b != node)
            return;
        const quint32 other = edge.a == node ? edge.b : edge.a;
        const std::optional<double> cost = effort(camera.toPixel(shown.places[other]) - from, way);
        if (!cost || (best && *cost >= least))
            return;
        best = other;
        least = *cost;
    });
    return best;
}

std::optional<quint32> leadNode(const ShownNetwork &shown)
{
    const QStringList &selection = shown.frame->state.selection;
    const Row row = selection.isEmpty() ? Row::None : shown.snapshot().find(selection.last());
    const quint32 node = row == Row::None ? ~0u : shown.graph().nodeOf[index(row)];
    return node < shown.places.size() && shown.part.nodes.test(node) ? std::optional(node) : std::nullopt;
}

} // namespace trilateral
