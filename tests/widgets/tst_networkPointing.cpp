// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does in the network: panning, pinning, selecting, pointing, the menu.
#include "tests/support/networkViewStage.h"
#include "widgets/network/edgeMarks.h"
#include "widgets/network/networkDrawing.h"

#include <QMenu>
#include <QSignalSpy>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

using Stage = ViewStage;

} // namespace

class NetworkPointingTest : public QObject
{
    Q_OBJECT
private slots:
    void draggingThePlanePans();
    void theMiddleButtonPansOverNodes();
    void draggingANodePinsIt();
    void whatHangsOnADraggedNodeFollows();
    void clickingSelects();
    void controlClickingAddsAndTakesAway();
    void clickingNothingClearsTheSelection();
    void clickingAnEdgeSelectsWhatStandsBehindIt();
    void shiftDraggingSelectsABox();
    void aDoubleClickShowsTheNeighbours();
    void aDoubleClickOnNothingZoomsIn();
    void pointingTellsTheOthers();
    void whatOthersPointAtStandsOut();
    void leavingPointsAtNothing();
    void theMenuFocusesFiltersAndPins();
    void theMenuAsksHowTwoAreConnected();
};

void NetworkPointingTest::draggingThePlanePans()
{
    Stage stage;
    const QPoint before = stage.pixel("country/0");
    const QPoint spot = stage.emptySpot();
    stage.drag(spot, spot + QPoint(70, 40));
    QVERIFY(distance(stage.pixel("country/0"), before + QPoint(70, 40)) < 2);
    QVERIFY(stage.state().network.zoom > 0);
    QVERIFY(stage.state().selection.isEmpty());
}

void NetworkPointingTest::theMiddleButtonPansOverNodes()
{
    Stage stage;
    const QPoint before = stage.pixel("country/0");
    stage.drag(before, before + QPoint(-30, 20), {}, Qt::MiddleButton);
    QVERIFY(distance(stage.pixel("country/0"), before + QPoint(-30, 20)) < 2);
    QVERIFY(stage.state().network.pins.isEmpty());
}

void NetworkPointingTest::draggingANodePinsIt()
{
    Stage stage;
    const QPoint before = stage.pixel("country/1");
    const QPoint other = stage.pixel("country/2");
    stage.drag(before, before + QPoint(60, 30));
    QVERIFY(stage.state().network.pins.contains(QStringLiteral("country/1")));
    QVERIFY(distance(stage.pixel("country/1"), before + QPoint(60, 30)) < 2);
    QVERIFY(distance(stage.pixel("country/2"), other) < 2);
    stage.view.unpinAll();
    QVERIFY(stage.state().network.pins.isEmpty());
    QVERIFY(distance(stage.pixel("country/1"), before) < 2);
}

void NetworkPointingTest::whatHangsOnADraggedNodeFollows()
{
    Stage stage;
    const std::vector<QPointF> before = stage.view.scene().shown().places;
    const QPoint start = stage.pixel("issue/4");
    stage.drag(start, start + QPoint(80, 40));
    const ShownNetwork &shown = stage.view.scene().shown();
    const quint32 dragged = stage.node("issue/4");
    QCOMPARE(shown.places[dragged], stage.state().network.pins[QStringLiteral("issue/4")]);
    double furthest = 0;
    for (std::size_t node = 0; node < before.size(); ++node)
        if (node != dragged)
            furthest = std::max(furthest, distance(shown.places[node], before[node]));
    QVERIFY(furthest > 0.05 * distance(shown.places[dragged], before[dragged]));
    stage.view.unpinAll();
    const std::vector<QPointF> &after = stage.view.scene().shown().places;
    for (std::size_t node = 0; node < before.size(); ++node)
        QVERIFY(distance(after[node], before[node]) * stage.view.scene().camera().zoom < 2);
}

void NetworkPointingTest::clickingSelects()
{
    Stage stage;
    stage.click(stage.pixel("country/1"));
    QCOMPARE(stage.state().selection, QStringList(QStringLiteral("country/1")));
    stage.click(stage.pixel("country/2"));
    QCOMPARE(stage.state().selection, QStringList(QStringLiteral("country/2")));
}

void NetworkPointingTest::controlClickingAddsAndTakesAway()
{
    Stage stage;
    stage.click(stage.pixel("country/1"));
    stage.click(stage.pixel("country/2"), Qt::ControlModifier);
    QCOMPARE(stage.state().selection.size(), 2);
    stage.click(stage.pixel("country/1"), Qt::ControlModifier);
    QCOMPARE(stage.state().selection, QStringList(QStringLiteral("country/2")));
}

void NetworkPointingTest::clickingNothingClearsTheSelection()
{
    Stage stage;
    stage.click(stage.pixel("country/1"));
    stage.click(stage.emptySpot());
    QVERIFY(stage.state().selection.isEmpty());
}

void NetworkPointingTest::clickingAnEdgeSelectsWhatStandsBehindIt()
{
    Stage stage;
    for (const EdgeMark &mark : stage.view.scene().geometry().edges) {
        const std::vector<QPointF> way = wayOf(mark);
        const QPointF middle = way[way.size() / 2];
        if (nodeAt(stage.view.scene().geometry(), middle))
            continue;
        stage.click(middle.toPoint());
        QVERIFY(!stage.state().selection.isEmpty());
        QVERIFY(!stage.state().selection[0].startsWith(QStringLiteral("country/")));
        return;
    }
    QFAIL("no edge lies free");
}

void NetworkPointingTest::shiftDraggingSelectsABox()
{
    Stage stage;
    stage.drag({1, 1}, {stage.view.width() - 2, stage.view.height() - 2}, Qt::ShiftModifier);
    QCOMPARE(stage.state().selection.size(), qsizetype(stage.view.scene().geometry().nodes.size()));
    QCOMPARE(stage.state().network.zoom, 0.0);
}

void NetworkPointingTest::aDoubleClickShowsTheNeighbours()
{
    Stage stage;
    const std::size_t before = stage.view.scene().shown().order.size();
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.pixel("country/2"));
    QCOMPARE(stage.state().focus, QStringLiteral("country/2"));
    QVERIFY(stage.view.scene().shown().order.size() < before);
    const QRectF all(stage.view.rect());
    for (const quint32 node : stage.view.scene().shown().order)
        QVERIFY(all.contains(stage.view.scene().camera().toPixel(stage.view.scene().shown().places[node])));
}

void NetworkPointingTest::aDoubleClickOnNothingZoomsIn()
{
    Stage stage;
    const double zoom = stage.view.scene().camera().zoom;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.emptySpot());
    QVERIFY(stage.view.scene().camera().zoom > 1.2 * zoom);
    QVERIFY(stage.state().focus.isEmpty());
}

void NetworkPointingTest::pointingTellsTheOthers()
{
    Stage stage;
    QSignalSpy spy(&stage.exploration, &Exploration::hoverChanged);
    stage.point(stage.pixel("country/1"));
    QCOMPARE(stage.exploration.hover(), stage.exploration.frame()->snapshot->find(u"country/1"));
    QCOMPARE(spy.count(), 1);
    stage.point(stage.emptySpot());
    QCOMPARE(stage.exploration.hover(), Row::None);
}

void NetworkPointingTest::whatOthersPointAtStandsOut()
{
    Stage stage;
    const QImage calm = stage.view.scene().image();
    const NetworkGeometry *geometry = &stage.view.scene().geometry();
    const std::size_t labels = geometry->labels.size();
    stage.exploration.setHover(stage.exploration.frame()->snapshot->find(u"allied-with/0"));
    const QImage lit = stage.view.scene().image();
    QVERIFY(difference(calm, lit) > 0.5);
    QCOMPARE(stage.view.scene().geometry().labels.size(), labels);
    const Pointed pointed = pointedAt(stage.view.scene().shown(), {stage.exploration.hover(), std::nullopt});
    QCOMPARE(pointed.edges.count(), std::size_t(1));
    QCOMPARE(pointed.nodes.count(), std::size_t(2));
    stage.exploration.setHover(Row::None);
    QVERIFY(stage.view.scene().image() == calm);
}

void NetworkPointingTest::leavingPointsAtNothing()
{
    Stage stage;
    stage.point(stage.pixel("country/1"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&stage.view, &leave);
    QCOMPARE(stage.exploration.hover(), Row::None);
}

void NetworkPointingTest::theMenuFocusesFiltersAndPins()
{
    Stage stage;
    const QPoint at = stage.pixel("country/1");
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, stage.view.mapToGlobal(at));
    QApplication::sendEvent(&stage.view, &event);
    const auto menu = stage.view.findChild<QMenu *>();
    QVERIFY(menu);
    const auto choose = [&](const char *text) {
        for (QAction *action : menu->actions())
            if (action->text() == QLatin1String(text))
                return action->trigger();
        QFAIL(text);
    };
    choose("Keep at its place");
    QVERIFY(stage.state().network.pins.contains(QStringLiteral("country/1")));
    choose("Filter by this");
    QCOMPARE(stage.state().filter.facets.value(QStringLiteral("country")), QStringList(QStringLiteral("country/1")));
    choose("Show only its neighbours");
    QCOMPARE(stage.state().focus, QStringLiteral("country/1"));
    choose("Details");
    QCOMPARE(stage.state().selection, QStringList(QStringLiteral("country/1")));
    menu->close();
}

void NetworkPointingTest::theMenuAsksHowTwoAreConnected()
{
    Stage stage;
    stage.exploration.select({QStringLiteral("country/0")});
    const QPoint at = stage.pixel("country/1");
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, stage.view.mapToGlobal(at));
    QApplication::sendEvent(&stage.view, &event);
    const auto menu = stage.view.findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->text() == QStringLiteral("How are they connected?"))
            action->trigger();
    QCOMPARE(stage.state().selection, QStringList({QStringLiteral("country/0"), QStringLiteral("country/1")}));
    menu->close();
}

QTEST_MAIN(NetworkPointingTest)
#include "tst_networkPointing.moc"
