// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/yearTriangles.h"

#include <algorithm>
#include <map>

namespace trilateral
{

namespace
{

constexpr int mostYears = 200;

// The side between two corners, as the place in YearTriangle::sides.
std::size_t sideBetween(std::size_t a, std::size_t b)
{
    return a + b == 1 ? 0 : a + b == 3 ? 1 : 2;
}

// Which sides each record joins, one bit each.
std::map<Row, unsigned> joinedSides(const Graph &graph, const std::vector<quint32> &corners, const Mask &passes)
{
    std::map<Row, unsigned> joined;
    for (const GraphEdge &edge : graph.edges) {
        const auto a = std::ranges::find(corners, edge.a);
        const auto b = std::ranges::find(corners, edge.b);
        if (a == corners.end() || b == corners.end())
            continue;
        const std::size_t side =
            sideBetween(static_cast<std::size_t>(a - corners.begin()), static_cast<std::size_t>(b - corners.begin()));
        for (const EdgeRelation &relation : graph.behind(edge))
            if (passes.test(relation.row))
                joined[relation.row] |= 1u << side;
    }
    return joined;
}

bool tookPlace(const Snapshot &snapshot, Row record)
{
    const Status status = snapshot.status[index(record)];
    return status != Status::Cancelled && status != Status::Planned && status != Status::Postponed &&
           status != Status::Proposed;
}

std::optional<int> yearOf(const Snapshot &snapshot, Row record)
{
    const Span span = snapshot.span[index(record)];
    if (!span.isKnown() || span.first == openPast)
        return std::nullopt;
    return dateFromDay(span.first).year;
}

void put(Row record, unsigned sides, YearTriangle &triangle)
{
    for (std::size_t side = 0; side < triangle.sides.size(); ++side)
        if (sides == 1u << side)
            return triangle.sides[side].push_back(record);
    triangle.centre.push_back(record);
}

std::vector<YearTriangle> withoutGaps(std::map<int, YearTriangle> byYear)
{
    std::vector<YearTriangle> years;
    if (byYear.empty())
        return years;
    const int last = byYear.rbegin()->first;
    for (int year = std::max(byYear.begin()->first, last - mostYears + 1); year <= last; ++year) {
        years.push_back(std::move(byYear[year]));
        years.back().year = year;
    }
    return years;
}

} // namespace

std::vector<quint32> foremostThree(const Graph &graph, const Snapshot &snapshot)
{
    constexpr quint8 highest = 3;
    std::map<std::pair<int, KindId>, std::vector<quint32>> foremost;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (const Row row = graph.nodes[n]; snapshot.importance[index(row)] >= highest)
            foremost[{snapshot.kindOf(row).rank, snapshot.kind[index(row)]}].push_back(static_cast<quint32>(n));
    for (const auto &[kind, nodes] : foremost)
        if (nodes.size() == 3)
            return nodes;
    return {};
}

YearTriangles yearTriangles(const Snapshot &snapshot, const Mask &passes)
{
    const Graph graph = buildGraph(snapshot, GraphLevel::Countries);
    const std::vector<quint32> corners = foremostThree(graph, snapshot);
    YearTriangles triangles;
    for (const quint32 corner : corners)
        triangles.corners.push_back(graph.nodes[corner]);
    std::map<int, YearTriangle> byYear;
    for (const auto &[record, sides] : joinedSides(graph, corners, passes)) {
        if (!tookPlace(snapshot, record))
            continue;
        if (const std::optional<int> year = yearOf(snapshot, record))
            put(record, sides, byYear[*year]);
        else
            ++triangles.undated;
    }
    triangles.years = withoutGaps(std::move(byYear));
    return triangles;
}

} // namespace trilateral
