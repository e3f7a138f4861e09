// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networkPicture.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/networkHits.h"

#include <QTest>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

QPointF middleOf(const EdgeMark &mark)
{
    const std::vector<QPointF> way = wayOf(mark);
    return way[way.size() / 2];
}

constexpr int people = 130;

FramePtr peopleWhoAllKnowEachOther()
{
    SnapshotFixture f;
    for (int i = 0; i < people; ++i)
        f.add("official", detail::idOf("official", i)).name("Someone");
    for (int i = 0; i < people; ++i)
        for (int j = 0; j < i; ++j)
            f.add("relation", detail::idOf("relation", i * people + j))
                .type("backs")
                .tie(Role::Subject, detail::idOf("official", i))
                .tie(Role::Object, detail::idOf("official", j));
    return laidOut(frameOf(f.build()));
}

} // namespace

class NetworkGeometryTest : public QObject
{
    Q_OBJECT
private slots:
    void equalInputGivesEqualGeometry();
    void aFilterMovesNothing();
    void aFocusLeavesItsNeighbours();
    void pinnedNodesStandWhereTheyWerePut();
    void looseNodesAreLeftOutUnlessSelected();
    void withoutPositionsNothingIsShown();
    void everyEdgeHasBothEnds();
    void parallelEdgesBowApart();
    void derivedEdgesAreFainter();
    void directedRelationsPointAtTheirObject();
    void wideNetworksAreStretchedAlike();
    void veryManyEdgesBecomeSegments();
    void manyEdgesStayPaleTogether();
    void nodesAreFoundWhereTheyAre();
    void edgesAreFoundAlongTheirCurves();
    void boxesFindWhatIsInside();
    void zoomingKeepsThePlaceUnderThePointer();
};

void NetworkGeometryTest::equalInputGivesEqualGeometry()
{
    const NetworkGeometry a = Picture(frameWith()).geometry();
    const NetworkGeometry b = Picture(frameWith()).geometry();
    QCOMPARE(a.labels.size(), b.labels.size());
    for (std::size_t i = 0; i < a.labels.size(); ++i)
        QVERIFY(a.labels[i].node == b.labels[i].node && a.labels[i].box == b.labels[i].box);
    for (std::size_t i = 0; i < a.edges.size(); ++i)
        QVERIFY(a.edges[i].curve.control1 == b.edges[i].curve.control1);
}

void NetworkGeometryTest::aFilterMovesNothing()
{
    const Picture all(frameWith());
    const Picture some(frameWith(filteredBy("issue", "issue/4")));
    QVERIFY(some.shown.order.size() < all.shown.order.size());
    QVERIFY(!some.shown.isEmpty());
    QVERIFY(all.camera == some.camera);
    for (const quint32 node : some.shown.order)
        QCOMPARE(some.shown.places[node], all.shown.places[node]);
}

void NetworkGeometryTest::aFocusLeavesItsNeighbours()
{
    ExplorationState state;
    state.focus = QStringLiteral("issue/4");
    const Picture picture(frameWith(state));
    QVERIFY(picture.shows("issue/4"));
    QVERIFY(!picture.shows("issue/3"));
    const quint32 focus = picture.node("issue/4");
    QCOMPARE(picture.shown.degree[focus] > 0, true);
    for (const NodeMark &mark : picture.geometry().nodes)
        QVERIFY(picture.shown.degree[mark.node] > 0);
}

void NetworkGeometryTest::pinnedNodesStandWhereTheyWerePut()
{
    ExplorationState state;
    state.network.pins[QStringLiteral("official/7")] = {12, -3};
    const Picture picture(frameWith(state));
    QCOMPARE(picture.shown.places[picture.node("official/7")], QPointF(12, -3));
    QVERIFY(picture.shown.box.contains(QPointF(12, -3)));
}

void NetworkGeometryTest::looseNodesAreLeftOutUnlessSelected()
{
    ExplorationState state;
    state.selection = {QStringLiteral("country/3")};
    const quint32 alone = Picture(frameWith()).node("official/alone");
    const Picture picture(frameWith());
    QVERIFY(alone >= picture.shown.places.size() || !picture.shown.part.nodes.test(alone));
    state.filter.facets[QStringLiteral("issue")] = {QStringLiteral("issue/4")};
    const Picture filtered(frameWith(state));
    for (const quint32 node : filtered.shown.order)
        QVERIFY(filtered.shown.degree[node] > 0 ||
                filtered.shown.frame->selected.test(filtered.shown.graph().nodes[node]));
}

void NetworkGeometryTest::withoutPositionsNothingIsShown()
{
    const ShownNetwork shown = shownNetwork(frameOf(networkRecord()));
    QVERIFY(shown.isEmpty());
    QVERIFY(shownNetwork(nullptr).isEmpty());
}

void NetworkGeometryTest::everyEdgeHasBothEnds()
{
    const Picture picture(frameWith(filteredBy("issue", "issue/4")));
    picture.shown.part.edges.forEach([&](std::size_t e) {
        QVERIFY(picture.shown.part.nodes.test(picture.shown.graph().edges[e].a));
        QVERIFY(picture.shown.part.nodes.test(picture.shown.graph().edges[e].b));
    });
    QCOMPARE(picture.shown.edgeCount, picture.shown.part.edges.count());
}

void NetworkGeometryTest::parallelEdgesBowApart()
{
    const Picture picture(frameWith());
    const quint32 a = picture.node("country/0");
    const quint32 b = picture.node("country/1");
    std::vector<QPointF> middles;
    for (const EdgeMark &mark : picture.geometry().edges) {
        const GraphEdge &edge = picture.shown.graph().edges[mark.edge];
        if (edge.a == std::min(a, b) && edge.b == std::max(a, b))
            middles.push_back(middleOf(mark));
    }
    QVERIFY(middles.size() >= 2);
    for (std::size_t i = 1; i < middles.size(); ++i) {
        QVERIFY(distance(middles[i], middles[i - 1]) > 4);
        QVERIFY(distance(middles[i], middles[0]) <= 110);
    }
}

void NetworkGeometryTest::derivedEdgesAreFainter()
{
    const Picture picture(frameWith());
    quint32 palest = 255;
    quint32 strongestDerived = 0;
    for (const EdgeMark &mark : picture.geometry().edges) {
        const quint32 alpha = mark.curve.pen.colour >> 24;
        if (picture.shown.graph().edges[mark.edge].isDerived)
            strongestDerived = std::max(strongestDerived, alpha);
        else
            palest = std::min(palest, alpha);
    }
    QVERIFY(strongestDerived > 0);
    QVERIFY(strongestDerived < palest);
}

// y backs x and z, who backs y in turn; x and z are allies, and x backs an issue.
FramePtr directedFrame()
{
    SnapshotFixture f;
    for (const char *id : {"country/x", "country/y", "country/z"})
        f.add("country", id).name(id);
    f.add("issue", "issue/i").name("Tariffs");
    const auto relate = [&](const char *id, const char *type, const char *subject, const char *object) {
        f.add("relation", id).type(type).tie(Role::Subject, subject).tie(Role::Object, object);
    };
    relate("relation/1", "backs", "country/y", "country/x");
    relate("relation/2", "backs", "country/y", "country/z");
    relate("relation/3", "backs", "country/z", "country/y");
    relate("relation/4", "allied-with", "country/x", "country/z");
    relate("relation/5", "backs", "country/x", "issue/i");
    return laidOut(frameOf(f.build()));
}

void NetworkGeometryTest::directedRelationsPointAtTheirObject()
{
    const Picture picture(directedFrame());
    const NetworkGeometry geometry = picture.geometry();
    const auto mark = [&](const char *a, const char *b) {
        return *std::ranges::find_if(geometry.edges, [&](const EdgeMark &edge) {
            const GraphEdge &given = picture.shown.graph().edges[edge.edge];
            return given.a == picture.node(a) && given.b == picture.node(b);
        });
    };
    const EdgeMark one = mark("country/x", "country/y");
    QVERIFY(one.curve.hasArrow && !one.pointsBack);
    const DrawMarker &disc = geometry.nodes[geometry.markOf[picture.node("country/x")]].marker;
    QVERIFY(std::abs(distance(one.curve.to, disc.centre) - double(disc.radius) - 1) < 0.1);
    QVERIFY(mark("country/y", "country/z").curve.hasArrow && mark("country/y", "country/z").pointsBack);
    QCOMPARE(arrowHeads(mark("country/y", "country/z")).size(), std::size_t(2));
    QVERIFY(!mark("country/x", "country/z").curve.hasArrow);
    QVERIFY(!mark("country/x", "issue/i").curve.hasArrow);
}

void NetworkGeometryTest::wideNetworksAreStretchedAlike()
{
    const FramePtr frame = frameWith();
    const Picture picture(frame);
    QVERIFY(picture.camera.stretch > 1);
    QCOMPARE(Picture(frame, {1100, 450}, 5).camera.stretch, picture.camera.stretch);
    QCOMPARE(Picture(frame, {300, 600}).camera.stretch, 1.0);
    for (const NodeMark &mark : picture.geometry().nodes)
        QVERIFY(QRectF(0, 0, 1100, 450).contains(mark.marker.centre));
    QCOMPARE(picture.geometry().nodes.size(), picture.shown.order.size());
}

void NetworkGeometryTest::veryManyEdgesBecomeSegments()
{
    const Picture picture(peopleWhoAllKnowEachOther());
    const NetworkGeometry geometry = picture.geometry();
    QVERIFY(geometry.edges.empty());
    QCOMPARE(geometry.segments.segments.size(), std::size_t(people * (people - 1) / 2));
    const DrawSegments::Segment &s = geometry.segments.segments.front();
    QVERIFY(edgeAt(picture.shown, geometry, {double(s.x1 + s.x2) / 2, double(s.y1 + s.y2) / 2}));
}

void NetworkGeometryTest::manyEdgesStayPaleTogether()
{
    const Picture few(frameWith());
    const Picture many(peopleWhoAllKnowEachOther());
    const NetworkGeometry geometry = many.geometry();
    double ink = 0; // of all edges, in full pixels
    for (const DrawSegments::Segment &s : geometry.segments.segments)
        ink += std::hypot(double(s.x2 - s.x1), double(s.y2 - s.y1)) * (s.colour >> 24) / 255.0;
    const QPointF from = many.camera.toPixel(many.shown.shownBox.topLeft());
    const QPointF to = many.camera.toPixel(many.shown.shownBox.bottomRight());
    QVERIFY(ink / ((to - from).x() * (to - from).y()) < 1);
    QVERIFY(edgeStyle(many.shown, many.camera).alpha < edgeStyle(few.shown, few.camera).alpha / 3);
}

void NetworkGeometryTest::nodesAreFoundWhereTheyAre()
{
    const Picture picture(frameWith(), {1100, 450}, 3);
    const NetworkGeometry geometry = picture.geometry();
    for (const NodeMark &mark : geometry.nodes)
        QCOMPARE(nodeAt(geometry, mark.marker.centre), std::optional(mark.node));
    QVERIFY(!nodeAt(geometry, {-500, -500}));
}

void NetworkGeometryTest::edgesAreFoundAlongTheirCurves()
{
    const Picture picture(frameWith());
    const NetworkGeometry geometry = picture.geometry();
    for (const EdgeMark &mark : geometry.edges) {
        const auto found = edgeAt(picture.shown, geometry, middleOf(mark));
        QVERIFY(found);
        QVERIFY(picture.shown.part.edges.test(*found));
    }
    QVERIFY(!edgeAt(picture.shown, geometry, {2, 2}));
}

void NetworkGeometryTest::boxesFindWhatIsInside()
{
    const NetworkGeometry geometry = Picture(frameWith()).geometry();
    QCOMPARE(nodesIn(geometry, {0, 0, 1100, 450}).size(), geometry.nodes.size());
    const QPointF centre = geometry.nodes[0].marker.centre;
    const std::vector<quint32> found = nodesIn(geometry, QRectF(centre - QPointF(1, 1), QSizeF(2, 2)));
    QVERIFY(std::ranges::find(found, geometry.nodes[0].node) != found.end());
}

void NetworkGeometryTest::zoomingKeepsThePlaceUnderThePointer()
{
    const NetworkCamera camera = fitted({-3, -2, 7, 4}, {800, 500}, 1.4, {20, 20, 20, 60});
    for (const QPointF corner : {QPointF(-3, -2), QPointF(4, 2)})
        QVERIFY(QRectF(19.9, 19.9, 760.2, 420.2).contains(camera.toPixel(corner)));
    const QPointF pixel(123, 77);
    const NetworkCamera closer = zoomedAt(camera, pixel, 2.5, {});
    QVERIFY(distance(closer.toPlace(pixel), camera.toPlace(pixel)) < 1e-9);
    QVERIFY(distance(panned(closer, {10, -4}).toPixel(closer.toPlace(pixel)), pixel + QPointF(10, -4)) < 1e-9);
    QCOMPARE(zoomedAt(camera, pixel, 1e9, {1, 50}).zoom, 50.0);
}

QTEST_GUILESS_MAIN(NetworkGeometryTest)
#include "tst_networkGeometry.moc"
