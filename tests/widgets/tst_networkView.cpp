// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networkFixture.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/network/networkHits.h"
#include "widgets/network/networkView.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// A shown view of the invented network, laid out whenever positions are wanted.
struct Stage {
    Exploration exploration;
    NetworkView view{exploration};

    explicit Stage(bool isLaidOut = true)
    {
        if (isLaidOut)
            QObject::connect(&exploration, &Exploration::positionsWanted, &view,
                             [this](const QString &key) { layOut(key); });
        exploration.setSnapshot(networkRecord());
        view.resize(1100, 450);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void layOut(const QString &key)
    {
        NoProgress progress;
        LayoutOptions options;
        const FramePtr frame = exploration.frame();
        if (frame->positions)
            options.start = *frame->positions;
        exploration.setPositions(key, *computeLayout(layoutGraph(*frame->graph), options, progress));
    }
    [[nodiscard]] quint32 node(const char *id)
    {
        const Frame &frame = *exploration.frame();
        return frame.graph->nodeOf[index(frame.snapshot->find(QString::fromLatin1(id)))];
    }
    [[nodiscard]] QPoint pixel(const char *id)
    {
        return view.scene().camera().toPixel(view.scene().shown().places[node(id)]).toPoint();
    }
    // A point with neither node nor edge.
    [[nodiscard]] QPoint emptySpot()
    {
        for (int y = 5; y < view.height(); y += 7)
            for (int x = 5; x < view.width(); x += 7)
                if (!nodeAt(view.scene().geometry(), {double(x), double(y)}) &&
                    !edgeAt(view.scene().shown(), view.scene().geometry(), {double(x), double(y)}))
                    return {x, y};
        return {};
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&view, Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(&view, button, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const QPointF at = QPointF(from) + QPointF(to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, button, modifiers);
            QApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, button, modifiers, to);
    }
    void turnWheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&view, &wheel);
    }
    void point(QPoint at)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), view.mapToGlobal(QPointF(at)), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&view, &move);
    }
    [[nodiscard]] const ExplorationState &state() const { return exploration.state(); }
};

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); y += 2)
        for (int x = 0; x < a.width(); x += 2)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum * 4 / (a.width() * a.height());
}

} // namespace

class NetworkViewTest : public QObject
{
    Q_OBJECT
private slots:
    void theWheelZoomsAtThePointer();
    void shiftAndTheWheelPan();
    void draggingThePlanePans();
    void theMiddleButtonPansOverNodes();
    void draggingANodePinsIt();
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
    void keysFitZoomAndPan();
    void plusAndMinusChangeTheDepth();
    void theMenuFocusesFiltersAndPins();
    void theCameraIsHandedToTheStateAtRest();
    void aStateBringsItsCamera();
    void emptyViewsSayWhy();
    void screenReadersHearWhatIsShown();
    void imagesAreSharpAtScaleTwo();
    void everyThemePaints();
};

void NetworkViewTest::theWheelZoomsAtThePointer()
{
    Stage stage;
    const QPoint at(300, 120);
    const QPointF place = stage.view.scene().camera().toPlace(at);
    const double zoom = stage.view.scene().camera().zoom;
    stage.turnWheel(at, 3);
    QVERIFY(stage.view.scene().camera().zoom > 1.5 * zoom);
    QVERIFY(distance(stage.view.scene().camera().toPlace(at), place) < 1e-6);
    stage.turnWheel(at, -300);
    QVERIFY(stage.view.scene().camera().zoom > zoom / 10);
}

void NetworkViewTest::shiftAndTheWheelPan()
{
    Stage stage;
    const QPoint before = stage.pixel("country/0");
    stage.turnWheel({300, 120}, 1, Qt::ShiftModifier);
    QCOMPARE(stage.pixel("country/0").y(), before.y());
    QVERIFY(stage.pixel("country/0").x() != before.x());
}

void NetworkViewTest::draggingThePlanePans()
{
    Stage stage;
    const QPoint before = stage.pixel("country/0");
    const QPoint spot = stage.emptySpot();
    stage.drag(spot, spot + QPoint(70, 40));
    QVERIFY(distance(stage.pixel("country/0"), before + QPoint(70, 40)) < 2);
    QVERIFY(stage.state().network.zoom > 0);
    QVERIFY(stage.state().selection.isEmpty());
}

void NetworkViewTest::theMiddleButtonPansOverNodes()
{
    Stage stage;
    const QPoint before = stage.pixel("country/0");
    stage.drag(before, before + QPoint(-30, 20), {}, Qt::MiddleButton);
    QVERIFY(distance(stage.pixel("country/0"), before + QPoint(-30, 20)) < 2);
    QVERIFY(stage.state().network.pins.isEmpty());
}

void NetworkViewTest::draggingANodePinsIt()
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

void NetworkViewTest::clickingSelects()
{
    Stage stage;
    stage.click(stage.pixel("country/1"));
    QCOMPARE(stage.state().selection, QStringList(QStringLiteral("country/1")));
    stage.click(stage.pixel("country/2"));
    QCOMPARE(stage.state().selection, QStringList(QStringLiteral("country/2")));
}

void NetworkViewTest::controlClickingAddsAndTakesAway()
{
    Stage stage;
    stage.click(stage.pixel("country/1"));
    stage.click(stage.pixel("country/2"), Qt::ControlModifier);
    QCOMPARE(stage.state().selection.size(), 2);
    stage.click(stage.pixel("country/1"), Qt::ControlModifier);
    QCOMPARE(stage.state().selection, QStringList(QStringLiteral("country/2")));
}

void NetworkViewTest::clickingNothingClearsTheSelection()
{
    Stage stage;
    stage.click(stage.pixel("country/1"));
    stage.click(stage.emptySpot());
    QVERIFY(stage.state().selection.isEmpty());
}

void NetworkViewTest::clickingAnEdgeSelectsWhatStandsBehindIt()
{
    Stage stage;
    for (const EdgeMark &mark : stage.view.scene().geometry().edges) {
        const QPointF middle =
            (mark.curve.from + mark.curve.to) / 8 + (mark.curve.control1 + mark.curve.control2) * 3 / 8;
        if (nodeAt(stage.view.scene().geometry(), middle))
            continue;
        stage.click(middle.toPoint());
        QVERIFY(!stage.state().selection.isEmpty());
        QVERIFY(!stage.state().selection[0].startsWith(QStringLiteral("country/")));
        return;
    }
    QFAIL("no edge lies free");
}

void NetworkViewTest::shiftDraggingSelectsABox()
{
    Stage stage;
    stage.drag({1, 1}, {stage.view.width() - 2, stage.view.height() - 2}, Qt::ShiftModifier);
    QCOMPARE(stage.state().selection.size(), qsizetype(stage.view.scene().geometry().nodes.size()));
    QCOMPARE(stage.state().network.zoom, 0.0);
}

void NetworkViewTest::aDoubleClickShowsTheNeighbours()
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

void NetworkViewTest::aDoubleClickOnNothingZoomsIn()
{
    Stage stage;
    const double zoom = stage.view.scene().camera().zoom;
    QTest::mouseDClick(&stage.view, Qt::LeftButton, {}, stage.emptySpot());
    QVERIFY(stage.view.scene().camera().zoom > 1.2 * zoom);
    QVERIFY(stage.state().focus.isEmpty());
}

void NetworkViewTest::pointingTellsTheOthers()
{
    Stage stage;
    QSignalSpy spy(&stage.exploration, &Exploration::hoverChanged);
    stage.point(stage.pixel("country/1"));
    QCOMPARE(stage.exploration.hover(), stage.exploration.frame()->snapshot->find(u"country/1"));
    QCOMPARE(spy.count(), 1);
    stage.point(stage.emptySpot());
    QCOMPARE(stage.exploration.hover(), Row::None);
}

void NetworkViewTest::whatOthersPointAtStandsOut()
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

void NetworkViewTest::leavingPointsAtNothing()
{
    Stage stage;
    stage.point(stage.pixel("country/1"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&stage.view, &leave);
    QCOMPARE(stage.exploration.hover(), Row::None);
}

void NetworkViewTest::keysFitZoomAndPan()
{
    Stage stage;
    const NetworkCamera fit = stage.view.scene().camera();
    QTest::keyClick(&stage.view, Qt::Key_Plus);
    QVERIFY(stage.view.scene().camera().zoom > fit.zoom);
    const QPoint before = stage.pixel("country/1");
    QTest::keyClick(&stage.view, Qt::Key_Right);
    QVERIFY(stage.pixel("country/1").x() < before.x());
    QTest::keyClick(&stage.view, Qt::Key_F);
    QVERIFY(stage.view.scene().camera() == fit);
    stage.click(stage.pixel("country/1"));
    QTest::keyClick(&stage.view, Qt::Key_9, Qt::ControlModifier);
    QVERIFY(distance(stage.pixel("country/1"), QRectF(stage.view.rect()).center()) < 40);
    QTest::keyClick(&stage.view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(stage.view.scene().camera() == fit);
}

void NetworkViewTest::plusAndMinusChangeTheDepth()
{
    Stage stage;
    stage.exploration.setFocus(QStringLiteral("issue/4"));
    const std::size_t near = stage.view.scene().shown().order.size();
    QTest::keyClick(&stage.view, Qt::Key_Plus);
    QCOMPARE(stage.state().depth, 2);
    QVERIFY(stage.view.scene().shown().order.size() > near);
    QTest::keyClick(&stage.view, Qt::Key_Minus);
    QTest::keyClick(&stage.view, Qt::Key_Minus);
    QCOMPARE(stage.state().depth, 1);
}

void NetworkViewTest::theMenuFocusesFiltersAndPins()
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

void NetworkViewTest::theCameraIsHandedToTheStateAtRest()
{
    Stage stage;
    stage.turnWheel({300, 120}, 2);
    const NetworkCamera camera = stage.view.scene().camera();
    QTRY_COMPARE(stage.state().network.zoom, camera.zoom);
    QVERIFY(distance(stage.state().network.centre, camera.centre) < 1e-9);
    QVERIFY(stage.view.scene().camera() == camera);
    QVERIFY(!stage.exploration.canGoBack());
}

void NetworkViewTest::aStateBringsItsCamera()
{
    Stage stage;
    stage.exploration.change([](ExplorationState &state) {
        state.network.zoom = 200;
        state.network.centre = {1, 2};
    });
    QCOMPARE(stage.view.scene().camera().zoom, 200.0);
    stage.exploration.goBack();
    QVERIFY(stage.view.scene().camera().zoom < 200);
}

void NetworkViewTest::emptyViewsSayWhy()
{
    Stage waiting(false);
    QVERIFY(waiting.view.emptyText().contains(QStringLiteral("Laying out")));
    waiting.view.grab();
    Stage stage;
    QVERIFY(stage.view.emptyText().isEmpty());
    stage.exploration.setBrush(DayRange{-200000, -190000}, TrailStep::New);
    QVERIFY(stage.view.emptyText().contains(QStringLiteral("Esc")));
    stage.view.grab();
    Exploration none;
    NetworkView blank(none);
    blank.grab();
    QVERIFY(blank.emptyText().isEmpty());
}

void NetworkViewTest::screenReadersHearWhatIsShown()
{
    Stage stage;
    QVERIFY(!stage.view.accessibleName().isEmpty());
    QVERIFY(stage.view.accessibleDescription().contains(QString::number(stage.view.scene().shown().order.size())));
}

void NetworkViewTest::imagesAreSharpAtScaleTwo()
{
    Stage stage;
    NetworkScene &scene = stage.view.scene();
    scene.setSize({1100, 450}, 1);
    const QImage one = scene.image();
    scene.setSize({1100, 450}, 2);
    QImage two = scene.image();
    QCOMPARE(two.size(), QSize(2200, 900));
    QCOMPARE(two.devicePixelRatio(), 2.0);
    two.setDevicePixelRatio(1);
    const QImage smaller = two.scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY2(difference(one, smaller) < 4, qPrintable(QString::number(difference(one, smaller))));
}

void NetworkViewTest::everyThemePaints()
{
    Stage stage;
    for (const Theme theme : {Theme::Dark, Theme::Print, Theme::Light}) {
        stage.view.setColours(palette(theme));
        const QImage image = stage.view.grab().toImage();
        QCOMPARE(image.pixel(1, 1) | 0xff000000u, palette(theme).background | 0xff000000u);
        QImage blank = image;
        blank.fill(palette(theme).background);
        QVERIFY(difference(image, blank) > 1);
    }
}

QTEST_MAIN(NetworkViewTest)
#include "tst_networkView.moc"
