// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/givingWay.h"

#include <cmath>

namespace trilateral
{

namespace
{

constexpr float loss = 1.2f; // of a displacement from one node to the next, as a divisor

struct Move {
    float x = 0;
    float y = 0;
};
using Moves = std::vector<Move>;

// The sums of the neighbours' displacements.
void gather(const Graph &graph, const Moves &from, Moves &sums)
{
    sums.assign(from.size(), {});
    for (const GraphEdge &edge : graph.edges) {
        sums[edge.a].x += from[edge.b].x;
        sums[edge.a].y += from[edge.b].y;
        sums[edge.b].x += from[edge.a].x;
        sums[edge.b].y += from[edge.a].y;
    }
}

// Per node how much of the sum of its neighbours it takes over; nothing where it is held.
std::vector<float> sharesOf(const Graph &graph, const std::vector<bool> &isHeld)
{
    std::vector<float> shares(graph.nodes.size());
    for (const GraphEdge &edge : graph.edges) {
        ++shares[edge.a];
        ++shares[edge.b];
    }
    for (std::size_t node = 0; node < shares.size(); ++node) {
        const bool isFree = shares[node] > 0 && (isHeld.empty() || !isHeld[node]);
        shares[node] = isFree ? 1 / (loss * shares[node]) : 0;
    }
    return shares;
}

void put(std::span<const PlacedNode> placed, const std::vector<QPointF> &places, Moves &moves)
{
    for (const PlacedNode &one : placed) {
        const QPointF way = one.place - places[one.node];
        moves[one.node] = {static_cast<float>(way.x()), static_cast<float>(way.y())};
    }
}

} // namespace

void giveWay(const Graph &graph, std::span<const PlacedNode> placed, const std::vector<bool> &isHeld,
             std::vector<QPointF> &places)
{
    if (placed.empty())
        return;
    const std::vector<float> shares = sharesOf(graph, isHeld);
    Moves moves(places.size());
    Moves sums;
    put(placed, places, moves);
    for (int round = 0; round < givingRounds; ++round) {
        gather(graph, moves, sums);
        for (std::size_t node = 0; node < shares.size(); ++node)
            moves[node] = {sums[node].x * shares[node], sums[node].y * shares[node]};
        put(placed, places, moves);
    }
    for (std::size_t node = 0; node < places.size(); ++node)
        places[node] += QPointF(double(moves[node].x), double(moves[node].y));
    for (const PlacedNode &one : placed)
        places[one.node] = one.place;
}

bool givesWay(const QString &method)
{
    return method == QLatin1String("triangle") || method == QLatin1String("stress") || method == QLatin1String("force");
}

} // namespace trilateral
