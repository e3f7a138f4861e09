// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that there are, each between two nodes and with the record behind it that most sources cite; then the best
// paths over them. Ends that are no nodes of the graph get a number of their own behind its nodes.
#include "model/analysis/paths.h"

#include "model/analysis/shortestPaths.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace trilateral
{

namespace
{

constexpr quint32 noNode = ~0u;
// A path with more steps never beats one with fewer by its sources, nor one with fewer sources by its dates.
constexpr quint32 undatedCost = 1;
constexpr quint32 sourceWorth = 1000;
constexpr quint32 stepCost = 1'000'000 * sourceWorth;
constexpr quint32 mostSources = 999;

struct Step {
    quint32 a = 0; // a < b
    quint32 b = 0;
    quint32 sources = 0;
    Row row = Row::None;
    bool isDerived = false;
    bool isForward = true; // from a to b
    bool isDated = true;
    [[nodiscard]] auto ends() const { return std::tie(a, b); }
};

// Of two steps between the same ends: more sources, then a date, then what is given, then the earlier row.
bool isBetter(const Step &x, const Step &y)
{
    return std::tuple(y.sources, y.isDated, x.isDerived, x.row) < std::tuple(x.sources, x.isDated, y.isDerived, y.row);
}

quint32 costOf(const Step &step)
{
    return stepCost - step.sources * sourceWorth + (step.isDated ? 0 : undatedCost);
}

class PathNetwork
{
public:
    PathNetwork(const Snapshot &snapshot, const Graph &graph, std::optional<Day> before)
        : m_snapshot(snapshot), m_graph(graph), m_before(before), m_records(graph.nodes)
    {
    }

    // The node of a record; joins it to the network where it is not in it yet.
    quint32 nodeFor(Row record);
    void finish();

    [[nodiscard]] const Grouped<Hop> &hops() const { return m_hops; }
    [[nodiscard]] PathStep step(quint32 from, quint32 to) const;
    [[nodiscard]] std::size_t undatedCount() const { return m_undated.size(); }

private:
    [[nodiscard]] Span spanOf(Row r) const;
    [[nodiscard]] bool isKnownBy(Row r, Span span);
    [[nodiscard]] quint32 nodeOf(Row r) const;
    void addStep(quint32 from, quint32 to, Row r, bool isDerived);
    void addGraph();
    void addParents();
    void addTies(quint32 node, Row record);
    void addOwner(quint32 node, const Tie &owner);
    void keepTheBest();
    void makeHops();

    const Snapshot &m_snapshot;
    const Graph &m_graph;
    std::optional<Day> m_before;
    std::vector<Row> m_records; // per node
    std::vector<Step> m_steps;
    std::vector<Row> m_undated; // left out
    Grouped<Hop> m_hops;
};

bool isEnd(Role role)
{
    return role == Role::Subject || role == Role::Object;
}

// Distinct sources that cite a record; there are few, so each is looked for among those before it.
quint32 sourceCount(const Snapshot &snapshot, Row r)
{
    const std::span<const CitationEntry> citations = snapshot.citations(r);
    quint32 count = 0;
    for (std::size_t i = 0; i < citations.size() && count < mostSources; ++i)
        count += std::none_of(citations.begin(), citations.begin() + static_cast<std::ptrdiff_t>(i),
                              [&](const CitationEntry &other) { return other.source == citations[i].source; });
    return count;
}

Span PathNetwork::spanOf(Row r) const
{
    const Span said = m_snapshot.span[index(r)];
    return said.isKnown() || m_snapshot.asOf.empty() ? said : m_snapshot.asOf[index(r)];
}

bool PathNetwork::isKnownBy(Row r, Span span)
{
    if (m_before && !span.isKnown())
        m_undated.push_back(r);
    return !m_before || (span.isKnown() && span.first <= *m_before);
}

quint32 PathNetwork::nodeOf(Row r) const
{
    const quint32 node = m_graph.nodeOf[index(r)];
    if (node != noNode)
        return node;
    const auto added =
        std::find(m_records.begin() + static_cast<std::ptrdiff_t>(m_graph.nodes.size()), m_records.end(), r);
    return added == m_records.end() ? noNode : static_cast<quint32>(added - m_records.begin());
}

void PathNetwork::addStep(quint32 from, quint32 to, Row r, bool isDerived)
{
    if (from == noNode || to == noNode || from == to || !m_snapshot.isPresent(r))
        return;
    const Span span = spanOf(r);
    if (!isKnownBy(r, span))
        return;
    const auto [a, b] = std::minmax(from, to);
    m_steps.push_back({a, b, sourceCount(m_snapshot, r), r, isDerived, from == a, span.isKnown()});
}

void PathNetwork::addGraph()
{
    for (const GraphEdge &edge : m_graph.edges)
        for (const EdgeRelation &relation : m_graph.behind(edge))
            addStep(relation.isForward ? edge.a : edge.b, relation.isForward ? edge.b : edge.a, relation.row,
                    !m_snapshot.rows(Base::Relation).contains(relation.row));
}

void PathNetwork::addParents()
{
    for (const Row entity : m_graph.nodes)
        for (const Tie &tie : m_snapshot.ties(entity))
            if (tie.role == Role::Parent)
                addStep(nodeOf(entity), nodeOf(tie.row), entity, true);
}

quint32 PathNetwork::nodeFor(Row record)
{
    if (const quint32 node = nodeOf(record); node != noNode)
        return node;
    const auto node = static_cast<quint32>(m_records.size());
    m_records.push_back(record);
    addTies(node, record);
    return node;
}

void PathNetwork::addTies(quint32 node, Row record)
{
    for (const Tie &tie : m_snapshot.ties(record))
        addStep(node, nodeOf(tie.row), record, true);
    for (const Tie &owner : m_snapshot.backTies(record))
        addOwner(node, owner);
}

// What names the record joins it to itself and, where it is no entity, to all that it names besides.
void PathNetwork::addOwner(quint32 node, const Tie &owner)
{
    addStep(nodeOf(owner.row), node, owner.row, true);
    if (m_snapshot.rows(Base::Entity).contains(owner.row))
        return;
    const bool isRelation = m_snapshot.rows(Base::Relation).contains(owner.row);
    for (const Tie &other : m_snapshot.ties(owner.row)) {
        const bool isGiven = isRelation && isEnd(owner.role) && isEnd(other.role) && owner.role != other.role;
        const bool pointsBack = other.role == Role::Subject;
        addStep(pointsBack ? nodeOf(other.row) : node, pointsBack ? node : nodeOf(other.row), owner.row, !isGiven);
    }
}

void PathNetwork::keepTheBest()
{
    std::sort(m_steps.begin(), m_steps.end(),
              [](const Step &x, const Step &y) { return x.ends() != y.ends() ? x.ends() < y.ends() : isBetter(x, y); });
    const auto isSamePair = [](const Step &x, const Step &y) {
        return x.ends() == y.ends();
    };
    m_steps.erase(std::unique(m_steps.begin(), m_steps.end(), isSamePair), m_steps.end());
}

void PathNetwork::makeHops()
{
    m_hops.starts.assign(m_records.size() + 1, 0);
    for (const Step &step : m_steps)
        for (const quint32 node : {step.a, step.b})
            ++m_hops.starts[node + 1];
    for (std::size_t n = 1; n < m_hops.starts.size(); ++n)
        m_hops.starts[n] += m_hops.starts[n - 1];
    m_hops.items.resize(m_hops.starts.back());
    std::vector<quint32> next(m_hops.starts);
    for (const Step &step : m_steps) {
        m_hops.items[next[step.a]++] = {step.b, costOf(step)};
        m_hops.items[next[step.b]++] = {step.a, costOf(step)};
    }
}

void PathNetwork::finish()
{
    addGraph();
    addParents();
    std::ranges::sort(m_undated);
    m_undated.erase(std::ranges::unique(m_undated).begin(), m_undated.end());
    keepTheBest();
    makeHops();
}

PathStep PathNetwork::step(quint32 from, quint32 to) const
{
    const auto [a, b] = std::minmax(from, to);
    const auto found = std::lower_bound(m_steps.begin(), m_steps.end(), std::tuple(a, b),
                                        [](const Step &s, auto ends) { return std::tuple(s.a, s.b) < ends; });
    return {m_records[from], m_records[to], found->row, found->isDerived, found->isForward == (from == a),
            found->isDated};
}

Path toPath(const Snapshot &snapshot, const PathNetwork &network, const std::vector<quint32> &nodes)
{
    Path path;
    std::set<Row> sources;
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        path.steps.push_back(network.step(nodes[i - 1], nodes[i]));
        for (const CitationEntry &citation : snapshot.citations(path.steps.back().row))
            sources.insert(citation.source);
    }
    path.sourceCount = static_cast<int>(sources.size());
    return path;
}

} // namespace

Paths findPaths(const Snapshot &snapshot, const Graph &graph, Row from, Row to, const PathOptions &options)
{
    if (from == to || from == Row::None || to == Row::None || !snapshot.isPresent(from) || !snapshot.isPresent(to))
        return {};
    PathNetwork network(snapshot, graph, options.before);
    const quint32 start = network.nodeFor(from);
    const quint32 goal = network.nodeFor(to);
    network.finish();
    Paths paths{{}, network.undatedCount()};
    for (const std::vector<quint32> &nodes : shortestPaths(network.hops(), start, goal, options.limit))
        paths.best.push_back(toPath(snapshot, network, nodes));
    return paths;
}

} // namespace trilateral
