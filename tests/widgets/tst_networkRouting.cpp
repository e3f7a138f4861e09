// SPDX-License-Identifier: GPL-3.0-or-later
// Edges keep off names and off nodes that they have nothing to do with.
#include "model/snapshot/snapshotBuilder.h"
#include "tests/support/networkPicture.h"
#include "widgets/network/edgeGaps.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/nodeMarks.h"
#include "widgets/network/obstacles.h"

#include <QTest>

#include <algorithm>
#include <ctime>

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

bool runsThrough(const std::vector<QPointF> &line, QRectF box)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF way = line[i] - line[i - 1];
        const int steps = std::max(1, static_cast<int>(std::hypot(way.x(), way.y())));
        for (int step = 0; step <= steps; ++step)
            if (box.contains(line[i - 1] + way * step / steps))
                return true;
    }
    return false;
}

// Over how many names and strange nodes the ways of the edges run.
Obstacles::Crossings crossings(const Picture &picture, const NetworkGeometry &geometry)
{
    const Obstacles obstacles = obstaclesIn(geometry);
    Obstacles::Crossings sum;
    for (const EdgeMark &mark : geometry.edges) {
        const GraphEdge &edge = picture.shown.graph().edges[mark.edge];
        const auto [names, discs] = obstacles.crossings(wayOf(mark), edge.a, edge.b);
        sum.names += names;
        sum.discs += discs;
    }
    return sum;
}

// How often a name stands on something that is drawn of an edge, looked at pixel by pixel.
int namesStruckOut(const NetworkGeometry &geometry)
{
    int count = 0;
    for (const EdgeMark &mark : geometry.edges)
        for (const DrawPolygon &run : edgeRuns(mark))
            for (const LabelMark &label : geometry.labels)
                count += isBeside(label) && runsThrough(run.points, label.box);
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

QPointF middleOf(const EdgeMark &mark)
{
    const std::vector<QPointF> way = wayOf(mark);
    return way[way.size() / 2];
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
            inTheWay += crossings(picture, straight(picture, geometry)).discs;
            QCOMPARE(crossings(picture, geometry).discs, 0);
        }
        QVERIFY(inTheWay > 0);
    }
    void edgesBetweenTheSameTwoStayApart()
    {
        const Picture picture(row(2));
        const NetworkGeometry geometry = picture.geometry();
        QCOMPARE(crossings(picture, geometry).discs, 0);
        std::vector<QPointF> middles;
        for (const EdgeMark &mark : geometry.edges)
            if (picture.shown.parallel[mark.edge] == 2)
                middles.push_back(middleOf(mark));
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
                    QVERIFY(distance(middleOf(lit), middleOf(mark)) < 1);
    }
    void equalInputGivesEqualWays()
    {
        const Picture picture(bundled(GraphLevel::Overview));
        const NetworkGeometry one = picture.geometry();
        const NetworkGeometry other = picture.geometry();
        QVERIFY(std::ranges::any_of(one.edges, [](const EdgeMark &mark) { return !mark.way.empty(); }));
        for (std::size_t i = 0; i < one.edges.size(); ++i) {
            QCOMPARE(one.edges[i].way, other.edges[i].way);
            QCOMPARE(one.edges[i].runs, other.edges[i].runs);
        }
    }
    void anEdgeStopsAtNames()
    {
        EdgeMark mark{0, {{0, 50}, {100, 50}, {200, 50}, {300, 50}, {}, true}, false, {}};
        const LabelMark name{1, QRectF(100, 40, 60, 20), {DrawText{{}, {}, {12, false, false, 0, 0xffffffffu}}}};
        std::vector<EdgeMark> edges{mark};
        cutAtNames({name}, edges);
        QVERIFY(edges[0].isCut);
        const std::vector<DrawPolygon> runs = edgeRuns(edges[0]);
        QCOMPARE(runs.size(), std::size_t(2));
        QVERIFY(distance(runs[0].points.back(), QPointF(98, 50)) < 0.1);
        QVERIFY(distance(runs[1].points.front(), QPointF(162, 50)) < 0.1);
        QCOMPARE(arrowHeads(edges[0]).size(), std::size_t(1));
        cutAtNames({}, edges);
        QVERIFY(!edges[0].isCut);
    }
    void anEdgeThatEndsUnderANameHasNoHead()
    {
        EdgeMark mark{0, {{0, 50}, {100, 50}, {200, 50}, {300, 50}, {}, true}, false, {}};
        const LabelMark name{1, QRectF(280, 40, 60, 20), {DrawText{{}, {}, {12, false, false, 0, 0xffffffffu}}}};
        std::vector<EdgeMark> edges{mark};
        cutAtNames({name}, edges);
        QCOMPARE(edgeRuns(edges[0]).size(), std::size_t(1));
        QVERIFY(arrowHeads(edges[0]).empty());
    }
    void theBundledNetworkIsClear_data()
    {
        QTest::addColumn<GraphLevel>("level");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("names"); // of those that unrouted edges run over
        QTest::addColumn<double>("discs");
        const std::tuple<const char *, GraphLevel, double, double> levels[] = {
            {"overview", GraphLevel::Overview, 0.2, 0},
            {"countries and issues", GraphLevel::CountriesIssues, 0.63, 0.04},
            {"officials and issues", GraphLevel::OfficialsIssues, 0.4, 0.05},
            {"people and meetings", GraphLevel::PeopleMeetings, 0.75, 0.1},
            {"everything", GraphLevel::Everything, 0.72, 0.15}};
        for (const QSizeF size : {QSizeF(780, 330), QSizeF(1050, 365), QSizeF(1400, 520), QSizeF(1600, 800)})
            for (const auto &[word, level, names, discs] : levels)
                QTest::addRow("%s %.0f", word, size.width()) << level << size << names << discs;
    }
    void theBundledNetworkIsClear()
    {
        QFETCH(GraphLevel, level);
        QFETCH(QSizeF, size);
        QFETCH(double, names);
        QFETCH(double, discs);
        const Picture picture(bundled(level), size);
        const std::clock_t start = std::clock();
        const NetworkGeometry geometry = picture.geometry();
        const double spent = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        const Obstacles::Crossings before = crossings(picture, straight(picture, geometry));
        const Obstacles::Crossings after = crossings(picture, geometry);
        qInfo("of %d names %d, of %d nodes %d are left in the way of %zu edges, %zu names; %.1f ms", before.names,
              after.names, before.discs, after.discs, geometry.edges.size(), geometry.labels.size(), spent);
        QVERIFY(before.names > 0 && before.discs > 0);
        QCOMPARE(namesStruckOut(geometry), 0);
        QVERIFY(after.names <= names * before.names);
        QVERIFY(after.discs <= discs * before.discs);
    }
};

QTEST_MAIN(NetworkRoutingTest)
#include "tst_networkRouting.moc"
