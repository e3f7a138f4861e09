// SPDX-License-Identifier: GPL-3.0-or-later
// The network behind the relations view: nodes are records, edges stand for one or more relations between two of them,
// given or derived from taking part in one event. The whole graph of a level is built once per snapshot, in row order,
// so that positions never depend on a filter; a filter only decides what is shown of it.
#pragma once

#include "model/query/evaluate.h"

namespace trilateral
{

// Which records are nodes. The overview is the default: of the countries, issues, organisations, people and
// sources with a position the thirty or so that most records join; meetings join the countries that took
// part. Countries and Offices are the same network with each person put down to the country they belong to, or the
// office they held on the day.
enum class GraphLevel : quint8 {
    Overview,
    Countries,
    Offices,
    CountriesIssues,
    OfficialsIssues,
    PeopleMeetings,
    Everything,
};
[[nodiscard]] std::vector<GraphLevel> graphLevels();   // default first
[[nodiscard]] QString graphLevelKey(GraphLevel level); // "countries-issues", …
[[nodiscard]] std::optional<GraphLevel> graphLevelFromKey(QStringView key);

struct GraphEdge {
    quint32 a = 0; // node numbers, a < b
    quint32 b = 0;
    ToneId tone = ToneId::None; // parallel relations of different tone are different edges
    bool isDerived = false;     // all relations behind it were derived from events
    quint32 firstRelation = 0;  // run in Graph::relations
    quint32 relationCount = 0;
};

// A relation or event row behind an edge; forward tells whether it points from a to b.
struct EdgeRelation {
    Row row = Row::None;
    bool isForward = true;
};

struct Graph {
    std::vector<Row> nodes;       // node number -> row, rising
    std::vector<quint32> nodeOf;  // row number -> node number, or ~0u
    std::vector<GraphEdge> edges; // by a, then b, then tone
    std::vector<EdgeRelation> relations;
    [[nodiscard]] std::span<const EdgeRelation> behind(const GraphEdge &edge) const
    {
        return {relations.data() + edge.firstRelation, edge.relationCount};
    }
};
using GraphPtr = std::shared_ptr<const Graph>;

// Everything has every entity of its kinds, the other levels only those that an edge of theirs joins. Cost: sorting the
// relations and events; half a million take 0.05 s.
[[nodiscard]] Graph buildGraph(const Snapshot &snapshot, GraphLevel level);

// What of the graph a projection shows.
struct GraphView {
    Mask nodes;
    Mask edges;
    std::vector<quint32> weight; // per edge: how many of its relations pass
    bool operator==(const GraphView &) const = default;
};
[[nodiscard]] GraphView visiblePart(const Graph &graph, const Projection &projection);

// Nodes at most depth steps from the focus over the given edges; the focus included.
[[nodiscard]] Mask egoNetwork(const Graph &graph, const Mask &edges, quint32 focus, int depth);

} // namespace trilateral
