// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/derivedData.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// Enough for a slide and those beside it; a mask of a million rows takes an eighth of a megabyte.
constexpr std::size_t mostKept = 4;

} // namespace

ProjectionPtr DerivedData::keep(std::vector<Kept> &kept, const Filter &filter)
{
    const auto known = std::ranges::find(kept, filter, &Kept::filter);
    if (known != kept.end()) {
        std::rotate(known, known + 1, kept.end());
        return kept.back().projection;
    }
    if (!m_facets)
        m_facets = std::make_unique<const FacetIndex>(*m_snapshot);
    if (kept.size() >= mostKept)
        kept.erase(kept.begin());
    kept.push_back({filter, std::make_shared<const Projection>(evaluate(*m_snapshot, *m_facets, filter))});
    return kept.back().projection;
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
