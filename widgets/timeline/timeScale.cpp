// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeScale.h"

#include "widgets/view/dateWords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr std::array steps{
    TickStep{TickUnit::Day, 1},    TickStep{TickUnit::Week, 1},   TickStep{TickUnit::Month, 1},
    TickStep{TickUnit::Month, 3},  TickStep{TickUnit::Month, 6},  TickStep{TickUnit::Year, 1},
    TickStep{TickUnit::Year, 2},   TickStep{TickUnit::Year, 5},   TickStep{TickUnit::Year, 10},
    TickStep{TickUnit::Year, 20},  TickStep{TickUnit::Year, 50},  TickStep{TickUnit::Year, 100},
    TickStep{TickUnit::Year, 200}, TickStep{TickUnit::Year, 500}, TickStep{TickUnit::Year, 1000},
};

constexpr int mondayShift = 3; // day 0 was a Thursday

int floorTo(int value, int step)
{
    return value - ((value % step) + step) % step;
}

Day monthStart(int monthsSinceYearZero)
{
    const int year = floorTo(monthsSinceYearZero, 12) / 12;
    return dayFromDate({year, monthsSinceYearZero - year * 12 + 1, 1});
}

int monthsSinceYearZero(Day day)
{
    const Date date = dateFromDay(day);
    return date.year * 12 + date.month - 1;
}

TimeScale within(TimeScale scale, TimeLimits limits)
{
    const double extent = std::max(limits.to - limits.from, shortestSpan);
    const double shown = std::clamp(scale.to - scale.from, shortestSpan, extent * 2);
    const double middle = (scale.from + scale.to) / 2;
    scale.from = std::clamp(middle - shown / 2, limits.from - extent / 2, limits.to + extent / 2 - shown);
    scale.to = scale.from + shown;
    return scale;
}

} // namespace

TimeScale zoomedAt(const TimeScale &scale, double x, double factor, TimeLimits limits)
{
    const double extent = std::max(limits.to - limits.from, shortestSpan);
    const double shown = std::clamp((scale.to - scale.from) / factor, shortestSpan, extent * 2);
    TimeScale next = scale;
    next.from = scale.dayAt(x) - shown * (x - scale.left) / scale.width;
    next.to = next.from + shown;
    return within(next, limits);
}

TimeScale panned(const TimeScale &scale, double dx, TimeLimits limits)
{
    TimeScale next = scale;
    next.from -= dx / scale.pixelsPerDay();
    next.to = next.from + (scale.to - scale.from);
    return within(next, limits);
}

TimeScale fitted(const TimeScale &scale, double from, double to, TimeLimits limits)
{
    const double air = std::max((to - from) * 0.02, 0.5);
    TimeScale next = scale;
    next.from = from - air;
    next.to = to + air;
    return within(next, limits);
}

std::span<const TickStep> tickSteps()
{
    return steps;
}

int shortestDistance(TickStep step)
{
    constexpr std::array daysInUnit{1, 7, 28, 365};
    if (step.unit == TickUnit::Month)
        return step.count == 1 ? 28 : step.count * 30;
    return daysInUnit[static_cast<std::size_t>(step.unit)] * step.count;
}

Day tickAtOrBefore(TickStep step, Day day)
{
    switch (step.unit) {
    case TickUnit::Day:
        return day;
    case TickUnit::Week:
        return floorTo(day + mondayShift, 7) - mondayShift;
    case TickUnit::Month:
        return monthStart(floorTo(monthsSinceYearZero(day), step.count));
    case TickUnit::Year:
        break;
    }
    return dayFromDate({floorTo(dateFromDay(day).year, step.count), 1, 1});
}

Day nextTick(TickStep step, Day tick)
{
    switch (step.unit) {
    case TickUnit::Day:
        return tick + 1;
    case TickUnit::Week:
        return tick + 7;
    case TickUnit::Month:
        return monthStart(monthsSinceYearZero(tick) + step.count);
    case TickUnit::Year:
        break;
    }
    return dayFromDate({dateFromDay(tick).year + step.count, 1, 1});
}

std::vector<Day> ticksBetween(TickStep step, double from, double to)
{
    std::vector<Day> ticks;
    for (Day tick = tickAtOrBefore(step, static_cast<Day>(std::floor(from))); tick <= to; tick = nextTick(step, tick))
        ticks.push_back(tick);
    return ticks;
}

QString tickLabel(TickStep step, Day tick, Language language)
{
    const Date date = dateFromDay(tick);
    if (step.unit == TickUnit::Year)
        return QString::number(date.year);
    if (step.unit == TickUnit::Month)
        return shortMonthWords(date.year, date.month, language);
    return shortDayWords(tick, language);
}

Day endOfNamedUnit(TickStep step, Day tick)
{
    return step.unit <= TickUnit::Week ? tick + 1 : nextTick({step.unit, 1}, tick);
}

} // namespace trilateral
