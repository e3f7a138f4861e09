// SPDX-License-Identifier: GPL-3.0-or-later
// What frames need that follows from one snapshot, made when first asked for and kept. For one thread at a time, but
// that a projection, a graph and lanes may be made on three at once: they know nothing of each other.
#pragma once

#include "model/analysis/graph.h"
#include "model/analysis/laneSet.h"

#include <map>

namespace trilateral
{

class DerivedData
{
public:
    explicit DerivedData(SnapshotPtr snapshot) : m_snapshot(std::move(snapshot)) {}

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    // The last few are kept: asking again with an equal filter costs nothing.
    ProjectionPtr projection(const Filter &filter);
    // The same filter in another period, kept apart; null where the filter has no period or nothing is compared.
    [[nodiscard]] ProjectionPtr compared(Filter filter, const std::optional<DayRange> &period);
    GraphPtr graph(GraphLevel level);
    // To be made beforehand, on another thread than the projection and the graph if wanted.
    void makeLanes(const QString &key) { m_lanes = std::make_shared<const LaneSet>(laneSet(*m_snapshot, key)); }
    // The last ones made, of whatever key; null before.
    [[nodiscard]] const LaneSetPtr &lanes() const { return m_lanes; }

private:
    SnapshotPtr m_snapshot;
    std::unique_ptr<const FacetIndex> m_facets;
    struct Kept {
        Filter filter;
        ProjectionPtr projection;
    };
    [[nodiscard]] ProjectionPtr keep(std::vector<Kept> &kept, const Filter &filter);

    std::vector<Kept> m_now; // the last one asked for at the end
    std::vector<Kept> m_compared;
    std::map<GraphLevel, GraphPtr> m_graphs;
    LaneSetPtr m_lanes;
};

} // namespace trilateral
