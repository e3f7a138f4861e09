// SPDX-License-Identifier: GPL-3.0-or-later
// Many records in few pixels, and many lanes in little height.
#include "../support/timelineFixture.h"

#include "widgets/timeline/laneArrangement.h"
#include "widgets/timeline/markGroups.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/timeline/timelineStyle.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

// A year of events on each day, more of them on some days than on others.
SnapshotPtr crowd(int eventsPerDay)
{
    SnapshotFixture fixture;
    fixture.add("series", "series/daily").name("Daily").importance(3);
    const Day first = dayFromDate({2018, 1, 1});
    for (int i = 0; i < 365; ++i)
        for (int j = 0; j <= (i * 7) % eventsPerDay; ++j) {
            const Date date = dateFromDay(first + i);
            const QString text = QStringLiteral("%1-%2-%3")
                                     .arg(date.year)
                                     .arg(date.month, 2, 10, QLatin1Char('0'))
                                     .arg(date.day, 2, 10, QLatin1Char('0'));
            fixture.add("event", "event/" + QByteArray::number(i) + '-' + QByteArray::number(j))
                .date(text.toLatin1().constData())
                .tie(Role::Series, "series/daily");
        }
    return fixture.build();
}

TimelineLanes lanesOf(const SnapshotPtr &snapshot, double from = 0, double to = 0)
{
    ExplorationState state;
    state.timeline.from = from;
    state.timeline.to = to;
    TimelineLanes lanes;
    lanes.setFrame(frameOf(snapshot, state));
    return lanes;
}

TimelineGeometry layOut(const TimelineLanes &lanes, QSizeF size = {1000, 200})
{
    return layOutTimeline(lanes, size, palette(Theme::Light), measure, {});
}

std::vector<LaneWish> wishes(const std::vector<int> &importance)
{
    std::vector<LaneWish> result;
    for (const int level : importance)
        result.push_back({.importance = level});
    return result;
}

} // namespace

class TestTimelineCrowds : public QObject
{
    Q_OBJECT
private slots:
    void crowdedDaysBecomeColumnsThatCountAll()
    {
        const TimelineLanes lanes = lanesOf(crowd(20));
        const TimelineGeometry geometry = layOut(lanes);
        std::size_t counted = 0;
        for (const TimelineMark &mark : geometry.marks) {
            QVERIFY(mark.isColumn);
            counted += mark.count;
            QCOMPARE(rowsOf(lanes, mark).size(), mark.count);
        }
        QCOMPARE(counted, lanes.content(0).dated);
        QVERIFY(geometry.marks.size() < 1000 / 2);
    }

    void columnsDoNotOverlapAndStandOnOneLine()
    {
        const TimelineGeometry geometry = layOut(lanesOf(crowd(20)));
        for (std::size_t i = 1; i < geometry.marks.size(); ++i) {
            QVERIFY(geometry.marks[i - 1].rect.right() <= geometry.marks[i].rect.left());
            QCOMPARE(geometry.marks[i].rect.bottom(), geometry.marks[0].rect.bottom());
        }
    }

    void moreRecordsMakeATallerColumn()
    {
        const TimelineLanes lanes = lanesOf(crowd(20));
        const Stratum &stratum = lanes.content(0).strata.front();
        double last = 0;
        for (const std::size_t count : {1, 5, 20, 40}) {
            const double height = columnHeight(stratum, count, 2);
            QVERIFY(height >= last && height <= 1);
            last = height;
        }
    }

    void columnsKeepTheirDaysWhilePanning()
    {
        const SnapshotPtr snapshot = crowd(20);
        std::map<Row, std::size_t> counts;
        for (int i = 0; i < 100; ++i) {
            const double from = dayFromDate({2018, 2, 1}) + i * 0.77;
            for (const TimelineMark &mark : layOut(lanesOf(snapshot, from, from + 200)).marks) {
                const auto [it, isNew] = counts.emplace(mark.row, mark.count);
                QVERIFY(isNew || it->second == mark.count);
            }
        }
    }

    void nearDaysAreTakenApart()
    {
        const double from = dayFromDate({2018, 5, 1});
        const TimelineLanes lanes = lanesOf(crowd(20), from, from + 12);
        const TimelineGeometry geometry = layOut(lanes);
        for (const TimelineMark &mark : geometry.marks) {
            QVERIFY(!mark.isColumn);
            const std::vector<Row> rows = rowsOf(lanes, mark);
            QCOMPARE(lanes.snapshot().span[index(rows.front())].first, lanes.snapshot().span[index(rows.back())].first);
            QCOMPARE(mark.countText.isEmpty(), mark.count == 1);
        }
    }

    void theLevelOfDetailNeverLosesAMark()
    {
        const TimelineLanes lanes = lanesOf(crowd(9));
        const Stratum &stratum = lanes.content(0).strata.front();
        for (double pixelsPerDay = 0.01; pixelsPerDay < 500; pixelsPerDay *= 1.7) {
            std::size_t next = 0;
            for (const MarkGroup &group : groupMarks(stratum, pixelsPerDay, double(openPast), double(openFuture))) {
                QCOMPARE(group.first, next);
                QVERIFY(group.last > group.first);
                next = group.last;
            }
            QCOMPARE(next, stratum.size());
        }
    }

    void zoomStepsIgnoreRounding()
    {
        QCOMPARE(zoomStep(1.2345), zoomStep(1.2345 * (1 + 1e-12)));
        QVERIFY(zoomStep(1.2345) != zoomStep(1.24));
    }

    void lanesShareTheHeightByImportance()
    {
        const LaneArrangement roomy = arrangeLanes(wishes({3, 3, 1}), 3, {100, 500});
        QVERIFY(!roomy.areBandsPinned);
        QVERIFY(roomy.lanes[0].height > timelineStyle::labelledLane);
        QVERIFY(roomy.contentHeight <= 500);
        const LaneArrangement tight = arrangeLanes(wishes({3, 3, 1, 1, 1, 1, 1, 1}), 8, {100, 320});
        QVERIFY(tight.lanes[0].height > tight.lanes[7].height);
    }

    void lanesThatDoNotFitKeepTheirLeastHeight()
    {
        const LaneArrangement many = arrangeLanes(wishes(std::vector<int>(40, 1)), 38, {100, 400});
        QVERIFY(many.areBandsPinned);
        QCOMPARE(many.viewHeight, 300.0);
        QCOMPARE(many.contentHeight, 40 * timelineStyle::shortestLane);
        const LaneArrangement low = arrangeLanes(wishes(std::vector<int>(40, 1)), 38, {100, 120});
        QVERIFY(!low.areBandsPinned);
        QCOMPARE(low.bandsTop, 38 * timelineStyle::shortestLane);
    }

    void theMostImportantKeepTheirLabelsAboveAScrollingRest()
    {
        std::vector<int> importance(40, 1);
        importance[0] = importance[1] = 3;
        const LaneArrangement many = arrangeLanes(wishes(importance), 40, {100, 400});
        QVERIFY(many.lanes[0].height >= timelineStyle::labelledLane);
        QCOMPARE(many.lanes[2].height, timelineStyle::shortestLane);
    }

    void collapsedLanesStayLowAndOthersFollowTheScale()
    {
        std::vector<LaneWish> lanes = wishes({3, 1, 1});
        lanes[1].isCollapsed = true;
        const LaneArrangement even = arrangeLanes(lanes, 3, {100, 500});
        QCOMPARE(even.lanes[1].height, timelineStyle::collapsedLane);
        const LaneArrangement tall = arrangeLanes(lanes, 3, {.bandsHeight = 100, .available = 500, .scale = 2});
        QCOMPARE(tall.lanes[1].height, timelineStyle::collapsedLane);
        QCOMPARE(tall.lanes[0].height, std::round(even.lanes[0].height * 2));
    }

    void ofManyLanesOnlyTheVisibleAreBuilt()
    {
        SnapshotFixture fixture;
        for (int i = 0; i < 300; ++i) {
            const QByteArray slug = "s" + QByteArray::number(i);
            fixture.add("series", "series/" + slug).name(slug.constData());
            fixture.add("meeting", "meeting/" + slug).date("2010-01-01").tie(Role::Series, "series/" + slug);
        }
        const TimelineGeometry geometry = layOut(lanesOf(fixture.build()), {1000, 300});
        QVERIFY(geometry.lanes.size() < 15);
        QCOMPARE(geometry.marks.size(), geometry.lanes.size());
        QVERIFY(geometry.scrollRange() > 6000);
    }
};

QTEST_APPLESS_MAIN(TestTimelineCrowds)
#include "tst_timelineCrowds.moc"
