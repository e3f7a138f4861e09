// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/neighbours.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trilateral
{

namespace
{

struct HalfEdge {
    quint32 from;
    quint32 to;
    quint8 length;
};

quint8 halfLengths(float length)
{
    return static_cast<quint8>(std::clamp(std::lround(2 * length), 1l, long(longestLength)));
}

std::vector<HalfEdge> halfEdges(const LayoutGraph &graph)
{
    std::vector<HalfEdge> halves;
    halves.reserve(2 * graph.edges.size());
    for (const LayoutEdge &edge : graph.edges) {
        if (edge.a == edge.b || edge.a >= graph.nodeCount || edge.b >= graph.nodeCount)
            continue;
        halves.push_back({edge.a, edge.b, halfLengths(edge.length)});
        halves.push_back({edge.b, edge.a, halfLengths(edge.length)});
    }
    std::ranges::sort(halves, {}, [](const HalfEdge &half) { return std::pair(half.from, half.to); });
    const auto isDouble = [](const HalfEdge &p, const HalfEdge &q) {
        return p.from == q.from && p.to == q.to;
    };
    halves.erase(std::ranges::unique(halves, isDouble).begin(), halves.end());
    return halves;
}

} // namespace

Neighbours neighboursOf(const LayoutGraph &graph)
{
    const std::vector<HalfEdge> halves = halfEdges(graph);
    Neighbours result;
    result.starts.assign(graph.nodeCount + 1, 0);
    for (const HalfEdge &half : halves) {
        ++result.starts[half.from + 1];
        result.targets.push_back(half.to);
        result.lengths.push_back(half.length);
    }
    if (std::ranges::all_of(result.lengths, [](quint8 length) { return length == 2; }))
        result.lengths.clear();
    std::partial_sum(result.starts.begin(), result.starts.end(), result.starts.begin());
    return result;
}

std::vector<std::vector<quint32>> connectedParts(const Neighbours &graph)
{
    std::vector<std::vector<quint32>> parts;
    std::vector<bool> isSeen(graph.count());
    for (std::size_t first = 0; first < graph.count(); ++first) {
        if (isSeen[first])
            continue;
        std::vector<quint32> part{static_cast<quint32>(first)};
        isSeen[first] = true;
        for (std::size_t i = 0; i < part.size(); ++i)
            for (const quint32 next : graph.of(part[i]))
                if (!isSeen[next]) {
                    isSeen[next] = true;
                    part.push_back(next);
                }
        std::ranges::sort(part);
        parts.push_back(std::move(part));
    }
    std::ranges::stable_sort(parts, std::greater{}, [](const auto &part) { return part.size(); });
    return parts;
}

Neighbours partOf(const Neighbours &graph, std::span<const quint32> nodes)
{
    std::vector<quint32> numberOf(graph.count());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        numberOf[nodes[i]] = static_cast<quint32>(i);
    Neighbours part;
    for (const quint32 node : nodes) {
        for (std::size_t i = graph.starts[node]; i < graph.starts[node + 1]; ++i) {
            part.targets.push_back(numberOf[graph.targets[i]]);
            if (!graph.lengths.empty())
                part.lengths.push_back(graph.lengths[i]);
        }
        part.starts.push_back(static_cast<quint32>(part.targets.size()));
    }
    return part;
}

} // namespace trilateral
