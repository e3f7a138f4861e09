// SPDX-License-Identifier: GPL-3.0-or-later
// When something was: from the earliest to the latest possible day, with what is known of the precision at either end.
// A Span round-trips through EDTF level 1 text (Library of Congress, 2019). A record without a date has no Span
// (isKnown() false); such a record is never given a place on the axis.
#pragma once

#include "model/base/result.h"
#include "model/time/calendar.h"

#include <QString>

namespace trilateral
{

enum class Precision : quint8 { Day, Month, Season, Year, Decade, Century };

// One end of a span: how exactly it was said.
struct EndForm {
    Precision precision = Precision::Day;
    bool approximate = false;      // ~
    bool uncertain = false;        // ?
    bool unspecifiedMonth = false; // XX in the place of the month
    bool unspecifiedDay = false;   // XX in the place of the day
    bool operator==(const EndForm &) const = default;
};

struct Span {
    // Earliest and latest possible day; openPast / openFuture where the text leaves that end open.
    Day first = openFuture;
    Day last = openPast;
    EndForm start;
    EndForm end;
    bool isInterval = false;   // said with a slash: it lasted; otherwise one instant of that precision
    bool unknownStart = false; // "/2004": nobody says
    bool unknownEnd = false;   // "2004/"

    [[nodiscard]] bool isKnown() const { return first <= last; }
    [[nodiscard]] bool isOpenStart() const { return first == openPast; }
    [[nodiscard]] bool isOpenEnd() const { return last == openFuture; }
    [[nodiscard]] bool isApproximate() const { return start.approximate || end.approximate; }
    [[nodiscard]] bool isExactDay() const { return first == last && !isApproximate() && !start.uncertain; }
    // The coarser of the two ends; a day whose month or day is not given counts as a year or a month.
    [[nodiscard]] Precision precision() const;
    // The latest day on which it may have begun, the earliest on which it may have ended.
    [[nodiscard]] Day latestStart() const;
    [[nodiscard]] Day earliestEnd() const;
    // Whether it may overlap the days from..to.
    [[nodiscard]] bool mayOverlap(Day from, Day to) const { return isKnown() && first <= to && last >= from; }
    bool operator==(const Span &) const = default;

    // Everything but first and last in one number, for storage.
    [[nodiscard]] quint32 packedForm() const;
    [[nodiscard]] static Span fromPacked(Day first, Day last, quint32 form);
};

// Empty text is an unknown span, not an error. A time of day is accepted and left out. Seasons are those of the north:
// spring is March to May, winter runs from December into February of the next year.
[[nodiscard]] Result<Span> spanFromEdtf(QStringView text);
[[nodiscard]] QString edtfFromSpan(const Span &span);

} // namespace trilateral
