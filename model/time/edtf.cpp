// SPDX-License-Identifier: GPL-3.0-or-later
// Extended Date/Time Format, level 1 (Library of Congress, 2019), read and written.
#include "model/time/span.h"

#include <QCoreApplication>

#include <optional>

namespace trilateral
{

namespace
{

struct Edtf {
    Q_DECLARE_TR_FUNCTIONS(Edtf)
};

// Years whose days all fit into a Day.
constexpr int lowestYear = -5'800'000;
constexpr int highestYear = 5'800'000;

constexpr int firstSeason = 21; // spring; winter is 24

struct OneDate {
    Day first = 0;
    Day last = 0;
    EndForm form;
};

bool isDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

std::optional<int> number(QStringView text, qsizetype digits)
{
    if (text.size() != digits || !isDigits(text))
        return std::nullopt;
    return text.toInt();
}

// Takes ?, ~ or % off the end.
QStringView withoutQualifier(QStringView text, EndForm &form)
{
    if (text.isEmpty())
        return text;
    const QChar mark = text.back();
    form.uncertain = mark == u'?' || mark == u'%';
    form.approximate = mark == u'~' || mark == u'%';
    return form.uncertain || form.approximate ? text.chopped(1) : text;
}

// "T10:15", "T10:15:30", with Z or +09:00 or nothing behind.
bool isTimeOfDay(QStringView text)
{
    for (const QStringView zone : {QStringView(u"Z"), QStringView(u"z")})
        if (text.endsWith(zone))
            text.chop(1);
    const qsizetype sign = std::max(text.lastIndexOf(u'+'), text.lastIndexOf(u'-'));
    if (sign > 0)
        text.truncate(sign);
    if (text.size() < 5 || text[2] != u':' || !isDigits(text.first(2)) || !isDigits(text.sliced(3, 2)))
        return false;
    return text.first(2).toInt() <= 24 && text.sliced(3, 2).toInt() <= 59;
}

QStringView withoutTime(QStringView text)
{
    const qsizetype t = text.indexOf(u'T');
    return t == 10 && isTimeOfDay(text.sliced(t + 1)) ? text.first(t) : text;
}

OneDate wholeYears(int year, int count, Precision precision, EndForm form)
{
    form.precision = precision;
    return {dayFromDate({year, 1, 1}), dayFromDate({year + count - 1, 12, 31}), form};
}

// "Y170002", "Y-170002": years that need more than four digits.
std::optional<OneDate> longYear(QStringView text, EndForm form)
{
    bool ok = false;
    const int year = text.sliced(1).toInt(&ok);
    const bool isLong = text.size() > (text.contains(u'-') ? 6 : 5);
    if (!ok || !isLong || year < lowestYear || year > highestYear)
        return std::nullopt;
    return wholeYears(year, 1, Precision::Year, form);
}

// "2024", "-0044", "201X", "20XX".
std::optional<OneDate> plainYear(QStringView text, EndForm form)
{
    const bool isBefore = text.startsWith(u'-');
    const QStringView digits = isBefore ? text.sliced(1) : text;
    if (digits.size() != 4)
        return std::nullopt;
    const qsizetype known = digits.endsWith(u"XX") ? 2 : digits.endsWith(u'X') ? 3 : 4;
    const std::optional<int> value = number(digits.first(known), known);
    if (!value || (isBefore && *value == 0))
        return std::nullopt;
    const int sign = isBefore ? -1 : 1;
    if (known == 4)
        return wholeYears(sign * *value, 1, Precision::Year, form);
    const int count = known == 3 ? 10 : 100;
    const int low = isBefore ? -(*value * count + count - 1) : *value * count;
    return wholeYears(low, count, known == 3 ? Precision::Decade : Precision::Century, form);
}

OneDate season(int year, int code, EndForm form)
{
    form.precision = Precision::Season;
    const int month = 3 + (code - firstSeason) * 3;
    const int endYear = month == 12 ? year + 1 : year;
    const int endMonth = month == 12 ? 2 : month + 2;
    return {dayFromDate({year, month, 1}), dayFromDate({endYear, endMonth, daysInMonth(endYear, endMonth)}), form};
}

std::optional<OneDate> wholeMonth(int year, int month, EndForm form)
{
    if (month < 1 || month > 12)
        return std::nullopt;
    return OneDate{dayFromDate({year, month, 1}), dayFromDate({year, month, daysInMonth(year, month)}), form};
}

std::optional<OneDate> monthOrSeason(int year, QStringView text, EndForm form)
{
    form.precision = Precision::Month;
    if (text == u"XX") {
        form.unspecifiedMonth = true;
        return wholeYears(year, 1, Precision::Month, form);
    }
    const std::optional<int> value = number(text, 2);
    if (!value)
        return std::nullopt;
    if (*value >= firstSeason && *value < firstSeason + 4)
        return season(year, *value, form);
    return wholeMonth(year, *value, form);
}

std::optional<OneDate> dayOfMonth(int year, QStringView month, QStringView day, EndForm form)
{
    form.precision = Precision::Day;
    form.unspecifiedDay = day == u"XX";
    form.unspecifiedMonth = month == u"XX";
    if (form.unspecifiedMonth)
        return form.unspecifiedDay ? std::optional(wholeYears(year, 1, Precision::Day, form)) : std::nullopt;
    const std::optional<int> monthNumber = number(month, 2);
    if (!monthNumber)
        return std::nullopt;
    if (form.unspecifiedDay)
        return wholeMonth(year, *monthNumber, form);
    const std::optional<int> dayNumber = number(day, 2);
    if (!dayNumber || !wholeMonth(year, *monthNumber, form) || *dayNumber < 1 ||
        *dayNumber > daysInMonth(year, *monthNumber))
        return std::nullopt;
    const Day only = dayFromDate({year, *monthNumber, *dayNumber});
    return OneDate{only, only, form};
}

std::optional<OneDate> oneDate(QStringView text)
{
    EndForm form;
    text = withoutTime(withoutQualifier(text, form));
    if (text.startsWith(u'Y'))
        return longYear(text, form);
    const qsizetype yearLength = text.startsWith(u'-') ? 5 : 4;
    if (text.size() <= yearLength)
        return plainYear(text, form);
    const std::optional<OneDate> year = plainYear(text.first(yearLength), form);
    if (!year || year->form.precision != Precision::Year || text[yearLength] != u'-')
        return std::nullopt;
    const int yearNumber = dateFromDay(year->first).year;
    const QStringView rest = text.sliced(yearLength + 1);
    if (rest.size() == 5 && rest[2] == u'-')
        return dayOfMonth(yearNumber, rest.first(2), rest.sliced(3), form);
    return rest.size() == 2 ? monthOrSeason(yearNumber, rest, form) : std::nullopt;
}

std::optional<Span> interval(QStringView from, QStringView to)
{
    Span span;
    span.isInterval = true;
    span.unknownStart = from.isEmpty();
    span.unknownEnd = to.isEmpty();
    const bool isOpenStart = span.unknownStart || from == u"..";
    const bool isOpenEnd = span.unknownEnd || to == u"..";
    const std::optional<OneDate> start = isOpenStart ? OneDate{openPast, openPast, {}} : oneDate(from);
    const std::optional<OneDate> end = isOpenEnd ? OneDate{openFuture, openFuture, {}} : oneDate(to);
    if (!start || !end || (isOpenStart && isOpenEnd))
        return std::nullopt;
    span.first = start->first;
    span.last = end->last;
    span.start = start->form;
    span.end = end->form;
    return span;
}

QString padded(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

QString yearText(int year)
{
    if (year > 9999 || year < -9999)
        return u'Y' + QString::number(year);
    return (year < 0 ? QStringLiteral("-") : QString()) + padded(qAbs(year), 4);
}

// A decade or century: the digits that all its years share.
QString sharedDigits(int firstYear, int lastYear, int known)
{
    const int nearest = firstYear < 0 ? lastYear : firstYear;
    const QString digits = yearText(nearest);
    return digits.chopped(4 - known) + QString(4 - known, u'X');
}

QString monthText(Date date, const EndForm &form)
{
    return yearText(date.year) + u'-' + (form.unspecifiedMonth ? QStringLiteral("XX") : padded(date.month, 2));
}

QString seasonText(Date begin)
{
    return yearText(begin.year) + u'-' + QString::number(firstSeason + (begin.month - 3) / 3);
}

QString qualifier(const EndForm &form)
{
    if (form.approximate && form.uncertain)
        return QStringLiteral("%");
    return form.approximate ? QStringLiteral("~") : form.uncertain ? QStringLiteral("?") : QString();
}

// begin is the first day of the stretch that the form names.
QString bareText(Date begin, const EndForm &form)
{
    switch (form.precision) {
    case Precision::Day:
        return monthText(begin, form) + u'-' + (form.unspecifiedDay ? QStringLiteral("XX") : padded(begin.day, 2));
    case Precision::Month:
        return monthText(begin, form);
    case Precision::Season:
        return seasonText(begin);
    case Precision::Year:
        return yearText(begin.year);
    case Precision::Decade:
        return sharedDigits(begin.year, begin.year + 9, 3);
    case Precision::Century:
        return sharedDigits(begin.year, begin.year + 99, 2);
    }
    return {};
}

// The first day of the stretch, of the end's form, that ends on the day last.
Day stretchBefore(Day last, const EndForm &form)
{
    Span alone;
    alone.first = openPast;
    alone.last = last;
    alone.isInterval = true;
    alone.end = form;
    return alone.earliestEnd();
}

QString dateText(Day begin, const EndForm &form)
{
    return bareText(dateFromDay(begin), form) + qualifier(form);
}

QString startText(const Span &span)
{
    if (span.isOpenStart())
        return span.unknownStart ? QString() : QStringLiteral("..");
    return dateText(span.first, span.start);
}

QString endText(const Span &span)
{
    if (span.isOpenEnd())
        return span.unknownEnd ? QString() : QStringLiteral("..");
    return dateText(stretchBefore(span.last, span.end), span.end);
}

Error unreadable(QStringView text)
{
    return {Edtf::tr("“%1” is not a date that can be read: write it as 2025-03-22, 2025-03, 2025, "
                     "2010-05-29/2010-05-30, 2012-12-26/.. or 2025-03~.")
                .arg(text)};
}

} // namespace

Result<Span> spanFromEdtf(QStringView whole)
{
    const QStringView text = whole.trimmed();
    if (text.isEmpty())
        return Span();
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const std::optional<OneDate> date = oneDate(text);
        if (!date)
            return unreadable(text);
        return Span{date->first, date->last, date->form, date->form, false, false, false};
    }
    const std::optional<Span> found = interval(text.first(slash), text.sliced(slash + 1));
    if (!found)
        return unreadable(text);
    if (found->first > found->last)
        return Error{Edtf::tr("“%1” ends before it begins: write the earlier date first.").arg(text)};
    return *found;
}

QString edtfFromSpan(const Span &span)
{
    if (!span.isKnown())
        return {};
    if (!span.isInterval)
        return dateText(span.first, span.start);
    return startText(span) + u'/' + endText(span);
}

} // namespace trilateral
