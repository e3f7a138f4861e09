// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/span.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// How wide the stretch is that an end names, whatever unit it was said in.
Precision widthOf(const EndForm &form)
{
    if (form.precision <= Precision::Month && form.unspecifiedMonth)
        return Precision::Year;
    if (form.precision == Precision::Day && form.unspecifiedDay)
        return Precision::Month;
    return form.precision;
}

int floorTo(int value, int step)
{
    const int rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

Day startOfMonthAfter(Date date, int months)
{
    const int count = date.year * 12 + (date.month - 1) + months;
    const int year = floorTo(count, 12) / 12;
    return dayFromDate({year, count - year * 12 + 1, 1});
}

int monthsIn(Precision width)
{
    switch (width) {
    case Precision::Day:
        return 0;
    case Precision::Month:
        return 1;
    case Precision::Season:
        return 3;
    case Precision::Year:
        return 12;
    case Precision::Decade:
        return 120;
    case Precision::Century:
        return 1200;
    }
    return 0;
}

// The last day of a stretch that begins on first, the first day of one that ends on last.
Day lastOf(Day first, Precision width)
{
    const int months = monthsIn(width);
    return months ? startOfMonthAfter(dateFromDay(first), months) - 1 : first;
}

Day firstOf(Day last, Precision width)
{
    const int months = monthsIn(width);
    return months ? startOfMonthAfter(dateFromDay(last), 1 - months) : last;
}

constexpr quint32 endBits = 7;

quint32 packedEnd(const EndForm &form)
{
    return static_cast<quint32>(form.precision) | quint32(form.approximate) << 3 | quint32(form.uncertain) << 4 |
           quint32(form.unspecifiedMonth) << 5 | quint32(form.unspecifiedDay) << 6;
}

// Precisions beyond the known ones (a damaged file) read as days.
EndForm unpackedEnd(quint32 bits)
{
    const quint32 precision = bits & 7u;
    return {precision <= quint32(Precision::Century) ? static_cast<Precision>(precision) : Precision::Day,
            (bits & 8u) != 0, (bits & 16u) != 0, (bits & 32u) != 0, (bits & 64u) != 0};
}

} // namespace

Precision Span::precision() const
{
    if (isOpenStart() && isInterval)
        return widthOf(end);
    if (isOpenEnd() && isInterval)
        return widthOf(start);
    return std::max(widthOf(start), widthOf(end));
}

Day Span::latestStart() const
{
    if (!isInterval)
        return last;
    if (isOpenStart())
        return unknownStart ? last : openPast;
    return std::min(last, lastOf(first, widthOf(start)));
}

Day Span::earliestEnd() const
{
    if (!isInterval)
        return first;
    if (isOpenEnd())
        return unknownEnd ? first : openFuture;
    return std::max(first, firstOf(last, widthOf(end)));
}

quint32 Span::packedForm() const
{
    return packedEnd(start) | packedEnd(end) << endBits | quint32(isInterval) << (2 * endBits) |
           quint32(unknownStart) << (2 * endBits + 1) | quint32(unknownEnd) << (2 * endBits + 2);
}

Span Span::fromPacked(Day first, Day last, quint32 form)
{
    return {first,
            last,
            unpackedEnd(form),
            unpackedEnd(form >> endBits),
            ((form >> (2 * endBits)) & 1u) != 0,
            ((form >> (2 * endBits + 1)) & 1u) != 0,
            ((form >> (2 * endBits + 2)) & 1u) != 0};
}

} // namespace trilateral
