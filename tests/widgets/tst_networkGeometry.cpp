// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networkFixture.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/labelMarks.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/network/networkHits.h"
#include "widgets/network/networkScene.h"
#include "widgets/network/networkTips.h"
#include "widgets/network/nodeMarks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// A picture of the invented network.
struct Picture {
    ShownNetwork shown;
    PlainMeasure measure;
    NetworkCamera camera;
    Language language = Language::English;

    explicit Picture(const FramePtr &frame, QSizeF size = {1100, 450}, double zoom = 1)
        : shown(shownNetwork(frame)), language(frame->state.language)
    {
        camera = networkCamera(shown, size);
        if (!shown.isEmpty()) // about the leading node
            camera = zoomedAt(camera, camera.toPixel(shown.places[shown.order[0]]), zoom, {});
    }
    [[nodiscard]] NetworkRequest request() const
    {
        return {shown, camera, palette(Theme::Light), measure, language, true};
    }
    [[nodiscard]] NetworkGeometry geometry() const { return networkGeometry(request()); }
    // With a record pointed at.
    [[nodiscard]] NetworkEmphasis emphasis(const NetworkGeometry &geometry, const char *id) const
    {
        const Pointed pointed = pointedAt(shown, {shown.snapshot().find(QString::fromLatin1(id)), std::nullopt});
        return networkEmphasis(request(), geometry, pointed.nodes, pointed.edges);
    }
    [[nodiscard]] quint32 node(const char *id) const
    {
        return shown.graph().nodeOf[index(shown.snapshot().find(QString::fromLatin1(id)))];
    }
    [[nodiscard]] bool shows(const char *id) const { return shown.part.nodes.test(node(id)); }
};

FramePtr frameWith(ExplorationState state = {})
{
    static const SnapshotPtr record = networkRecord();
    return laidOut(frameOf(record, std::move(state)));
}

ExplorationState filteredBy(const char *facet, const char *id)
{
    ExplorationState state;
    state.filter.facets[QString::fromLatin1(facet)] = {QString::fromLatin1(id)};
    return state;
}

bool touches(QRectF box, const DrawMarker &marker)
{
    const double x = std::clamp(marker.centre.x(), box.left(), box.right()) - marker.centre.x();
    const double y = std::clamp(marker.centre.y(), box.top(), box.bottom()) - marker.centre.y();
    return std::hypot(x, y) < double(marker.radius);
}

int overlapsIn(const std::vector<LabelMark> &labels)
{
    int count = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            count += labels[i].box.intersects(labels[j].box);
    return count;
}

QPointF middleOf(const DrawCurve &curve)
{
    return (curve.from + curve.to) / 8 + (curve.control1 + curve.control2) * 3 / 8;
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class NetworkGeometryTest : public QObject
{
    Q_OBJECT
private slots:
    void labelsOverlapNothing_data();
    void labelsOverlapNothing();
    void litLabelsOverlapNothing_data();
    void litLabelsOverlapNothing();
    void litNodesKeepTheirLabels();
    void leadingNamesStandInTheirDiscs();
    void leadingNodesAreAlwaysNamed();
    void zoomingInNamesMore();
    void equalInputGivesEqualGeometry();
    void aFilterMovesNothing();
    void aFocusLeavesItsNeighbours();
    void pinnedNodesStandWhereTheyWerePut();
    void looseNodesAreLeftOutUnlessSelected();
    void withoutPositionsNothingIsShown();
    void everyEdgeHasBothEnds();
    void parallelEdgesBowApart();
    void derivedEdgesAreFainter();
    void wideNetworksAreStretchedAlike();
    void theLegendNamesWhatIsShown();
    void veryManyEdgesBecomeSegments();
    void nodesAreFoundWhereTheyAre();
    void edgesAreFoundAlongTheirCurves();
    void boxesFindWhatIsInside();
    void drawingsHaveBalancedGroups();
    void selectedEventsMarkTheirNodes();
    void anEmphasisShowsWhatWasAskedFor();
    void tipsTellWhatStandsBehind();
    void longNamesAreBroken();
    void zoomingKeepsThePlaceUnderThePointer();
};

void NetworkGeometryTest::labelsOverlapNothing_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<Language>("language");
    for (const QSizeF size : {QSizeF(1100, 450), QSizeF(420, 300), QSizeF(1900, 1000)})
        for (const double zoom : {0.4, 1.0, 1.7, 3.0, 9.0})
            for (const Language language : {Language::English, Language::Chinese})
                QTest::addRow("%gx%g at %g in %s", size.width(), size.height(), zoom,
                              qPrintable(languageCode(language)))
                    << size << zoom << language;
}

void NetworkGeometryTest::labelsOverlapNothing()
{
    QFETCH(QSizeF, size);
    QFETCH(double, zoom);
    QFETCH(Language, language);
    ExplorationState state;
    state.language = language;
    const Picture picture(frameWith(state), size, zoom);
    const NetworkGeometry geometry = picture.geometry();
    QVERIFY(!geometry.labels.empty());
    for (std::size_t i = 0; i < geometry.labels.size(); ++i) {
        const LabelMark &label = geometry.labels[i];
        QVERIFY(QRectF(QPointF(), size).contains(label.box));
        QVERIFY(!label.box.intersects(geometry.legend.box) || zoom > 1.5);
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!label.box.intersects(geometry.labels[j].box));
        for (const NodeMark &mark : geometry.nodes)
            QVERIFY(mark.node == label.node || isForemost(picture.shown, label.node) ||
                    !touches(label.box, mark.marker));
    }
}

void NetworkGeometryTest::litLabelsOverlapNothing_data()
{
    labelsOverlapNothing_data();
}

void NetworkGeometryTest::litLabelsOverlapNothing()
{
    QFETCH(QSizeF, size);
    QFETCH(double, zoom);
    QFETCH(Language, language);
    ExplorationState state;
    state.language = language;
    const Picture picture(frameWith(state), size, zoom);
    const NetworkGeometry geometry = picture.geometry();
    for (const char *id : {"country/0", "country/3", "issue/4", "issue/7", "official/7", "allied-with/0"}) {
        const NetworkEmphasis emphasis = picture.emphasis(geometry, id);
        std::vector<LabelMark> labels = emphasis.labels;
        labels.insert(labels.end(), emphasis.dimmed.begin(), emphasis.dimmed.end());
        QCOMPARE(overlapsIn(labels), 0);
        for (const LabelMark &label : emphasis.labels)
            for (const NodeMark &mark : emphasis.nodes)
                QVERIFY(mark.node == label.node || isForemost(picture.shown, label.node) ||
                        !touches(label.box, mark.marker));
    }
}

void NetworkGeometryTest::litNodesKeepTheirLabels()
{
    const Picture picture(frameWith());
    const NetworkGeometry geometry = picture.geometry();
    const NetworkEmphasis emphasis = picture.emphasis(geometry, "country/1");
    QVERIFY(emphasis.labels.size() > 3);
    QVERIFY(!emphasis.dimmed.empty());
    std::set<quint32> names;
    for (const LabelMark &label : emphasis.labels) {
        QVERIFY(names.insert(label.node).second);
        const auto before = std::ranges::find(geometry.labels, label.node, &LabelMark::node);
        QVERIFY(before == geometry.labels.end() || before->box == label.box);
    }
    for (const LabelMark &label : emphasis.dimmed)
        QVERIFY(names.insert(label.node).second);
}

void NetworkGeometryTest::leadingNamesStandInTheirDiscs()
{
    const Picture picture(frameWith());
    const NetworkGeometry geometry = picture.geometry();
    for (const char *id : {"country/0", "country/1", "country/2"}) {
        const quint32 node = picture.node(id);
        const auto label = std::ranges::find(geometry.labels, node, &LabelMark::node);
        QVERIFY(label != geometry.labels.end());
        const DrawMarker &disc = geometry.nodes[geometry.markOf[node]].marker;
        QVERIFY(double(disc.radius) > 15);
        QVERIFY(distance(label->box.center(), disc.centre) < 1);
        QVERIFY(label->lines[0].style.isBold);
    }
}

void NetworkGeometryTest::leadingNodesAreAlwaysNamed()
{
    for (const QSizeF size : {QSizeF(400, 200), QSizeF(420, 300), QSizeF(700, 400), QSizeF(1900, 1000)}) {
        const Picture picture(frameWith(), size);
        const NetworkGeometry geometry = picture.geometry();
        QCOMPARE(overlapsIn(geometry.labels), 0);
        for (const char *id : {"country/0", "country/1", "country/2"})
            QVERIFY(std::ranges::count(geometry.labels, picture.node(id), &LabelMark::node) == 1);
    }
}

void NetworkGeometryTest::zoomingInNamesMore()
{
    const FramePtr frame = frameWith();
    const auto named = [&](double zoom) {
        const NetworkGeometry geometry = Picture(frame, {1100, 450}, zoom).geometry();
        return static_cast<double>(geometry.labels.size()) / static_cast<double>(geometry.nodes.size());
    };
    QVERIFY(named(3) > named(1));
    QVERIFY(named(8) > 0.8);
}

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
            middles.push_back(middleOf(mark.curve));
    }
    QVERIFY(middles.size() >= 2);
    for (std::size_t i = 1; i < middles.size(); ++i)
        QVERIFY(distance(middles[i], middles[i - 1]) > 4);
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

void NetworkGeometryTest::theLegendNamesWhatIsShown()
{
    const auto words = [](const NetworkGeometry &geometry) {
        std::set<QString> texts;
        for (const LegendEntry &entry : geometry.legend.entries)
            for (const DrawItem &item : entry.items)
                if (const auto *text = std::get_if<DrawText>(&item))
                    texts.insert(text->text);
        return texts;
    };
    const std::set<QString> all = words(Picture(frameWith()).geometry());
    for (const char *word : {"support", "oppose", "alliance", "countrys", "officials", "issues"})
        QVERIFY2(all.contains(QString::fromLatin1(word)), word);
    QVERIFY(!all.contains(QStringLiteral("membership")));
    QVERIFY(!all.contains(QStringLiteral("experts")));
    ExplorationState state;
    state.focus = QStringLiteral("issue/4");
    QVERIFY(!words(Picture(frameWith(state)).geometry()).contains(QStringLiteral("alliance")));
}

void NetworkGeometryTest::veryManyEdgesBecomeSegments()
{
    SnapshotFixture f;
    constexpr int people = 130;
    for (int i = 0; i < people; ++i)
        f.add("official", detail::idOf("official", i)).name("Someone");
    for (int i = 0; i < people; ++i)
        for (int j = 0; j < i; ++j)
            f.add("relation", detail::idOf("relation", i * people + j))
                .type("backs")
                .tie(Role::Subject, detail::idOf("official", i))
                .tie(Role::Object, detail::idOf("official", j));
    const Picture picture(laidOut(frameOf(f.build())));
    const NetworkGeometry geometry = picture.geometry();
    QVERIFY(geometry.edges.empty());
    QCOMPARE(geometry.segments.segments.size(), std::size_t(people * (people - 1) / 2));
    const DrawSegments::Segment &s = geometry.segments.segments.front();
    QVERIFY(edgeAt(picture.shown, geometry, {double(s.x1 + s.x2) / 2, double(s.y1 + s.y2) / 2}));
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
        const auto found = edgeAt(picture.shown, geometry, middleOf(mark.curve));
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

void NetworkGeometryTest::drawingsHaveBalancedGroups()
{
    const Picture picture(frameWith());
    const NetworkGeometry geometry = picture.geometry();
    const Drawing drawing = networkDrawing(picture.request(), geometry);
    std::map<QString, std::size_t> roles;
    int depth = 0;
    for (const DrawItem &item : drawing.items) {
        if (const auto *begin = std::get_if<GroupBegin>(&item)) {
            ++depth;
            ++roles[begin->role];
            QVERIFY(begin->role != QStringLiteral("node") || !begin->title.isEmpty());
        }
        depth -= std::holds_alternative<GroupEnd>(item);
        QVERIFY(depth >= 0);
    }
    QCOMPARE(depth, 0);
    QCOMPARE(roles[QStringLiteral("node")], geometry.nodes.size());
    QCOMPARE(roles[QStringLiteral("edge")], geometry.edges.size());
    QCOMPARE(roles[QStringLiteral("legend")], std::size_t(1));
}

void NetworkGeometryTest::selectedEventsMarkTheirNodes()
{
    ExplorationState state;
    state.selection = {QStringLiteral("allied-with/0")};
    const Picture picture(frameWith(state));
    const Mask nodes = selectedNodes(picture.shown);
    QCOMPARE(nodes.count(), std::size_t(2));
    QVERIFY(nodes.test(picture.node("country/0")));
    QVERIFY(nodes.test(picture.node("country/1")));
}

void NetworkGeometryTest::anEmphasisShowsWhatWasAskedFor()
{
    const Picture picture(frameWith());
    Mask nodes(picture.shown.places.size());
    Mask edges(picture.shown.graph().edges.size());
    nodes.set(picture.node("official/7"));
    edges.set(std::size_t(0));
    const NetworkEmphasis emphasis = networkEmphasis(picture.request(), picture.geometry(), nodes, edges);
    QCOMPARE(emphasis.nodes.size(), std::size_t(1));
    QCOMPARE(emphasis.labels.size(), std::size_t(1));
    QCOMPARE(emphasis.edges.size(), std::size_t(1));
}

void NetworkGeometryTest::tipsTellWhatStandsBehind()
{
    const Picture picture(frameWith());
    const QString node = nodeTip(picture.shown, picture.node("country/2"));
    QVERIFY(node.contains(QStringLiteral("South Corland")));
    QVERIFY(node.contains(QStringLiteral("country")));
    quint32 alliance = 0;
    for (const EdgeMark &mark : picture.geometry().edges)
        for (const Row row : shownBehind(picture.shown, mark.edge))
            if (picture.shown.snapshot().id(row) == QStringLiteral("allied-with/0"))
                alliance = mark.edge;
    const QString edge = edgeTip(picture.shown, alliance);
    QVERIFY2(edge.contains(QStringLiteral("Aland allied with Borland")), qPrintable(edge));
    QVERIFY2(edge.contains(QStringLiteral("2001")), qPrintable(edge));
}

void NetworkGeometryTest::longNamesAreBroken()
{
    const PlainMeasure measure;
    const TextStyle style;
    QCOMPARE(labelLines(QStringLiteral("Tariffs"), style, measure), QStringList(QStringLiteral("Tariffs")));
    QCOMPARE(labelLines(QStringLiteral("Joint use of rivers and lakes"), style, measure),
             (QStringList{QStringLiteral("Joint use of"), QStringLiteral("rivers and lakes")}));
    const QStringList chinese = labelLines(QStringLiteral("河流与湖泊的共同利用"), style, measure);
    QCOMPARE(chinese.size(), 2);
    QCOMPARE(chinese.join(QString()), QStringLiteral("河流与湖泊的共同利用"));
    QCOMPARE(labelLines(QStringLiteral("アナリスト(氏名なし)"), style, measure),
             (QStringList{QStringLiteral("アナリスト"), QStringLiteral("(氏名なし)")}));
    QCOMPARE(labelLines(QStringLiteral("강과호수의 공동이용에관한"), style, measure),
             (QStringList{QStringLiteral("강과호수의"), QStringLiteral("공동이용에관한")}));
    for (const QString &line : labelLines(QString(300, QLatin1Char('x')), style, measure))
        QVERIFY(measure.width(line, style) <= 150);
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
