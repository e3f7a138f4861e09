// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/edgeRouting.h"

#include "widgets/network/edgeMarks.h"
#include "widgets/network/obstacles.h"
#include "widgets/network/wayFinding.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace trilateral
{

namespace
{

constexpr float besidePrice = 2.5f; // of going where an edge between the same two goes

// Edges between the same two, by their places in the geometry.
using Bundle = std::vector<std::size_t>;

std::vector<Bundle> bundlesOf(const NetworkRequest &request, const NetworkGeometry &geometry)
{
    const std::vector<GraphEdge> &edges = request.shown.graph().edges;
    std::map<std::pair<quint32, quint32>, Bundle> bundles;
    for (std::size_t i = 0; i < geometry.edges.size(); ++i)
        bundles[{edges[geometry.edges[i].edge].a, edges[geometry.edges[i].edge].b}].push_back(i);
    std::vector<Bundle> result;
    result.reserve(bundles.size());
    for (auto &[ends, bundle] : bundles)
        result.push_back(std::move(bundle));
    return result;
}

// The edges between two nodes, one after the other.
class BundleRouter
{
public:
    BundleRouter(const NetworkRequest &request, const GraphEdge &ends, const std::vector<NodeMark> &all,
                 const Obstacles &obstacles)
        : m_request(request), m_a(all[ends.a]), m_b(all[ends.b]), m_obstacles(obstacles)
    {
    }
    void route(EdgeMark &mark)
    {
        const QPointF chord = m_b.marker.centre - m_a.marker.centre;
        const double bow = edgeBow(m_request.shown, mark.edge, std::hypot(chord.x(), chord.y()));
        const Lane lane = laneBetween(m_a.marker.centre, m_b.marker.centre, bow, double(m_a.marker.radius),
                                      double(m_b.marker.radius));
        const int usual = crossings(wayOf(mark));
        std::vector<double> pixels(static_cast<std::size_t>(lane.stations));
        if (usual > 0)
            leadAround(lane, usual, pixels, mark);
        remember(lane, pixels);
    }

private:
    [[nodiscard]] int crossings(const std::vector<QPointF> &way) const
    {
        const auto [names, discs] = m_obstacles.crossings(way, m_a.node, m_b.node);
        return names + discs;
    }
    [[nodiscard]] std::vector<float> placeCosts(const Lane &lane) const;
    void avoidTaken(const Lane &lane, std::vector<float> &costs) const;
    void leadAround(const Lane &lane, int usual, std::vector<double> &pixels, EdgeMark &mark) const;
    void remember(const Lane &lane, const std::vector<double> &pixels);

    const NetworkRequest &m_request;
    const NodeMark &m_a;
    const NodeMark &m_b;
    const Obstacles &m_obstacles;
    std::vector<std::vector<double>> m_taken; // of each edge before, by station: how far beside the chord it goes
};

// What it costs to stand at each place of each station.
std::vector<float> BundleRouter::placeCosts(const Lane &lane) const
{
    std::vector<float> costs(static_cast<std::size_t>(lane.stations * lane.width()));
    auto cost = costs.begin();
    for (int station = 0; station < lane.stations; ++station) {
        if (lane.isUnderEnd(station)) {
            cost += lane.width();
            continue;
        }
        const QPointF usual = lane.at(station, 0);
        for (int place = -lane.reach; place <= lane.reach; ++place, ++cost)
            *cost = m_obstacles.cost(usual + lane.aside * (place * placeStep), m_a.node, m_b.node);
    }
    return costs;
}

// Edges between the same two keep apart.
void BundleRouter::avoidTaken(const Lane &lane, std::vector<float> &costs) const
{
    for (const std::vector<double> &other : m_taken)
        for (int station = 0; station < lane.stations; ++station) {
            const double aside = (other[static_cast<std::size_t>(station)] - lane.beside(station, 0)) / placeStep;
            const int place = static_cast<int>(std::lround(aside));
            if (std::abs(place) <= lane.reach && !lane.isUnderEnd(station))
                costs[static_cast<std::size_t>(station * lane.width() + place + lane.reach)] += besidePrice;
        }
}

void BundleRouter::leadAround(const Lane &lane, int usual, std::vector<double> &pixels, EdgeMark &mark) const
{
    std::vector<float> costs = placeCosts(lane);
    avoidTaken(lane, costs);
    const std::vector<double> found = cheapestWay(lane, costs);
    std::vector<QPointF> line = lineAlong(lane, found);
    if (crossings(line) >= usual)
        return;
    pixels = found;
    setWay(m_request.shown, std::move(line), mark);
}

void BundleRouter::remember(const Lane &lane, const std::vector<double> &pixels)
{
    std::vector<double> taken;
    taken.reserve(static_cast<std::size_t>(lane.stations));
    for (int station = 0; station < lane.stations; ++station)
        taken.push_back(lane.beside(station, pixels[static_cast<std::size_t>(station)]));
    m_taken.push_back(std::move(taken));
}

} // namespace

void routeEdges(const NetworkRequest &request, const std::vector<NodeMark> &all, NetworkGeometry &geometry)
{
    const Obstacles obstacles = obstaclesIn(geometry, request.barRoom);
    for (const Bundle &bundle : bundlesOf(request, geometry)) {
        BundleRouter router(request, request.shown.graph().edges[geometry.edges[bundle.front()].edge], all, obstacles);
        for (const std::size_t i : bundle)
            router.route(geometry.edges[i]);
    }
}

} // namespace trilateral
