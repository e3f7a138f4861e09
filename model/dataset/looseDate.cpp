// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/looseDate.h"

#include <QRegularExpression>

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

QString asEdtf(const QString &text)
{
    for (const auto read : {fromYearFirst, fromDayFirst, fromDigits})
        if (const QString edtf = read(text); !edtf.isEmpty())
            return edtf;
    return {};
}

} // namespace

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
