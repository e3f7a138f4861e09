// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

// One length for a leaf's edge, three between great hubs.
float lengthBetween(quint32 degreeA, quint32 degreeB)
{
    const float lesser = static_cast<float>(std::min(degreeA, degreeB));
    return 1 + 0.5f * std::floor(std::min(std::log2(std::max(lesser, 1.0f)) * 0.9f, 6.0f));
}

std::vector<quint32> degrees(const LayoutGraph &graph)
{
    std::vector<quint32> degree(graph.nodeCount);
    for (const LayoutEdge &edge : graph.edges) {
        ++degree[edge.a];
        ++degree[edge.b];
    }
    return degree;
}

// What is drawn large and named needs more room.
float roomFor(quint32 degree)
{
    return degree < 4 ? 1.0f : std::min(2.2f * std::sqrt(static_cast<float>(degree)), 10.0f);
}

} // namespace

LayoutGraph layoutGraph(const Graph &graph)
{
    LayoutGraph result;
    result.nodeCount = graph.nodes.size();
    result.rooms.reserve(result.nodeCount);
    for (const GraphEdge &edge : graph.edges) {
        const float weight = static_cast<float>(edge.relationCount);
        if (!result.edges.empty() && result.edges.back().a == edge.a && result.edges.back().b == edge.b)
            result.edges.back().weight += weight;
        else if (edge.a != edge.b)
            result.edges.push_back({edge.a, edge.b, weight, 1});
    }
    const std::vector<quint32> degree = degrees(result);
    for (LayoutEdge &edge : result.edges)
        edge.length = lengthBetween(degree[edge.a], degree[edge.b]);
    for (const quint32 count : degree)
        result.rooms.push_back(roomFor(count));
    return result;
}

QString layoutKey(const QString &method, GraphLevel level, quint32 seed)
{
    return method + u'/' + graphLevelKey(level) + u'/' + QString::number(seed);
}

} // namespace trilateral
