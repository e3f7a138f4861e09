// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the check, by what they look at. Each adds what it finds to the list that it is given; none changes
// anything. For check.cpp alone.
#pragma once

#include "model/dataset/check.h"

#include <QCoreApplication>

namespace trilateral
{

struct RecordProblems {
    Q_DECLARE_TR_FUNCTIONS(RecordProblems)
};

class ProblemList
{
public:
    explicit ProblemList(const Snapshot &checked) : snapshot(checked) {}

    const Snapshot &snapshot;

    void error(Row record, const QString &text) { m_entries.push_back({record, Severity::Error, text}); }
    void warn(Row record, const QString &text) { m_entries.push_back({record, Severity::Warning, text}); }
    // In row order, what concerns the document as a whole first.
    [[nodiscard]] std::vector<Problem> take();

    [[nodiscard]] Span span(Row r) const { return snapshot.span[index(r)]; }
    [[nodiscard]] Status status(Row r) const { return snapshot.status[index(r)]; }
    [[nodiscard]] bool isKind(Row r, QLatin1String kind) const { return snapshot.kindOf(r).id == kind; }
    // A gathering: of that kind, or one of a series.
    [[nodiscard]] bool isMeeting(Row r) const;
    // The record itself says that this is not known (its attribute not_known: "place; outcome").
    [[nodiscard]] bool saysUnknown(Row r, QLatin1String what) const;

private:
    struct Entry {
        Row record = Row::None;
        Severity severity = Severity::Error;
        QString text;
    };
    std::vector<Entry> m_entries;
};

// For each of the rows that are there.
void forEachRecord(const Snapshot &snapshot, const auto &visit)
{
    for (std::size_t i = 0; i < snapshot.count(); ++i)
        if (snapshot.isPresent(row(i)))
            visit(row(i));
}

void checkRecords(ProblemList &list);  // ids, names, citations, ends, parts, figures
void checkDates(ProblemList &list);    // dates out of order, or past where they should be ahead
void checkMeetings(ProblemList &list); // country, place and host
void checkNumbers(ProblemList &list);  // the numbering of a series
void checkTerms(ProblemList &list);    // officials outside their terms of office
void checkReach(ProblemList &list);    // what nothing leads to

} // namespace trilateral
