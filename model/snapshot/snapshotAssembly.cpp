// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/snapshotAssembly.h"

#include "model/snapshot/tieLists.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace trilateral
{

namespace
{

constexpr QPointF unset(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN());

template <class T>
void gather(std::vector<T> &column, const std::vector<Row> &order)
{
    if (column.empty())
        return;
    std::vector<T> sorted;
    sorted.reserve(column.size());
    for (const Row r : order)
        sorted.push_back(column[index(r)]);
    column = std::move(sorted);
}

// Counting sort: keeps the order of what belongs to one row.
template <class T, class Item, class RowOf, class Value>
Grouped<T> grouped(std::size_t rowCount, const std::vector<Item> &items, RowOf rowOf, Value value)
{
    Grouped<T> result;
    if (items.empty())
        return result;
    result.starts.assign(rowCount + 2, 0);
    for (const Item &item : items)
        ++result.starts[index(rowOf(item)) + 2];
    for (std::size_t i = 2; i < result.starts.size(); ++i)
        result.starts[i] += result.starts[i - 1];
    result.items.resize(items.size());
    for (const Item &item : items)
        result.items[result.starts[index(rowOf(item)) + 1]++] = value(item);
    result.starts.pop_back();
    return result;
}

// Whatever the order in which a reader met them, the ties of a record come by role.
void sortByRole(Grouped<PackedTie> &lists)
{
    const auto byRole = [](PackedTie a, PackedTie b) {
        return a.role() < b.role();
    };
    for (std::size_t i = 0; i + 1 < lists.starts.size(); ++i) {
        const auto first = lists.items.begin() + lists.starts[i];
        const auto last = lists.items.begin() + lists.starts[i + 1];
        if (!std::is_sorted(first, last, byRole))
            std::stable_sort(first, last, byRole);
    }
}

void mapRow(Row &r, const std::vector<Row> &newRows)
{
    if (r != Row::None)
        r = newRows[index(r)];
}

void setIn(std::vector<Span> &column, std::size_t count, Row r, const Span &span)
{
    if (!span.isKnown())
        return;
    column.resize(count);
    column[index(r)] = span;
}

} // namespace

void SnapshotAssembly::reserve(std::size_t records)
{
    Snapshot &c = columns;
    const auto all = [records](auto &...column) {
        (column.reserve(records), ...);
    };
    all(c.kind, c.idText, c.span, c.status, c.layerText, c.confidenceText, c.importance, c.ordinal, c.type, c.stance,
        c.summaryText, c.notesText, c.colourText, c.attributesText);
}

Row SnapshotAssembly::addRecord(QByteArrayView id, KindId kind)
{
    Snapshot &c = columns;
    const Row r = row(c.kind.size());
    c.kind.push_back(kind);
    c.idText.push_back(c.pool.append(id));
    c.span.emplace_back();
    c.status.push_back(Status::None);
    c.importance.push_back(0);
    c.ordinal.push_back(0);
    c.type.push_back(TypeId::None);
    c.stance.push_back(StanceId::None);
    for (auto *text : {&c.layerText, &c.confidenceText, &c.summaryText, &c.notesText, &c.colourText, &c.attributesText})
        text->push_back(0);
    return r;
}

void SnapshotAssembly::setAsOf(Row r, const Span &span)
{
    setIn(columns.asOf, columns.count(), r, span);
}

void SnapshotAssembly::setOriginalSpan(Row r, const Span &span)
{
    setIn(columns.originalSpan, columns.count(), r, span);
}

void SnapshotAssembly::setPosition(const QString &layoutKey, Row r, QPointF position)
{
    std::vector<QPointF> &places = columns.positions[layoutKey];
    places.resize(columns.count(), unset);
    places[index(r)] = position;
}

void SnapshotAssembly::addName(Row r, QByteArrayView language, QByteArrayView text)
{
    NameEntry entry;
    entry.text = columns.pool.add(text);
    entry.language = columns.pool.add(language);
    names.push_back({r, entry});
}

std::shared_ptr<Snapshot> SnapshotAssembly::finish(const Progress *progress)
{
    m_progress = progress;
    for (std::vector<Span> *column : {&columns.asOf, &columns.originalSpan})
        if (!column->empty())
            column->resize(columns.count());
    for (std::vector<QPointF> &places : columns.positions)
        places.resize(columns.count(), unset);
    const std::vector<Row> rows = order();
    if (!std::is_sorted(rows.begin(), rows.end()))
        permute(rows);
    for (const auto step :
         {&SnapshotAssembly::setRanges, &SnapshotAssembly::groupTies, &SnapshotAssembly::turnTies,
          &SnapshotAssembly::groupNames, &SnapshotAssembly::groupCitations, &SnapshotAssembly::indexIds}) {
        if (!goesOn())
            return nullptr;
        (this->*step)();
    }
    columns.pool.freeze();
    return std::make_shared<Snapshot>(std::move(columns));
}

// Entities, events by start with the undated last, relations, observations; otherwise as they came.
std::vector<Row> SnapshotAssembly::order() const
{
    std::array<std::vector<Row>, 4> byBase;
    for (std::size_t i = 0; i < columns.count(); ++i)
        byBase[static_cast<std::size_t>(columns.kinds[index(columns.kind[i])].base)].push_back(row(i));
    const auto start = [this](Row r) {
        const Span span = columns.span[index(r)];
        return std::pair(!span.isKnown(), span.isKnown() ? span.first : 0);
    };
    const auto isEarlier = [&start](Row a, Row b) {
        return start(a) < start(b);
    };
    std::vector<Row> &events = byBase[static_cast<std::size_t>(Base::Event)];
    if (!std::is_sorted(events.begin(), events.end(), isEarlier))
        std::stable_sort(events.begin(), events.end(), isEarlier);
    std::vector<Row> all;
    all.reserve(columns.count());
    for (const std::vector<Row> &rows : byBase)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

void SnapshotAssembly::permute(const std::vector<Row> &order)
{
    Snapshot &c = columns;
    const auto all = [this, &order](auto &...column) {
        ((goesOn() ? gather(column, order) : void()), ...);
    };
    all(c.kind, c.idText, c.asOf, c.originalSpan, c.status, c.importance, c.ordinal, c.type, c.stance);
    c.span.arrange(order);
    if (goesOn())
        permuteTexts(order);
    std::vector<Row> newRows(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        newRows[index(order[i])] = row(i);
    if (goesOn())
        renumber(newRows);
}

void SnapshotAssembly::permuteTexts(const std::vector<Row> &order)
{
    Snapshot &c = columns;
    for (NumberColumn *texts :
         {&c.layerText, &c.confidenceText, &c.summaryText, &c.notesText, &c.colourText, &c.attributesText})
        if (goesOn())
            texts->arrange(order);
    for (std::vector<QPointF> &places : c.positions)
        gather(places, order);
}

void SnapshotAssembly::renumber(const std::vector<Row> &newRows)
{
    for (AssemblyTie &tie : ties) {
        mapRow(tie.from, newRows);
        mapRow(tie.to, newRows);
    }
    for (AssemblyName &name : names) {
        mapRow(name.record, newRows);
        mapRow(name.entry.party, newRows);
    }
    for (AssemblyCitation &citation : citations) {
        mapRow(citation.record, newRows);
        mapRow(citation.entry.source, newRows);
    }
    QHash<quint32, double> values;
    for (auto it = columns.value.cbegin(); it != columns.value.cend(); ++it)
        values.insert(static_cast<quint32>(newRows[it.key()]), it.value());
    columns.value = std::move(values);
}

void SnapshotAssembly::setRanges()
{
    std::array<quint32, 4> counts{};
    for (const KindId kind : columns.kind)
        ++counts[static_cast<std::size_t>(columns.kinds[index(kind)].base)];
    quint32 first = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        columns.ranges[i] = {first, first + counts[i]};
        first += counts[i];
    }
}

void SnapshotAssembly::groupTies()
{
    columns.forward = grouped<PackedTie>(
        columns.count(), ties, [](const AssemblyTie &t) { return t.from; },
        [](const AssemblyTie &t) { return PackedTie(t.role, t.to); });
    ties = {};
    sortByRole(columns.forward);
}

void SnapshotAssembly::turnTies()
{
    columns.backward = turned(columns.forward, columns.count());
}

void SnapshotAssembly::groupCitations()
{
    columns.citationLists = grouped<CitationEntry>(
        columns.count(), citations, [](const AssemblyCitation &c) { return c.record; },
        [](const AssemblyCitation &c) { return c.entry; });
    citations = {};
}

// Names that come record by record, as from a document, are not sorted.
void SnapshotAssembly::groupNames()
{
    const auto isEarlier = [](const AssemblyName &a, const AssemblyName &b) {
        return a.record < b.record;
    };
    if (!std::is_sorted(names.begin(), names.end(), isEarlier))
        std::stable_sort(names.begin(), names.end(), isEarlier);
    columns.nameLists.reserve(columns.count(), names.size());
    auto name = names.cbegin();
    for (std::size_t i = 0; i < columns.count(); ++i) {
        for (; name != names.cend() && name->record == row(i); ++name)
            columns.nameLists.add(name->entry);
        columns.nameLists.endRecord();
    }
    names = {};
}

} // namespace trilateral
