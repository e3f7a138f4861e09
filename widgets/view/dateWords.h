// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and lengths of time in words, in one of the four languages of the data and independent of locale and
// translator, so that a picture drawn in a language reads the same from the window and from the command line. What is
// not sharp is said so: "about 2019", "a day in March 2025", "from 2013 on".
#pragma once

#include "model/base/language.h"
#include "model/time/span.h"

namespace trilateral
{

// "22 March 2025", "29–30 May 2010", "spring 2012", "from 2013 on"; "no date" where nobody says when.
[[nodiscard]] QString dateWords(const Span &span, Language language);
[[nodiscard]] QString dayWords(Day day, Language language);
// "Mar 2012" and "6 Mar 2012": the short forms along an axis.
[[nodiscard]] QString shortMonthWords(int year, int month, Language language);
[[nodiscard]] QString shortDayWords(Day day, Language language);
[[nodiscard]] QString noDateWords(Language language);
// "53 months".
[[nodiscard]] QString monthCountWords(int months, Language language);
// "53 months so far": of a silence that nothing has ended.
[[nodiscard]] QString monthCountSoFarWords(int months, Language language);
// Of the days from..to, both included: "9 days", "14 months", "3 years 2 months". to must not come before from.
[[nodiscard]] QString lengthWords(Day from, Day to, Language language);
// Of the days from..to, both included, to the day: "3 years 2 months 5 days". to must not come before from.
[[nodiscard]] QString measureWords(Day from, Day to, Language language);
// "Sep 2016 – Nov 2025".
[[nodiscard]] QString monthsWords(Day from, Day to, Language language);
// "1999 – 2026", or one year where both days are in it.
[[nodiscard]] QString yearsWords(Day from, Day to);

} // namespace trilateral
