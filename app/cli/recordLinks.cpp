// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordLinks.h"

#include <algorithm>

namespace trilateral
{

namespace
{

class LinkList
{
public:
    LinkList(const Snapshot &snapshot, Row row) : m_snapshot(snapshot), m_row(row) {}

    std::vector<RecordLink> all()
    {
        for (const Tie &tie : m_snapshot.backTies(m_row))
            if (m_snapshot.isPresent(tie.row))
                addIncoming(tie);
        for (const Tie &tie : m_snapshot.ties(m_row))
            if (m_snapshot.isPresent(tie.row))
                add({tie.row, m_row, true, partWord(tie.role), LinkDirection::Out, tie.role});
        std::ranges::stable_partition(m_links, [](const RecordLink &link) { return !link.isDerived; });
        return std::move(m_links);
    }

private:
    void add(RecordLink link)
    {
        if (link.to != m_row)
            m_links.push_back(std::move(link));
    }

    // The record stands in tie.role in tie.row.
    void addIncoming(const Tie &tie)
    {
        if (m_snapshot.base(tie.row) == Base::Observation)
            return;
        const bool isRelation = m_snapshot.base(tie.row) == Base::Relation;
        const bool isEnd = tie.role == Role::Subject || tie.role == Role::Object;
        if (isEnd && addOtherEnds(tie, isRelation) && isRelation)
            return;
        add({tie.row, tie.row, !isRelation, partWord(tie.role), LinkDirection::In, tie.role});
    }

    // A relation leads to its other ends; an event between a subject and an object means a derived relation.
    bool addOtherEnds(const Tie &tie, bool isRelation)
    {
        const bool isSubject = tie.role == Role::Subject;
        const std::vector<Row> ends = m_snapshot.allTied(tie.row, isSubject ? Role::Object : Role::Subject);
        const RelationType *type = m_snapshot.typeOf(tie.row);
        const bool isMutual = type && !type->isDirected;
        const LinkDirection direction =
            isMutual ? LinkDirection::Both : (isSubject ? LinkDirection::Out : LinkDirection::In);
        for (const Row end : ends)
            add({end, tie.row, !isRelation, type ? type->id : m_snapshot.kindOf(tie.row).id, direction});
        return !ends.empty();
    }

    const Snapshot &m_snapshot;
    Row m_row;
    std::vector<RecordLink> m_links;
};

} // namespace

QString partWord(Role role)
{
    switch (role) {
    case Role::Participant:
        return QStringLiteral("participant");
    case Role::Issue:
        return QStringLiteral("issue");
    case Role::Outcome:
        return QStringLiteral("outcome");
    default:
        return roleKey(role);
    }
}

std::vector<RecordLink> recordLinks(const Snapshot &snapshot, Row row)
{
    return LinkList(snapshot, row).all();
}

} // namespace trilateral
