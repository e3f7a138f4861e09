// SPDX-License-Identifier: GPL-3.0-or-later
// When the data change a little, the picture does not jump.
#include "model/layout/layout.h"
#include "model/layout/randomSource.h"

#include <QRectF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace trilateral;

namespace
{

using Positions = std::vector<QPointF>;
constexpr quint32 nodeCount = 450;
constexpr std::size_t edgeCount = 1650;

// Adds edges, those of low numbers more often, until there are so many.
void grow(LayoutGraph &graph, RandomSource &random, std::size_t count)
{
    std::set<std::pair<quint32, quint32>> known;
    for (const LayoutEdge &edge : graph.edges)
        known.insert({edge.a, edge.b});
    while (graph.edges.size() < count) {
        const quint32 b = 1 + random.below(nodeCount - 1);
        const quint32 a = random.below(1 + random.below(b));
        if (known.insert({a, b}).second)
            graph.edges.push_back({a, b, 1, 1});
    }
}

LayoutGraph network(RandomSource &random)
{
    LayoutGraph graph{nodeCount, {}, {}};
    for (quint32 i = 1; i < nodeCount; ++i)
        graph.edges.push_back({i / 3, i, 1, 1});
    grow(graph, random, edgeCount);
    return graph;
}

// One edge of a hundred is another.
LayoutGraph changed(LayoutGraph graph, RandomSource &random)
{
    constexpr std::size_t share = 100;
    for (std::size_t i = 0; i < edgeCount / share; ++i)
        graph.edges.erase(graph.edges.begin() + random.below(static_cast<quint32>(graph.edges.size())));
    grow(graph, random, edgeCount);
    return graph;
}

Positions lay(const LayoutGraph &graph, const QString &method, Positions start = {})
{
    NoProgress progress;
    return *computeLayout(graph, {method, 1, std::move(start)}, progress);
}

double diagonal(const Positions &positions)
{
    const auto [left, right] = std::ranges::minmax(positions, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(positions, {}, &QPointF::y);
    return std::hypot(right.x() - left.x(), bottom.y() - top.y());
}

double medianMove(const Positions &before, const Positions &after)
{
    std::vector<double> moves;
    for (std::size_t i = 0; i < before.size(); ++i)
        moves.push_back(std::hypot(after[i].x() - before[i].x(), after[i].y() - before[i].y()));
    std::ranges::nth_element(moves, moves.begin() + std::ptrdiff_t(moves.size() / 2));
    return moves[moves.size() / 2];
}

} // namespace

class LayoutKeptTest : public QObject
{
    Q_OBJECT
private slots:
    void aHundredthOfTheEdgesMovesLittle_data()
    {
        QTest::addColumn<QString>("method");
        for (const char *method : {"stress", "force", "circle", "layers"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }
    void aHundredthOfTheEdgesMovesLittle()
    {
        QFETCH(QString, method);
        RandomSource random(7);
        const LayoutGraph before = network(random);
        const LayoutGraph after = changed(before, random);
        const Positions old = lay(before, method);
        const Positions next = lay(after, method, old);
        const double share = medianMove(old, next) / diagonal(old);
        QVERIFY2(share <= 0.02, qPrintable(QString::number(share)));
    }
};

QTEST_GUILESS_MAIN(LayoutKeptTest)
#include "tst_layoutKept.moc"
