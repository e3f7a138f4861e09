// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of nodes that a record joins becomes a link; links are sorted by their ends and tone, and runs of them are
// the edges.
#include "model/analysis/graph.h"

#include "model/analysis/graphLevel.h"
#include "model/snapshot/tenure.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr quint32 noNode = ~0u;
// Larger gatherings say little about any two who were there.
constexpr std::size_t mostParticipants = 12;

// Nodes in 28 bits each, tone in 8.
struct Link {
    quint64 key = 0;
    Row row = Row::None;
    bool isForward = true;
    bool isDerived = false;
    [[nodiscard]] quint32 a() const { return static_cast<quint32>(key >> 36); }
    [[nodiscard]] quint32 b() const { return static_cast<quint32>(key >> 8) & 0x0fffffffu; }
    [[nodiscard]] ToneId tone() const { return static_cast<ToneId>(key & 0xffu); }
    [[nodiscard]] static quint64 keyOf(quint32 a, quint32 b, ToneId tone)
    {
        return quint64(a) << 36 | quint64(b) << 8 | index(tone);
    }
    [[nodiscard]] bool operator<(const Link &other) const
    {
        return std::tie(key, row) < std::tie(other.key, other.row);
    }
};

enum class Origin : quint8 { Given, Derived };

class GraphBuilder
{
public:
    GraphBuilder(const Snapshot &snapshot, GraphLevel level) : m_snapshot(snapshot), m_level(level)
    {
        m_graph.nodes = nodesOfLevel(snapshot, level);
        m_isStated = Mask(m_graph.nodes.size());
        numberNodes();
    }

    Graph build()
    {
        for (quint32 r = rows(Base::Relation).first; r < rows(Base::Relation).last; ++r)
            addRelation(row(r));
        for (quint32 r = rows(Base::Event).first; r < rows(Base::Event).last; ++r)
            addEvent(row(r));
        addBelonging();
        if (m_level == GraphLevel::Overview) {
            dropLesserPeople();
            dropFaintNodes();
        }
        if (m_level != GraphLevel::Everything)
            dropUnlinkedNodes();
        std::sort(m_links.begin(), m_links.end());
        makeEdges();
        return std::move(m_graph);
    }

private:
    [[nodiscard]] RowRange rows(Base base) const { return m_snapshot.rows(base); }
    [[nodiscard]] quint32 nodeOf(Row r) const { return m_graph.nodeOf[index(r)]; }
    // The node that stands for an entity in a record: itself, or what the level puts it down to.
    [[nodiscard]] quint32 nodeFor(Row entity, Row record) const;
    [[nodiscard]] quint32 officeHeld(Row person, const Span &day) const;
    [[nodiscard]] bool isCountry(Row r) const { return m_snapshot.kindOf(r).id == QLatin1String("country"); }
    [[nodiscard]] bool putsDown() const { return m_level == GraphLevel::Countries || m_level == GraphLevel::Offices; }
    [[nodiscard]] ToneId toneOf(Row r) const
    {
        const Tone *tone = m_snapshot.toneOf(r);
        return tone ? static_cast<ToneId>(tone - m_snapshot.tones.data()) : ToneId::None;
    }
    [[nodiscard]] bool isEvent(Row r) const { return rows(Base::Event).contains(r); }

    void numberNodes();
    void dropUnlinkedNodes();
    void dropLesserPeople();
    void dropFaintNodes();
    [[nodiscard]] std::vector<quint32> recordsOfNodes() const;
    void addLink(quint32 from, quint32 to, Row r, ToneId tone, Origin origin);
    void addEnds(Row r, Origin origin);
    void addRelation(Row r);
    void addTenure(Row r);
    void addEvent(Row r);
    void addTogether(Row r);
    void joinAll(const std::vector<quint32> &nodes, Row r);
    [[nodiscard]] std::vector<quint32> participants(Row event) const;
    void addAttendance(Row meeting);
    void addBelonging();
    [[nodiscard]] std::vector<quint32> peopleOf(Row event) const;
    void makeEdges();

    const Snapshot &m_snapshot;
    GraphLevel m_level;
    Graph m_graph;
    std::vector<Link> m_links;
    std::vector<std::pair<quint32, quint32>> m_inOffice; // official and country nodes
    Mask m_isStated;                                     // nodes of which a relation is stated
};

void GraphBuilder::numberNodes()
{
    m_graph.nodeOf.assign(m_snapshot.count(), noNode);
    for (std::size_t n = 0; n < m_graph.nodes.size(); ++n)
        m_graph.nodeOf[index(m_graph.nodes[n])] = static_cast<quint32>(n);
}

quint32 GraphBuilder::officeHeld(Row person, const Span &day) const
{
    std::vector<Row> offices;
    for (const Tie &tie : m_snapshot.backTies(person)) {
        if (tie.role != Role::Subject || !isTenure(m_snapshot, tie.row))
            continue;
        const Row office = m_snapshot.tied(tie.row, Role::Object);
        if (office == Row::None)
            continue;
        const Span term = m_snapshot.span[index(tie.row)];
        if (day.isKnown() && term.isKnown() && term.first <= day.last && term.last >= day.first)
            return nodeOf(office);
        offices.push_back(office);
    }
    return offices.size() == 1 && !day.isKnown() ? nodeOf(offices.front()) : noNode;
}

quint32 GraphBuilder::nodeFor(Row entity, Row record) const
{
    const quint32 own = nodeOf(entity);
    if (own != noNode || !putsDown())
        return own;
    if (m_level == GraphLevel::Offices)
        return officeHeld(entity, m_snapshot.span[index(record)]);
    const Row country = m_snapshot.tied(entity, Role::Country);
    return country == Row::None ? noNode : nodeOf(country);
}

// People who can be put down to a country, of whom nothing is stated but their term of office, and who do not matter
// much: the overview leaves them to the country.
void GraphBuilder::dropLesserPeople()
{
    constexpr quint8 important = 2;
    const auto isLesser = [&](quint32 node) {
        const Row entity = m_graph.nodes[node];
        const Row country = m_snapshot.tied(entity, Role::Country);
        return m_snapshot.importance[index(entity)] < important && !m_isStated.test(node) && country != Row::None &&
               nodeOf(country) != noNode;
    };
    std::erase_if(m_links, [&](const Link &link) { return isLesser(link.a()) || isLesser(link.b()); });
}

// How many records join each node to others.
std::vector<quint32> GraphBuilder::recordsOfNodes() const
{
    std::vector<std::pair<quint32, Row>> seen;
    for (const Link &link : m_links)
        for (const quint32 node : {link.a(), link.b()})
            seen.emplace_back(node, link.row);
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    std::vector<quint32> records(m_graph.nodes.size(), 0);
    for (const auto &[node, record] : seen)
        ++records[node];
    return records;
}

// An overview is to be taken in at a glance: of more nodes than that, those stay that most records join. Equals stay or
// go together; where going would leave less than half a view full, they stay.
void GraphBuilder::dropFaintNodes()
{
    constexpr std::size_t mostNodes = 30;
    const std::vector<quint32> records = recordsOfNodes();
    std::vector<quint32> falling;
    std::ranges::copy_if(records, std::back_inserter(falling), [](quint32 count) { return count > 0; });
    if (falling.size() <= mostNodes)
        return;
    std::ranges::sort(falling, std::greater<>());
    quint32 least = falling[mostNodes] + 1;
    if (falling[mostNodes / 2] < least)
        least = falling[mostNodes];
    const auto isFaint = [&](quint32 node) {
        return records[node] < least;
    };
    std::erase_if(m_links, [&](const Link &link) { return isFaint(link.a()) || isFaint(link.b()); });
}

// A level picks two or three kinds; what these do not join has nothing to say there.
void GraphBuilder::dropUnlinkedNodes()
{
    Mask linked(m_graph.nodes.size());
    for (const Link &link : m_links)
        for (const quint32 node : {link.a(), link.b()})
            linked.set(node);
    const std::vector<Row> before = std::exchange(m_graph.nodes, {});
    linked.forEach([&](std::size_t n) { m_graph.nodes.push_back(before[n]); });
    numberNodes();
    for (Link &link : m_links)
        link.key = Link::keyOf(nodeOf(before[link.a()]), nodeOf(before[link.b()]), link.tone());
}

void GraphBuilder::addLink(quint32 from, quint32 to, Row r, ToneId tone, Origin origin)
{
    if (from == noNode || to == noNode || from == to)
        return;
    const auto [a, b] = std::minmax(from, to);
    m_links.push_back({Link::keyOf(a, b, tone), r, from == a, origin == Origin::Derived});
    if (origin == Origin::Given && !isEvent(m_graph.nodes[b]) && !isTenure(m_snapshot, r)) {
        m_isStated.set(a);
        m_isStated.set(b);
    }
}

// Each subject with each object.
void GraphBuilder::addEnds(Row r, Origin origin)
{
    const ToneId tone = toneOf(r);
    for (const Tie &subject : m_snapshot.ties(r))
        if (subject.role == Role::Subject && nodeFor(subject.row, r) != noNode)
            for (const Tie &object : m_snapshot.ties(r))
                if (object.role == Role::Object)
                    addLink(nodeFor(subject.row, r), nodeFor(object.row, r), r, tone, origin);
}

void GraphBuilder::addRelation(Row r)
{
    if (isTenure(m_snapshot, r))
        return addTenure(r);
    addEnds(r, Origin::Given);
    for (const Tie &meeting : m_snapshot.ties(r))
        if (meeting.role == Role::Meeting && nodeOf(meeting.row) != noNode)
            for (const Tie &subject : m_snapshot.ties(r))
                if (subject.role == Role::Subject)
                    addLink(nodeOf(subject.row), nodeOf(meeting.row), r, toneOf(r), Origin::Derived);
}

// An office is no node: who holds it is joined to its country.
void GraphBuilder::addTenure(Row r)
{
    for (const Row office : m_snapshot.allTied(r, Role::Object))
        for (const Row country : m_snapshot.allTied(office, Role::Country))
            for (const Row holder : m_snapshot.allTied(r, Role::Subject)) {
                addLink(nodeOf(holder), nodeOf(country), r, toneOf(r), Origin::Given);
                m_inOffice.emplace_back(nodeOf(holder), nodeOf(country));
            }
}

void GraphBuilder::addEvent(Row r)
{
    // What an event with a type did is a relation as good as any.
    addEnds(r, m_snapshot.typeOf(r) ? Origin::Given : Origin::Derived);
    if (nodeOf(r) != noNode)
        addAttendance(r);
    else if (m_snapshot.tied(r, Role::Subject) == Row::None)
        addTogether(r);
}

// Nodes that took part in an event, countries left out.
std::vector<quint32> GraphBuilder::peopleOf(Row event) const
{
    std::vector<quint32> people;
    for (const Tie &tie : m_snapshot.ties(event)) {
        const bool takesPart = tie.role == Role::Participant || tie.role == Role::Chair;
        if (takesPart && nodeOf(tie.row) != noNode && !isCountry(tie.row))
            people.push_back(nodeOf(tie.row));
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

// Nodes that stand for those who took part in an event; where countries did, for the countries alone.
std::vector<quint32> GraphBuilder::participants(Row event) const
{
    std::vector<quint32> nodes;
    bool hasCountry = false;
    for (const Tie &tie : m_snapshot.ties(event)) {
        const bool takesPart = tie.role == Role::Participant || tie.role == Role::Chair;
        if (!takesPart || nodeFor(tie.row, event) == noNode)
            continue;
        const bool isOne = isCountry(m_graph.nodes[nodeFor(tie.row, event)]);
        if (isOne && !std::exchange(hasCountry, true))
            nodes.clear();
        if (isOne == hasCountry)
            nodes.push_back(nodeFor(tie.row, event));
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

void GraphBuilder::joinAll(const std::vector<quint32> &nodes, Row r)
{
    if (nodes.size() > mostParticipants)
        return;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = i + 1; j < nodes.size(); ++j)
            addLink(nodes[i], nodes[j], r, ToneId::None, Origin::Derived);
}

void GraphBuilder::addTogether(Row r)
{
    if (m_level == GraphLevel::Everything)
        joinAll(peopleOf(r), r);
    else if (m_level == GraphLevel::Overview || putsDown())
        joinAll(participants(r), r);
}

void GraphBuilder::addAttendance(Row meeting)
{
    for (const quint32 person : peopleOf(meeting))
        addLink(person, nodeOf(meeting), meeting, ToneId::None, Origin::Given);
}

// Who belongs to a country, where no term of office says so already.
void GraphBuilder::addBelonging()
{
    std::sort(m_inOffice.begin(), m_inOffice.end());
    for (const Row entity : m_graph.nodes) {
        if (isEvent(entity))
            break;
        for (const Tie &tie : m_snapshot.ties(entity)) {
            const std::pair ends{nodeOf(entity), nodeOf(tie.row)};
            if (tie.role == Role::Country && !std::binary_search(m_inOffice.begin(), m_inOffice.end(), ends))
                addLink(ends.first, ends.second, entity, ToneId::None, Origin::Derived);
        }
    }
}

void GraphBuilder::makeEdges()
{
    m_graph.relations.reserve(m_links.size());
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const Link &link = m_links[i];
        const bool isNewEdge = i == 0 || m_links[i - 1].key != link.key;
        if (isNewEdge)
            m_graph.edges.push_back(
                {link.a(), link.b(), link.tone(), true, static_cast<quint32>(m_graph.relations.size()), 0});
        else if (m_links[i - 1].row == link.row)
            continue;
        GraphEdge &edge = m_graph.edges.back();
        edge.isDerived = edge.isDerived && link.isDerived;
        ++edge.relationCount;
        m_graph.relations.push_back({link.row, link.isForward});
    }
}

} // namespace

Graph buildGraph(const Snapshot &snapshot, GraphLevel level)
{
    return GraphBuilder(snapshot, level).build();
}

GraphView visiblePart(const Graph &graph, const Projection &projection)
{
    GraphView view{Mask(graph.nodes.size()), Mask(graph.edges.size()), std::vector<quint32>(graph.edges.size(), 0)};
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        if (projection.passes.test(graph.nodes[n]))
            view.nodes.set(n);
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const GraphEdge &edge = graph.edges[e];
        if (!view.nodes.test(edge.a) || !view.nodes.test(edge.b))
            continue;
        for (const EdgeRelation &relation : graph.behind(edge))
            view.weight[e] += projection.passes.test(relation.row);
        if (view.weight[e])
            view.edges.set(e);
    }
    return view;
}

Mask egoNetwork(const Graph &graph, const Mask &edges, quint32 focus, int depth)
{
    Mask reached(graph.nodes.size());
    if (focus >= graph.nodes.size())
        return reached;
    reached.set(focus);
    for (int step = 0; step < depth; ++step) {
        Mask next = reached;
        edges.forEach([&](std::size_t e) {
            const GraphEdge &edge = graph.edges[e];
            if (reached.test(edge.a))
                next.set(edge.b);
            if (reached.test(edge.b))
                next.set(edge.a);
        });
        if (next == reached)
            break;
        reached = std::move(next);
    }
    return reached;
}

} // namespace trilateral
