// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networkPicture.h"
#include "widgets/network/labelMarks.h"
#include "widgets/network/nodeMarks.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

double distance(QRectF box, QPointF point)
{
    const double x = std::clamp(point.x(), box.left(), box.right()) - point.x();
    const double y = std::clamp(point.y(), box.top(), box.bottom()) - point.y();
    return std::hypot(x, y);
}

bool touches(QRectF box, const DrawMarker &marker)
{
    return distance(box, marker.centre) < double(marker.radius);
}

int overlapsIn(const std::vector<LabelMark> &labels)
{
    int count = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            count += labels[i].box.intersects(labels[j].box);
    return count;
}

// Names that must be somewhere may cover nodes that need not be named.
bool mayCover(const Picture &picture, quint32 named, quint32 node)
{
    return isNamedAnyway(picture.request(), named) && !isNamedAnyway(picture.request(), node);
}

} // namespace

class NetworkLabelsTest : public QObject
{
    Q_OBJECT
private slots:
    void labelsOverlapNothing_data();
    void labelsOverlapNothing();
    void labelsKeepClearOfControls();
    void litLabelsOverlapNothing_data();
    void litLabelsOverlapNothing();
    void litNodesKeepTheirLabels();
    void leadingNamesStandInTheirDiscs();
    void leadingNodesAreAlwaysNamed();
    void leadingNodesAreNamedAlike();
    void theNextImportantNodeIsNamedInASmallView();
    void theMostConnectedOfACrowdAreNamed();
    void namesFarFromTheirNodesHaveALead();
    void zoomingInNamesMore();
    void longNamesAreBroken();
};

void NetworkLabelsTest::labelsOverlapNothing_data()
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

void NetworkLabelsTest::labelsOverlapNothing()
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
            QVERIFY(mark.node == label.node || mayCover(picture, label.node, mark.node) ||
                    !touches(label.box, mark.marker));
    }
}

void NetworkLabelsTest::labelsKeepClearOfControls()
{
    const Picture picture(frameWith({}), {900, 400}, 1.4); // some nodes stand at the very top
    NetworkRequest request = picture.request();
    const auto atTop = [](const NetworkGeometry &geometry) {
        return std::ranges::count_if(geometry.labels, [](const LabelMark &label) { return label.box.top() < 60; });
    };
    QVERIFY(atTop(networkGeometry(request)) > 0);
    request.barRoom = 60;
    QCOMPARE(atTop(networkGeometry(request)), 0);
}

void NetworkLabelsTest::litLabelsOverlapNothing_data()
{
    labelsOverlapNothing_data();
}

void NetworkLabelsTest::litLabelsOverlapNothing()
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
                QVERIFY(mark.node == label.node || mayCover(picture, label.node, mark.node) ||
                        !touches(label.box, mark.marker));
    }
}

void NetworkLabelsTest::litNodesKeepTheirLabels()
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

void NetworkLabelsTest::leadingNamesStandInTheirDiscs()
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

void NetworkLabelsTest::leadingNodesAreAlwaysNamed()
{
    for (const QSizeF size : {QSizeF(400, 200), QSizeF(420, 300), QSizeF(700, 400), QSizeF(1900, 1000)}) {
        const Picture picture(frameWith(), size);
        const NetworkGeometry geometry = picture.geometry();
        QCOMPARE(overlapsIn(geometry.labels), 0);
        for (const char *id : {"country/0", "country/1", "country/2"})
            QVERIFY(std::ranges::count(geometry.labels, picture.node(id), &LabelMark::node) == 1);
    }
}

void NetworkLabelsTest::leadingNodesAreNamedAlike()
{
    for (double width = 300; width < 1500; width += 60) {
        const Picture picture(frameWith(), {width, width / 2});
        const NetworkGeometry geometry = picture.geometry();
        int inside = 0;
        for (const char *id : {"country/0", "country/1", "country/2"}) {
            const auto label = std::ranges::find(geometry.labels, picture.node(id), &LabelMark::node);
            QVERIFY(label != geometry.labels.end());
            inside += label->box.contains(geometry.nodes[geometry.markOf[label->node]].marker.centre);
        }
        QVERIFY2(inside == 0 || inside == 3, qPrintable(QString::number(width)));
    }
}

void NetworkLabelsTest::theNextImportantNodeIsNamedInASmallView()
{
    const Picture picture(frameWith(), {480, 200});
    const NetworkGeometry geometry = picture.geometry();
    const quint32 next = picture.shown.order[picture.shown.foremost];
    QVERIFY(!isForemost(picture.shown, next));
    QCOMPARE(std::ranges::count(geometry.labels, next, &LabelMark::node), 1);
}

// Many people without any importance, joined as it comes.
FramePtr crowdedFrame()
{
    constexpr int people = 4000;
    SnapshotFixture f;
    for (int i = 0; i < people; ++i)
        f.add("official", detail::idOf("official", i)).name("Someone Else");
    for (int i = 0; i < 4 * people; ++i)
        f.add("relation", detail::idOf("relation", i))
            .type("backs")
            .tie(Role::Subject, detail::idOf("official", i % people))
            .tie(Role::Object, detail::idOf("official", i * 7919 % (1 + i % 61 * 60)));
    ExplorationState state;
    state.network.level = GraphLevel::Everything;
    return laidOut(frameOf(f.build(), state));
}

void NetworkLabelsTest::theMostConnectedOfACrowdAreNamed()
{
    const Picture picture(crowdedFrame(), {1280, 720});
    const NetworkGeometry geometry = picture.geometry();
    QVERIFY(geometry.nodes.size() > crowd);
    QCOMPARE(overlapsIn(geometry.labels), 0);
    int named = 0;
    for (std::size_t i = 0; i < 30; ++i)
        named += static_cast<int>(std::ranges::count(geometry.labels, picture.shown.order[i], &LabelMark::node));
    QVERIFY2(named >= 27, qPrintable(QString::number(named)));
}

// From the rim of its node to its name, through no other name.
void NetworkLabelsTest::namesFarFromTheirNodesHaveALead()
{
    int leads = 0;
    for (const QSizeF size : {QSizeF(560, 200), QSizeF(640, 280), QSizeF(760, 320), QSizeF(1050, 400)}) {
        const Picture picture(frameWith(), size);
        const NetworkGeometry geometry = picture.geometry();
        for (const LabelMark &label : geometry.labels) {
            const auto node = std::ranges::find(geometry.nodes, label.node, &NodeMark::node);
            const double away = distance(label.box, node->marker.centre) - double(node->marker.radius);
            QCOMPARE(label.lead.has_value(), away >= 15);
            if (!label.lead)
                continue;
            ++leads;
            QVERIFY(distance(label.box, label.lead->to) < 0.1);
            QVERIFY(QLineF(label.lead->from, node->marker.centre).length() < double(node->marker.radius) + 4);
            for (const LabelMark &other : geometry.labels)
                for (double way = 0; way < 1; way += 0.02)
                    QVERIFY(other.node == label.node ||
                            !other.box.contains(QLineF(label.lead->from, label.lead->to).pointAt(way)));
        }
    }
    QVERIFY(leads > 0);
}

void NetworkLabelsTest::zoomingInNamesMore()
{
    const FramePtr frame = frameWith();
    const auto named = [&](double zoom) {
        const NetworkGeometry geometry = Picture(frame, {1100, 450}, zoom).geometry();
        return static_cast<double>(geometry.labels.size()) / static_cast<double>(geometry.nodes.size());
    };
    QVERIFY(named(3) > named(1));
    QVERIFY(named(8) > 0.8);
}

void NetworkLabelsTest::longNamesAreBroken()
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

QTEST_GUILESS_MAIN(NetworkLabelsTest)
#include "tst_networkLabels.moc"
