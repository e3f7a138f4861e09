// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/measures.h"

#include "model/analysis/igraphTurn.h"

#include <QStringList>

#include <algorithm>

namespace trilateral
{

QStringList measureKeys()
{
    return {QStringLiteral("links"),       QStringLiteral("relations"), QStringLiteral("closeness"),
            QStringLiteral("betweenness"), QStringLiteral("pagerank"),  QStringLiteral("eigenvector")};
}

bool isSlowMeasure(QStringView key)
{
    return key == QLatin1String("closeness") || key == QLatin1String("betweenness");
}

// By igraph; where that is stopped or missing, nothing is known of any node.
std::vector<double> measureNodes(const Graph &graph, const GraphView &shown, QStringView key, Progress &progress)
{
    const IgraphTurn igraph;
    return igraph ? igraph->values(graph, shown, key, progress) : std::vector<double>(graph.nodes.size(), 0);
}

std::vector<quint32> sourceCounts(const Snapshot &snapshot, const Graph &graph, const GraphView &shown,
                                  const Projection &projection)
{
    std::vector<quint32> counts(graph.edges.size(), 0);
    std::vector<Row> sources;
    shown.edges.forEach([&](std::size_t e) {
        sources.clear();
        for (const EdgeRelation &relation : graph.behind(graph.edges[e]))
            if (projection.passes.test(relation.row))
                for (const CitationEntry &citation : snapshot.citations(relation.row))
                    if (citation.source != Row::None)
                        sources.push_back(citation.source);
        std::ranges::sort(sources);
        counts[e] = static_cast<quint32>(std::unique(sources.begin(), sources.end()) - sources.begin());
    });
    return counts;
}

} // namespace trilateral
