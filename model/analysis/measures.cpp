// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/measures.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

// The shown edges as neighbour lists; parallel edges are one.
struct Links {
    std::vector<quint32> starts{0};
    std::vector<quint32> targets;
    [[nodiscard]] std::span<const quint32> of(std::size_t node) const
    {
        return {targets.data() + starts[node], starts[node + 1] - starts[node]};
    }
    [[nodiscard]] std::size_t count() const { return starts.size() - 1; }
};

Links linksOf(const Graph &graph, const GraphView &shown)
{
    std::vector<std::vector<quint32>> lists(graph.nodes.size());
    shown.edges.forEach([&](std::size_t e) {
        const GraphEdge &edge = graph.edges[e];
        if (!lists[edge.a].empty() && lists[edge.a].back() == edge.b)
            return; // edges between the same two stand in a row
        lists[edge.a].push_back(edge.b);
        lists[edge.b].push_back(edge.a);
    });
    Links links;
    for (std::vector<quint32> &list : lists) {
        links.targets.insert(links.targets.end(), list.begin(), list.end());
        links.starts.push_back(static_cast<quint32>(links.targets.size()));
    }
    return links;
}

std::vector<double> countLinks(const Links &links)
{
    std::vector<double> values(links.count());
    for (std::size_t node = 0; node < values.size(); ++node)
        values[node] = static_cast<double>(links.of(node).size());
    return values;
}

std::vector<double> countRelations(const Graph &graph, const GraphView &shown)
{
    std::vector<double> values(graph.nodes.size(), 0);
    shown.edges.forEach([&](std::size_t e) {
        values[graph.edges[e].a] += shown.weight[e];
        values[graph.edges[e].b] += shown.weight[e];
    });
    return values;
}

// One walk from a source: who is reached in which order, how far, and over how many shortest ways.
struct Walk {
    std::vector<quint32> order;
    std::vector<int> distance;
    std::vector<double> ways;

    explicit Walk(std::size_t count) : distance(count, -1), ways(count, 0) { order.reserve(count); }
    void run(const Links &links, quint32 source)
    {
        for (const quint32 node : order) {
            distance[node] = -1;
            ways[node] = 0;
        }
        order.assign(1, source);
        distance[source] = 0;
        ways[source] = 1;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const quint32 next : links.of(order[i])) {
                if (distance[next] < 0) {
                    distance[next] = distance[order[i]] + 1;
                    order.push_back(next);
                }
                if (distance[next] == distance[order[i]] + 1)
                    ways[next] += ways[order[i]];
            }
    }
};

template <class Fn>
void walkFromAll(const Links &links, Progress &progress, Fn &&fn)
{
    Walk walk(links.count());
    for (std::size_t source = 0; source < links.count(); ++source) {
        if (links.of(source).empty())
            continue;
        walk.run(links, static_cast<quint32>(source));
        fn(static_cast<quint32>(source), walk);
        progress.report(static_cast<qint64>(source), static_cast<qint64>(links.count()));
        if (progress.isCancelled())
            return;
    }
}

std::vector<double> closeness(const Links &links, Progress &progress)
{
    std::vector<double> values(links.count(), 0);
    walkFromAll(links, progress, [&](quint32 source, const Walk &walk) {
        for (std::size_t i = 1; i < walk.order.size(); ++i)
            values[source] += 1.0 / walk.distance[walk.order[i]];
    });
    return values;
}

std::vector<double> betweenness(const Links &links, Progress &progress)
{
    std::vector<double> values(links.count(), 0);
    std::vector<double> dependency(links.count(), 0);
    walkFromAll(links, progress, [&](quint32 source, const Walk &walk) {
        for (std::size_t i = walk.order.size(); i-- > 0;) {
            const quint32 node = walk.order[i];
            for (const quint32 before : links.of(node))
                if (walk.distance[before] == walk.distance[node] - 1)
                    dependency[before] += walk.ways[before] / walk.ways[node] * (1 + dependency[node]);
            if (node != source)
                values[node] += dependency[node] / 2;
        }
        for (const quint32 node : walk.order)
            dependency[node] = 0;
    });
    return values;
}

constexpr int mostRounds = 200;
constexpr double enough = 1e-9;

// Repeats a step from vector to vector until little changes.
template <class Step>
std::vector<double> settled(std::vector<double> values, Step &&step)
{
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<double> next = step(values);
        double change = 0;
        for (std::size_t i = 0; i < next.size(); ++i)
            change = std::max(change, std::abs(next[i] - values[i]));
        values = std::move(next);
        if (change < enough)
            break;
    }
    return values;
}

std::vector<double> pageRank(const Links &links, const GraphView &shown)
{
    constexpr double damping = 0.85;
    const double share = 1.0 / static_cast<double>(std::max<std::size_t>(1, shown.nodes.count()));
    std::vector<double> start(links.count(), 0);
    shown.nodes.forEach([&](std::size_t node) { start[node] = share; });
    return settled(start, [&](const std::vector<double> &values) {
        double loose = 0; // of nodes that lead nowhere
        std::vector<double> next(values.size(), 0);
        for (std::size_t node = 0; node < values.size(); ++node) {
            const auto others = links.of(node);
            loose += others.empty() ? values[node] : 0;
            for (const quint32 other : others)
                next[other] += damping * values[node] / static_cast<double>(others.size());
        }
        shown.nodes.forEach([&](std::size_t node) { next[node] += share * (1 - damping + damping * loose); });
        return next;
    });
}

// Every node counts itself as well, so that networks of two sides settle too; that changes no ratio at the end.
std::vector<double> eigenvector(const Links &links)
{
    std::vector<double> start(links.count(), 0);
    for (std::size_t node = 0; node < start.size(); ++node)
        start[node] = links.of(node).empty() ? 0 : 1;
    return settled(start, [&](const std::vector<double> &values) {
        std::vector<double> next = values;
        for (std::size_t node = 0; node < values.size(); ++node)
            for (const quint32 other : links.of(node))
                next[node] += values[other];
        const double largest = next.empty() ? 0 : *std::ranges::max_element(next);
        for (double &value : next)
            value = largest > 0 ? value / largest : 0;
        return next;
    });
}

} // namespace

QStringList measureKeys()
{
    return {QStringLiteral("links"),       QStringLiteral("relations"), QStringLiteral("closeness"),
            QStringLiteral("betweenness"), QStringLiteral("pagerank"),  QStringLiteral("eigenvector")};
}

bool isSlowMeasure(QStringView key)
{
    return key == QLatin1String("closeness") || key == QLatin1String("betweenness");
}

std::vector<double> measureNodes(const Graph &graph, const GraphView &shown, QStringView key, Progress &progress)
{
    if (key == QLatin1String("relations"))
        return countRelations(graph, shown);
    const Links links = linksOf(graph, shown);
    if (key == QLatin1String("closeness"))
        return closeness(links, progress);
    if (key == QLatin1String("betweenness"))
        return betweenness(links, progress);
    if (key == QLatin1String("pagerank"))
        return pageRank(links, shown);
    return key == QLatin1String("eigenvector") ? eigenvector(links) : countLinks(links);
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
