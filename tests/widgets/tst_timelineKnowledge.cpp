// SPDX-License-Identifier: GPL-3.0-or-later
// The handle that rewinds the record itself.
#include "../support/timelineStage.h"

#include "widgets/timeline/knowledgeHandle.h"
#include "widgets/timeline/timelineDrawing.h"

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

// A meeting that was announced in April and held in May 2024, in a record that goes up to the end of 2025.
SnapshotPtr announced()
{
    SnapshotFixture fixture;
    fixture.add("source", "source/gazette").name("Gazette");
    fixture.add("series", "series/heads").name("Heads").importance(3);
    for (int year = 2008; year < 2024; year += 2)
        fixture.add("meeting", "meeting/" + QByteArray::number(year))
            .name("A meeting")
            .date(QByteArray(QByteArray::number(year) + "-05-05").constData())
            .status(Status::Held)
            .tie(Role::Series, "series/heads");
    fixture.add("meeting", "meeting/ninth")
        .name("Ninth")
        .date("2024-05-27")
        .status(Status::Held)
        .tie(Role::Series, "series/heads")
        .cite("source/gazette", "", "status", "planned", "2024-04-10");
    fixture.add("meeting", "meeting/tenth").name("Tenth").status(Status::Planned).tie(Role::Series, "series/heads");
    fixture.horizon("2025-12-31");
    return fixture.build();
}

Status statusOf(Stage &stage, const char *id)
{
    const Snapshot &snapshot = *stage.exploration().frame()->snapshot;
    return snapshot.status[index(snapshot.find(QString::fromLatin1(id)))];
}

QPoint flagOf(Stage &stage)
{
    return stage.geometry().knowledge->flag.center().toPoint();
}

} // namespace

class TestTimelineKnowledge : public QObject
{
    Q_OBJECT
private slots:
    void theHandleStandsAtTheHorizon()
    {
        Stage stage({1200, 560}, announced());
        const auto &knowledge = stage.geometry().knowledge;
        QVERIFY(knowledge && !knowledge->isRewound && knowledge->words.isEmpty());
        QCOMPARE(knowledge->day, day(2025, 12, 31));
        QVERIFY(qAbs(knowledge->x - stage.geometry().scale.xAt(day(2026))) < 0.5);
    }

    void draggingItRewindsTheRecord()
    {
        Stage stage({1200, 560}, announced());
        const DayExtent extent = stage.canvas().lanes().extent();
        const int x = int(stage.geometry().scale.xAt(day(2024, 4, 15)));
        QCOMPARE(statusOf(stage, "meeting/ninth"), Status::Held);
        stage.drag(stage.canvas(), flagOf(stage), {x, 12});
        QCOMPARE(stage.state().knownOn, std::optional(day(2024, 4, 30)));
        QCOMPARE(statusOf(stage, "meeting/ninth"), Status::Planned);
        QVERIFY(!stage.state().filter.window);
        QCOMPARE(stage.canvas().lanes().extent(), extent);
        QCOMPARE(stage.geometry().knowledge->words, u"as known on 30 April 2024"_s);
        stage.exploration().goBack();
        QVERIFY(!stage.state().knownOn);
    }

    void draggingItToTheEndOrADoubleClickLetsGo()
    {
        Stage stage({1200, 560}, announced());
        const auto rewind = [&] {
            stage.exploration().change([](ExplorationState &state) { state.knownOn = day(2020, 1, 1); });
        };
        rewind();
        stage.drag(stage.canvas(), flagOf(stage), {int(stage.geometry().axis.right()), 12});
        QVERIFY(!stage.state().knownOn);
        rewind();
        QTest::mouseDClick(&stage.canvas(), Qt::LeftButton, Qt::NoModifier, flagOf(stage));
        QVERIFY(!stage.state().knownOn);
    }

    void bracketsStepFromWordToWord()
    {
        Stage stage({1200, 560}, announced());
        stage.key(Qt::Key_BracketLeft);
        QCOMPARE(stage.state().knownOn, std::optional(day(2024, 5, 27)));
        QCOMPARE(statusOf(stage, "meeting/ninth"), Status::Held);
        stage.key(Qt::Key_BracketLeft);
        QCOMPARE(stage.state().knownOn, std::optional(day(2024, 4, 10)));
        QCOMPARE(statusOf(stage, "meeting/ninth"), Status::Planned);
        stage.key(Qt::Key_BracketRight);
        QCOMPARE(statusOf(stage, "meeting/ninth"), Status::Held);
        stage.key(Qt::Key_BracketRight);
        QVERIFY(!stage.state().knownOn);
    }

    void termsEndOnTheDayThatTheRecordIsKnownOn()
    {
        Stage stage;
        stage.exploration().change([](ExplorationState &state) { state.knownOn = day(2010, 6, 30); });
        const double x = stage.geometry().scale.xAt(day(2010, 7, 1));
        for (const TimelineBandRow &row : stage.geometry().bands.rows)
            QVERIFY(row.bands.back().rect.right() <= x + 0.5);
    }

    void aFigureSaysWhichKnowledgeItShows()
    {
        ExplorationState state;
        const auto says = [&] {
            for (const DrawItem &item :
                 drawTimelineFigure(frameOf(announced(), state), {1200, 600}, palette(Theme::Light), measure).items)
                if (const auto *text = std::get_if<DrawText>(&item); text && text->text.contains(u"as known on"))
                    return true;
            return false;
        };
        QVERIFY(!says());
        state.knownOn = day(2024, 4, 10);
        QVERIFY(says());
    }

    void theHandleIsInReachWhereverTheAxisLooks()
    {
        for (const auto &[from, to] : {std::pair{2009, 2011}, {2024, 2026}, {2000, 2040}}) {
            ExplorationState state;
            state.timeline.from = day(from);
            state.timeline.to = day(to);
            state.knownOn = day(2015, 6, 15);
            TimelineLanes lanes;
            lanes.setFrame(frameOf(announced(), state));
            const TimelineGeometry geometry = layOutTimeline(lanes, {1200, 600}, palette(Theme::Light), measure);
            QVERIFY(geometry.knowledge->flag.left() >= geometry.axis.left() - 1);
            QVERIFY(geometry.knowledge->flag.right() <= geometry.size.width());
            QCOMPARE(geometry.knowledge->isOnAxis, from == 2000);
        }
    }
};

QTEST_MAIN(TestTimelineKnowledge)
#include "tst_timelineKnowledge.moc"
