// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/recordGraph.h"

#include "model/snapshot/wording.h"

namespace trilateral
{

namespace
{

Row firstOf(const Snapshot &snapshot, Row record, Role role)
{
    const Row row = snapshot.tied(record, role);
    return row != Row::None && snapshot.isPresent(row) ? row : Row::None;
}

class GraphMaker
{
public:
    explicit GraphMaker(const Snapshot &snapshot) : m_snapshot(snapshot), m_nodes(snapshot.count()) {}

    void add(Row row);
    [[nodiscard]] RecordGraph take();

private:
    void addEvent(Row event);
    void addRelation(Row relation);

    const Snapshot &m_snapshot;
    Mask m_nodes;
    RecordGraph m_graph;
};

void GraphMaker::add(Row row)
{
    switch (m_snapshot.base(row)) {
    case Base::Entity:
        return m_nodes.set(row);
    case Base::Event:
        return addEvent(row);
    case Base::Relation:
        return addRelation(row);
    case Base::Observation:
        break;
    }
}

void GraphMaker::addEvent(Row event)
{
    m_nodes.set(event);
    for (const Tie &tie : m_snapshot.ties(event))
        if (m_snapshot.isPresent(tie.row) && m_snapshot.base(tie.row) <= Base::Event) {
            m_nodes.set(tie.row);
            m_graph.edges.push_back({event, tie.row, event, roleKey(tie.role), false});
        }
}

void GraphMaker::addRelation(Row relation)
{
    const Row from = firstOf(m_snapshot, relation, Role::Subject);
    const Row object = firstOf(m_snapshot, relation, Role::Object);
    const Row to = object != Row::None ? object : firstOf(m_snapshot, relation, Role::Issue);
    if (from == Row::None || to == Row::None || m_snapshot.base(from) > Base::Event ||
        m_snapshot.base(to) > Base::Event)
        return;
    m_nodes.set(from);
    m_nodes.set(to);
    m_graph.edges.push_back({from, to, relation, verb(m_snapshot, relation, Language::English).text, true});
}

RecordGraph GraphMaker::take()
{
    m_nodes.forEach([this](std::size_t r) { m_graph.nodes.push_back(row(r)); });
    return std::move(m_graph);
}

} // namespace

RecordGraph recordGraph(const Snapshot &snapshot, const Mask &passes)
{
    GraphMaker maker(snapshot);
    passes.forEach([&](std::size_t r) {
        if (snapshot.isPresent(row(r)))
            maker.add(row(r));
    });
    return maker.take();
}

} // namespace trilateral
