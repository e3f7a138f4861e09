// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeScale.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trilateral;

namespace
{

Day day(int year, int month = 1, int dayOfMonth = 1)
{
    return dayFromDate({year, month, dayOfMonth});
}

TimeScale decades()
{
    return {double(day(1999)), double(day(2027)), 100, 1000};
}

TimeLimits limits()
{
    return {double(day(1999)), double(day(2027))};
}

} // namespace

class TestTimelineScale : public QObject
{
    Q_OBJECT
private slots:
    void daysAndPixelsAreInverse()
    {
        const TimeScale scale = decades();
        for (double x = 100; x <= 1100; x += 7.3)
            QVERIFY(qAbs(scale.xAt(scale.dayAt(x)) - x) < 1e-6);
        QCOMPARE(scale.xAt(scale.from), 100.0);
        QCOMPARE(scale.xAt(scale.to), 1100.0);
    }

    void zoomingKeepsTheDayUnderTheCursor()
    {
        TimeScale scale = decades();
        const double x = 437;
        const double under = scale.dayAt(x);
        for (const double factor : {1.2, 1.2, 3.0, 10.0, 0.5, 0.4}) {
            scale = zoomedAt(scale, x, factor, limits());
            QVERIFY(qAbs(scale.dayAt(x) - under) < 0.01);
        }
    }

    void zoomingEndsAtAFewDaysAndAtTwiceTheExtent()
    {
        const TimeScale in = zoomedAt(decades(), 500, 1e9, limits());
        QVERIFY(qAbs(in.to - in.from - shortestSpan) < 1e-6);
        const TimeScale out = zoomedAt(decades(), 500, 1e-9, limits());
        QVERIFY(qAbs((out.to - out.from) - 2 * (limits().to - limits().from)) < 1e-6);
    }

    void panningKeepsTheLengthAndStopsBesideTheData()
    {
        TimeScale scale = zoomedAt(decades(), 600, 4, limits());
        const double length = scale.to - scale.from;
        const TimeScale moved = panned(scale, 100, limits());
        QVERIFY(qAbs(moved.dayAt(700) - scale.dayAt(600)) < 1e-6);
        for (int i = 0; i < 100; ++i)
            scale = panned(scale, -500, limits());
        QVERIFY(qAbs(scale.to - scale.from - length) < 1e-6);
        QVERIFY(scale.from < limits().to + (limits().to - limits().from) / 2);
    }

    void fittingShowsAllWithAir()
    {
        const TimeScale scale = fitted(decades(), day(2010), day(2012), limits());
        QVERIFY(scale.from < day(2010) && scale.to > day(2012));
        QVERIFY(scale.to - scale.from < 2 * 366 * 1.1);
    }

    void everyStepFallsOnItsUnit()
    {
        for (const TickStep step : tickSteps()) {
            Day tick = tickAtOrBefore(step, day(2012, 2, 29));
            QVERIFY(tick <= day(2012, 2, 29));
            for (int i = 0; i < 40; ++i) {
                const Day next = nextTick(step, tick);
                QVERIFY(next - tick >= shortestDistance(step));
                QCOMPARE(tickAtOrBefore(step, next - 1), tick);
                QCOMPARE(tickAtOrBefore(step, next), next);
                tick = next;
            }
        }
    }

    void weeksBeginOnMonday() { QCOMPARE(tickAtOrBefore({TickUnit::Week, 1}, day(2025, 3, 22)), day(2025, 3, 17)); }

    void stepsRiseFromDaysToAThousandYears()
    {
        int last = 0;
        for (const TickStep step : tickSteps()) {
            QVERIFY(shortestDistance(step) > last);
            last = shortestDistance(step);
        }
        QCOMPARE(tickSteps().front(), (TickStep{TickUnit::Day, 1}));
        QCOMPARE(tickSteps().back(), (TickStep{TickUnit::Year, 1000}));
    }

    void ticksCoverTheVisibleDays()
    {
        const std::vector<Day> ticks = ticksBetween({TickUnit::Year, 5}, day(2003, 6), day(2021));
        QCOMPARE(ticks, (std::vector<Day>{day(2000), day(2005), day(2010), day(2015), day(2020)}));
    }

    void labelsFollowTheLanguage()
    {
        const TickStep month{TickUnit::Month, 1};
        QCOMPARE(tickLabel({TickUnit::Year, 1}, day(2012), Language::Chinese), u"2012"_s);
        QCOMPARE(tickLabel(month, day(2012, 3), Language::English), u"Mar 2012"_s);
        QCOMPARE(tickLabel(month, day(2012, 3), Language::Chinese), u"2012年3月"_s);
        QCOMPARE(tickLabel(month, day(2012, 3), Language::Japanese), u"2012年3月"_s);
        QCOMPARE(tickLabel(month, day(2012, 3), Language::Korean), u"2012년 3월"_s);
        QCOMPARE(tickLabel({TickUnit::Day, 1}, day(2012, 3, 6), Language::English), u"6 Mar 2012"_s);
    }

    void aLabelNamesItsUnitNotTheDistanceOfTicks()
    {
        QCOMPARE(endOfNamedUnit({TickUnit::Year, 10}, day(2010)), day(2011));
        QCOMPARE(endOfNamedUnit({TickUnit::Month, 3}, day(2010, 4)), day(2010, 5));
        QCOMPARE(endOfNamedUnit({TickUnit::Week, 1}, day(2010, 4, 5)), day(2010, 4, 6));
    }
};

QTEST_APPLESS_MAIN(TestTimelineScale)
#include "tst_timelineScale.moc"
