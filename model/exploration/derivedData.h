// SPDX-License-Identifier: GPL-3.0-or-later
// What frames need that follows from one snapshot, made when first asked for and kept. For one thread at a time.
#pragma once

#include "model/analysis/graph.h"

#include <map>

namespace trilateral
{

class DerivedData
{
public:
    explicit DerivedData(SnapshotPtr snapshot) : m_snapshot(std::move(snapshot)) {}

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    // The last one is kept: asking again with an equal filter costs nothing.
    ProjectionPtr projection(const Filter &filter);
    GraphPtr graph(GraphLevel level);

private:
    SnapshotPtr m_snapshot;
    std::unique_ptr<const FacetIndex> m_facets;
    Filter m_filter; // of m_projection
    ProjectionPtr m_projection;
    std::map<GraphLevel, GraphPtr> m_graphs;
};

} // namespace trilateral
