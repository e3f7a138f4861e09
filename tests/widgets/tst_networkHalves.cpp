// SPDX-License-Identifier: GPL-3.0-or-later
// Two compared periods side by side in the network view.
#include "tests/support/networkViewStage.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

DayRange years(int from, int to)
{
    return {dayFromDate({from, 1, 1}), dayFromDate({to, 12, 31})};
}

// A, the window, is the later period.
struct PairStage : ViewStage {
    PairStage()
    {
        exploration.change([](ExplorationState &state) {
            state.filter.window = years(2003, 2012);
            state.timeline.compared = years(1990, 2002);
        });
        QTest::keyClick(&view, Qt::Key_S);
    }
    [[nodiscard]] NetworkView &later() { return *view.laterPeriod(); }
    [[nodiscard]] QToolButton *button() const
    {
        for (auto *button : view.findChildren<QToolButton *>())
            if (button->text().startsWith(QStringLiteral("A and B")))
                return button;
        return nullptr;
    }
};

bool isLookedAtAlike(NetworkView &a, NetworkView &b)
{
    return a.scene().camera() == b.scene().camera();
}

// A node that both halves show, in layout order of the earlier.
quint32 nodeOfBoth(PairStage &stage)
{
    const std::vector<quint32> &others = stage.later().scene().shown().order;
    for (const quint32 node : stage.view.scene().shown().order)
        if (std::ranges::find(others, node) != others.end())
            return node;
    return ~0u;
}

QPoint pixelOf(NetworkView &view, quint32 node)
{
    return view.scene().camera().toPixel(view.scene().shown().places[node]).toPoint();
}

} // namespace

class NetworkHalvesTest : public QObject
{
    Q_OBJECT
private slots:
    void theButtonIsThereWhereSomethingIsCompared()
    {
        ViewStage stage;
        const auto isOffered = [&] {
            return std::ranges::any_of(stage.view.findChildren<QToolButton *>(), [](const QToolButton *button) {
                return button->isVisible() && button->text().startsWith(QStringLiteral("A and B"));
            });
        };
        QVERIFY(!isOffered());
        QTest::keyClick(&stage.view, Qt::Key_S);
        QVERIFY(!stage.state().network.isSideBySide);
        stage.exploration.change([](ExplorationState &state) {
            state.filter.window = years(2003, 2012);
            state.timeline.compared = years(1990, 2002);
        });
        QVERIFY(isOffered());
    }
    void eachHalfShowsItsPeriodTheEarlierOnTheLeft()
    {
        PairStage stage;
        QVERIFY(stage.view.laterPeriod());
        QVERIFY(stage.view.scene().frame()->projection == stage.exploration.frame()->compared);
        QVERIFY(stage.later().scene().frame()->projection == stage.exploration.frame()->projection);
        QVERIFY(stage.view.scene().heading().startsWith(QStringLiteral("B · ")));
        QVERIFY(stage.later().scene().heading().startsWith(QStringLiteral("A · ")));
        QVERIFY(stage.later().accessibleName().contains(stage.later().scene().heading()));
        QVERIFY(stage.later().x() > stage.view.width() / 2 - 1);
        QCOMPARE(stage.later().geometry().right(), stage.view.width() - 1);
    }
    void theNetworkFillsItsHalf()
    {
        PairStage stage;
        for (NetworkView *half : {&stage.view, stage.view.laterPeriod()}) {
            const NetworkCamera camera = half->scene().camera();
            const QRectF box = half->scene().shown().box;
            const double width = camera.toPixel(box.bottomRight()).x() - camera.toPixel(box.topLeft()).x();
            const double height = camera.toPixel(box.bottomRight()).y() - camera.toPixel(box.topLeft()).y();
            QVERIFY(width > 0.7 * camera.size.width() || height > 0.5 * camera.size.height());
        }
        QVERIFY(isLookedAtAlike(stage.view, stage.later()));
    }
    void gesturesInOneMoveBoth()
    {
        PairStage stage;
        const NetworkCamera before = stage.view.scene().camera();
        stage.turnWheel({200, 200}, 2);
        QVERIFY(stage.later().scene().camera().zoom > before.zoom);
        QVERIFY(isLookedAtAlike(stage.view, stage.later()));
        QTRY_VERIFY(stage.state().network.zoom > 0);
        QVERIFY(isLookedAtAlike(stage.view, stage.later()));
        QTest::keyClick(&stage.later(), Qt::Key_Minus);
        QVERIFY(isLookedAtAlike(stage.view, stage.later()));
        QTest::keyClick(&stage.later(), Qt::Key_F);
        QVERIFY(stage.view.scene().camera() == before);
        QVERIFY(isLookedAtAlike(stage.view, stage.later()));
    }
    void selectingAndPointingInOneShowInBoth()
    {
        PairStage stage;
        const quint32 node = nodeOfBoth(stage);
        QVERIFY(node != ~0u);
        const Row row = stage.exploration.frame()->graph->nodes[node];
        QTest::mouseClick(&stage.later(), Qt::LeftButton, {}, pixelOf(stage.later(), node));
        QCOMPARE(stage.state().selection, QStringList(stage.exploration.frame()->snapshot->id(row)));
        QVERIFY(stage.view.scene().frame()->selected.test(row));
        QVERIFY(stage.later().scene().frame()->selected.test(row));
        stage.exploration.setHover(Row::None);
        const QImage atRest = stage.view.scene().image();
        const QPointF at = pixelOf(stage.later(), node);
        QMouseEvent move(QEvent::MouseMove, at, stage.later().mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&stage.later(), &move);
        QCOMPARE(stage.exploration.hover(), row);
        QVERIFY(stage.view.scene().image() != atRest);
    }
    void aDraggedNodeStandsThereInBoth()
    {
        PairStage stage;
        const quint32 node = nodeOfBoth(stage);
        const QPoint from = pixelOf(stage.view, node);
        stage.drag(from, from + QPoint(40, 30));
        QCOMPARE(stage.state().network.pins.size(), 1);
        QVERIFY(distance(pixelOf(stage.later(), node), from + QPoint(40, 30)) < 2);
    }
    void whatIsComparedNoLongerIsOnePictureAgain()
    {
        PairStage stage;
        stage.later().setFocus();
        stage.exploration.change([](ExplorationState &state) { state.timeline.compared.reset(); });
        QVERIFY(!stage.view.laterPeriod());
        QVERIFY(stage.view.scene().heading().isEmpty());
        QCOMPARE(stage.view.scene().camera().size, QSizeF(stage.view.size()));
        QTRY_COMPARE(stage.view.findChildren<NetworkView *>().size(), 0);
    }
    void theButtonAndBackUndoIt()
    {
        PairStage stage;
        stage.button()->click();
        QVERIFY(!stage.view.laterPeriod());
        stage.exploration.goBack();
        QVERIFY(stage.view.laterPeriod());
        stage.exploration.goBack();
        QVERIFY(!stage.view.laterPeriod());
    }
    void aPeriodWithoutRelationsSaysSo()
    {
        PairStage stage;
        stage.exploration.change([](ExplorationState &state) { state.timeline.compared = years(1890, 1891); });
        QVERIFY(!stage.view.emptyText().isEmpty());
        QVERIFY(stage.later().emptyText().isEmpty());
        QVERIFY(stage.view.grab().toImage() != QImage());
    }
    void headingsDoNotFadeIntoEachOther()
    {
        PairStage stage;
        chooseReducedMotion(false);
        (void)stage.view.grab();
        (void)stage.later().grab();
        stage.exploration.change([](ExplorationState &state) { state.filter.window = years(2004, 2012); });
        QVERIFY(!stage.view.isFading() && !stage.later().isFading());
        QTest::keyClick(&stage.view, Qt::Key_S);
        (void)stage.view.grab();
        stage.exploration.change([](ExplorationState &state) { state.filter.window = years(2003, 2012); });
        QVERIFY(stage.view.isFading());
        chooseReducedMotion(true);
    }
    void measuresAreWantedOnceForBoth()
    {
        PairStage stage;
        QSignalSpy wanted(&stage.exploration, &Exploration::measuresWanted);
        stage.exploration.change([](ExplorationState &state) { state.network.size = QStringLiteral("betweenness"); });
        QCOMPARE(wanted.size(), 1);
        const auto task = wanted[0][0].value<MeasureTaskPtr>();
        NoProgress progress;
        stage.exploration.setMeasures(std::make_shared<const NetworkMeasures>(measureNetwork(task, progress)));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(stage.later().scene().frame()->measures);
    }
};

QTEST_MAIN(NetworkHalvesTest)
#include "tst_networkHalves.moc"
