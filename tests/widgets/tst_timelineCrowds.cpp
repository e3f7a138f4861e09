// SPDX-License-Identifier: GPL-3.0-or-later
// Many records in few pixels, and many lanes in little height.
#include "../support/timelineFixture.h"

#include "widgets/timeline/crowdGeometry.h"
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
SnapshotPtr crowd(int eventsPerDay, bool hasPlanned = false)
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
                .status(hasPlanned && j == 0 ? Status::Planned : Status::Held)
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

std::vector<TimelineMark> columnsOf(const TimelineGeometry &geometry)
{
    std::vector<TimelineMark> marks = marksIn(geometry, geometry.axis);
    std::erase_if(marks, [](const TimelineMark &mark) { return !mark.isColumn; });
    return marks;
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
        QVERIFY(geometry.marks.empty());
        std::size_t counted = 0;
        const std::vector<TimelineMark> columns = columnsOf(geometry);
        for (const TimelineMark &column : columns) {
            QVERIFY(column.isColumn);
            counted += column.count;
            QCOMPARE(rowsOf(lanes, column).size(), column.count);
        }
        QCOMPARE(counted, lanes.content(0).dated);
        QVERIFY(columns.size() < 1000 / 2);
    }

    void columnsDoNotOverlapAndStandOnOneLine()
    {
        const std::vector<TimelineMark> columns = columnsOf(layOut(lanesOf(crowd(20))));
        for (std::size_t i = 1; i < columns.size(); ++i) {
            QVERIFY(columns[i - 1].rect.right() <= columns[i].rect.left());
            QCOMPARE(columns[i].rect.bottom(), columns[0].rect.bottom());
        }
    }

    void moreRecordsMakeATallerColumn()
    {
        const std::vector<TimelineMark> columns = columnsOf(layOut(lanesOf(crowd(20))));
        for (const TimelineMark &a : columns)
            for (const TimelineMark &b : columns)
                QVERIFY(a.count <= b.count || a.rect.height() >= b.rect.height());
    }

    void columnsKeepTheirDaysWhilePanning()
    {
        const SnapshotPtr snapshot = crowd(20);
        std::map<Day, std::size_t> counts;
        for (int i = 0; i < 100; ++i) {
            const double from = dayFromDate({2018, 2, 1}) + i * 0.77;
            for (const TimelineMark &column : columnsOf(layOut(lanesOf(snapshot, from, from + 200)))) {
                const auto [it, isNew] = counts.emplace(column.days.from, column.count);
                QVERIFY(isNew || it->second == column.count);
            }
        }
    }

    void aColumnIsFoundUnderThePointer()
    {
        const TimelineLanes lanes = lanesOf(crowd(20));
        const TimelineGeometry geometry = layOut(lanes);
        for (const TimelineMark &column : columnsOf(geometry)) {
            const std::optional<TimelineMark> found = markAt(geometry, column.rect.center());
            QVERIFY(found);
            QCOMPARE(found->days, column.days);
        }
    }

    // Fifty at any time in a lane that has room for three: none is left out, and each day says how many.
    void whatLastsAndOverlapsIsCountedOverAllOfItsTime()
    {
        SnapshotFixture fixture;
        fixture.add("series", "series/long").name("Long");
        for (int i = 0; i < 60; ++i)
            fixture.add("event", "event/" + QByteArray::number(i))
                .date(i % 2 ? "2010-01-01/2012-12-31" : "2011-01-01/2013-12-31")
                .status(i < 4 ? Status::Planned : Status::Held)
                .tie(Role::Series, "series/long");
        const TimelineLanes lanes = lanesOf(fixture.build());
        const TimelineGeometry geometry = layOut(lanes);
        QVERIFY(geometry.marks.empty());
        for (const auto &[year, count] : {std::pair(2010, 30), {2011, 60}, {2013, 30}}) {
            const double x = geometry.scale.xAt(dayFromDate({year, 7, 1}));
            const std::optional<TimelineMark> found = markAt(geometry, {x, geometry.lanes[0].rect.center().y()});
            QVERIFY(found && found->isArea);
            QCOMPARE(found->count, std::size_t(count));
            QCOMPARE(rowsOf(lanes, *found).size(), std::size_t(count));
        }
        QCOMPARE(recordCountOf(lanes.content(0), geometry.lanes[0].area), std::size_t(60));
    }

    void columnsLeaveRoomForWhatIsKnownLessWell()
    {
        SnapshotFixture fixture;
        fixture.add("series", "series/daily").name("Daily").importance(3);
        for (int i = 0; i < 200; ++i) {
            const QByteArray date = "2010-" + QByteArray::number(i % 12 + 1).rightJustified(2, '0') + '-' +
                                    QByteArray::number(i % 28 + 1).rightJustified(2, '0');
            fixture.add("event", "event/" + QByteArray::number(i))
                .date(date.constData())
                .tie(Role::Series, "series/daily");
        }
        fixture.add("event", "event/month").date("2010-05").tie(Role::Series, "series/daily");
        const TimelineGeometry geometry = layOut(lanesOf(fixture.build()));
        QCOMPARE(geometry.marks.size(), std::size_t(1));
        QVERIFY(!geometry.lanes[0].columns.isEmpty());
        QVERIFY(geometry.lanes[0].columns.bottom <= geometry.marks[0].rect.top() + 1);
    }

    void whatIsPlannedIsSeenInACrowd()
    {
        for (const bool hasPlanned : {false, true}) {
            const TimelineLanes lanes = lanesOf(crowd(20, hasPlanned));
            const TimelineColumns &columns = layOut(lanes).lanes[0].columns;
            for (std::size_t i = columns.first; i < columns.last; ++i) {
                const CrowdColumns::Column &column = columns.counted->columns[i];
                QCOMPARE(column.solidHeight < column.height, hasPlanned && column.count > 0);
            }
        }
    }

    void daysAreCountedHoweverFarApartTheyLie()
    {
        std::vector<Day> days{openPast, 3, 3, 7, 4'000'000, openFuture};
        const DayCounter counter(days);
        for (const Day day : {-5, 3, 4, 7, 8, 1000, 3'999'999, 4'000'000, 4'000'001}) {
            const auto before = std::ranges::count_if(days, [&](Day d) { return d < day; });
            QCOMPARE(counter.before(day), quint32(before));
            std::vector<quint32> counts(1);
            counter.before(day, 1, counts);
            QCOMPARE(counts[0], quint32(before));
        }
        QCOMPARE(DayCounter(std::vector<Day>{}).before(5), 0u);
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
