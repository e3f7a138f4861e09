// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/igraph/igraphValues.h"

#include "model/analysis/igraph/igraphLinks.h"

#include <algorithm>
#include <array>

namespace trilateral
{

namespace
{

// Lets igraph be watched and stopped while this lives. It asks twice for each node that it walks from.
class Watch
{
public:
    Watch(Progress &progress, std::size_t nodes) : m_progress(progress), m_total(2 * static_cast<qint64>(nodes))
    {
        s_watch = this;
        igraph_set_interruption_handler(&Watch::ask);
    }
    ~Watch()
    {
        igraph_set_interruption_handler(nullptr);
        s_watch = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Watch)

private:
    static igraph_error_t ask(void *)
    {
        s_watch->m_progress.report(std::min(s_watch->m_asked++, s_watch->m_total), s_watch->m_total);
        if (!s_watch->m_progress.isCancelled())
            return IGRAPH_SUCCESS;
        IGRAPH_FINALLY_FREE();
        return IGRAPH_INTERRUPTED;
    }

    inline static Watch *s_watch = nullptr;
    Progress &m_progress;
    qint64 m_total;
    qint64 m_asked = 0;
};

igraph_error_t countLinks(const IgraphLinks &links, RealVector &values)
{
    return igraph_strength(&links.links, &values.v, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, nullptr);
}

igraph_error_t countRelations(const IgraphLinks &links, RealVector &values)
{
    return igraph_strength(&links.links, &values.v, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, &links.weights.v);
}

igraph_error_t closeness(const IgraphLinks &links, RealVector &values)
{
    return igraph_harmonic_centrality(&links.links, &values.v, igraph_vss_all(), IGRAPH_ALL, nullptr, false);
}

igraph_error_t betweenness(const IgraphLinks &links, RealVector &values)
{
    return igraph_betweenness(&links.links, &values.v, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
}

igraph_error_t pageRank(const IgraphLinks &links, RealVector &values)
{
    constexpr double damping = 0.85;
    return igraph_pagerank(&links.links, IGRAPH_PAGERANK_ALGO_PRPACK, &values.v, nullptr, igraph_vss_all(),
                           IGRAPH_UNDIRECTED, damping, nullptr, nullptr);
}

// Where there are no links, igraph would call all nodes equal to the first.
igraph_error_t eigenvector(const IgraphLinks &links, RealVector &values)
{
    if (links.firstEdge.empty()) {
        const igraph_error_t resized = igraph_vector_resize(&values.v, igraph_vcount(&links.links));
        igraph_vector_null(&values.v);
        return resized;
    }
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    return igraph_eigenvector_centrality(&links.links, &values.v, nullptr, IGRAPH_UNDIRECTED, true, nullptr, &options);
}

struct Method {
    QLatin1StringView key;
    igraph_error_t (*compute)(const IgraphLinks &, RealVector &);
};

constexpr std::array methods{
    Method{QLatin1StringView("relations"), countRelations}, Method{QLatin1StringView("closeness"), closeness},
    Method{QLatin1StringView("betweenness"), betweenness}, Method{QLatin1StringView("pagerank"), pageRank},
    Method{QLatin1StringView("eigenvector"), eigenvector}};

} // namespace

std::vector<double> igraphValues(const Graph &graph, const GraphView &shown, QStringView key, Progress &progress)
{
    const IgraphLinks links(graph, shown);
    std::vector<double> values(graph.nodes.size(), 0);
    const auto *method = std::ranges::find_if(methods, [&](const Method &m) { return key == m.key; });
    RealVector found;
    const Watch watch(progress, links.nodes.size());
    if ((method == methods.end() ? countLinks : method->compute)(links, found) != IGRAPH_SUCCESS ||
        found.size() != links.nodes.size())
        return values;
    for (std::size_t i = 0; i < links.nodes.size(); ++i)
        values[links.nodes[i]] = std::max(0.0, VECTOR(found.v)[i]); // rounding leaves some below
    return values;
}

} // namespace trilateral
