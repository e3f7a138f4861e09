// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a node that people put somewhere follows.
#include "model/layout/givingWay.h"

#include <QTest>

#include <cmath>

using namespace trilateral;

namespace
{

// 0 has the leaves 1 and 2; 3 is held by 4 to 9 besides; 10 and 11 are far: 0-3-4-10-11.
Graph network()
{
    Graph graph;
    graph.nodes.resize(12);
    const auto join = [&](quint32 a, quint32 b) {
        GraphEdge edge;
        edge.a = a;
        edge.b = b;
        graph.edges.push_back(edge);
    };
    join(0, 1);
    join(0, 2);
    join(0, 3);
    for (quint32 node = 4; node < 10; ++node)
        join(3, node);
    join(4, 10);
    join(10, 11);
    return graph;
}

std::vector<QPointF> row()
{
    std::vector<QPointF> places;
    for (int i = 0; i < 12; ++i)
        places.push_back(QPointF(i, i % 3));
    return places;
}

double moveOf(const std::vector<QPointF> &places, std::size_t node)
{
    const QPointF way = places[node] - row()[node];
    return std::hypot(way.x(), way.y());
}

std::vector<QPointF> given(std::vector<PlacedNode> placed, const std::vector<bool> &isHeld = {})
{
    std::vector<QPointF> places = row();
    giveWay(network(), placed, isHeld, places);
    return places;
}

} // namespace

class GivingWayTest : public QObject
{
    Q_OBJECT
private slots:
    void whatHangsOnANodeFollows()
    {
        const std::vector<QPointF> places = given({{0, {10, 0}}});
        QCOMPARE(places[0], QPointF(10, 0));
        QVERIFY(moveOf(places, 1) > 7);
        QVERIFY(moveOf(places, 1) < 10);
    }
    void whatOthersHoldFollowsLess()
    {
        const std::vector<QPointF> places = given({{0, {10, 0}}});
        QVERIFY(moveOf(places, 3) > 0.5);
        QVERIFY(moveOf(places, 3) < moveOf(places, 1) / 2);
        QVERIFY(moveOf(places, 11) < moveOf(places, 3));
    }
    void whatIsHeldStays()
    {
        std::vector<bool> isHeld(12);
        isHeld[3] = true;
        const std::vector<QPointF> places = given({{0, {10, 0}}}, isHeld);
        QCOMPARE(places[3], row()[3]);
        QCOMPARE(places[4], row()[4]);
        QVERIFY(moveOf(places, 1) > 7);
    }
    void whatWasPutStaysWhereItWasPut()
    {
        const std::vector<QPointF> places = given({{0, {10, 0}}, {3, {2, 2}}});
        QCOMPARE(places[0], QPointF(10, 0));
        QCOMPARE(places[3], QPointF(2, 2));
    }
    void nothingPutMovesNothing() { QCOMPARE(given({}), row()); }
    void placesThatMeanSomethingStay()
    {
        QVERIFY(givesWay(QStringLiteral("triangle")));
        QVERIFY(!givesWay(QStringLiteral("map")));
        QVERIFY(!givesWay(QStringLiteral("layers")));
    }
};

QTEST_GUILESS_MAIN(GivingWayTest)
#include "tst_givingWay.moc"
