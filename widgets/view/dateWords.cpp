// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/dateWords.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trilateral
{

namespace
{

// In all patterns %1 is the year, %2 the month or season, %3 the day; in the others %1 is what was said before.
struct Patterns {
    std::array<QString, 3> day; // whole, without the year, without year and month
    std::array<QString, 3> month;
    QString year, decade, century, season;
    QString someDayOfMonth, someMonth, someDayOfYear;
    QString shortDay, shortMonth;
    QString about, perhaps;
    QString until, from, untilUnknownStart, fromUnknownEnd, always, noDate;
    QString days, months, years;
    QString soFar;         // around a count of months
    QString joint;         // between years and months
    QString to;            // between the two ends of an interval
    QString closeTo;       // the same where the ends share month or year
    bool shortensLastPart; // "5月29日至30日" against "29–30 May"
};

Patterns english()
{
    return {.day = {u"%3 %2 %1"_s, u"%3 %2"_s, u"%3"_s},
            .month = {u"%2 %1"_s, u"%2"_s, u"%2"_s},
            .year = u"%1"_s,
            .decade = u"%1s"_s,
            .century = u"%1s (century)"_s,
            .season = u"%2 %1"_s,
            .someDayOfMonth = u"a day in %2 %1"_s,
            .someMonth = u"a month of %1"_s,
            .someDayOfYear = u"a day in %1"_s,
            .shortDay = u"%3 %2 %1"_s,
            .shortMonth = u"%2 %1"_s,
            .about = u"about %1"_s,
            .perhaps = u"perhaps %1"_s,
            .until = u"until %1"_s,
            .from = u"from %1 on"_s,
            .untilUnknownStart = u"until %1, beginning unknown"_s,
            .fromUnknownEnd = u"from %1, end unknown"_s,
            .always = u"at all times"_s,
            .noDate = u"no date"_s,
            .days = u"%1 days"_s,
            .months = u"%1 months"_s,
            .years = u"%1 years"_s,
            .soFar = u"%1 so far"_s,
            .joint = u" "_s,
            .to = u" – "_s,
            .closeTo = u"–"_s,
            .shortensLastPart = false};
}

Patterns chinese()
{
    return {.day = {u"%1年%2月%3日"_s, u"%2月%3日"_s, u"%3日"_s},
            .month = {u"%1年%2月"_s, u"%2月"_s, u"%2月"_s},
            .year = u"%1年"_s,
            .decade = u"%1年代"_s,
            .century = u"%1年代（世纪）"_s,
            .season = u"%1年%2"_s,
            .someDayOfMonth = u"%1年%2月某日"_s,
            .someMonth = u"%1年某月"_s,
            .someDayOfYear = u"%1年某日"_s,
            .shortDay = u"%1年%2月%3日"_s,
            .shortMonth = u"%1年%2月"_s,
            .about = u"约%1"_s,
            .perhaps = u"可能是%1"_s,
            .until = u"至%1"_s,
            .from = u"%1起"_s,
            .untilUnknownStart = u"至%1，开始时间不详"_s,
            .fromUnknownEnd = u"%1起，结束时间不详"_s,
            .always = u"始终"_s,
            .noDate = u"日期未定"_s,
            .days = u"%1天"_s,
            .months = u"%1个月"_s,
            .years = u"%1年"_s,
            .soFar = u"至今%1"_s,
            .joint = QString(),
            .to = u"至"_s,
            .closeTo = u"至"_s,
            .shortensLastPart = true};
}

Patterns japanese()
{
    return {.day = {u"%1年%2月%3日"_s, u"%2月%3日"_s, u"%3日"_s},
            .month = {u"%1年%2月"_s, u"%2月"_s, u"%2月"_s},
            .year = u"%1年"_s,
            .decade = u"%1年代"_s,
            .century = u"%1年代（世紀）"_s,
            .season = u"%1年%2"_s,
            .someDayOfMonth = u"%1年%2月某日"_s,
            .someMonth = u"%1年某月"_s,
            .someDayOfYear = u"%1年某日"_s,
            .shortDay = u"%1年%2月%3日"_s,
            .shortMonth = u"%1年%2月"_s,
            .about = u"%1ごろ"_s,
            .perhaps = u"%1か"_s,
            .until = u"%1まで"_s,
            .from = u"%1から"_s,
            .untilUnknownStart = u"%1まで、始まりは不明"_s,
            .fromUnknownEnd = u"%1から、終わりは不明"_s,
            .always = u"常時"_s,
            .noDate = u"日付未定"_s,
            .days = u"%1日間"_s,
            .months = u"%1か月"_s,
            .years = u"%1年"_s,
            .soFar = u"これまで%1"_s,
            .joint = QString(),
            .to = u"～"_s,
            .closeTo = u"～"_s,
            .shortensLastPart = true};
}

Patterns korean()
{
    return {.day = {u"%1년 %2월 %3일"_s, u"%2월 %3일"_s, u"%3일"_s},
            .month = {u"%1년 %2월"_s, u"%2월"_s, u"%2월"_s},
            .year = u"%1년"_s,
            .decade = u"%1년대"_s,
            .century = u"%1년대(세기)"_s,
            .season = u"%1년 %2"_s,
            .someDayOfMonth = u"%1년 %2월 어느 날"_s,
            .someMonth = u"%1년 어느 달"_s,
            .someDayOfYear = u"%1년 어느 날"_s,
            .shortDay = u"%1년 %2월 %3일"_s,
            .shortMonth = u"%1년 %2월"_s,
            .about = u"%1경"_s,
            .perhaps = u"%1(추정)"_s,
            .until = u"%1까지"_s,
            .from = u"%1부터"_s,
            .untilUnknownStart = u"%1까지, 시작은 알 수 없음"_s,
            .fromUnknownEnd = u"%1부터, 끝은 알 수 없음"_s,
            .always = u"항상"_s,
            .noDate = u"날짜 미정"_s,
            .days = u"%1일"_s,
            .months = u"%1개월"_s,
            .years = u"%1년"_s,
            .soFar = u"지금까지 %1"_s,
            .joint = u" "_s,
            .to = u"~"_s,
            .closeTo = u"~"_s,
            .shortensLastPart = true};
}

const Patterns &patterns(Language language)
{
    static const std::array all{english(), chinese(), japanese(), korean()};
    return all[static_cast<std::size_t>(language)];
}

QString monthName(int month, Language language, bool isShort)
{
    static const std::array names{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                  u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                  u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    if (language != Language::English)
        return QString::number(month);
    const QString &name = names[static_cast<std::size_t>(month - 1)];
    return isShort ? name.left(3) : name;
}

// The season that begins in this month; the seasons are those of the north.
QString seasonName(int month, Language language)
{
    static const std::array<std::array<QString, 4>, 4> names{{{u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s},
                                                              {u"春季"_s, u"夏季"_s, u"秋季"_s, u"冬季"_s},
                                                              {u"春"_s, u"夏"_s, u"秋"_s, u"冬"_s},
                                                              {u"봄"_s, u"여름"_s, u"가을"_s, u"겨울"_s}}};
    return names[static_cast<std::size_t>(language)][static_cast<std::size_t>(std::max(0, month / 3 - 1)) % 4];
}

// The pattern's parts are numbers and month names, which hold no %, so one after the other is safe.
QString filled(const QString &pattern, int year, const QString &month, int day)
{
    return QString(pattern)
        .replace(u"%1"_s, QString::number(year))
        .replace(u"%2"_s, month)
        .replace(u"%3"_s, QString::number(day));
}

enum class Omit : quint8 { Nothing, Year, YearAndMonth };

QString dayPattern(const EndForm &form, const Patterns &words, Omit omit)
{
    if (form.unspecifiedMonth)
        return form.unspecifiedDay ? words.someDayOfYear : words.someMonth;
    return form.unspecifiedDay ? words.someDayOfMonth : words.day[static_cast<std::size_t>(omit)];
}

QString formPattern(const EndForm &form, const Patterns &words, Omit omit)
{
    switch (form.precision) {
    case Precision::Day:
        return dayPattern(form, words, omit);
    case Precision::Month:
        return form.unspecifiedMonth ? words.someMonth : words.month[static_cast<std::size_t>(omit)];
    case Precision::Season:
        return words.season;
    case Precision::Year:
        return words.year;
    case Precision::Decade:
        return words.decade;
    case Precision::Century:
        break;
    }
    return words.century;
}

int namedYear(int year, Precision precision)
{
    const int step = precision == Precision::Century ? 100 : precision == Precision::Decade ? 10 : 1;
    return year - ((year % step) + step) % step;
}

QString partWords(Day day, const EndForm &form, Language language, Omit omit = Omit::Nothing)
{
    const Patterns &words = patterns(language);
    const Date date = dateFromDay(day);
    const QString month =
        form.precision == Precision::Season ? seasonName(date.month, language) : monthName(date.month, language, false);
    QString text = filled(formPattern(form, words, omit), namedYear(date.year, form.precision), month, date.day);
    if (form.approximate)
        text = QString(words.about).replace(u"%1"_s, text);
    if (form.uncertain)
        text = QString(words.perhaps).replace(u"%1"_s, text);
    return text;
}

bool isPlain(const EndForm &form)
{
    return form == EndForm{form.precision} && form.precision <= Precision::Month;
}

// What the two ends need not say twice.
Omit shared(const Span &span)
{
    if (!isPlain(span.start) || span.start != span.end)
        return Omit::Nothing;
    const Date a = dateFromDay(span.first);
    const Date b = dateFromDay(span.last);
    if (a.year != b.year)
        return Omit::Nothing;
    return a.month == b.month && span.start.precision == Precision::Day ? Omit::YearAndMonth : Omit::Year;
}

// A season that ends the interval is named by the month it began in.
Day namingDay(const Span &span)
{
    return span.end.precision == Precision::Season ? span.earliestEnd() : span.last;
}

QString intervalWords(const Span &span, Language language)
{
    const Patterns &words = patterns(language);
    const Omit omit = shared(span);
    const Omit first = words.shortensLastPart ? Omit::Nothing : omit;
    const Omit last = words.shortensLastPart ? omit : Omit::Nothing;
    return partWords(span.first, span.start, language, first) +
           (first == Omit::YearAndMonth ? words.closeTo : words.to) +
           partWords(namingDay(span), span.end, language, last);
}

QString openWords(const Span &span, Language language)
{
    const Patterns &words = patterns(language);
    const bool hasStart = !span.isOpenStart() && !span.unknownStart;
    const bool hasEnd = !span.isOpenEnd() && !span.unknownEnd;
    if (hasStart)
        return QString(span.unknownEnd ? words.fromUnknownEnd : words.from)
            .replace(u"%1"_s, partWords(span.first, span.start, language));
    if (hasEnd)
        return QString(span.unknownStart ? words.untilUnknownStart : words.until)
            .replace(u"%1"_s, partWords(namingDay(span), span.end, language));
    return words.always;
}

QString counted(const QString &pattern, int n, Language language)
{
    QString text = QString(pattern).replace(u"%1"_s, QString::number(n));
    if (n == 1 && language == Language::English)
        text.chop(1);
    return text;
}

} // namespace

QString dateWords(const Span &span, Language language)
{
    if (!span.isKnown())
        return noDateWords(language);
    if (span.isOpenStart() || span.isOpenEnd() || span.unknownStart || span.unknownEnd)
        return openWords(span, language);
    return span.isInterval ? intervalWords(span, language) : partWords(span.first, span.start, language);
}

QString dayWords(Day day, Language language)
{
    return partWords(day, {}, language);
}

QString shortMonthWords(int year, int month, Language language)
{
    return filled(patterns(language).shortMonth, year, monthName(month, language, true), 1);
}

QString monthsWords(Day from, Day to, Language language)
{
    const auto words = [language](Day day) {
        const Date date = dateFromDay(day);
        return shortMonthWords(date.year, date.month, language);
    };
    return words(from) + QStringLiteral(" – ") + words(to);
}

QString shortDayWords(Day day, Language language)
{
    const Date date = dateFromDay(day);
    return filled(patterns(language).shortDay, date.year, monthName(date.month, language, true), date.day);
}

QString noDateWords(Language language)
{
    return patterns(language).noDate;
}

QString monthCountWords(int months, Language language)
{
    return counted(patterns(language).months, months, language);
}

QString monthCountSoFarWords(int months, Language language)
{
    return QString(patterns(language).soFar).replace(u"%1"_s, monthCountWords(months, language));
}

namespace
{

// The same day so many months later, or the last of that month where it has no such day.
Day monthsAfter(Date date, int months)
{
    const int month = date.year * 12 + date.month - 1 + months;
    const Date later{month / 12, month % 12 + 1, 1};
    return dayFromDate(later) + std::min(date.day, daysInMonth(later.year, later.month)) - 1;
}

} // namespace

QString lengthWords(Day from, Day to, Language language)
{
    const Patterns &words = patterns(language);
    const int days = to - from + 1;
    if (days < 60)
        return counted(words.days, days, language);
    const int months = monthsBetween(from, to + 1);
    if (months < 24)
        return counted(words.months, months, language);
    const QString years = counted(words.years, months / 12, language);
    return months % 12 == 0 ? years : years + words.joint + counted(words.months, months % 12, language);
}

QString measureWords(Day from, Day to, Language language)
{
    const Patterns &words = patterns(language);
    const Date first = dateFromDay(from);
    const Date end = dateFromDay(to + 1);
    const int begun = (end.year - first.year) * 12 + end.month - first.month;
    const int months = begun - (end.day < first.day ? 1 : 0);
    const int days = to + 1 - monthsAfter(first, months);
    QStringList parts;
    for (const auto &[pattern, count] :
         {std::pair{&words.years, months / 12}, {&words.months, months % 12}, {&words.days, days}})
        if (count > 0)
            parts << counted(*pattern, count, language);
    return parts.join(words.joint);
}

QString yearsWords(Day from, Day to)
{
    const int first = dateFromDay(from).year;
    const int last = dateFromDay(to).year;
    return first == last ? QString::number(first) : QString::number(first) + u" – "_s + QString::number(last);
}

} // namespace trilateral
