// SPDX-License-Identifier: GPL-3.0-or-later
// The camera, the keys, the words and the pictures of the network view.
#include "tests/support/networkViewStage.h"
#include "widgets/network/networkDrawing.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

using Stage = ViewStage;

} // namespace

class NetworkViewTest : public QObject
{
    Q_OBJECT
private slots:
    void theWheelZoomsAtThePointer();
    void shiftAndTheWheelPan();
    void keysFitZoomAndPan();
    void plusAndMinusChangeTheDepth();
    void theCameraIsHandedToTheStateAtRest();
    void aStateBringsItsCamera();
    void emptyViewsSayWhy();
    void aStoppedLayoutCanBeBegunAgain();
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

void NetworkViewTest::aStoppedLayoutCanBeBegunAgain()
{
    Stage stage(false);
    auto *button = stage.view.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(button && !button->isVisible());
    stage.view.setLayoutStopped(true);
    QVERIFY(!stage.view.emptyText().contains(QStringLiteral("Laying out")));
    QVERIFY(button->isVisible());
    QSignalSpy wanted(&stage.view, &NetworkView::layoutWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    stage.view.setLayoutStopped(false);
    QVERIFY(!button->isVisible());
    stage.view.setLayoutStopped(true);
    const NetworkState &network = stage.state().network;
    stage.layOut(layoutKey(network.layout, network.level, network.seed));
    QVERIFY(stage.view.emptyText().isEmpty());
    QVERIFY(!button->isVisible());
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
