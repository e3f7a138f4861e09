// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/edgeRouting.h"

#include "widgets/network/edgeMarks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace trilateral
{

namespace
{

constexpr double cell = 4;      // pixels
constexpr double stride = 5;    // pixels between the places of a curve that are looked at
constexpr double furthest = 90; // pixels that an edge may bow beyond its usual bow
constexpr std::size_t nowhere = ~std::size_t(0);

QPointF pointOn(const DrawCurve &curve, double t)
{
    const double s = 1 - t;
    return curve.from * (s * s * s) + curve.control1 * (3 * s * s * t) + curve.control2 * (3 * s * t * t) +
           curve.to * (t * t * t);
}

double spanOf(const DrawCurve &curve)
{
    const QPointF way = curve.to - curve.from;
    return std::hypot(way.x(), way.y());
}

} // namespace

Obstacles::Obstacles(QSizeF size)
    : m_columns(static_cast<int>(std::ceil(std::max(size.width(), 1.0) / cell))),
      m_rows(static_cast<int>(std::ceil(std::max(size.height(), 1.0) / cell))),
      m_discs(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)), m_names(m_discs.size())
{
}

std::size_t Obstacles::cellAt(QPointF point) const
{
    const int x = static_cast<int>(std::floor(point.x() / cell));
    const int y = static_cast<int>(std::floor(point.y() / cell));
    if (x < 0 || y < 0 || x >= m_columns || y >= m_rows)
        return nowhere;
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x);
}

bool Obstacles::isInside(const DrawCurve &curve) const
{
    const QRectF view(0, 0, m_columns * cell, m_rows * cell);
    return view.contains(pointOn(curve, 0.3)) && view.contains(pointOn(curve, 0.5)) &&
           view.contains(pointOn(curve, 0.7));
}

// Cells whose middle lies in the box.
void Obstacles::take(Plane &plane, QRectF box, quint32 value)
{
    const auto first = [](double edge) {
        return std::ceil(edge / cell - 0.5) * cell + cell / 2;
    };
    for (double y = first(box.top()); y <= box.bottom(); y += cell)
        for (double x = first(box.left()); x <= box.right(); x += cell)
            if (const std::size_t at = cellAt({x, y}); at != nowhere)
                plane[at] = value;
}

void Obstacles::takeDisc(const NodeMark &mark)
{
    const double radius = double(mark.marker.radius) + 1.5;
    for (double y = -radius; y <= radius; y += cell) {
        const double half = std::sqrt(std::max(0.0, radius * radius - y * y));
        take(m_discs, QRectF(mark.marker.centre + QPointF(-half, y - cell / 2), QSizeF(2 * half, cell)), mark.node + 1);
    }
}

void Obstacles::takeName(QRectF box)
{
    take(m_names, box, ++m_nameCount);
}

int Obstacles::crossings(const DrawCurve &curve, quint32 a, quint32 b) const
{
    const int steps = std::clamp(static_cast<int>(spanOf(curve) / stride), 4, 400);
    int count = 0;
    quint32 disc = 0;
    quint32 name = 0;
    for (int i = 0; i <= steps; ++i) {
        const std::size_t at = cellAt(pointOn(curve, double(i) / steps));
        const quint32 onDisc = at == nowhere || m_discs[at] == a + 1 || m_discs[at] == b + 1 ? 0 : m_discs[at];
        const quint32 onName = at == nowhere ? 0 : m_names[at];
        count += (onDisc != 0 && onDisc != disc) + (onName != 0 && onName != name);
        disc = onDisc;
        name = onName;
    }
    return count;
}

Obstacles obstaclesIn(const NetworkGeometry &geometry)
{
    Obstacles obstacles(geometry.camera.size);
    for (const NodeMark &mark : geometry.nodes)
        obstacles.takeDisc(mark);
    for (const LabelMark &label : geometry.labels)
        if (!label.lines.empty() && label.lines.front().style.halo != transparent)
            obstacles.takeName(label.box.adjusted(0, 2, 0, -2));
    return obstacles;
}

namespace
{

// Edges between the same two, by their places in the geometry.
using Bundle = std::vector<std::size_t>;

std::vector<Bundle> bundlesOf(const NetworkRequest &request, const NetworkGeometry &geometry)
{
    const std::vector<GraphEdge> &edges = request.shown.graph().edges;
    std::map<std::pair<quint32, quint32>, Bundle> bundles;
    for (std::size_t i = 0; i < geometry.edges.size(); ++i)
        bundles[{edges[geometry.edges[i].edge].a, edges[geometry.edges[i].edge].b}].push_back(i);
    std::vector<Bundle> result;
    for (auto &[ends, bundle] : bundles)
        result.push_back(std::move(bundle));
    return result;
}

// One bundle on its way.
struct Routing {
    const NetworkRequest &request;
    const std::vector<NodeMark> &all;
    const Obstacles &obstacles;
    const Bundle &bundle;
    NetworkGeometry &geometry;

    [[nodiscard]] const GraphEdge &ends() const
    {
        return request.shown.graph().edges[geometry.edges[bundle.front()].edge];
    }
    [[nodiscard]] EdgeMark bent(std::size_t i, double bend) const
    {
        const EdgeMark &old = geometry.edges[i];
        return edgeMark(request, old.edge, all[ends().a].marker, all[ends().b].marker, old.curve.pen, bend);
    }
    [[nodiscard]] bool staysInView(double bend) const
    {
        return std::ranges::all_of(bundle, [&](std::size_t i) { return obstacles.isInside(bent(i, bend).curve); });
    }
    [[nodiscard]] int crossings(double bend) const
    {
        int count = 0;
        for (const std::size_t i : bundle)
            count += obstacles.crossings(bend == 0 ? geometry.edges[i].curve : bent(i, bend).curve, ends().a, ends().b);
        return count;
    }
};

// The least bend that leads over least; a long way round has to be worth it.
double bestBend(const Routing &routing, int straight)
{
    constexpr std::array shares{-0.05, 0.05, -0.1, 0.1, -0.15, 0.15, -0.2, 0.2, -0.26, 0.26, -0.34, 0.34};
    constexpr double price = 1.5; // crossings, of a bow as high as the edge is long
    const double length = spanOf(routing.geometry.edges[routing.bundle.front()].curve);
    double best = 0;
    double least = straight;
    for (const double share : shares) {
        const double bend = std::clamp(share * length, -furthest, furthest);
        const double cost = std::abs(share) * price * static_cast<double>(routing.bundle.size());
        if (cost >= least)
            break;
        if (!routing.staysInView(bend))
            continue;
        if (const double sum = routing.crossings(bend) + cost; sum < least) {
            least = sum;
            best = bend;
        }
    }
    return best;
}

void route(const Routing &routing)
{
    const int straight = routing.crossings(0);
    const double bend = straight > 0 ? bestBend(routing, straight) : 0;
    if (bend == 0)
        return;
    for (const std::size_t i : routing.bundle) {
        routing.geometry.edges[i] = routing.bent(i, bend);
        routing.geometry.bends[routing.geometry.edges[i].edge] = static_cast<float>(bend);
    }
}

} // namespace

void routeEdges(const NetworkRequest &request, const std::vector<NodeMark> &all, NetworkGeometry &geometry)
{
    geometry.bends.assign(request.shown.graph().edges.size(), 0);
    const Obstacles obstacles = obstaclesIn(geometry);
    for (const Bundle &bundle : bundlesOf(request, geometry))
        route({request, all, obstacles, bundle, geometry});
}

} // namespace trilateral
