// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about officials and the offices in which they act. Of somebody without a term of office nothing can be said;
// whoever has one, but none on the day of a meeting, acts outside it. A dated relation between an official and an
// office is evidence of holding it, as a term is.
#include "model/dataset/checkRules.h"
#include "model/snapshot/tenure.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace trilateral
{

namespace
{

class Terms
{
public:
    explicit Terms(const ProblemList &list);
    [[nodiscard]] bool isOutside(Row person, const Span &day) const;
    // Whether somebody has a term in that office.
    [[nodiscard]] bool isOffice(Row r) const { return m_offices.contains(static_cast<quint32>(r)); }

private:
    void add(const ProblemList &list, Row relation);

    QMultiHash<quint32, Span> m_spans; // by person: terms and evidence
    QSet<quint32> m_holders;           // who has a term
    QSet<quint32> m_offices;
};

Terms::Terms(const ProblemList &list)
{
    forEachRecord(list.snapshot, [&](Row r) {
        if (isTenure(list.snapshot, r) && list.span(r).isKnown())
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
    if (office == Row::None || (!isOffice(office) && !list.isKind(office, QLatin1String("office"))))
        return;
    for (const Row person : list.snapshot.allTied(relation, Role::Subject)) {
        m_spans.insert(static_cast<quint32>(person), list.span(relation));
        if (isTenure(list.snapshot, relation))
            m_holders.insert(static_cast<quint32>(person));
    }
}

bool Terms::isOutside(Row person, const Span &day) const
{
    if (!m_holders.contains(static_cast<quint32>(person)))
        return false;
    const auto [first, last] = m_spans.equal_range(static_cast<quint32>(person));
    return std::none_of(first, last, [&day](const Span &term) { return term.mayOverlap(day.first, day.last); });
}

void checkMeeting(ProblemList &list, const Terms &terms, Row meeting)
{
    if (!list.isMeeting(meeting) || list.status(meeting) != Status::Held || !list.span(meeting).isKnown())
        return;
    std::vector<Row> people = list.snapshot.allTied(meeting, Role::Participant);
    for (const Row chair : list.snapshot.allTied(meeting, Role::Chair))
        if (std::ranges::find(people, chair) == people.end())
            people.push_back(chair);
    for (const Row person : people)
        if (terms.isOutside(person, list.span(meeting)))
            list.warn(
                meeting,
                RecordProblems::tr("%1 takes part, but holds no office on that day.").arg(list.snapshot.id(person)));
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
        checkMeeting(list, terms, r);
        if (list.snapshot.base(r) == Base::Relation)
            checkEvidence(list, r);
    });
}

} // namespace trilateral
