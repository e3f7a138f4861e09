// SPDX-License-Identifier: GPL-3.0-or-later
// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years begin in March, so that the leap
// day comes last, and 400-year eras repeat exactly.
#include "model/time/calendar.h"

namespace trilateral
{

namespace
{

constexpr int daysPerEra = 146097;
constexpr int epochShift = 719468; // days from 0000-03-01 to 1970-01-01

constexpr qint64 floorDiv(qint64 a, qint64 b)
{
    return (a >= 0 ? a : a - (b - 1)) / b;
}

} // namespace

Day dayFromDate(Date date)
{
    const qint64 year = qint64(date.year) - (date.month <= 2 ? 1 : 0);
    const qint64 era = floorDiv(year, 400);
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<Day>(era * daysPerEra + dayOfEra - epochShift);
}

Date dateFromDay(Day day)
{
    const qint64 shifted = qint64(day) + epochShift;
    const qint64 era = floorDiv(shifted, daysPerEra);
    const qint64 dayOfEra = shifted - era * daysPerEra;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 month = (5 * dayOfYear + 2) / 153;
    const qint64 calendarMonth = month < 10 ? month + 3 : month - 9;
    const qint64 year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0);
    return {static_cast<int>(year), static_cast<int>(calendarMonth),
            static_cast<int>(dayOfYear - (153 * month + 2) / 5 + 1)};
}

bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

int monthsBetween(Day from, Day to)
{
    const Date a = dateFromDay(from);
    const Date b = dateFromDay(to);
    const int months = (b.year - a.year) * 12 + (b.month - a.month);
    const int daysBeyond = b.day - a.day;
    const int half = daysInMonth(b.year, b.month) / 2;
    return months + (daysBeyond > half ? 1 : daysBeyond < -half ? -1 : 0);
}

} // namespace trilateral
