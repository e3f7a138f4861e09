// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout.h"

#include "model/analysis/yearTriangles.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

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

namespace
{

// Kinds by rank, numbered without gaps.
std::vector<quint32> layersOf(const Graph &graph, const Snapshot &snapshot)
{
    std::map<std::pair<int, KindId>, quint32> layers;
    const auto keyOf = [&](Row row) {
        return std::pair(snapshot.kindOf(row).rank, snapshot.kind[index(row)]);
    };
    for (const Row row : graph.nodes)
        layers[keyOf(row)] = 0;
    quint32 count = 0;
    for (auto &[key, layer] : layers)
        layer = count++;
    std::vector<quint32> result;
    for (const Row row : graph.nodes)
        result.push_back(layers[keyOf(row)]);
    return result;
}

// The country a node is or belongs to; what belongs to none comes last.
std::vector<quint32> familiesOf(const Graph &graph, const Snapshot &snapshot)
{
    std::vector<quint32> families;
    for (const Row row : graph.nodes) {
        const bool isCountry = snapshot.kindOf(row).id == QLatin1String("country");
        families.push_back(static_cast<quint32>(index(isCountry ? row : snapshot.tied(row, Role::Country))));
    }
    return families;
}

double degreesIn(const Snapshot &snapshot, Row row, QStringView column, double most)
{
    bool isNumber = false;
    const double value = snapshot.attribute(row, column).toDouble(&isNumber);
    return isNumber && std::abs(value) <= most ? value : std::numeric_limits<double>::quiet_NaN();
}

// NaN where the record says nothing, or nonsense.
QPointF coordinatesOf(const Snapshot &snapshot, Row row)
{
    return {degreesIn(snapshot, row, u"longitude", 180), degreesIn(snapshot, row, u"latitude", 90)};
}

} // namespace

LayoutGraph layoutGraph(const Graph &graph, const Snapshot &snapshot)
{
    LayoutGraph result = layoutGraph(graph);
    result.corners = foremostThree(graph, snapshot);
    result.layers = layersOf(graph, snapshot);
    result.families = familiesOf(graph, snapshot);
    for (const Row row : graph.nodes)
        result.coordinates.push_back(coordinatesOf(snapshot, row));
    return result;
}

bool hasMap(const Graph &graph, const Snapshot &snapshot)
{
    return std::ranges::any_of(graph.nodes, [&](Row row) {
        const QPointF place = coordinatesOf(snapshot, row);
        return std::isfinite(place.x()) && std::isfinite(place.y());
    });
}

quint32 egoFor(const QString &method, const Graph &graph, const Snapshot &snapshot, const QString &id)
{
    const Row row = method == QLatin1String("radial") && !id.isEmpty() ? snapshot.find(id) : Row::None;
    return row == Row::None ? ~0u : graph.nodeOf[index(row)];
}

QString layoutKey(const QString &method, GraphLevel level, quint32 seed)
{
    return method + u'/' + graphLevelKey(level) + u'/' + QString::number(seed);
}

} // namespace trilateral
