// SPDX-License-Identifier: GPL-3.0-or-later
// Where lanes, bands and silences lie, and what a figure makes of them.
#include "../support/timelineLayout.h"

#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineStyle.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

class TestTimelineGeometry : public QObject
{
    Q_OBJECT
private slots:
    void recordsThatFailTheFilterAreAbsent()
    {
        ExplorationState state;
        state.filter.facets[u"series"_s] = {u"series/heads"_s};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        QCOMPARE(lanes.count(), std::size_t(1));
        for (const TimelineMark &mark : geometry.marks)
            QVERIFY(lanes.frame().projection->passes.test(mark.row));
    }

    void aWindowEmptiesLanesButKeepsThem()
    {
        ExplorationState state;
        const std::size_t all = lanesOf(smallRecord(), state).count();
        state.filter.window = DayRange{dayFromDate({1990, 1, 1}), dayFromDate({1990, 12, 31})};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        QCOMPARE(lanes.count(), all);
        QCOMPARE(lanes.content(0).dated, std::size_t(0));
    }

    void aSilenceIsTheOneOfTheWholeLane()
    {
        ExplorationState state;
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        const auto heads = std::ranges::find(geometry.lanes, u"Heads"_s, &TimelineLane::title);
        QCOMPARE(heads->gaps.size(), std::size_t(2));
        QVERIFY(heads->gaps.front().text.endsWith(u" months"_s));
        QVERIFY(heads->gaps.back().gap.isOpen());
        state.filter.window = DayRange{dayFromDate({2000, 1, 1}), dayFromDate({2011, 12, 31})};
        const TimelineLanes early = lanesOf(smallRecord(), state);
        for (std::size_t i = 0; i < early.count(); ++i)
            QVERIFY(early.content(i).gaps.empty());
    }

    void pillsKeepClearOfMarks()
    {
        const SnapshotPtr snapshot = smallRecord();
        for (double width = 400; width < 2400; width += 90) {
            const TimelineLanes lanes = lanesOf(snapshot);
            const TimelineGeometry geometry = layOut(lanes, {width, 700});
            for (const TimelineLane &lane : geometry.lanes)
                for (const TimelineGap &gap : lane.gaps)
                    for (std::size_t i = lane.firstMark; i < lane.lastMark && !gap.pill.isEmpty(); ++i)
                        QVERIFY(!geometry.marks[i].rect.intersects(gap.pill));
        }
    }

    void lanesAreNeverTooLowAndScrollInstead()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        for (const double height : {120.0, 200.0, 320.0, 800.0}) {
            const TimelineGeometry top = layOut(lanes, {900, height});
            for (const TimelineLane &lane : top.lanes)
                QVERIFY(lane.rect.height() >= timelineStyle::shortestLane);
            const TimelineGeometry bottom = layOut(lanes, {900, height}, {.scroll = 1e6});
            QCOMPARE(bottom.scroll, std::round(top.scrollRange()));
            QVERIFY(std::ranges::any_of(bottom.lanes,
                                        [&](const TimelineLane &lane) { return lane.shown + 1 == lanes.count(); }));
        }
    }

    void theMostImportantLaneComesFirst()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        for (std::size_t i = 1; i < lanes.mainCount(); ++i)
            QVERIFY(lanes.snapshot().importance[index(lanes.lane(i - 1).record)] >=
                    lanes.snapshot().importance[index(lanes.lane(i).record)]);
        QCOMPARE(lanes.mainCount() + 1, lanes.count());
    }

    void termsOfOfficeAreBandsThatNameTheirHolders()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 700});
        QCOMPARE(geometry.bands.heading, u"tenures"_s);
        QCOMPARE(geometry.bands.rows.size(), std::size_t(2));
        for (const TimelineBandRow &row : geometry.bands.rows) {
            QCOMPARE(row.bands.size(), std::size_t(6));
            for (const TimelineBand &band : row.bands) {
                QVERIFY(band.rect.left() >= geometry.axis.left() && band.rect.right() <= geometry.axis.right());
                QVERIFY(measure.width(band.text, timelineStyle::band(0, {})) <= band.rect.width());
                QCOMPARE(bandAt(geometry, band.rect.center()), &band);
            }
        }
        QVERIFY(geometry.bands.rows[0].bands[0].fill != geometry.bands.rows[0].bands[1].fill);
    }

    void termsStayInSightWhenLanesScroll()
    {
        const TimelineGeometry geometry = layOut(lanesOf(smallRecord()), {900, 165});
        QVERIFY(geometry.scrollRange() > 0);
        QVERIFY(geometry.bands.rect.bottom() <= 165.5);
        QVERIFY(geometry.lanesArea.bottom() <= geometry.bands.rect.top() + 0.5);
    }

    void aFigureCountsTheLanesThatDoNotFit()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {900, 220}, {.isFigure = true});
        QVERIFY(geometry.hiddenLanes > 0);
        QCOMPARE(geometry.lanes.size() + geometry.hiddenLanes, lanes.count());
    }

    void nothingThatPassesIsSaidInASentence()
    {
        ExplorationState state;
        state.filter.facets[u"series"_s] = {u"series/heads"_s};
        state.filter.facets[u"kind"_s] = {u"event"_s};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        QCOMPARE(layOut(lanes, {900, 400}).notice, u"No record matches these filters. Press Esc to step back."_s);
        QVERIFY(layOut(lanesOf(smallRecord()), {900, 400}).notice.isEmpty());
    }

    void theFilterWindowIsFittedUntilTheUserZooms()
    {
        ExplorationState state;
        state.filter.window = DayRange{dayFromDate({2010, 1, 1}), dayFromDate({2012, 12, 31})};
        const TimeScale scale = timelineScale(lanesOf(smallRecord(), state), 100, 800);
        QVERIFY(scale.from < state.filter.window->from && scale.to > state.filter.window->to);
        QVERIFY(scale.to - scale.from < 1200);
        state.timeline.from = 0;
        state.timeline.to = 500;
        QCOMPARE(timelineScale(lanesOf(smallRecord(), state), 100, 800), (TimeScale{0, 500, 100, 800}));
    }

    void theDrawingsGroupsNameTheirRecords()
    {
        const Drawing drawing = drawTimelineFigure(frameOf(smallRecord()), {1600, 900}, palette(Theme::Light), measure);
        int depth = 0;
        int clips = 0;
        std::set<QString> ids;
        for (const DrawItem &item : drawing.items) {
            if (const auto *group = std::get_if<GroupBegin>(&item)) {
                ++depth;
                if (group->role == u"event"_s)
                    ids.insert(group->id);
            }
            depth -= std::holds_alternative<GroupEnd>(item) ? 1 : 0;
            clips += std::holds_alternative<ClipBegin>(item) ? 1 : std::holds_alternative<ClipEnd>(item) ? -1 : 0;
            QVERIFY(depth >= 0 && clips >= 0);
        }
        QCOMPARE(depth, 0);
        QCOMPARE(clips, 0);
        QVERIFY(ids.contains(u"meeting/heads-late"_s) && ids.contains(u"meeting/garden-undated"_s));
    }

    void theSameFrameGivesTheSameDrawing()
    {
        const FramePtr frame = frameOf(smallRecord());
        const auto texts = [&] {
            QStringList all;
            for (const DrawItem &item : drawTimelineFigure(frame, {1600, 900}, palette(Theme::Dark), measure).items)
                if (const auto *text = std::get_if<DrawText>(&item))
                    all << text->text;
            return all;
        };
        QCOMPARE(texts(), texts());
    }
};

QTEST_APPLESS_MAIN(TestTimelineGeometry)
#include "tst_timelineGeometry.moc"
