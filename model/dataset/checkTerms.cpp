// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about officials and the offices in which they act. A series brings offices together: those that somebody at
// one of its meetings held that day. Whoever has held such an office, but not on the day of the meeting, acts outside
// the term; of an office that a document has no terms of, nothing can be said. A dated relation between an official
// and an office is evidence of holding it, as a term is.
#include "model/dataset/checkRules.h"
#include "model/snapshot/tenure.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace trilateral
{

namespace
{

using Offices = QSet<quint32>;

struct Term {
    Row office = Row::None;
    Span span;
};

class Terms
{
public:
    explicit Terms(const ProblemList &list);
    // The offices of a person: held that day, or at all.
    [[nodiscard]] Offices offices(Row person, const Span &day) const { return offices(person, &day); }
    [[nodiscard]] Offices offices(Row person) const { return offices(person, nullptr); }
    [[nodiscard]] bool isOffice(Row r) const { return m_offices.contains(static_cast<quint32>(r)); }

private:
    [[nodiscard]] Offices offices(Row person, const Span *day) const;
    void add(const ProblemList &list, Row relation);

    QMultiHash<quint32, Term> m_terms; // by person
    Offices m_offices;                 // that somebody has a term of
};

Terms::Terms(const ProblemList &list)
{
    forEachRecord(list.snapshot, [&](Row r) {
        if (isTenure(list.snapshot, r))
            m_offices.insert(static_cast<quint32>(list.snapshot.tied(r, Role::Object)));
    });
    forEachRecord(list.snapshot, [&](Row r) {
        if (list.snapshot.base(r) == Base::Relation && list.span(r).isKnown())
            add(list, r);
    });
}

void Terms::add(const ProblemList &list, Row relation)
{
    const Row office = list.snapshot.tied(relation, Role::Object);
    const bool isOfOffice = office != Row::None && (isOffice(office) || list.isKind(office, QLatin1String("office")));
    if (isOfOffice)
        for (const Row person : list.snapshot.allTied(relation, Role::Subject))
            m_terms.insert(static_cast<quint32>(person), {office, list.span(relation)});
}

Offices Terms::offices(Row person, const Span *day) const
{
    Offices offices;
    for (auto [term, end] = m_terms.equal_range(static_cast<quint32>(person)); term != end; ++term)
        if (!day || term->span.mayOverlap(day->first, day->last))
            offices.insert(static_cast<quint32>(term->office));
    return offices;
}

Offices officesTogether(const ProblemList &list, const Terms &terms, const std::vector<Row> &meetings)
{
    Offices together;
    for (const Row meeting : meetings)
        for (const Row person : list.snapshot.allTied(meeting, Role::Participant))
            together |= terms.offices(person, list.span(meeting));
    return together;
}

std::vector<Row> heldMeetingsOf(const ProblemList &list, Row series)
{
    std::vector<Row> meetings;
    for (const Tie &tie : list.snapshot.backTies(series))
        if (tie.role == Role::Series && list.status(tie.row) == Status::Held && list.span(tie.row).isKnown())
            meetings.push_back(tie.row);
    return meetings;
}

void checkMeeting(ProblemList &list, const Terms &terms, const Offices &together, Row meeting)
{
    std::vector<Row> people = list.snapshot.allTied(meeting, Role::Participant);
    std::ranges::copy(list.snapshot.allTied(meeting, Role::Chair), std::back_inserter(people));
    QSet<quint32> seen;
    for (const Row person : people) {
        const bool isOutside =
            terms.offices(person).intersects(together) && terms.offices(person, list.span(meeting)).isEmpty();
        if (isOutside && !seen.contains(static_cast<quint32>(person)))
            list.warn(
                meeting,
                RecordProblems::tr("%1 takes part, but holds no office on that day.").arg(list.snapshot.id(person)));
        seen.insert(static_cast<quint32>(person));
    }
}

// Who is said to hold an office on a day that the terms of it do not cover.
void checkEvidence(ProblemList &list, Row r)
{
    const Row office = list.snapshot.tied(r, Role::Object);
    const Row person = list.snapshot.tied(r, Role::Subject);
    if (office == Row::None || person == Row::None || !list.span(r).isKnown() || isTenure(list.snapshot, r))
        return;
    bool hasTerm = false;
    for (const Tie &tie : list.snapshot.backTies(person)) {
        if (tie.role != Role::Subject || !isTenure(list.snapshot, tie.row) ||
            list.snapshot.tied(tie.row, Role::Object) != office)
            continue;
        if (list.span(tie.row).mayOverlap(list.span(r).first, list.span(r).last))
            return;
        hasTerm = true;
    }
    if (hasTerm)
        list.warn(r,
                  RecordProblems::tr("%1 is seen in office outside the term of office.").arg(list.snapshot.id(person)));
}

} // namespace

void checkTerms(ProblemList &list)
{
    const Terms terms(list);
    forEachRecord(list.snapshot, [&](Row r) {
        const std::vector<Row> meetings = heldMeetingsOf(list, r);
        const Offices together = officesTogether(list, terms, meetings);
        for (const Row meeting : meetings)
            checkMeeting(list, terms, together, meeting);
        if (list.snapshot.base(r) == Base::Relation)
            checkEvidence(list, r);
    });
}

} // namespace trilateral
