// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layeredRows.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double rowGap = 2.4;
constexpr double lesserGap = 1; // between rows of one layer
constexpr std::size_t longestRow = 36;
constexpr int sweeps = 6;

using Layer = std::vector<std::size_t>;

std::vector<Layer> layersOf(const LayoutGraph &graph)
{
    std::vector<Layer> layers(1);
    for (std::size_t node = 0; node < graph.nodeCount; ++node) {
        const std::size_t layer = graph.layers.empty() ? 0 : graph.layers[node];
        layers.resize(std::max(layers.size(), layer + 1));
        layers[layer].push_back(node);
    }
    return layers;
}

// Evenly from -1 to 1, in the order of the places.
void spread(Layer &layer, std::vector<double> &places)
{
    std::ranges::stable_sort(layer, {}, [&](std::size_t node) { return places[node]; });
    for (std::size_t i = 0; i < layer.size(); ++i)
        places[layer[i]] = (2 * static_cast<double>(i) + 1) / static_cast<double>(layer.size()) - 1;
}

std::vector<double> middlesOfNeighbours(const LayoutGraph &graph, const std::vector<double> &places)
{
    std::vector<double> sums(places.size(), 0);
    std::vector<double> weights(places.size(), 0);
    const auto add = [&](quint32 node, quint32 other) {
        sums[node] += places[other];
        ++weights[node];
    };
    for (const LayoutEdge &edge : graph.edges) {
        add(edge.a, edge.b);
        add(edge.b, edge.a);
    }
    for (std::size_t node = 0; node < sums.size(); ++node)
        sums[node] = weights[node] > 0 ? sums[node] / weights[node] : places[node];
    return sums;
}

// Long layers stand in several rows, one beside the other's gaps.
double putLayer(const Layer &layer, double top, double width, const std::vector<double> &places,
                std::vector<QPointF> &positions)
{
    const std::size_t rows = (layer.size() + longestRow - 1) / longestRow;
    for (std::size_t i = 0; i < layer.size(); ++i)
        positions[layer[i]] = {places[layer[i]] * width / 2, top + lesserGap * static_cast<double>(i % rows)};
    return top + lesserGap * static_cast<double>(std::max<std::size_t>(rows, 1) - 1) + rowGap;
}

// By sweeps: each node as near to the middle of its neighbours as its layer allows.
std::vector<double> orderedAfresh(const LayoutGraph &graph, const std::vector<QPointF> &positions,
                                  std::vector<Layer> &layers)
{
    std::vector<double> places;
    places.reserve(positions.size());
    for (const QPointF &position : positions)
        places.push_back(position.x());
    for (Layer &layer : layers)
        spread(layer, places);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        places = middlesOfNeighbours(graph, places);
        for (Layer &layer : layers)
            spread(layer, places);
    }
    return places;
}

// What was there keeps its order; what is new goes between, to the middle of its neighbours that were there.
std::vector<double> orderedAsBefore(const LayoutGraph &graph, const std::vector<QPointF> &start,
                                    std::vector<Layer> &layers)
{
    std::vector<double> places;
    places.reserve(start.size());
    for (const QPointF &place : start)
        places.push_back(std::isnan(place.x()) ? 0 : place.x());
    const std::vector<double> middles = middlesOfNeighbours(graph, places);
    for (std::size_t node = 0; node < places.size(); ++node)
        if (std::isnan(start[node].x()))
            places[node] = middles[node];
    for (Layer &layer : layers)
        spread(layer, places);
    return places;
}

bool isMostKnown(const std::vector<QPointF> &start, std::size_t nodeCount)
{
    const auto known = std::ranges::count_if(start, [](QPointF place) { return !std::isnan(place.x()); });
    return start.size() == nodeCount && 2 * static_cast<std::size_t>(known) > nodeCount;
}

} // namespace

void placeInLayers(const LayoutGraph &graph, const std::vector<QPointF> &start, std::vector<QPointF> &positions)
{
    std::vector<Layer> layers = layersOf(graph);
    const std::vector<double> places = isMostKnown(start, graph.nodeCount) ? orderedAsBefore(graph, start, layers)
                                                                           : orderedAfresh(graph, positions, layers);
    std::size_t longest = 0;
    for (const Layer &layer : layers)
        longest = std::max(longest, std::min(layer.size(), longestRow));
    double top = 0;
    for (const Layer &layer : layers)
        if (!layer.empty())
            top = putLayer(layer, top, static_cast<double>(longest), places, positions);
}

} // namespace trilateral
