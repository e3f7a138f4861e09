// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/derivedData.h"

namespace trilateral
{

ProjectionPtr DerivedData::projection(const Filter &filter)
{
    if (m_projection && m_filter == filter)
        return m_projection;
    if (!m_facets)
        m_facets = std::make_unique<const FacetIndex>(*m_snapshot);
    m_filter = filter;
    m_projection = std::make_shared<const Projection>(evaluate(*m_snapshot, *m_facets, filter));
    return m_projection;
}

GraphPtr DerivedData::graph(GraphLevel level)
{
    GraphPtr &graph = m_graphs[level];
    if (!graph)
        graph = std::make_shared<const Graph>(buildGraph(*m_snapshot, level));
    return graph;
}

} // namespace trilateral
