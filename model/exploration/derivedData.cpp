// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/derivedData.h"

namespace trilateral
{

ProjectionPtr DerivedData::keep(Kept &kept, const Filter &filter)
{
    if (kept.projection && kept.filter == filter)
        return kept.projection;
    if (!m_facets)
        m_facets = std::make_unique<const FacetIndex>(*m_snapshot);
    kept = {filter, std::make_shared<const Projection>(evaluate(*m_snapshot, *m_facets, filter))};
    return kept.projection;
}

ProjectionPtr DerivedData::projection(const Filter &filter)
{
    return keep(m_now, filter);
}

ProjectionPtr DerivedData::compared(Filter filter, const std::optional<DayRange> &period)
{
    if (!filter.window || !period)
        return nullptr;
    filter.window = period;
    return keep(m_compared, filter);
}

GraphPtr DerivedData::graph(GraphLevel level)
{
    GraphPtr &graph = m_graphs[level];
    if (!graph)
        graph = std::make_shared<const Graph>(buildGraph(*m_snapshot, level));
    return graph;
}

} // namespace trilateral
