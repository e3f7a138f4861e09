// SPDX-License-Identifier: GPL-3.0-or-later
// Rings about one node.
#include "model/layout/layout.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace trilateral;

namespace
{

// 0 has the neighbours 1 to 8; 1 has 9 and 10 besides; 11 is alone.
LayoutGraph star()
{
    LayoutGraph graph;
    graph.nodeCount = 12;
    for (quint32 node = 1; node <= 8; ++node)
        graph.edges.push_back({0, node});
    graph.edges.push_back({1, 9});
    graph.edges.push_back({1, 10});
    return graph;
}

std::vector<QPointF> rings(quint32 ego)
{
    NoProgress progress;
    LayoutOptions options;
    options.method = QStringLiteral("radial");
    options.ego = ego;
    return *computeLayout(star(), options, progress);
}

double reach(QPointF place)
{
    return std::hypot(place.x(), place.y());
}

} // namespace

class RingsTest : public QObject
{
    Q_OBJECT
private slots:
    void distanceFromTheMiddleTellsTheSteps()
    {
        const std::vector<QPointF> places = rings(0);
        QVERIFY(reach(places[0]) < 1e-9);
        for (std::size_t node = 2; node <= 8; ++node)
            QVERIFY(std::abs(reach(places[node]) - reach(places[1])) < 1e-9);
        QVERIFY(reach(places[9]) > reach(places[1]) + 1);
        QVERIFY(std::abs(reach(places[9]) - reach(places[10])) < 1e-9);
    }
    void whomNoWayLeadsToStandsOutside()
    {
        const std::vector<QPointF> places = rings(0);
        QVERIFY(reach(places[11]) > reach(places[9]) + 1);
    }
    void theMiddleCanBeAnyNode()
    {
        const std::vector<QPointF> places = rings(9);
        QVERIFY(reach(places[9]) < 1e-9);
        QVERIFY(reach(places[1]) < reach(places[0]));
    }
    void withoutAMiddleTheBestJoinedIsTaken() { QVERIFY(reach(rings(~0u)[0]) < 1e-9); }
    void noTwoStandInOnePlace()
    {
        std::set<std::pair<qint64, qint64>> seen;
        for (const QPointF place : rings(0))
            seen.insert({std::llround(place.x() * 1000), std::llround(place.y() * 1000)});
        QCOMPARE(seen.size(), std::size_t(12));
    }
};

QTEST_GUILESS_MAIN(RingsTest)
#include "tst_rings.moc"
