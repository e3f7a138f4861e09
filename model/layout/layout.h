// SPDX-License-Identifier: GPL-3.0-or-later
// Positions for a graph. Pure: a function of the graph, the method, the seed and the start, bit for bit, with one
// thread or more; never of a filter or a camera. Lengths are abstract: one is about the length of an edge. Nodes that
// people put somewhere are no business of a layout: whoever draws puts them there and lets the rest give way (see
// givingWay.h), and letting go brings all back.
#pragma once

#include "model/analysis/graph.h"
#include "model/base/progress.h"

#include <QPointF>

namespace trilateral
{

struct LayoutEdge {
    quint32 a = 0;
    quint32 b = 0;
    float weight = 1;
    float length = 1; // wanted; rounded to a half, 0.5 to 4
};

struct LayoutGraph {
    std::size_t nodeCount = 0;
    std::vector<LayoutEdge> edges; // undirected, no loops, no doubles
    std::vector<float> rooms;      // per node: how wide a space it needs, 1 for a plain one, up to 8; empty: all plain
    std::vector<quint32> corners = {};  // the three nodes at the corners of the triangle, or none
    std::vector<quint32> layers = {};   // per node: its layer, 0 on top; empty: one for all
    std::vector<quint32> families = {}; // per node: whom it stands beside on the circle; empty: one for all
    std::vector<QPointF> coordinates =
        {}; // per node: longitude and latitude in degrees, NaN unknown; empty: none known
};

struct LayoutOptions {
    QString method = QStringLiteral("triangle");
    quint32 seed = 1;
    // Where nodes were, NaN for new ones; empty: from nothing. In parts of which most is known, known nodes stay,
    // but for those that sit on another.
    std::vector<QPointF> start;
    quint32 ego = ~0u; // of "radial": the node in the middle; without one, that with most neighbours
};

// The methods by key, default first: "triangle" is stress with the three corners held apart (plain stress without
// them), "stress" places nodes as far from each other as they are in the graph, "force" gathers what is closely joined,
// "layers" has a row for each layer, "circle" one circle on which families stand together, "radial" rings about one
// node, "map" has places where they lie on the Earth and is an error where no node has coordinates.
[[nodiscard]] QStringList layoutMethods();
[[nodiscard]] Result<std::vector<QPointF>> computeLayout(const LayoutGraph &graph, const LayoutOptions &options,
                                                         Progress &progress);
// The undirected simple graph behind a network; edge weight grows with the number of relations. Derived edges count.
// Edges between nodes that both have many are longer and hubs have more room, so that they stand apart, with their
// leaves around them.
[[nodiscard]] LayoutGraph layoutGraph(const Graph &graph);
// With what a snapshot adds: layers by kind, families by country, and the three corners where there are exactly three
// entities of the highest importance of the kind that comes first.
[[nodiscard]] LayoutGraph layoutGraph(const Graph &graph, const Snapshot &snapshot);
// Whether any node has coordinates (attributes latitude and longitude), without which there is no "map".
[[nodiscard]] bool hasMap(const Graph &graph, const Snapshot &snapshot);
// The key under which positions are kept with a document.
[[nodiscard]] QString layoutKey(const QString &method, GraphLevel level, quint32 seed);
// The number of the node that a layout of that method has in its middle, by the id of a record: of "radial" alone.
[[nodiscard]] quint32 egoFor(const QString &method, const Graph &graph, const Snapshot &snapshot, const QString &id);

} // namespace trilateral
