// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/timelineFixture.h"

#include "widgets/timeline/overviewGeometry.h"

#include <QDate>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

Day day(int year, int month = 1, int dayOfMonth = 1)
{
    return dayFromDate({year, month, dayOfMonth});
}

QString isoDay(Day day)
{
    const Date date = dateFromDay(day);
    return QDate(date.year, date.month, date.day).toString(Qt::ISODate);
}

const DayExtent extent{day(2000), day(2026, 12, 31)};

OverviewGeometry geometryWith(std::optional<DayRange> window)
{
    return layOutOverview({1000, 72}, 120, extent, window);
}

} // namespace

class TestTimelineOverview : public QObject
{
    Q_OBJECT
private slots:
    void everyDatedEventThatPassesIsCountedOnce()
    {
        const FramePtr frame = frameOf(smallRecord());
        const OverviewBins bins = countBins(*frame->snapshot, frame->projection->passesAnyTime, extent, 200);
        std::size_t expected = 0;
        const RowRange events = frame->snapshot->rows(Base::Event);
        for (quint32 r = events.first; r < events.last; ++r)
            expected += frame->snapshot->span[r].isKnown() ? 1 : 0;
        QCOMPARE(std::accumulate(bins.counts.begin(), bins.counts.end(), std::size_t(0)), expected);
        QCOMPARE(bins.most, std::ranges::max(bins.counts));
    }

    // Where there are more events than half days, the bin of each half day is found once.
    void manyEventsOfAFewDaysAreCountedInTheSameBins()
    {
        SnapshotFixture f;
        const Day from = day(2010);
        for (int i = 0; i < 400; ++i) {
            const QString first = isoDay(from + i % 40);
            const QString date =
                i % 3 == 0 ? first : first + u'/' + (i % 7 == 0 ? QStringLiteral("..") : isoDay(from + i % 40 + i % 5));
            f.add("meeting", "meeting/" + QByteArray::number(i)).date(qUtf8Printable(date));
        }
        const SnapshotPtr snapshot = f.build();
        const Mask all(snapshot->count(), true);
        const DayExtent days{from + 2, from + 36};
        const OverviewBins bins = countBins(*snapshot, all, days, 24);
        std::vector<quint32> expected(24);
        for (std::size_t r = 0; r < snapshot->count(); ++r) {
            const double place = (middleOf(snapshot->span[r]) - days.from) * 24 / (days.to - days.from + 1);
            ++expected[std::size_t(std::clamp(std::floor(place), 0.0, 23.0))];
        }
        QCOMPARE(bins.counts, expected);
    }

    void theWindowDoesNotChangeTheDensity()
    {
        ExplorationState state;
        state.filter.window = DayRange{day(2010), day(2011)};
        const FramePtr whole = frameOf(smallRecord());
        const FramePtr brushed = frameOf(smallRecord(), state);
        QCOMPARE(countBins(*whole->snapshot, whole->projection->passesAnyTime, extent, 100),
                 countBins(*brushed->snapshot, brushed->projection->passesAnyTime, extent, 100));
    }

    void theBrushHasTwoEndsAndAMiddle()
    {
        const OverviewGeometry geometry = geometryWith(DayRange{day(2008), day(2012)});
        const QRectF brush = *geometry.brush;
        QCOMPARE(brushPartAt(geometry, {brush.left() + 3, 30}), BrushPart::Left);
        QCOMPARE(brushPartAt(geometry, {brush.right() - 3, 30}), BrushPart::Right);
        QCOMPARE(brushPartAt(geometry, brush.center()), BrushPart::Inside);
        QCOMPARE(brushPartAt(geometry, {brush.right() + 40, 30}), BrushPart::Outside);
        QCOMPARE(brushPartAt(geometry, {20, 30}), BrushPart::None);
        QCOMPARE(brushPartAt(geometryWith(std::nullopt), {400, 30}), BrushPart::Outside);
    }

    void anEndStopsAtTheOther()
    {
        const DayRange window{day(2008), day(2012, 12, 31)};
        const OverviewGeometry geometry = geometryWith(window);
        const DayRange left = draggedWindow(BrushPart::Left, window, day(2008), day(2020), geometry, extent);
        QCOMPARE(left.from, left.to);
        const DayRange right = draggedWindow(BrushPart::Right, window, day(2012), day(2001), geometry, extent);
        QCOMPARE(right.from, right.to);
    }

    void movingKeepsTheLengthInsideTheExtent()
    {
        const DayRange window{day(2008), day(2012, 12, 31)};
        const OverviewGeometry geometry = geometryWith(window);
        for (const int years : {-30, -3, 2, 30}) {
            const DayRange moved =
                draggedWindow(BrushPart::Inside, window, day(2010), day(2010) + years * 365, geometry, extent);
            QCOMPARE(moved.to - moved.from, window.to - window.from);
            QVERIFY(moved.from >= extent.from && moved.to <= extent.to);
        }
    }

    void aNewBrushFallsOnWholeMonths()
    {
        const OverviewGeometry geometry = geometryWith(std::nullopt);
        const DayRange made =
            draggedWindow(BrushPart::Outside, {}, day(2013, 3, 9), day(2010, 6, 20), geometry, extent);
        QCOMPARE(made, (DayRange{day(2010, 7), day(2013, 2, 28)}));
    }

    void keysMoveAndResizeByMonths()
    {
        const DayRange window{day(2008), day(2012, 12, 31)};
        QCOMPARE(movedWindow(window, 1, extent).from, day(2008, 2));
        QCOMPARE(movedWindow(window, -1200, extent).from, extent.from);
        QCOMPARE(resizedWindow(window, -1, extent), (DayRange{day(2008), day(2012, 11, 30)}));
        QCOMPARE(resizedWindow(window, 1200, extent).to, extent.to);
        QCOMPARE(resizedWindow(window, -1200, extent).to, window.from);
    }

    void barsStandOnTheAxisAndInsideIt()
    {
        const FramePtr frame = frameOf(smallRecord());
        const OverviewGeometry geometry = geometryWith(std::nullopt);
        const OverviewBins bins =
            countBins(*frame->snapshot, frame->projection->passesAnyTime, extent, binCountOf(geometry));
        for (std::size_t i = 0; i < bins.counts.size(); ++i) {
            const QRectF bar = barOf(geometry, bins, i);
            QVERIFY(geometry.axis.adjusted(-0.01, 0, 0.01, 0.01).contains(bar) || bar.height() == 0);
            QCOMPARE(bar.height() > 0, bins.counts[i] > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestTimelineOverview)
#include "tst_timelineOverview.moc"
