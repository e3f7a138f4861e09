// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/facetData.h"
#include "model/query/reach.h"
#include "model/snapshot/days.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace trilateral
{

namespace
{

struct Choice {
    FacetValue value;
    quint32 set = 0;
    int importance = 0;
    int rank = 0;
    QString name;
};

bool comesBefore(const Choice &a, const Choice &b)
{
    if (a.value.count != b.value.count)
        return a.value.count > b.value.count;
    return std::tie(b.importance, a.rank, a.name, a.value.id) < std::tie(a.importance, b.rank, b.name, b.value.id);
}

} // namespace

// Gathers the sets first, as lists, then the columns over them.
class FacetIndexBuilder
{
public:
    explicit FacetIndexBuilder(const Snapshot &snapshot) : m_snapshot(snapshot), m_data(new FacetIndex::Data) {}

    std::unique_ptr<const FacetIndex::Data> build()
    {
        addDays();
        addEntitySets();
        addCitationSets();
        addWordSets();
        m_data->sets = RowSets(m_lists, m_snapshot.count());
        addEntityColumns();
        addColumn(QStringLiteral("kind"), KindId::None, choices(m_kindSets));
        addColumn(QStringLiteral("status"), KindId::None, choices(m_statusSets));
        addSourceColumn();
        addColumn(QStringLiteral("layer"), KindId::None, choices(m_layerSets));
        addUnfiltered();
        return std::move(m_data);
    }

private:
    struct Word {
        QString word;
        int rank = 0;
        quint32 set = 0;
    };
    using Words = std::vector<Word>;

    void addDays();
    void addEntitySets() { m_lists = recordsReaching(m_snapshot); }
    void addCitationSets();
    void addWordSets();
    template <class Key, class KeyOf, class WordOf>
    Words wordSets(KeyOf &&keyOf, WordOf &&wordOf);
    quint32 addList(const std::vector<quint32> &rows);

    void addEntityColumns();
    void addSourceColumn();
    [[nodiscard]] Choice entityChoice(Row entity, quint32 set) const;
    [[nodiscard]] std::vector<Choice> choices(const Words &words) const;
    void addColumn(const QString &key, KindId kind, std::vector<Choice> choices);
    void addUnfiltered();

    const Snapshot &m_snapshot;
    std::unique_ptr<FacetIndex::Data> m_data;
    Grouped<quint32> m_lists;
    Words m_kindSets, m_statusSets, m_layerSets;
};

void FacetIndexBuilder::addDays()
{
    const std::size_t count = m_snapshot.count();
    const std::size_t entities = m_snapshot.rows(Base::Entity).last;
    m_data->records = m_snapshot.present.size() ? m_snapshot.present : Mask(count, true);
    for (std::size_t e = 0; e < entities; ++e)
        m_data->records.reset(e);
    m_data->firstDay.assign(count, openPast);
    m_data->lastDay.assign(count, openFuture);
    for (std::size_t r = entities; r < count; ++r) {
        Span span = daysOf(m_snapshot, r);
        if (!span.isKnown() && !m_snapshot.asOf.empty())
            span = m_snapshot.asOf[r];
        m_data->firstDay[r] = span.isKnown() ? span.first : openPast;
        m_data->lastDay[r] = span.isKnown() ? span.last : openFuture;
    }
}

quint32 FacetIndexBuilder::addList(const std::vector<quint32> &rows)
{
    m_lists.items.insert(m_lists.items.end(), rows.begin(), rows.end());
    m_lists.starts.push_back(static_cast<quint32>(m_lists.items.size()));
    return static_cast<quint32>(m_lists.starts.size() - 2);
}

void FacetIndexBuilder::addCitationSets()
{
    m_data->citing.assign(m_snapshot.rows(Base::Entity).size(), noSet);
    std::map<Row, std::vector<quint32>> citing;
    m_data->records.forEach([&](std::size_t r) {
        for (const CitationEntry &citation : m_snapshot.citations(row(r))) {
            if (!m_snapshot.rows(Base::Entity).contains(citation.source))
                continue;
            std::vector<quint32> &rows = citing[citation.source];
            if (rows.empty() || rows.back() != r)
                rows.push_back(static_cast<quint32>(r));
        }
    });
    for (const auto &[source, rows] : citing)
        m_data->citing[index(source)] = addList(rows);
}

// One set per word that keyOf gives a record; records of the empty word are in none.
template <class Key, class KeyOf, class WordOf>
FacetIndexBuilder::Words FacetIndexBuilder::wordSets(KeyOf &&keyOf, WordOf &&wordOf)
{
    std::map<Key, std::vector<quint32>> rowsOf;
    auto last = rowsOf.end(); // neighbours often have the same word
    m_data->records.forEach([&](std::size_t r) {
        const Key key = keyOf(r);
        if (last == rowsOf.end() || last->first != key)
            last = rowsOf.try_emplace(key).first;
        last->second.push_back(static_cast<quint32>(r));
    });
    Words words;
    for (const auto &[key, rows] : rowsOf)
        if (Word word = wordOf(key); !word.word.isEmpty()) {
            word.set = addList(rows);
            words.push_back(word);
        }
    return words;
}

void FacetIndexBuilder::addWordSets()
{
    const Snapshot &s = m_snapshot;
    m_kindSets = wordSets<KindId>([&](std::size_t r) { return s.kind[r]; },
                                  [&](KindId id) {
                                      const Kind &kind = s.kinds[index(id)];
                                      return Word{kind.id, kind.rank};
                                  });
    m_statusSets = wordSets<Status>([&](std::size_t r) { return s.status[r]; },
                                    [](Status status) {
                                        return Word{statusKey(status), static_cast<int>(status)};
                                    });
    m_layerSets = wordSets<quint32>([&](std::size_t r) { return s.layerText[r]; },
                                    [&](quint32 text) { return Word{s.pool.text(text)}; });
}

Choice FacetIndexBuilder::entityChoice(Row entity, quint32 set) const
{
    Choice choice;
    choice.value = {m_snapshot.id(entity), entity, set == noSet ? 0 : m_data->sets.size(set), false};
    choice.set = set;
    choice.importance = m_snapshot.importance[index(entity)];
    choice.name = m_snapshot.name(entity, Language::English).text;
    return choice;
}

std::vector<Choice> FacetIndexBuilder::choices(const Words &words) const
{
    std::vector<Choice> choices;
    for (const Word &word : words)
        choices.push_back({{word.word, Row::None, m_data->sets.size(word.set), false}, word.set, 0, word.rank, {}});
    return choices;
}

void FacetIndexBuilder::addEntityColumns()
{
    std::multimap<int, std::size_t> facets;
    for (std::size_t k = 0; k < m_snapshot.kinds.size(); ++k) {
        const Kind &kind = m_snapshot.kinds[k];
        if (kind.base == Base::Entity && kind.facet >= 0 && kind.id != QLatin1String("source"))
            facets.emplace(kind.facet, k);
    }
    for (const auto &[order, k] : facets) {
        std::vector<Choice> choices;
        for (quint32 e = 0; e < m_snapshot.rows(Base::Entity).size(); ++e)
            if (index(m_snapshot.kind[e]) == k && m_snapshot.isPresent(row(e)))
                choices.push_back(entityChoice(row(e), e));
        addColumn(m_snapshot.kinds[k].id, static_cast<KindId>(k), std::move(choices));
    }
}

void FacetIndexBuilder::addSourceColumn()
{
    const std::optional<KindId> kind = m_snapshot.findKind(u"source");
    std::vector<Choice> choices;
    for (std::size_t e = 0; e < m_data->citing.size(); ++e)
        if (m_data->citing[e] != noSet || (m_snapshot.kind[e] == kind && m_snapshot.isPresent(row(e))))
            choices.push_back(entityChoice(row(e), m_data->citing[e]));
    addColumn(QStringLiteral("source"), kind.value_or(KindId::None), std::move(choices));
}

void FacetIndexBuilder::addColumn(const QString &key, KindId kind, std::vector<Choice> choices)
{
    std::sort(choices.begin(), choices.end(), comesBefore);
    FacetColumn column{key, kind, {}, {}, {}};
    for (const Choice &choice : choices) {
        column.valueOf.insert(choice.value.id, static_cast<quint32>(column.values.size()));
        column.values.push_back(choice.value);
        column.sets.push_back(choice.set);
    }
    m_data->columns.push_back(std::move(column));
}

void FacetIndexBuilder::addUnfiltered()
{
    Projection &all = m_data->unfiltered;
    all.passes = m_snapshot.present.size() ? m_snapshot.present : Mask(m_snapshot.count(), true);
    all.passesAnyTime = m_data->records;
    all.recordCount = m_data->records.count();
    for (const FacetColumn &column : m_data->columns)
        all.facets.push_back({column.key, column.kind, column.values});
}

FacetIndex::FacetIndex(const Snapshot &snapshot) : m_data(FacetIndexBuilder(snapshot).build()) {}
FacetIndex::~FacetIndex() = default;
FacetIndex::FacetIndex(FacetIndex &&) noexcept = default;

} // namespace trilateral
