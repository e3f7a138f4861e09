// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/timelineStage.h"

#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineOverview.h"
#include "widgets/timeline/timelineView.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

class TestTimelineView : public QObject
{
    Q_OBJECT
private slots:
    void theWheelZoomsAtThePointer()
    {
        Stage stage;
        const double x = 700;
        const double before = stage.dayAt(x);
        const double shown = stage.geometry().scale.to - stage.geometry().scale.from;
        stage.wheel({x, 100}, {0, 120});
        QVERIFY(stage.geometry().scale.to - stage.geometry().scale.from < shown);
        QVERIFY(qAbs(stage.dayAt(x) - before) < 0.01);
        stage.wheel({x, 100}, {0, 120}, Qt::ControlModifier);
        QVERIFY(qAbs(stage.dayAt(x) - before) < 0.01);
        stage.wheel({x, 100}, {0, -240});
        QVERIFY(qAbs((stage.geometry().scale.to - stage.geometry().scale.from) - shown) < 0.01);
    }

    void aPinchZoomsBetweenTheFingers()
    {
        Stage stage;
        const QPointF at(700, 100);
        const double before = stage.dayAt(at.x());
        const double shown = stage.geometry().scale.to - stage.geometry().scale.from;
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  stage.canvas().mapToGlobal(at), 0.5, {});
        QCoreApplication::sendEvent(&stage.canvas(), &pinch);
        QVERIFY(stage.geometry().scale.to - stage.geometry().scale.from < shown * 0.7);
        QVERIFY(qAbs(stage.dayAt(at.x()) - before) < 0.01);
    }

    void aTurnOfTheWheelIsOneStepOfTheTrail()
    {
        Stage stage;
        const TimelineState before = stage.state().timeline;
        for (int i = 0; i < 8; ++i)
            stage.wheel({600, 100}, {0, 120});
        QVERIFY(stage.state().timeline != before);
        stage.exploration().goBack();
        QCOMPARE(stage.state().timeline, before);
    }

    void shiftAndSidewaysWheelsPan()
    {
        Stage stage;
        stage.wheel({600, 100}, {0, 360});
        const double shown = stage.geometry().scale.to - stage.geometry().scale.from;
        const double before = stage.geometry().scale.from;
        stage.wheel({600, 100}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(stage.geometry().scale.from > before);
        stage.wheel({600, 100}, {120, 0});
        QVERIFY(qAbs(stage.geometry().scale.from - before) < 0.01);
        QVERIFY(qAbs(stage.geometry().scale.to - stage.geometry().scale.from - shown) < 0.01);
    }

    void draggingPansAsOneStep()
    {
        for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton}) {
            Stage stage;
            const QPoint from = stage.emptyPlace();
            const double held = stage.dayAt(from.x());
            stage.drag(stage.canvas(), from, from + QPoint(120, 0), button);
            QVERIFY(qAbs(stage.dayAt(from.x() + 120) - held) < 1);
            QVERIFY(stage.exploration().canGoBack());
            stage.exploration().goBack();
            QVERIFY(!stage.exploration().canGoBack());
        }
    }

    void draggingUpScrollsTheLanes()
    {
        Stage stage({1200, 200});
        QVERIFY(stage.geometry().scrollRange() > 20);
        QVERIFY(!stage.canvas().findChild<QScrollBar *>()->isHidden());
        stage.drag(stage.canvas(), {600, 80}, {600, 50});
        QVERIFY(stage.geometry().scroll > 20);
        stage.canvas().findChild<QScrollBar *>()->setValue(0);
        QCOMPARE(stage.geometry().scroll, 0.0);
    }

    void aClickSelectsAndAClickBesideLetsGo()
    {
        Stage stage;
        stage.click(stage.markAt("meeting/heads-late"));
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-late"_s});
        stage.click(stage.markAt("meeting/garden-cancelled"), Qt::ControlModifier);
        QCOMPARE(stage.state().selection, (QStringList{u"meeting/heads-late"_s, u"meeting/garden-cancelled"_s}));
        stage.click(stage.markAt("meeting/heads-late"), Qt::ControlModifier);
        QCOMPARE(stage.state().selection, QStringList{u"meeting/garden-cancelled"_s});
        stage.click(stage.emptyPlace());
        QVERIFY(stage.state().selection.isEmpty());
    }

    void theUndatedCanBeSelectedToo()
    {
        Stage stage;
        stage.click(stage.markAt("meeting/garden-undated"));
        QCOMPARE(stage.state().selection, QStringList{u"meeting/garden-undated"_s});
    }

    void aRubberBandSelectsWhatItHolds()
    {
        Stage stage;
        const QPoint mark = stage.markAt("meeting/garden-cancelled");
        stage.drag(stage.canvas(), mark - QPoint(9, 9), mark + QPoint(9, 9), Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(stage.state().selection.contains(u"meeting/garden-cancelled"_s));
        QVERIFY(stage.state().selection.size() < 4);
    }

    void aDoubleClickSelectsAndComesNearer()
    {
        Stage stage;
        QSignalSpy activated(&stage.view(), &TimelineView::activated);
        const double shown = stage.geometry().scale.to - stage.geometry().scale.from;
        QTest::mouseDClick(&stage.canvas(), Qt::LeftButton, {}, stage.markAt("meeting/heads-late"));
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-late"_s});
        QVERIFY(stage.geometry().scale.to - stage.geometry().scale.from < shown / 2);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toString(), u"meeting/heads-late"_s);
    }

    void draggingAlongTheRulerBrushesThoseDays()
    {
        Stage stage;
        const TimeScale scale = stage.geometry().scale;
        stage.drag(stage.canvas(), {500, 10}, {700, 12});
        QVERIFY(stage.state().filter.window);
        QVERIFY(qAbs(stage.state().filter.window->from - scale.dayAt(500)) < 2);
        QVERIFY(qAbs(stage.state().filter.window->to - scale.dayAt(700)) < 2);
        QTest::mouseDClick(&stage.canvas(), Qt::LeftButton, {}, {600, 10});
        QVERIFY(!stage.state().filter.window);
    }

    void hoveringTellsTheOthersAndBuildsNothingAnew()
    {
        Stage stage;
        const TimelineMark *marks = stage.geometry().marks.data();
        stage.moveTo(stage.canvas(), stage.markAt("meeting/heads-late"));
        const Row row = stage.exploration().frame()->snapshot->find(u"meeting/heads-late");
        QCOMPARE(stage.exploration().hover(), row);
        stage.canvas().grab();
        QCOMPARE(stage.geometry().marks.data(), marks);
        stage.moveTo(stage.canvas(), stage.emptyPlace());
        QCOMPARE(stage.exploration().hover(), Row::None);
    }

    void aHoverFromElsewhereIsShown()
    {
        Stage stage;
        const QImage before = stage.canvas().grab().toImage();
        stage.exploration().setHover(stage.exploration().frame()->snapshot->find(u"series/heads"));
        QVERIFY(stage.canvas().grab().toImage() != before);
        stage.exploration().setHover(Row::None);
        QCOMPARE(stage.canvas().grab().toImage(), before);
    }

    void arrowsWalkTheLaneAndStopAtItsEnds()
    {
        Stage stage;
        stage.exploration().select({u"meeting/heads-2"_s});
        stage.key(Qt::Key_Right);
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-3"_s});
        stage.key(Qt::Key_Left);
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-1"_s});
        stage.key(Qt::Key_Left);
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-1"_s});
        stage.key(Qt::Key_End);
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-late"_s});
        stage.key(Qt::Key_Home);
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-1"_s});
    }

    void upAndDownChangeTheLaneAtTheSameTime()
    {
        Stage stage;
        stage.exploration().select({u"meeting/heads-late"_s});
        const Snapshot &snapshot = *stage.exploration().frame()->snapshot;
        stage.key(Qt::Key_Down);
        const Row below = snapshot.find(stage.state().selection.front());
        QVERIFY(stage.state().selection.front() != u"meeting/heads-late"_s);
        QVERIFY(qAbs(snapshot.span[index(below)].first - day(2019, 5, 5)) < 400);
        stage.key(Qt::Key_Up);
        QVERIFY(stage.state().selection.front().startsWith(u"meeting/heads"_s));
    }

    void commaAndFullStopWalkAllEvents()
    {
        Stage stage;
        stage.key(Qt::Key_Period);
        const QString first = stage.state().selection.front();
        stage.key(Qt::Key_Period);
        QVERIFY(stage.state().selection.front() != first);
        stage.key(Qt::Key_Comma);
        QCOMPARE(stage.state().selection.front(), first);
    }

    void lettersZoomPanAndFit()
    {
        Stage stage;
        const double shown = stage.geometry().scale.to - stage.geometry().scale.from;
        stage.key(Qt::Key_W);
        stage.key(Qt::Key_W);
        QVERIFY(stage.geometry().scale.to - stage.geometry().scale.from < shown / 1.5);
        const double from = stage.geometry().scale.from;
        stage.key(Qt::Key_D);
        QVERIFY(stage.geometry().scale.from > from);
        stage.key(Qt::Key_A);
        QVERIFY(qAbs(stage.geometry().scale.from - from) < 0.01);
        stage.key(Qt::Key_S);
        stage.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(stage.state().timeline.from, stage.state().timeline.to);
        stage.exploration().select({u"meeting/heads-late"_s});
        stage.key(Qt::Key_F);
        QVERIFY(stage.geometry().scale.to - stage.geometry().scale.from < 200);
        stage.key(Qt::Key_0, Qt::ControlModifier);
        stage.key(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(stage.geometry().scale.to - stage.geometry().scale.from < 200);
    }

    void lettersStayWithTheViewThatHasTheFocus()
    {
        Stage stage;
        QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_F, Qt::NoModifier);
        letter.ignore();
        QCoreApplication::sendEvent(&stage.canvas(), &letter);
        QVERIFY(letter.isAccepted());
        QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        escape.ignore();
        QCoreApplication::sendEvent(&stage.canvas(), &escape);
        QVERIFY(!escape.isAccepted());
    }

    void theMenuActsOnWhatIsUnderThePointer()
    {
        Stage stage;
        const QPoint at = stage.markAt("meeting/heads-late");
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, stage.canvas().mapToGlobal(at));
        QCoreApplication::sendEvent(&stage.canvas(), &event);
        QMenu *menu = stage.canvas().findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == u"Copy as text"_s || action->text().startsWith(u"Filter"_s))
                action->trigger();
        menu->close();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Late — 5 May 2019 · held"_s));
        QCOMPARE(stage.state().filter.facets[u"series"_s], QStringList{u"series/heads"_s});
    }

    void theOverviewBrushIsMadeMovedResizedAndLetGo()
    {
        Stage stage;
        TimelineOverview &overview = stage.overview();
        const OverviewGeometry geometry = overview.geometryNow();
        const auto at = [&](double share) {
            return QPoint(int(geometry.axis.left() + geometry.axis.width() * share), 30);
        };
        stage.drag(overview, at(0.3), at(0.6));
        const DayRange made = *stage.state().filter.window;
        QVERIFY(qAbs(made.from - geometry.scale.dayAt(at(0.3).x())) < 20);
        stage.drag(overview, at(0.45), at(0.55));
        const DayRange moved = *stage.state().filter.window;
        QVERIFY(moved.from > made.from);
        QCOMPARE(moved.to - moved.from, made.to - made.from);
        const double right = overview.geometryNow().brush->right();
        stage.drag(overview, QPoint(int(right), 30), at(0.9));
        QCOMPARE(stage.state().filter.window->from, moved.from);
        QVERIFY(stage.state().filter.window->to > moved.to);
        QTest::mouseDClick(&overview, Qt::LeftButton, {}, at(0.7));
        QVERIFY(!stage.state().filter.window);
    }

    void aBrushIsOneStepOfTheTrail()
    {
        Stage stage;
        const OverviewGeometry geometry = stage.overview().geometryNow();
        const QPoint from(int(geometry.axis.left()) + 100, 30);
        stage.drag(stage.overview(), from, from + QPoint(200, 0));
        stage.exploration().goBack();
        QVERIFY(!stage.state().filter.window);
        QVERIFY(!stage.exploration().canGoBack());
    }

    void theOverviewIsReachedByKeys()
    {
        Stage stage;
        TimelineOverview &overview = stage.overview();
        QTest::keyClick(&overview, Qt::Key_Right);
        QVERIFY(stage.state().filter.window);
        const DayRange before = *stage.state().filter.window;
        QTest::keyClick(&overview, Qt::Key_Right);
        QVERIFY(stage.state().filter.window->from > before.from);
        const DayRange moved = *stage.state().filter.window;
        QTest::keyClick(&overview, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(stage.state().filter.window->from, moved.from);
        QVERIFY(stage.state().filter.window->to < moved.to);
        QTest::keyClick(&overview, Qt::Key_Delete);
        QVERIFY(!stage.state().filter.window);
        QCOMPARE(overview.focusPolicy(), Qt::StrongFocus);
    }

    void aFilterThatLeavesNothingIsSaid()
    {
        Stage stage;
        stage.exploration().toggleFacet(u"kind"_s, u"event"_s);
        stage.exploration().toggleFacet(u"series"_s, u"series/heads"_s);
        QVERIFY(!stage.geometry().notice.isEmpty());
        QVERIFY(stage.exploration().escape());
    }

    void theKeptPictureHasThePixelsOfTheScreen()
    {
        Stage stage;
        const QPixmap picture = stage.canvas().grab();
        QCOMPARE(picture.devicePixelRatio(), stage.canvas().devicePixelRatio());
        QCOMPARE(picture.size(), stage.canvas().size() * stage.canvas().devicePixelRatio());
    }

    void allOfThisHoldsAtScaleTwo()
    {
        if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
            return;
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        again.setProcessEnvironment(environment);
        again.start(QCoreApplication::applicationFilePath(), {u"-silent"_s});
        QVERIFY(again.waitForFinished(60000));
        QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput().constData());
    }

    void coloursAndLanguagesChangeThePicture()
    {
        Stage stage;
        const QImage light = stage.canvas().grab().toImage();
        stage.view().setColours(palette(Theme::Dark));
        const QImage dark = stage.canvas().grab().toImage();
        QVERIFY(dark != light);
        stage.exploration().change([](ExplorationState &state) { state.language = Language::Japanese; });
        QCOMPARE(stage.geometry().noDateWords, u"日付未定"_s);
    }

    void screenReadersFindTheLanesAndTheSelection()
    {
        Stage stage;
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&stage.canvas());
        QVERIFY(canvas);
        QCOMPARE(canvas->role(), QAccessible::List);
        QCOMPARE(canvas->text(QAccessible::Name), u"Timeline"_s);
        QCOMPARE(canvas->childCount(), int(stage.canvas().lanes().count()));
        QAccessibleInterface *lane = canvas->child(0);
        QCOMPARE(lane->text(QAccessible::Name), u"Heads"_s);
        QVERIFY(lane->text(QAccessible::Description).contains(u"Late — 5 May 2019 · held"_s));
        QVERIFY(!lane->rect().isEmpty());
        QCOMPARE(canvas->indexOfChild(lane), 0);
        stage.exploration().select({u"meeting/heads-late"_s});
        QVERIFY(canvas->text(QAccessible::Value).startsWith(u"Late"_s));
    }

    void aNewSnapshotWithoutRecordsIsNoTrouble()
    {
        Stage stage;
        stage.exploration().setHover(stage.exploration().frame()->snapshot->find(u"series/heads"));
        SnapshotFixture empty;
        stage.exploration().setSnapshot(empty.build());
        stage.canvas().grab();
        stage.overview().grab();
        QVERIFY(!stage.geometry().notice.isEmpty());
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Period, Qt::Key_F, Qt::Key_Home, Qt::Key_Down, Qt::Key_W})
            stage.key(key);
        stage.wheel({600, 100}, {0, 120});
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineView.moc"
