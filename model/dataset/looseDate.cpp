// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/looseDate.h"

#include <QRegularExpression>

#include <algorithm>

namespace trilateral
{

namespace
{

QString padded(const QString &digits)
{
    return digits.size() == 1 ? u'0' + digits : digits;
}

// Year first, with one sign throughout; month and day may have one digit.
QString fromYearFirst(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4})([-/.年])\s*(\d{1,2})(?:[-/.月]\s*(\d{1,2})日?|月)?(?:[ T]\d{1,2}:\d{2}.*)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString month = match.captured(1) + u'-' + padded(match.captured(3));
    return match.captured(4).isEmpty() ? month : QString(month + u'-' + padded(match.captured(4)));
}

// With points the day comes first wherever this is written.
QString fromDayFirst(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(3) + u'-' + padded(match.captured(2)) + u'-' + padded(match.captured(1));
}

QString fromDigits(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3) : QString();
}

// The number of a month by its English name or the first three letters of it; 0 for other words.
int monthNamed(const QString &word)
{
    static const QStringList names{QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
                                   QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
                                   QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
                                   QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    const QString lower = word.toLower();
    const auto isIt = [&lower](const QString &name) {
        return lower.size() >= 3 &&
               (name == lower || name.first(3) == lower || (lower == QLatin1String("sept") && name.startsWith(lower)));
    };
    return static_cast<int>(std::find_if(names.begin(), names.end(), isIt) - names.begin() + 1) % 13;
}

QString withMonth(const QString &year, const QString &month, const QString &day)
{
    const int number = monthNamed(month);
    if (!number)
        return {};
    const QString start = year + u'-' + padded(QString::number(number));
    return day.isEmpty() ? start : QString(start + u'-' + padded(day));
}

// "22 March 2025", "March 22, 2025", "March 2025".
QString fromMonthName(const QString &text)
{
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(?:(\d{1,2})\.?\s+)?([A-Za-z]+)\.?,?\s+(\d{4})$)"));
    static const QRegularExpression monthFirst(QStringLiteral(R"(^([A-Za-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$)"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return withMonth(match.captured(3), match.captured(2), match.captured(1));
    const auto match = monthFirst.match(text);
    return match.hasMatch() ? withMonth(match.captured(3), match.captured(1), match.captured(2)) : QString();
}

QString asEdtf(const QString &text)
{
    for (const auto read : {fromYearFirst, fromDayFirst, fromDigits, fromMonthName})
        if (const QString edtf = read(text); !edtf.isEmpty())
            return edtf;
    return {};
}

// Two dates around a sign, the second perhaps short of what it shares with the first: "2025-03-22/24".
QString completed(const QString &from, const QString &to)
{
    static const QRegularExpression dayOnly(QStringLiteral(R"(^\d{1,2}$)"));
    static const QRegularExpression monthAndDay(QStringLiteral(R"(^\d{1,2}-\d{1,2}$)"));
    const QStringList parts = from.split(u'-');
    if (dayOnly.match(to).hasMatch() && parts.size() == 3)
        return parts[0] + u'-' + parts[1] + u'-' + padded(to);
    if (dayOnly.match(to).hasMatch() && parts.size() == 2)
        return parts[0] + u'-' + padded(to);
    if (monthAndDay.match(to).hasMatch() && parts.size() == 3)
        return parts[0] + u'-' + padded(to.section(u'-', 0, 0)) + u'-' + padded(to.section(u'-', 1));
    return to;
}

// What is said before the date and makes it an approximate one; the sign that EDTF has for it.
QString withoutAbout(const QString &text, QString &sign)
{
    static const QRegularExpression about(
        QStringLiteral(R"(^(?:(?:c|ca|circa|about|around)(?:\.\s*|\s+)|(?:约|大约|約|およそ|약)\s*)(.*)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = about.match(text);
    if (!match.hasMatch())
        return text;
    sign = QStringLiteral("~");
    return match.captured(1).trimmed();
}

QString enteredEdtf(const QString &entered)
{
    QString sign;
    const QString text = withoutAbout(entered, sign);
    if (spanFromEdtf(QString(text + sign)))
        return text + sign;
    const QString edtf = asEdtf(text);
    return edtf.isEmpty() ? QString() : QString(edtf + sign);
}

QString enteredInterval(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral(R"(\s*(?:/|–|—|\s-\s|\sto\s|至|~(?=\d)|から|부터)\s*)"));
    const QStringList ends = text.split(signs);
    if (ends.size() != 2)
        return {};
    const QString from = enteredEdtf(ends[0]);
    if (from.isEmpty() || ends[1].isEmpty())
        return from.isEmpty() ? QString() : QString(from + QStringLiteral("/.."));
    const QString to = enteredEdtf(completed(from, ends[1]));
    return to.isEmpty() ? QString() : QString(from + u'/' + to);
}

} // namespace

Result<Span> enteredDate(QStringView entered)
{
    const QString text = entered.trimmed().toString().normalized(QString::NormalizationForm_KC);
    const Result<Span> strict = spanFromEdtf(text);
    if (strict)
        return strict;
    for (const auto read : {enteredEdtf, enteredInterval})
        if (const QString edtf = read(text); !edtf.isEmpty())
            if (Result<Span> span = spanFromEdtf(edtf))
                return span;
    return strict;
}

Result<Span> looseDate(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8).trimmed();
    const Result<Span> strict = spanFromEdtf(text);
    if (strict)
        return strict;
    const QString edtf = asEdtf(text);
    const Result<Span> loose = edtf.isEmpty() ? strict : spanFromEdtf(edtf);
    return loose ? loose : strict;
}

Result<Span> looseInterval(QByteArrayView from, QByteArrayView to)
{
    const Result<Span> start = looseDate(from);
    const Result<Span> end = looseDate(to);
    if (!start || !end || !end->isKnown())
        return start ? (end ? start : end) : start;
    if (!start->isKnown() || start->isInterval || end->isInterval || *start == *end)
        return start->isKnown() ? start : end;
    return spanFromEdtf(QString(edtfFromSpan(*start) + u'/' + edtfFromSpan(*end)));
}

} // namespace trilateral
