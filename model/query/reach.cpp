// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/reach.h"

#include <algorithm>

namespace trilateral
{

namespace
{

void addBelonging(const Snapshot &snapshot, Row entity, std::vector<Row> &reached, std::size_t from)
{
    for (const Tie &tie : snapshot.ties(entity)) {
        const bool leadsOn = tie.role == Role::Country || tie.role == Role::Parent;
        const bool isNew =
            std::find(reached.begin() + static_cast<std::ptrdiff_t>(from), reached.end(), tie.row) == reached.end();
        if (leadsOn && isNew && snapshot.rows(Base::Entity).contains(tie.row))
            reached.push_back(tie.row);
    }
}

// Calls visit(entity) once for every entity that a record reaches.
class ReachWalk
{
public:
    explicit ReachWalk(const Snapshot &snapshot)
        : m_snapshot(snapshot), m_reach(entityReach(snapshot)),
          m_lastVisit(snapshot.rows(Base::Entity).size(), Row::None)
    {
    }

    template <class Visit>
    void visit(Row record, Visit &&visit)
    {
        for (const Tie &tie : m_snapshot.ties(record)) {
            if (!m_snapshot.rows(Base::Entity).contains(tie.row))
                continue;
            for (const Row entity : m_reach.at(index(tie.row)))
                if (std::exchange(m_lastVisit[index(entity)], record) != record)
                    visit(index(entity));
        }
    }

    template <class Visit>
    void visitAll(Visit &&visit)
    {
        std::fill(m_lastVisit.begin(), m_lastVisit.end(), Row::None);
        for (std::size_t r = m_lastVisit.size(); r < m_snapshot.count(); ++r)
            if (m_snapshot.isPresent(row(r)))
                this->visit(row(r), [&](std::size_t entity) { visit(entity, static_cast<quint32>(r)); });
    }

private:
    const Snapshot &m_snapshot;
    Grouped<Row> m_reach;
    std::vector<Row> m_lastVisit;
};

} // namespace

Grouped<Row> entityReach(const Snapshot &snapshot)
{
    Grouped<Row> reach{{0}, {}};
    for (quint32 e = 0; e < snapshot.rows(Base::Entity).size(); ++e) {
        const std::size_t from = reach.items.size();
        reach.items.push_back(row(e));
        for (std::size_t next = from; next < reach.items.size(); ++next)
            addBelonging(snapshot, reach.items[next], reach.items, from);
        reach.starts.push_back(static_cast<quint32>(reach.items.size()));
    }
    return reach;
}

Grouped<quint32> recordsReaching(const Snapshot &snapshot)
{
    ReachWalk walk(snapshot);
    Grouped<quint32> records;
    records.starts.assign(snapshot.rows(Base::Entity).size() + 1, 0);
    walk.visitAll([&](std::size_t entity, quint32) { ++records.starts[entity + 1]; });
    for (std::size_t e = 1; e < records.starts.size(); ++e)
        records.starts[e] += records.starts[e - 1];
    records.items.resize(records.starts.back());
    std::vector<quint32> next(records.starts);
    walk.visitAll([&](std::size_t entity, quint32 record) { records.items[next[entity]++] = record; });
    return records;
}

} // namespace trilateral
