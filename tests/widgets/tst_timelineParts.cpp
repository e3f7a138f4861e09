// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes inside lanes: opened, closed, moved, hidden, walked with keys, and told to screen readers.
#include "../support/timelineStage.h"

#include "widgets/timeline/laneCommands.h"
#include "widgets/timeline/timelineDrawing.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

void addTalks(SnapshotFixture &fixture, const QByteArray &series, int importance, int firstYear)
{
    fixture.add("series", "series/" + series).name(series.constData()).importance(importance);
    for (int i = 0; i < 6; ++i) {
        static constexpr std::array formats{R"({"format": "in person"})", R"({"format": "online"})", "{}"};
        const QByteArray date = QByteArray::number(firstYear + i) + "-05-02";
        fixture.add("meeting", "meeting/" + series + '-' + QByteArray::number(i))
            .date(date.constData())
            .status(Status::Held)
            .tie(Role::Series, "series/" + series)
            .attributes(formats.at(std::size_t(i) % formats.size()));
    }
}

SnapshotPtr talks()
{
    SnapshotFixture fixture;
    addTalks(fixture, "heads", 3, 2001);
    addTalks(fixture, "trade", 2, 2003);
    fixture.add("meeting", "meeting/alone").date("2005-05-05").status(Status::Held);
    fixture.horizon("2012-06-30");
    return fixture.build();
}

class NestedStage : public Stage
{
public:
    explicit NestedStage(QSize size = {1200, 560}) : Stage(size, talks())
    {
        exploration().change([](ExplorationState &state) { state.timeline.lanes = u"series/format"_s; });
    }
    const TimelineLanes &lanes() { return canvas().lanes(); }
    QStringList keys()
    {
        QStringList keys;
        for (std::size_t i = 0; i < lanes().count(); ++i)
            keys << lanes().lane(i).key;
        return keys;
    }
    const TimelineLane &lane(const QString &key)
    {
        for (const TimelineLane &lane : geometry().lanes)
            if (lanes().lane(lane.shown).key == key)
                return lane;
        qFatal("%s is not on the screen", qPrintable(key));
    }
    QPoint titleOf(const QString &key) { return QPointF(60, lane(key).rect.center().y()).toPoint(); }
    QString leadLane()
    {
        const Row lead = exploration().frame()->snapshot->find(state().selection.value(0));
        return lanes().lane(*lanes().laneOf(lead)).key;
    }
};

const QStringList all{
    u"series/heads"_s, u"series/heads|format=in person"_s, u"series/heads|format=online"_s, u"series/heads|rest"_s,
    u"series/trade"_s, u"series/trade|format=in person"_s, u"series/trade|format=online"_s, u"series/trade|rest"_s,
    u"kind/meeting"_s};

QStringList without(QStringList keys, const QString &start)
{
    keys.removeIf([&](const QString &key) { return key.startsWith(start); });
    return keys;
}

} // namespace

class TestTimelineParts : public QObject
{
    Q_OBJECT
private slots:
    void partsFollowTheLaneAroundThem()
    {
        NestedStage stage;
        QCOMPARE(stage.keys(), all);
        QVERIFY(stage.lane(all[0]).isOpen && stage.lane(all[0]).hasParts);
        QVERIFY(!stage.lane(all[1]).hasParts);
        QVERIFY(stage.lane(all[1]).indent > stage.lane(all[0]).indent);
        QVERIFY(stage.lane(all[0]).rect.height() < stage.lane(all[1]).rect.height());
        QCOMPARE(stage.lane(all[3]).title, u"all others"_s);
    }

    void aClickOnTheSignClosesAndOpens()
    {
        NestedStage stage;
        const double before = stage.lane(all[0]).rect.height();
        stage.click(stage.lane(all[0]).opener.toPoint());
        QCOMPARE(stage.keys(), without(all, u"series/heads|"_s));
        QCOMPARE(stage.state().timeline.closed, QStringList{all[0]});
        QVERIFY(stage.state().selection.isEmpty());
        QVERIFY(stage.lane(all[0]).rect.height() > before);
        stage.click(stage.lane(all[0]).opener.toPoint());
        QCOMPARE(stage.keys(), all);
    }

    void closingIsAStepOfTheTrailAndPartOfTheSavedState()
    {
        NestedStage stage;
        toggleParts(stage.exploration(), stage.lanes(), 0);
        QCOMPARE(stateFromJson(toJson(stage.state())).timeline.closed, QStringList{all[0]});
        stage.exploration().goBack();
        QCOMPARE(stage.keys(), all);
    }

    void spaceClosesTheLaneOfTheSelected()
    {
        NestedStage stage;
        stage.exploration().select({u"meeting/heads-1"_s});
        QCOMPARE(stage.leadLane(), all[2]);
        stage.key(Qt::Key_Space);
        QCOMPARE(stage.state().timeline.closed, QStringList{all[0]});
        QCOMPARE(stage.leadLane(), all[0]);
        stage.key(Qt::Key_Space);
        QVERIFY(stage.state().timeline.closed.isEmpty());
    }

    void arrowKeysWalkThroughTheParts()
    {
        NestedStage stage;
        stage.exploration().select({u"meeting/heads-0"_s});
        stage.key(Qt::Key_Right);
        QCOMPARE(stage.state().selection, QStringList{u"meeting/heads-3"_s});
        QStringList visited{stage.leadLane()};
        for (int i = 0; i < 6; ++i) {
            stage.key(Qt::Key_Down);
            visited << stage.leadLane();
        }
        QCOMPARE(visited, (QStringList{all[1], all[2], all[3], all[5], all[6], all[7], all[8]}));
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.leadLane(), all[7]);
    }

    void aLaneIsDraggedWithItsParts()
    {
        NestedStage stage;
        stage.drag(stage.canvas(), stage.titleOf(all[4]), stage.titleOf(all[0]) - QPoint(0, 9));
        QCOMPARE(stage.keys(), all.mid(4, 4) + all.mid(0, 4) + all.mid(8));
        stage.drag(stage.canvas(), stage.titleOf(all[4]), stage.titleOf(all[8]) - QPoint(0, 9));
        QCOMPARE(stage.keys(), all);
    }

    void aPartIsDraggedWithinItsLane()
    {
        NestedStage stage;
        stage.drag(stage.canvas(), stage.titleOf(all[3]), stage.titleOf(all[1]) - QPoint(0, 9));
        const QStringList moved{all[0], all[3], all[1], all[2]};
        QCOMPARE(stage.keys(), moved + all.mid(4));
        stage.drag(stage.canvas(), stage.titleOf(all[3]), stage.titleOf(all[8]));
        QCOMPARE(stage.keys(), all);
    }

    void aHiddenLaneTakesItsPartsWithIt()
    {
        NestedStage stage;
        toggleLane(stage.exploration(), &TimelineState::hidden, all[0]);
        QCOMPARE(stage.keys(), all.mid(4));
        QCOMPARE(stage.lanes().hiddenCount(), std::size_t(1));
        showAllLanes(stage.exploration());
        toggleLane(stage.exploration(), &TimelineState::hidden, all[1]);
        QCOMPARE(stage.keys(), without(all, all[1]));
        // What the hidden part holds is still in the lane around it.
        QCOMPARE(*stage.lanes().laneOf(stage.exploration().frame()->snapshot->find(u"meeting/heads-0")),
                 std::size_t(0));
    }

    void hidingTheOthersLeavesTheLaneAround()
    {
        NestedStage stage;
        hideOtherLanes(stage.exploration(), stage.lanes(), all[1]);
        QCOMPARE(stage.keys(), (QStringList{all[0], all[1]}));
        stage.exploration().goBack();
        hideOtherLanes(stage.exploration(), stage.lanes(), all[4]);
        QCOMPARE(stage.keys(), all.mid(4, 4));
    }

    void aPinnedLaneStaysInSightWithItsParts()
    {
        NestedStage stage({1000, 275});
        toggleLane(stage.exploration(), &TimelineState::pinned, all[4]);
        QCOMPARE(stage.keys(), all.mid(4, 4) + all.mid(0, 4) + all.mid(8));
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(stage.lanes().isPinned(i));
        QVERIFY(!stage.lanes().isPinned(4));
    }

    void figuresShowWhatIsOpen()
    {
        NestedStage stage;
        const auto titles = [&] {
            QStringList titles;
            const Drawing figure =
                drawTimelineFigure(stage.exploration().frame(), {1000, 700}, palette(Theme::Light), FixedMeasure());
            for (const DrawItem &item : figure.items)
                if (const auto *group = std::get_if<GroupBegin>(&item); group && group->role == u"lane")
                    titles << group->title;
            return titles;
        };
        QCOMPARE(titles().size(), all.size());
        openAllLanes(stage.exploration(), stage.lanes(), false);
        QCOMPARE(titles(), (QStringList{u"heads"_s, u"trade"_s, u"meetings"_s}));
    }

    void screenReadersHearWhatIsOpen()
    {
        NestedStage stage;
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&stage.canvas());
        QCOMPARE(canvas->childCount(), int(all.size()));
        QCOMPARE(canvas->child(1)->text(QAccessible::Name), u"heads › in person"_s);
        QVERIFY(canvas->child(0)->state().expandable && canvas->child(0)->state().expanded);
        QVERIFY(!canvas->child(1)->state().expandable);
        QVERIFY(!canvas->child(1)->actionInterface());
        canvas->child(0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(canvas->child(0)->state().collapsed);
        QCOMPARE(canvas->childCount(), int(all.size()) - 3);
    }

    void everyRecordOfALaneIsInAPartOfIt()
    {
        const TimelineLanes lanes = [] {
            ExplorationState state;
            state.timeline.lanes = u"series/format"_s;
            TimelineLanes lanes;
            lanes.setFrame(frameOf(talks(), state));
            return lanes;
        }();
        for (std::size_t i = 0; i < lanes.count(); ++i) {
            if (!lanes.hasParts(i))
                continue;
            std::size_t inside = 0;
            for (std::size_t part = i + 1; part < lanes.groupEnd(i); ++part)
                inside += lanes.content(part).recordCount();
            QCOMPARE(inside, lanes.content(i).recordCount());
        }
    }
};

QTEST_MAIN(TestTimelineParts)
#include "tst_timelineParts.moc"
