// SPDX-License-Identifier: GPL-3.0-or-later
// Edges keep off names and off nodes that they have nothing to do with.
#include "model/snapshot/snapshotBuilder.h"
#include "tests/support/networkPicture.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/edgeRouting.h"
#include "widgets/network/nodeMarks.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// Three in a row, the outer two joined by as many relations as asked for; the middle one, somewhat aside, hangs on
// both.
FramePtr row(int relations, double aside = 0.1)
{
    SnapshotFixture f;
    for (const char *id : {"official/a", "official/b", "official/c"})
        f.add("official", id).name("Ann");
    auto relate = [&, number = 0](const char *from, const char *to, const char *type) mutable {
        f.add("relation", detail::idOf("relation", number++)).type(type).tie(Role::Subject, from).tie(Role::Object, to);
    };
    relate("official/a", "official/b", "backs");
    relate("official/b", "official/c", "backs");
    for (int i = 0; i < relations; ++i)
        relate("official/a", "official/c", i % 2 ? "backs" : "allied-with");
    auto frame = std::make_shared<Frame>(*frameOf(f.build()));
    frame->positions = std::make_shared<const std::vector<QPointF>>(
        std::vector<QPointF>{QPointF(0, 0), QPointF(2, aside), QPointF(4, 0)});
    return frame;
}

// Over how many names and strange nodes the edges run.
int crossings(const Picture &picture, const NetworkGeometry &geometry)
{
    const Obstacles obstacles = obstaclesIn(geometry);
    int count = 0;
    for (const EdgeMark &mark : geometry.edges) {
        const GraphEdge &edge = picture.shown.graph().edges[mark.edge];
        count += obstacles.crossings(mark.curve, edge.a, edge.b);
    }
    return count;
}

// As they would be drawn if nothing stood in their way.
NetworkGeometry straight(const Picture &picture, NetworkGeometry geometry)
{
    const NetworkRequest request = picture.request();
    for (EdgeMark &mark : geometry.edges) {
        const GraphEdge &edge = picture.shown.graph().edges[mark.edge];
        mark = edgeMark(request, mark.edge, nodeMark(request, edge.a).marker, nodeMark(request, edge.b).marker,
                        mark.curve.pen);
    }
    return geometry;
}

QPointF middleOf(const DrawCurve &curve)
{
    return (curve.from + curve.to) / 8 + (curve.control1 + curve.control2) * 3 / 8;
}

// The record that comes with the program, as it first shows.
FramePtr bundled(GraphLevel level)
{
    NoProgress progress;
    static const SnapshotPtr record = *openDocument(QStringLiteral(RECORD_FILE), progress);
    ExplorationState state;
    state.network.level = level;
    auto frame = std::make_shared<Frame>(*frameOf(record, state));
    frame->positions =
        std::make_shared<const std::vector<QPointF>>(*computeLayout(layoutGraph(*frame->graph, *record), {}, progress));
    return frame;
}

} // namespace

class NetworkRoutingTest : public QObject
{
    Q_OBJECT
private slots:
    void anEdgeBowsAroundAStrangeNode()
    {
        int inTheWay = 0;
        for (double aside = -0.3; aside < 0.3; aside += 0.03) {
            const Picture picture(row(1, aside));
            const NetworkGeometry geometry = picture.geometry();
            inTheWay += crossings(picture, straight(picture, geometry));
            QCOMPARE(crossings(picture, geometry), 0);
        }
        QVERIFY(inTheWay > 0);
    }
    void edgesBetweenTheSameTwoStayApart()
    {
        const Picture picture(row(2));
        const NetworkGeometry geometry = picture.geometry();
        QCOMPARE(crossings(picture, geometry), 0);
        std::vector<QPointF> middles;
        for (const EdgeMark &mark : geometry.edges)
            if (picture.shown.parallel[mark.edge] == 2)
                middles.push_back(middleOf(mark.curve));
        QCOMPARE(middles.size(), std::size_t(2));
        QVERIFY(distance(middles[0], middles[1]) > 4);
    }
    void whatIsPointedAtStaysOnItsWay()
    {
        const Picture picture(row(1));
        const NetworkGeometry geometry = picture.geometry();
        const NetworkEmphasis emphasis = picture.emphasis(geometry, "official/a");
        for (const EdgeMark &lit : emphasis.edges)
            for (const EdgeMark &mark : geometry.edges)
                if (mark.edge == lit.edge)
                    QVERIFY(distance(middleOf(lit.curve), middleOf(mark.curve)) < 1);
    }
    void equalInputGivesEqualBends()
    {
        const Picture picture(frameWith());
        QCOMPARE(picture.geometry().bends, picture.geometry().bends);
    }
    void theBundledNetworkIsClear_data()
    {
        QTest::addColumn<GraphLevel>("level");
        QTest::addColumn<double>("left"); // of what unbent edges run over
        QTest::newRow("overview") << GraphLevel::Overview << 0.6;
        QTest::newRow("countries and issues") << GraphLevel::CountriesIssues << 0.55;
        QTest::newRow("people and meetings") << GraphLevel::PeopleMeetings << 0.7;
    }
    void theBundledNetworkIsClear()
    {
        QFETCH(GraphLevel, level);
        QFETCH(double, left);
        const Picture picture(bundled(level), {1600, 800});
        const NetworkGeometry geometry = picture.geometry();
        const int before = crossings(picture, straight(picture, geometry));
        const int after = crossings(picture, geometry);
        qInfo("%d of %d crossings left, %zu edges", after, before, geometry.edges.size());
        QVERIFY(before > 0);
        for (const EdgeMark &mark : geometry.edges)
            QVERIFY2(obstaclesIn(geometry).isInside(mark.curve) || geometry.bends[mark.edge] == 0,
                     "an edge bows out of the view");
        QVERIFY2(after <= left * before, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
    }
};

QTEST_MAIN(NetworkRoutingTest)
#include "tst_networkRouting.moc"
