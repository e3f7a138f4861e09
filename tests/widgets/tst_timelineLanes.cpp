// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to lanes: hide, fold, pin, move, make taller.
#include "../support/timelineStage.h"

#include "widgets/timeline/laneCommands.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

QStringList keysOf(Stage &stage)
{
    QStringList keys;
    const TimelineLanes &lanes = stage.canvas().lanes();
    for (std::size_t i = 0; i < lanes.count(); ++i)
        keys << lanes.lane(i).key;
    return keys;
}

QPoint titleOf(Stage &stage, const QString &key)
{
    for (const TimelineLane &lane : stage.geometry().lanes)
        if (stage.canvas().lanes().lane(lane.shown).key == key)
            return QPointF(40, lane.rect.center().y()).toPoint();
    qFatal("%s is not on the screen", qPrintable(key));
}

// Chooses an entry of the context menu at that point, by its words.
void choose(Stage &stage, QPoint at, const QStringList &path)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, stage.canvas().mapToGlobal(at));
    QCoreApplication::sendEvent(&stage.canvas(), &event);
    QMenu *menu = stage.canvas().findChildren<QMenu *>(Qt::FindDirectChildrenOnly).last();
    for (const QString &words : path)
        for (QAction *action : menu->actions())
            if (action->text().startsWith(words)) {
                if (!action->menu())
                    return action->trigger(), menu->close(), void();
                menu = action->menu();
                break;
            }
    qFatal("%s is not in the menu", qPrintable(path.last()));
}

} // namespace

class TestTimelineLanes : public QObject
{
    Q_OBJECT
private slots:
    void aHiddenLaneIsCountedAndComesBack()
    {
        Stage stage;
        const QStringList before = keysOf(stage);
        choose(stage, titleOf(stage, u"series/trade"_s), {u"Lane"_s, u"Hide"_s});
        QVERIFY(!keysOf(stage).contains(u"series/trade"_s));
        QCOMPARE(stage.canvas().lanes().hiddenCount(), std::size_t(1));
        (void)stage.geometry();
        QToolButton *button = nullptr;
        for (QToolButton *candidate : stage.canvas().findChildren<QToolButton *>())
            if (candidate->text().contains(u'1'))
                button = candidate;
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(keysOf(stage), before);
        QVERIFY(!button->isVisible());
    }

    void hidingTheOthersLeavesOne()
    {
        Stage stage;
        choose(stage, titleOf(stage, u"series/trade"_s), {u"Lane"_s, u"Hide all"_s});
        QCOMPARE(keysOf(stage), QStringList{u"series/trade"_s});
        stage.exploration().goBack();
        QVERIFY(keysOf(stage).size() > 3);
    }

    void aLaneIsDraggedToItsPlace()
    {
        Stage stage;
        const QStringList before = keysOf(stage);
        QCOMPARE(before.mid(0, 3), (QStringList{u"series/heads"_s, u"series/ministers"_s, u"series/trade"_s}));
        stage.drag(stage.canvas(), titleOf(stage, u"series/trade"_s), titleOf(stage, u"series/heads"_s) - QPoint(0, 8));
        QCOMPARE(keysOf(stage).mid(0, 3), (QStringList{u"series/trade"_s, u"series/heads"_s, u"series/ministers"_s}));
        QCOMPARE(keysOf(stage).last(), before.last());
        stage.exploration().goBack();
        QCOMPARE(keysOf(stage), before);
    }

    void theMenuMovesALaneDown()
    {
        Stage stage;
        choose(stage, titleOf(stage, u"series/heads"_s), {u"Lane"_s, u"Move down"_s});
        QCOMPARE(keysOf(stage).mid(0, 2), (QStringList{u"series/ministers"_s, u"series/heads"_s}));
    }

    void aPinnedLaneComesFirst()
    {
        Stage stage;
        choose(stage, titleOf(stage, u"series/garden"_s), {u"Lane"_s, u"Pinned"_s});
        QCOMPARE(keysOf(stage).first(), u"series/garden"_s);
        QVERIFY(stage.geometry().lanes.front().isPinned);
    }

    void aFoldedLaneIsAStripWithoutLabels()
    {
        Stage stage;
        choose(stage, titleOf(stage, u"series/heads"_s), {u"Lane"_s, u"Folded"_s});
        const TimelineLane &lane = stage.geometry().lanes.front();
        QVERIFY(lane.isCollapsed && lane.rect.height() < 20);
        QCOMPARE(lane.firstLabel, lane.lastLabel);
        for (std::size_t i = lane.firstMark; i < lane.lastMark; ++i)
            QVERIFY(lane.rect.adjusted(-9999, -1, 9999, 1).contains(stage.geometry().marks[i].rect));
    }

    void altAndTheWheelMakeLanesTaller()
    {
        Stage stage;
        const double before = stage.geometry().lanes.front().rect.height();
        stage.wheel({600, 100}, {0, 360}, Qt::AltModifier);
        QVERIFY(stage.geometry().lanes.front().rect.height() > before * 1.3);
        stage.wheel({600, 100}, {0, -12000}, Qt::AltModifier);
        QCOMPARE(stage.state().timeline.laneScale, 0.5);
    }

    void bandsAreAChoice()
    {
        Stage stage;
        QCOMPARE(stage.geometry().bands.rows.size(), std::size_t(2));
        choose(stage, {600, 100}, {u"Terms of office"_s, u"Head"_s});
        QCOMPARE(stage.geometry().bands.rows.size(), std::size_t(1));
    }

    void theMenuAsksForAnExport()
    {
        Stage stage;
        bool isAsked = false;
        QObject::connect(&stage.view(), &TimelineView::exportWanted, &stage.view(), [&] { isAsked = true; });
        choose(stage, {600, 100}, {u"Export"_s});
        QVERIFY(isAsked);
    }

    void pinnedLanesStayInSightWhileTheOthersScroll()
    {
        Stage stage({1000, 215});
        QVERIFY(stage.geometry().scrollRange() > 10);
        const QString key = keysOf(stage).at(2);
        stage.exploration().change([&](ExplorationState &state) { state.timeline.pinned = {key}; });
        const QRectF before = stage.geometry().lanes.front().rect;
        stage.key(Qt::Key_PageDown);
        QVERIFY(stage.geometry().scroll > 0);
        const TimelineLane &pinned = stage.geometry().lanes.front();
        QCOMPARE(stage.canvas().lanes().lane(pinned.shown).key, key);
        QVERIFY(pinned.isStuck);
        QCOMPARE(pinned.rect, before);
        for (std::size_t i = 1; i < stage.geometry().lanes.size(); ++i)
            QVERIFY(stage.geometry().lanes[i].rect.bottom() > stage.geometry().stuckBottom);
        QCOMPARE(laneAt(stage.geometry(), pinned.rect.center())->shown, pinned.shown);
    }

    void whatBelongsNowhereElseHasALaneOfItsOwn()
    {
        for (const char *by : {"series", "country", "issue", "official", "kind", "relation"}) {
            ExplorationState state;
            state.timeline.lanes = QString::fromLatin1(by);
            TimelineLanes lanes;
            lanes.setFrame(frameOf(smallRecord(), state));
            const Snapshot &snapshot = lanes.snapshot();
            const bool areEvents = state.timeline.lanes != u"relation";
            const RowRange events = snapshot.rows(Base::Event);
            for (quint32 i = events.first; areEvents && i < events.last; ++i)
                QVERIFY2(lanes.laneOf(row(i)), qPrintable(state.timeline.lanes + u' ' + snapshot.id(row(i))));
        }
    }

    void thePictureReachesTheEdgeBesideAScrollBar()
    {
        Stage stage({1000, 215});
        QVERIFY(stage.geometry().size.width() < stage.canvas().width());
        QImage image(stage.canvas().size(), QImage::Format_RGB32);
        for (const int times : {1, 2}) { // painted straight, and kept
            image.fill(Qt::red);
            stage.canvas().render(&image, {}, {}, QWidget::DrawWindowBackground);
            const QRgb background = palette(Theme::Light).background;
            QVERIFY2(image.pixel(image.width() - 2, 5) == background, qPrintable(QString::number(times)));
            QCOMPARE(image.pixel(image.width() - 2, image.height() - 3), background);
        }
    }
};

QTEST_MAIN(TestTimelineLanes)
#include "tst_timelineLanes.moc"
