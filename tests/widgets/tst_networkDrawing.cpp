// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networkPicture.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/network/networkTips.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace trilateral;
using namespace trilateral::test;

class NetworkDrawingTest : public QObject
{
    Q_OBJECT
private slots:
    void theLegendNamesWhatIsShown();
    void theLegendOfALowViewLeavesRoom();
    void drawingsHaveBalancedGroups();
    void namesStandInFrontOfEveryNode();
    void selectedEventsMarkTheirNodes();
    void anEmphasisShowsWhatWasAskedFor();
    void tipsTellWhatStandsBehind();
};

void NetworkDrawingTest::theLegendNamesWhatIsShown()
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
    for (const char *word :
         {"support", "oppose", "alliance", "countrys", "officials", "issues", "thicker: more relations"})
        QVERIFY2(all.contains(QString::fromLatin1(word)), word);
    QVERIFY(!all.contains(QStringLiteral("membership")));
    QVERIFY(!all.contains(QStringLiteral("experts")));
    ExplorationState state;
    state.focus = QStringLiteral("issue/4");
    QVERIFY(!words(Picture(frameWith(state)).geometry()).contains(QStringLiteral("alliance")));
}

void NetworkDrawingTest::theLegendOfALowViewLeavesRoom()
{
    const Picture picture(frameWith(), {400, 260});
    const NetworkGeometry low = picture.geometry();
    QVERIFY(low.legend.box.height() < 260 * 0.2);
    NetworkRequest whole = picture.request();
    whole.hasWholeLegend = true;
    QVERIFY(networkGeometry(whole).legend.entries.size() > low.legend.entries.size());
}

void NetworkDrawingTest::drawingsHaveBalancedGroups()
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

void NetworkDrawingTest::namesStandInFrontOfEveryNode()
{
    const Picture picture(frameWith());
    const NetworkGeometry geometry = picture.geometry();
    const Drawing drawing = networkDrawing(picture.request(), geometry);
    std::size_t lastNode = 0;
    std::size_t firstName = drawing.items.size();
    for (std::size_t i = 0; i < drawing.items.size(); ++i) {
        const auto *begin = std::get_if<GroupBegin>(&drawing.items[i]);
        if (begin && begin->role == QStringLiteral("node"))
            lastNode = i;
        if (std::holds_alternative<DrawText>(drawing.items[i]))
            firstName = std::min(firstName, i);
    }
    QVERIFY(!geometry.labels.empty());
    QVERIFY(lastNode < firstName);
}

void NetworkDrawingTest::selectedEventsMarkTheirNodes()
{
    ExplorationState state;
    state.selection = {QStringLiteral("allied-with/0")};
    const Picture picture(frameWith(state));
    const Mask nodes = selectedNodes(picture.shown);
    QCOMPARE(nodes.count(), std::size_t(2));
    QVERIFY(nodes.test(picture.node("country/0")));
    QVERIFY(nodes.test(picture.node("country/1")));
}

void NetworkDrawingTest::anEmphasisShowsWhatWasAskedFor()
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

void NetworkDrawingTest::tipsTellWhatStandsBehind()
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
    QVERIFY2(edge.contains(QStringLiteral("(Gazette")), qPrintable(edge));
}

QTEST_GUILESS_MAIN(NetworkDrawingTest)
#include "tst_networkDrawing.moc"
