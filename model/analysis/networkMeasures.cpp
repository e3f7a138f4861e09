// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/networkMeasures.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>

namespace trilateral
{

namespace
{

constexpr quint32 groupSeed = 1;
constexpr int mostYears = 200; // a span of centuries is no row of years

void measureValues(const MeasureTask &task, NetworkMeasures &measures, Progress &progress)
{
    for (const QString &key : measureKeys()) {
        measures.values.emplace_back();
        if (!progress.isCancelled() && (task.hasWalks || !isSlowMeasure(key)))
            measures.values.back() = measureNodes(*task.graph, task.shown, key, progress);
    }
}

void countBridges(const MeasureTask &task, NetworkMeasures &measures)
{
    measures.bridges.assign(task.graph->nodes.size(), 0);
    std::pair<quint32, quint32> last{noGroup, noGroup};
    measures.groups.bridges.forEach([&](std::size_t e) {
        const GraphEdge &edge = task.graph->edges[e];
        if (std::exchange(last, {edge.a, edge.b}) == std::pair(edge.a, edge.b))
            return; // parallel edges stand in a row
        ++measures.bridges[edge.a];
        ++measures.bridges[edge.b];
    });
}

// Calls fn(node, node, year) for each dated relation behind a shown edge.
template <class Fn>
void forEachYear(const MeasureTask &task, Fn &&fn)
{
    const Snapshot &snapshot = *task.snapshot;
    task.shown.edges.forEach([&](std::size_t e) {
        const GraphEdge &edge = task.graph->edges[e];
        for (const EdgeRelation &relation : task.graph->behind(edge)) {
            const Span &span = snapshot.span[index(relation.row)];
            const bool isDated =
                span.isKnown() && span.first != openPast && !snapshot.rows(Base::Entity).contains(relation.row);
            if (isDated && task.projection->passes.test(relation.row))
                fn(edge.a, edge.b, dateFromDay(span.first).year);
        }
    });
}

void countYears(const MeasureTask &task, NetworkMeasures &measures)
{
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    forEachYear(task, [&](quint32, quint32, int year) {
        first = std::min(first, year);
        last = std::max(last, year);
    });
    measures.years.resize(task.graph->nodes.size());
    if (first > last)
        return;
    measures.firstYear = std::max(first, last - mostYears + 1);
    const std::size_t count = static_cast<std::size_t>(last - measures.firstYear) + 1;
    forEachYear(task, [&](quint32 a, quint32 b, int year) {
        for (const quint32 node : {a, b})
            if (year >= measures.firstYear) {
                measures.years[node].resize(count);
                ++measures.years[node][static_cast<std::size_t>(year - measures.firstYear)];
            }
    });
}

} // namespace

NetworkMeasures measureNetwork(MeasureTaskPtr task, Progress &progress)
{
    NetworkMeasures measures;
    measures.of = std::move(task);
    const MeasureTask &of = *measures.of;
    measures.groups = networkGroups(*of.snapshot, *of.graph, of.shown, groupSeed, progress);
    countBridges(of, measures);
    countYears(of, measures);
    measureValues(of, measures, progress);
    return measures;
}

} // namespace trilateral
