// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/relationMatrix.h"

#include "model/snapshot/order.h"
#include "model/snapshot/wording.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace trilateral
{

namespace
{

using Ends = std::pair<Row, Row>; // row, column
using Links = std::map<Ends, std::vector<Row>>;

constexpr std::array formKeys{std::pair(MatrixForm::Positions, QLatin1StringView("positions")),
                              std::pair(MatrixForm::Countries, QLatin1StringView("countries")),
                              std::pair(MatrixForm::Nodes, QLatin1StringView("nodes"))};
constexpr std::array orderKeys{std::pair(MatrixOrder::Count, QLatin1StringView("count")),
                               std::pair(MatrixOrder::Name, QLatin1StringView("name")),
                               std::pair(MatrixOrder::Community, QLatin1StringView("community"))};

template <class Keys, class Value>
QString keyIn(const Keys &keys, Value value)
{
    return std::ranges::find(keys, value, [](const auto &entry) { return entry.first; })->second;
}

template <class Keys>
auto valueIn(const Keys &keys, QStringView key) -> std::optional<decltype(keys[0].first)>
{
    const auto found = std::ranges::find_if(keys, [&](const auto &entry) { return entry.second == key; });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

// What a position is on: the record that it names as such, else its issues.
std::vector<Row> objectsOf(const Snapshot &snapshot, Row position)
{
    std::vector<Row> objects = snapshot.allTied(position, Role::Object);
    return objects.empty() ? snapshot.allTied(position, Role::Issue) : objects;
}

Links positionLinks(const MatrixRequest &request)
{
    const Snapshot &snapshot = request.snapshot;
    Links links;
    const RowRange range = snapshot.rows(Base::Relation);
    for (quint32 r = range.first; r < range.last; ++r)
        if (request.passes.test(r) && snapshot.stance[r] != StanceId::None)
            for (const Row holder : snapshot.allTied(row(r), Role::Subject))
                for (const Row object : objectsOf(snapshot, row(r)))
                    links[{holder, object}].push_back(row(r));
    return links;
}

// Whether a relation says who acts on whom, and not only that the two have to do with each other.
bool isDirected(const Snapshot &snapshot, const GraphEdge &edge, Row relation)
{
    const RelationType *type = snapshot.typeOf(relation);
    return !edge.isDerived && type && type->isDirected;
}

void addEdge(const MatrixRequest &request, const Graph &graph, const GraphEdge &edge, Links &links)
{
    for (const EdgeRelation &relation : graph.behind(edge)) {
        if (!request.passes.test(relation.row))
            continue;
        const Row a = graph.nodes[edge.a];
        const Row b = graph.nodes[edge.b];
        const bool isOneWay = isDirected(request.snapshot, edge, relation.row);
        if (!isOneWay || relation.isForward)
            links[{a, b}].push_back(relation.row);
        if (!isOneWay || !relation.isForward)
            links[{b, a}].push_back(relation.row);
    }
}

// All nodes where the document knows no countries.
Links countryLinks(const MatrixRequest &request)
{
    const Snapshot &snapshot = request.snapshot;
    const Graph graph = buildGraph(snapshot, GraphLevel::Countries);
    const auto kind = snapshot.findKind(u"country");
    const auto isWanted = [&](quint32 node) {
        return !kind || snapshot.kind[index(graph.nodes[node])] == *kind;
    };
    Links links;
    for (const GraphEdge &edge : graph.edges)
        if (isWanted(edge.a) && isWanted(edge.b))
            addEdge(request, graph, edge, links);
    return links;
}

Links nodeLinks(const MatrixRequest &request)
{
    Links links;
    if (request.graph && request.shown)
        request.shown->edges.forEach(
            [&](std::size_t e) { addEdge(request, *request.graph, request.graph->edges[e], links); });
    return links;
}

Links linksOf(const MatrixRequest &request)
{
    switch (request.form) {
    case MatrixForm::Countries:
        return countryLinks(request);
    case MatrixForm::Nodes:
        return nodeLinks(request);
    case MatrixForm::Positions:
        break;
    }
    return positionLinks(request);
}

// An end of links, as a row or a column.
struct Entry {
    Row record = Row::None;
    std::size_t count = 0;
    quint32 group = noGroup;
    quint32 place = 0; // in the order of the language
    QString name;
};

std::vector<Entry> entriesOf(const MatrixRequest &request, const Links &links, bool areRows)
{
    std::map<Row, std::size_t> counts;
    for (const auto &[ends, records] : links)
        counts[areRows ? ends.first : ends.second] += records.size();
    std::vector<Entry> entries;
    entries.reserve(counts.size());
    for (const auto &[record, count] : counts)
        entries.push_back({record, count, noGroup, placeInOrder(request.snapshot, record, request.language),
                           title(request.snapshot, record, request.language).text});
    return entries;
}

// Those with most records, in any order.
std::size_t keepMost(std::vector<Entry> &entries, std::size_t most)
{
    const std::size_t others = entries.size() > most ? entries.size() - most : 0;
    std::ranges::stable_sort(entries, std::greater{}, &Entry::count);
    entries.resize(entries.size() - others);
    return others;
}

// The links as a network of their own, for its communities.
struct LinkNetwork {
    Graph graph;
    GraphView all;
};

LinkNetwork networkOf(const Snapshot &snapshot, const Links &links)
{
    std::set<Row> ends;
    std::map<Ends, quint32> weights;
    for (const auto &[pair, records] : links) {
        ends.insert({pair.first, pair.second});
        if (pair.first != pair.second)
            weights[std::minmax(pair.first, pair.second)] += static_cast<quint32>(records.size());
    }
    LinkNetwork network;
    network.graph.nodes.assign(ends.begin(), ends.end());
    network.graph.nodeOf.assign(snapshot.count(), noGroup);
    for (quint32 node = 0; node < network.graph.nodes.size(); ++node)
        network.graph.nodeOf[index(network.graph.nodes[node])] = node;
    for (const auto &[pair, weight] : weights) {
        network.graph.edges.push_back(
            {network.graph.nodeOf[index(pair.first)], network.graph.nodeOf[index(pair.second)]});
        network.all.weight.push_back(weight);
    }
    network.all.nodes = Mask(network.graph.nodes.size(), true);
    network.all.edges = Mask(network.graph.edges.size(), true);
    return network;
}

void findGroups(const Snapshot &snapshot, const Links &links, std::array<std::vector<Entry> *, 2> sides)
{
    const LinkNetwork network = networkOf(snapshot, links);
    NoProgress progress;
    const NetworkGroups groups = networkGroups(snapshot, network.graph, network.all, 1, progress);
    for (std::vector<Entry> *side : sides)
        for (Entry &entry : *side)
            if (!groups.community.empty())
                entry.group = groups.community[network.graph.nodeOf[index(entry.record)]];
}

void sortEntries(MatrixOrder order, std::vector<Entry> &entries)
{
    const auto isBefore = [order](const Entry &a, const Entry &b) {
        if (order == MatrixOrder::Name)
            return std::tuple(a.place, a.name.toCaseFolded(), a.record) <
                   std::tuple(b.place, b.name.toCaseFolded(), b.record);
        const quint32 groupA = order == MatrixOrder::Community ? a.group : 0;
        const quint32 groupB = order == MatrixOrder::Community ? b.group : 0;
        return std::tuple(groupA, b.count, a.record) < std::tuple(groupB, a.count, b.record);
    };
    std::ranges::sort(entries, isBefore);
}

MatrixCell cellOf(const Snapshot &snapshot, std::vector<Row> records)
{
    std::ranges::sort(records);
    const auto [from, to] = std::ranges::unique(records);
    records.erase(from, to);
    std::map<ToneId, quint32> counts;
    for (const Row record : records) {
        const Tone *tone = snapshot.toneOf(record);
        ++counts[tone ? static_cast<ToneId>(tone - snapshot.tones.data()) : ToneId::None];
    }
    MatrixCell cell{std::move(records), {counts.begin(), counts.end()}};
    std::ranges::stable_sort(cell.tones, [](const auto &a, const auto &b) {
        return std::pair(b.second, a.first) < std::pair(a.second, b.first);
    });
    return cell;
}

} // namespace

std::vector<MatrixForm> matrixForms()
{
    return {MatrixForm::Positions, MatrixForm::Countries, MatrixForm::Nodes};
}

QString matrixFormKey(MatrixForm form)
{
    return keyIn(formKeys, form);
}

std::optional<MatrixForm> matrixFormFromKey(QStringView key)
{
    return valueIn(formKeys, key);
}

QString matrixOrderKey(MatrixOrder order)
{
    return keyIn(orderKeys, order);
}

std::optional<MatrixOrder> matrixOrderFromKey(QStringView key)
{
    return valueIn(orderKeys, key);
}

RelationMatrix relationMatrix(const MatrixRequest &request)
{
    Links links = linksOf(request);
    std::vector<Entry> rows = entriesOf(request, links, true);
    std::vector<Entry> columns = entriesOf(request, links, false);
    RelationMatrix matrix;
    matrix.otherRows = keepMost(rows, request.mostRows);
    matrix.otherColumns = keepMost(columns, request.mostColumns);
    if (request.order == MatrixOrder::Community)
        findGroups(request.snapshot, links, {&rows, &columns});
    sortEntries(request.order, rows);
    sortEntries(request.order, columns);
    for (const Entry &column : columns) {
        matrix.columns.push_back(column.record);
        if (request.order == MatrixOrder::Community)
            matrix.columnGroups.push_back(column.group);
    }
    for (const Entry &entry : rows) {
        matrix.rows.push_back(entry.record);
        if (request.order == MatrixOrder::Community)
            matrix.rowGroups.push_back(entry.group);
        for (const Entry &column : columns) {
            const auto found = links.find({entry.record, column.record});
            matrix.cells.push_back(found == links.end() ? MatrixCell()
                                                        : cellOf(request.snapshot, std::move(found->second)));
        }
    }
    return matrix;
}

} // namespace trilateral
