// SPDX-License-Identifier: GPL-3.0-or-later
// Records as nodes and their ties as edges, for programs that draw and measure networks: every event is a node that
// leads to who and what took part in it, every relation an edge from its subject to its object.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct RecordEdge {
    Row from = Row::None;
    Row to = Row::None;
    Row record = Row::None; // the relation, or the event whose tie it is
    QString label;          // "supports", "participant"
    bool isRelation = false;
};

struct RecordGraph {
    std::vector<Row> nodes; // entities and events, rising
    std::vector<RecordEdge> edges;
};

// Of the present records that pass, with all at the other end of a tie. A relation without a subject or object, and
// every observation, has no place in it: see lossesOf().
[[nodiscard]] RecordGraph recordGraph(const Snapshot &snapshot, const Mask &passes);

// GEXF 1.3, directed and dynamic: what has a date appears and goes by day.
[[nodiscard]] QByteArray gexf(const Snapshot &snapshot, const Mask &passes);
// GraphML with the same nodes, edges and attributes; dates as attributes.
[[nodiscard]] QByteArray graphMl(const Snapshot &snapshot, const Mask &passes);

} // namespace trilateral
