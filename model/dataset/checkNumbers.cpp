// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the numbers of the meetings of a series.
#include "model/dataset/checkRules.h"

#include <QRegularExpression>

#include <map>
#include <optional>

namespace trilateral
{

namespace
{

// The meetings of a series, by number.
using Series = std::map<qint16, std::vector<Row>>;

Series meetingsOf(const ProblemList &list, Row r)
{
    Series series;
    for (const Tie &tie : list.snapshot.backTies(r)) {
        const qint16 number = list.snapshot.ordinal[index(tie.row)];
        if (tie.role == Role::Series && number && list.status(tie.row) != Status::Cancelled)
            series[number].push_back(tie.row);
    }
    return series;
}

void checkSameNumber(ProblemList &list, const Series &series)
{
    for (const auto &[number, meetings] : series)
        for (std::size_t i = 1; i < meetings.size(); ++i)
            list.error(meetings[i], RecordProblems::tr("%1 has the same number in the series, %2.")
                                        .arg(list.snapshot.id(meetings.front()), QString::number(number)));
}

void checkNumberOrder(ProblemList &list, const Series &series)
{
    Row before = Row::None;
    for (const auto &[number, meetings] : series) {
        const Row meeting = meetings.front();
        if (!list.span(meeting).isKnown())
            continue;
        if (before != Row::None && list.span(meeting).last < list.span(before).first)
            list.error(
                meeting,
                RecordProblems::tr("It was earlier than %1, which has a lower number.").arg(list.snapshot.id(before)));
        before = meeting;
    }
}

// Whether a text names the number: "2-5; 8", "numbers 3 and 4 were not found".
enum class Named : quint8 { No, Yes, NoNumbers };

Named isNamed(const QString &text, int number)
{
    static const QRegularExpression run(QStringLiteral("(\\d+)(?:-(\\d+))?"));
    bool namesNumbers = false;
    for (auto runs = run.globalMatch(text); runs.hasNext();) {
        const auto match = runs.next();
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (number >= first && number <= last)
            return Named::Yes;
        namesNumbers = true;
    }
    return namesNumbers ? Named::No : Named::NoNumbers;
}

// A series says of itself which numbers are missing; words alone explain any. Its notes explain those that they name.
bool isExplained(const QString &incomplete, const QString &notes, int number)
{
    const Named named = isNamed(incomplete, number);
    return named == Named::Yes || (named == Named::NoNumbers && !incomplete.isEmpty()) ||
           isNamed(notes, number) == Named::Yes;
}

void checkGaps(ProblemList &list, Row r, const Series &series)
{
    if (series.empty())
        return;
    const QString incomplete = list.snapshot.attribute(r, u"incomplete");
    QStringList missing;
    for (qint16 number = 1; number < series.rbegin()->first && missing.size() < 20; ++number)
        if (!series.contains(number) && !isExplained(incomplete, list.snapshot.notes(r), number))
            missing += QString::number(number);
    if (!missing.isEmpty())
        list.warn(
            r, RecordProblems::tr("Numbers are missing from its meetings: %1.").arg(missing.join(QLatin1String(", "))));
}

} // namespace

void checkNumbers(ProblemList &list)
{
    forEachRecord(list.snapshot, [&](Row r) {
        const Series series = meetingsOf(list, r);
        checkSameNumber(list, series);
        checkNumberOrder(list, series);
        checkGaps(list, r, series);
    });
}

} // namespace trilateral
