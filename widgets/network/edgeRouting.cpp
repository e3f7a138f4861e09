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

// How far beside their chord earlier edges go, at places evenly along it.
using Taken = std::vector<std::vector<double>>;

double besideAt(const std::vector<double> &way, double t)
{
    const double place = t * static_cast<double>(way.size() - 1);
    const auto before = std::min(static_cast<std::size_t>(place), way.size() - 2);
    return std::lerp(way[before], way[before + 1], place - static_cast<double>(before));
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
        Way best{badnessOf(wayOf(mark)), {}, {}};
        const Corridor corridor = laneFor(mark, coarse);
        best.pixels.resize(static_cast<std::size_t>(corridor.stations));
        if (best.badness > 0)
            look(corridor, best);
        const Corridor finer = best.badness > 0 ? laneFor(mark, fine) : corridor;
        const bool isFiner = best.badness > 0 && look(finer, best);
        remember(isFiner ? finer : corridor, best.pixels);
        if (!best.line.empty())
            setWay(m_request.shown, std::move(best.line), mark);
    }

private:
    // Lines stop at names; but over a disc they say what is not so.
    static constexpr int discBadness = 5;

    struct Way {
        int badness = 0;
        std::vector<double> pixels; // aside of the bow, by station
        std::vector<QPointF> line;  // empty where it follows the bow
    };
    [[nodiscard]] int badnessOf(const std::vector<QPointF> &way) const
    {
        const auto [names, discs] = m_obstacles.crossings(way, m_a.node, m_b.node);
        return names + discBadness * discs;
    }
    [[nodiscard]] Corridor laneFor(const EdgeMark &mark, const Fineness &fineness) const
    {
        const QPointF chord = m_b.marker.centre - m_a.marker.centre;
        const double bow = edgeBow(m_request.shown, mark.edge, std::hypot(chord.x(), chord.y()));
        return corridorBetween(m_a.marker.centre, m_b.marker.centre, bow, double(m_a.marker.radius),
                               double(m_b.marker.radius), fineness);
    }
    [[nodiscard]] std::vector<float> placeCosts(const Corridor &corridor) const;
    void avoidTaken(const Corridor &corridor, std::vector<float> &costs) const;
    bool look(const Corridor &corridor, Way &best) const;
    void remember(const Corridor &corridor, const std::vector<double> &pixels);

    const NetworkRequest &m_request;
    const NodeMark &m_a;
    const NodeMark &m_b;
    const Obstacles &m_obstacles;
    Taken m_taken;
};

// What it costs to stand at each place of each station.
std::vector<float> BundleRouter::placeCosts(const Corridor &corridor) const
{
    const auto width = static_cast<std::size_t>(corridor.width());
    std::vector<float> costs(static_cast<std::size_t>(corridor.stations) * width);
    for (int station = 0; station < corridor.stations; ++station) {
        const std::span<float> row(costs.data() + static_cast<std::size_t>(station) * width, width);
        const QPointF step = corridor.aside * corridor.fineness.step;
        const QPointF first = corridor.at(station, 0) - step * corridor.reach;
        m_obstacles.costs(first, step, m_a.node, m_b.node, row);
        if (corridor.isUnderEnd(station)) // what is under a disc is not seen
            for (std::size_t place = 0; place < width; ++place)
                if (corridor.isInEnd(first + step * static_cast<double>(place)))
                    row[place] = 0;
    }
    return costs;
}

// Edges between the same two keep apart.
void BundleRouter::avoidTaken(const Corridor &corridor, std::vector<float> &costs) const
{
    for (const std::vector<double> &other : m_taken)
        for (int station = 0; station < corridor.stations; ++station) {
            if (corridor.isUnderEnd(station))
                continue;
            const double beside =
                besideAt(other, double(station) / (corridor.stations - 1)) - corridor.beside(station, 0);
            const int place = static_cast<int>(std::lround(beside / corridor.fineness.step));
            const int apart = static_cast<int>(4 / corridor.fineness.step);
            for (int at = std::max(place - apart, -corridor.reach); at <= std::min(place + apart, corridor.reach); ++at)
                costs[static_cast<std::size_t>(station * corridor.width() + at + corridor.reach)] += besidePrice;
        }
}

// Replaces the best way by the cheapest in the corridor, as soft as it can be, where that is better.
bool BundleRouter::look(const Corridor &corridor, Way &best) const
{
    std::vector<float> costs = placeCosts(corridor);
    avoidTaken(corridor, costs);
    const std::vector<double> cheapest = cheapestWay(corridor, costs);
    bool isBetter = false;
    for (const int rounds : {10, 4, 1}) {
        std::vector<double> pixels = cheapest;
        smooth(pixels, rounds);
        std::vector<QPointF> line = lineAlong(corridor, pixels);
        if (const int badness = badnessOf(line); badness < best.badness) {
            best = {badness, std::move(pixels), std::move(line)};
            isBetter = true;
        }
        if (best.badness == 0)
            break;
    }
    return isBetter;
}

void BundleRouter::remember(const Corridor &corridor, const std::vector<double> &pixels)
{
    std::vector<double> taken;
    taken.reserve(static_cast<std::size_t>(corridor.stations));
    for (int station = 0; station < corridor.stations; ++station)
        taken.push_back(corridor.beside(station, pixels[static_cast<std::size_t>(station)]));
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
