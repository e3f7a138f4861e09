// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/stressRounds.h"

#include "model/layout/distances.h"

#include <cmath>
#include <numeric>

namespace trilateral
{

namespace
{

constexpr std::size_t laneCount = 8;
constexpr float tiny = 1e-12f; // two nodes in one place: no direction, no division by zero

// What some nodes want of one node: weighted places, weights and how many they are. In lanes, so that the compiler can
// add up several at once without changing the result.
struct Pull {
    std::array<float, laneCount> x{};
    std::array<float, laneCount> y{};
    std::array<float, laneCount> weight{};
    std::array<float, laneCount> count{};
};

struct PullSum {
    float x = 0;
    float y = 0;
    float weight = 0;
    float count = 0;
};

// Nodes that pull, with a copy of their places side by side, padded to whole lanes.
struct Sources {
    std::vector<quint32> nodes;
    std::vector<float> inverse; // [node * stride + source]: 1 / distance; 0 for itself and for direct neighbours
    std::size_t stride = 0;
    std::vector<float> x;
    std::vector<float> y;
};

Sources sourcesFrom(const Neighbours &graph, std::vector<quint32> nodes)
{
    Sources sources;
    sources.stride = (nodes.size() + laneCount - 1) / laneCount * laneCount;
    sources.inverse.resize(graph.count() * sources.stride);
    sources.x.resize(sources.stride);
    sources.y.resize(sources.stride);
    const std::vector<float> distances = distancesFrom(graph, nodes);
    for (std::size_t node = 0; node < graph.count(); ++node)
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const float distance = distances[node * nodes.size() + i];
            sources.inverse[node * sources.stride + i] = distance > 0 ? 1 / distance : 0;
        }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (const quint32 neighbour : graph.of(nodes[i]))
            sources.inverse[neighbour * sources.stride + i] = 0;
    sources.nodes = std::move(nodes);
    return sources;
}

void copyPlaces(const Places &places, Sources &sources)
{
    for (std::size_t i = 0; i < sources.nodes.size(); ++i) {
        sources.x[i] = places.x[sources.nodes[i]];
        sources.y[i] = places.y[sources.nodes[i]];
    }
}

void addFar(const Sources &sources, std::size_t node, float x, float y, Pull &pull)
{
    const float *inverse = sources.inverse.data() + node * sources.stride;
    const float *sourceX = sources.x.data();
    const float *sourceY = sources.y.data();
    for (std::size_t i = 0; i < sources.stride; i += laneCount)
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            const float near = inverse[i + lane];
            const float dx = x - sourceX[i + lane];
            const float dy = y - sourceY[i + lane];
            const float force = near / std::sqrt(dx * dx + dy * dy + tiny);
            const float weight = near * near;
            pull.x[lane] += weight * sourceX[i + lane] + force * dx;
            pull.y[lane] += weight * sourceY[i + lane] + force * dy;
            pull.weight[lane] += weight;
            pull.count[lane] += near > 0 ? 1.0f : 0.0f;
        }
}

float sum(const std::array<float, laneCount> &lanes)
{
    return ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]));
}

PullSum sumOf(const Pull &pull)
{
    return {sum(pull.x), sum(pull.y), sum(pull.weight), sum(pull.count)};
}

PullSum nearPull(const Neighbours &graph, std::size_t node, const Places &places)
{
    PullSum pull;
    for (std::size_t entry = graph.starts[node]; entry < graph.starts[node + 1]; ++entry) {
        const quint32 other = graph.targets[entry];
        const float near = 1 / graph.length(entry);
        const float dx = places.x[node] - places.x[other];
        const float dy = places.y[node] - places.y[other];
        const float force = near / std::sqrt(dx * dx + dy * dy + tiny);
        pull.x += near * near * places.x[other] + force * dx;
        pull.y += near * near * places.y[other] + force * dy;
        pull.weight += near * near;
    }
    return pull;
}

// One round: all nodes move at once, from the places of the round before.
void moveAll(const Neighbours &graph, std::span<Sources> samples, const std::vector<bool> &isFixed, float step,
             Places &places)
{
    for (Sources &sources : samples)
        copyPlaces(places, sources);
    Places next = places;
    for (std::size_t node = 0; node < graph.count(); ++node) {
        if (!isFixed.empty() && isFixed[node])
            continue;
        Pull lanes;
        for (const Sources &sources : samples)
            addFar(sources, node, places.x[node], places.y[node], lanes);
        const PullSum far = sumOf(lanes);
        const PullSum near = nearPull(graph, node, places);
        const float others = static_cast<float>(graph.count() - 1 - graph.degree(node));
        const float scale = far.count > 0 ? others / far.count : 0;
        const float weight = near.weight + scale * far.weight;
        if (weight <= 0)
            continue;
        next.x[node] += step * ((near.x + scale * far.x) / weight - places.x[node]);
        next.y[node] += step * ((near.y + scale * far.y) / weight - places.y[node]);
    }
    places = std::move(next);
}

std::vector<Sources> allSources(const Neighbours &graph)
{
    std::vector<Sources> samples;
    for (std::size_t first = 0; first < graph.count(); first += maximumSources) {
        std::vector<quint32> nodes(std::min(maximumSources, graph.count() - first));
        std::iota(nodes.begin(), nodes.end(), static_cast<quint32>(first));
        samples.push_back(sourcesFrom(graph, std::move(nodes)));
    }
    return samples;
}

std::vector<Sources> randomSources(const Neighbours &graph, std::size_t count, RandomSource &random)
{
    std::vector<Sources> samples;
    for (std::size_t first = 0; first < count; first += maximumSources) {
        std::vector<quint32> nodes(maximumSources);
        for (quint32 &node : nodes)
            node = random.below(static_cast<quint32>(graph.count()));
        samples.push_back(sourcesFrom(graph, std::move(nodes)));
    }
    return samples;
}

} // namespace

void runStressRounds(const Neighbours &graph, const StressPlan &plan, const std::vector<bool> &isFixed, Places &places,
                     RandomSource &random, LayoutSteps &steps)
{
    const bool isExact = plan.sourcesPerRound >= graph.count();
    std::vector<Sources> samples;
    if (isExact)
        samples = allSources(graph);
    for (int round = 0; round < plan.rounds; ++round) {
        if (!isExact)
            samples = randomSources(graph, plan.sourcesPerRound, random);
        const float share = plan.rounds > 1 ? static_cast<float>(round) / static_cast<float>(plan.rounds - 1) : 1;
        const float step = plan.firstStep * std::pow(plan.lastStep / plan.firstStep, share);
        moveAll(graph, samples, isFixed, step, places);
        if (!steps.advance(graph.count()))
            return;
    }
}

StressPlan stressPlan(std::size_t nodeCount, bool hasStart)
{
    if (nodeCount <= exactStressLimit)
        return {hasStart ? 30 : 70, nodeCount, 1, 1};
    // More than the wanted way at first: the sampled rounds then need fewer of them to unfold the picture.
    return {nodeCount <= 50000 ? 32 : 20, maximumSources, hasStart ? 0.8f : 1.5f, 0.2f};
}

void scaleToDistances(const std::vector<float> &distances, std::span<const quint32> sources, Places &places)
{
    double linear = 0;
    double square = 0;
    for (std::size_t node = 0; node < places.count(); ++node)
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const float distance = distances[node * sources.size() + i];
            if (distance <= 0)
                continue;
            const float ratio =
                std::hypot(places.x[node] - places.x[sources[i]], places.y[node] - places.y[sources[i]]) / distance;
            linear += static_cast<double>(ratio);
            square += static_cast<double>(ratio * ratio);
        }
    const float scale = square > 0 ? static_cast<float>(linear / square) : 1;
    for (std::size_t node = 0; node < places.count(); ++node) {
        places.x[node] *= scale;
        places.y[node] *= scale;
    }
}

} // namespace trilateral
