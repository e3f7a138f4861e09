// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the proleptic Gregorian calendar as plain numbers: day 0 is 1970-01-01. Pure arithmetic, no time zones.
#pragma once

#include <QtGlobal>

#include <limits>

namespace trilateral
{

using Day = qint32;
inline constexpr Day openPast = std::numeric_limits<Day>::min();
inline constexpr Day openFuture = std::numeric_limits<Day>::max();

struct Date {
    int year = 1970;
    int month = 1; // 1..12
    int day = 1;   // 1..31
    bool operator==(const Date &) const = default;
};

[[nodiscard]] Day dayFromDate(Date date);
[[nodiscard]] Date dateFromDay(Day day);
[[nodiscard]] bool isLeapYear(int year);
[[nodiscard]] int daysInMonth(int year, int month);
// Months from one day to a later one, rounded to the nearest whole month, as people count them ("16 months after").
[[nodiscard]] int monthsBetween(Day from, Day to);

} // namespace trilateral
