// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes where they lie on the Earth.
#include "model/layout/layout.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace trilateral;

namespace
{

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
const QPointF nowhere(unknown, unknown);

// 0 to 4 lie about a middle, 5 an ocean away; 6 knows 0 and 1, 7 knows 6, 8 knows nobody.
LayoutGraph world()
{
    LayoutGraph graph;
    graph.nodeCount = 9;
    graph.coordinates = {{130, 35}, {130, 40}, {135, 35}, {125, 35}, {130, 30}, {-77, 39}, nowhere, nowhere, nowhere};
    graph.edges = {{0, 6}, {1, 6}, {6, 7}};
    return graph;
}

Result<std::vector<QPointF>> mapOf(const LayoutGraph &graph)
{
    NoProgress progress;
    LayoutOptions options;
    options.method = QStringLiteral("map");
    return computeLayout(graph, options, progress);
}

double between(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class MapPlacesTest : public QObject
{
    Q_OBJECT
private slots:
    void northIsUpAndEastIsRight()
    {
        const std::vector<QPointF> places = *mapOf(world());
        QVERIFY(places[1].y() < places[0].y() && places[4].y() > places[0].y());
        QVERIFY(places[2].x() > places[0].x() && places[3].x() < places[0].x());
        QVERIFY(std::abs(places[1].x() - places[0].x()) < 1e-3);
    }
    void farPlacesComeNearerAndStayFarthest()
    {
        const std::vector<QPointF> places = *mapOf(world());
        const double near = between(places[0], places[1]);
        const double far = between(places[0], places[5]);
        for (std::size_t node = 1; node <= 4; ++node)
            QVERIFY(far > between(places[0], places[node]));
        QVERIFY2(far < 6 * near, "twenty times as far on the Earth");
    }
    void whatHasNoPlaceStandsBetweenItsNeighbours()
    {
        const std::vector<QPointF> places = *mapOf(world());
        QVERIFY(between(places[6], (places[0] + places[1]) / 2) < 3);
        QVERIFY(between(places[7], places[6]) < 3);
        for (const QPointF place : places)
            QVERIFY(std::isfinite(place.x()) && std::isfinite(place.y()));
    }
    void whatNoWayLeadsToStandsBelow()
    {
        const std::vector<QPointF> places = *mapOf(world());
        for (std::size_t node = 0; node < 8; ++node)
            QVERIFY(places[8].y() > places[node].y());
    }
    void theSameEveryTime() { QCOMPARE(*mapOf(world()), *mapOf(world())); }
    void withoutAnyPlaceThereIsNoMap()
    {
        LayoutGraph graph = world();
        graph.coordinates.assign(9, nowhere);
        const auto result = mapOf(graph);
        QVERIFY(!result);
        QVERIFY2(result.errorText().contains(QStringLiteral("latitude")), qPrintable(result.errorText()));
        graph.coordinates.clear();
        QVERIFY(!mapOf(graph));
    }
};

QTEST_GUILESS_MAIN(MapPlacesTest)
#include "tst_mapPlaces.moc"
