// SPDX-License-Identifier: GPL-3.0-or-later
// Facet counts by the number of facets that a row fails: a row that fails none counts in every facet, a row that fails
// exactly one counts in that facet alone. All of it over 64 rows at a time.
#include "model/query/facetData.h"

#include <algorithm>

namespace trilateral
{

namespace
{

void setFailing(Mask &failing, const Mask &passing, const Mask &within)
{
    const auto out = failing.words();
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = within.words()[i] & ~passing.words()[i];
}

Mask minus(const Mask &a, const Mask &b)
{
    Mask result(a.size());
    setFailing(result, b, a);
    return result;
}

} // namespace

class FacetEvaluator
{
public:
    FacetEvaluator(const Snapshot &snapshot, const FacetIndex &facets, const Filter &filter)
        : m_snapshot(snapshot), m_data(*facets.m_data), m_filter(filter)
    {
    }

    Projection evaluate()
    {
        if (!narrows())
            return m_data.unfiltered;
        m_candidates = m_filter.window ? within(*m_filter.window) : m_data.records;
        countFailures();
        Projection projection;
        projection.passesAnyTime = minus(m_data.records, m_failsAny);
        projection.passes = projection.passesAnyTime;
        projection.passes &= m_candidates;
        projection.recordCount = projection.passes.count();
        for (const FacetColumn &column : m_data.columns)
            projection.facets.push_back(facet(column, projection.passes));
        addEntities(projection.passes);
        return projection;
    }

private:
    struct Failing {
        const FacetColumn *column = nullptr; // nullptr for a facet that there is not
        Mask rows;                           // of all records
    };

    [[nodiscard]] bool narrows() const
    {
        return m_filter.window || std::any_of(m_filter.facets.begin(), m_filter.facets.end(),
                                              [](const QStringList &chosen) { return !chosen.isEmpty(); });
    }
    [[nodiscard]] Mask within(const DayRange &window) const;
    [[nodiscard]] const FacetColumn *columnOf(const QString &key) const;
    [[nodiscard]] Mask rowsOf(const FacetColumn *column, const QStringList &chosen) const;
    void countFailures();
    [[nodiscard]] Facet facet(const FacetColumn &column, const Mask &passing) const;
    void countValues(Facet &facet, const FacetColumn &column, const Mask &rows) const;
    void addEntities(Mask &passing) const;

    const Snapshot &m_snapshot;
    const FacetIndex::Data &m_data;
    const Filter &m_filter;
    Mask m_candidates; // present records in the window
    Mask m_failsAny;
    Mask m_failsMany; // two facets or more
    std::vector<Failing> m_failing;
};

Mask FacetEvaluator::within(const DayRange &window) const
{
    Mask within = m_data.records;
    const auto [from, to] = window;
    const Day *first = m_data.firstDay.data();
    const Day *last = m_data.lastDay.data();
    const std::size_t count = within.size();
    for (std::size_t w = 0; w < within.words().size(); ++w) {
        quint64 bits = 0;
        for (std::size_t r = w * 64; r < std::min(count, w * 64 + 64); ++r)
            bits |= quint64((first[r] <= to) & (last[r] >= from)) << (r % 64);
        within.words()[w] &= bits;
    }
    return within;
}

const FacetColumn *FacetEvaluator::columnOf(const QString &key) const
{
    const auto found =
        std::find_if(m_data.columns.begin(), m_data.columns.end(), [&](const FacetColumn &c) { return c.key == key; });
    return found == m_data.columns.end() ? nullptr : &*found;
}

Mask FacetEvaluator::rowsOf(const FacetColumn *column, const QStringList &chosen) const
{
    Mask rows(m_snapshot.count());
    for (const QString &id : chosen) {
        const auto value = column ? column->valueOf.constFind(id) : QHash<QString, quint32>::const_iterator();
        if (column && value != column->valueOf.cend() && column->sets[*value] != noSet)
            m_data.sets.addTo(column->sets[*value], rows);
    }
    return rows;
}

void FacetEvaluator::countFailures()
{
    m_failsAny = m_failsMany = Mask(m_snapshot.count());
    for (auto it = m_filter.facets.begin(); it != m_filter.facets.end(); ++it) {
        if (it.value().isEmpty())
            continue;
        const FacetColumn *column = columnOf(it.key());
        Mask failing(m_snapshot.count());
        setFailing(failing, rowsOf(column, it.value()), m_data.records);
        for (std::size_t i = 0; i < failing.words().size(); ++i)
            m_failsMany.words()[i] |= m_failsAny.words()[i] & failing.words()[i];
        m_failsAny |= failing;
        m_failing.push_back({column, std::move(failing)});
    }
}

Facet FacetEvaluator::facet(const FacetColumn &column, const Mask &passing) const
{
    Facet facet{column.key, column.kind, column.values};
    const auto own =
        std::find_if(m_failing.begin(), m_failing.end(), [&](const Failing &f) { return f.column == &column; });
    if (own == m_failing.end()) {
        countValues(facet, column, passing);
        return facet;
    }
    Mask rows = minus(own->rows, m_failsMany);
    rows &= m_candidates;
    rows |= passing;
    countValues(facet, column, rows);
    for (const QString &id : m_filter.facets.value(column.key))
        if (const auto value = column.valueOf.constFind(id); value != column.valueOf.cend())
            facet.values[*value].isChosen = true;
    return facet;
}

void FacetEvaluator::countValues(Facet &facet, const FacetColumn &column, const Mask &rows) const
{
    for (std::size_t v = 0; v < column.sets.size(); ++v)
        if (column.sets[v] != noSet)
            facet.values[v].count = m_data.sets.countIn(column.sets[v], rows);
}

void FacetEvaluator::addEntities(Mask &passing) const
{
    std::vector<quint32> reached;
    for (quint32 e = 0; e < m_snapshot.rows(Base::Entity).size(); ++e) {
        const bool isCited = m_data.citing[e] != noSet && m_data.sets.meets(m_data.citing[e], passing);
        if (m_snapshot.isPresent(row(e)) && (isCited || m_data.sets.meets(e, passing)))
            reached.push_back(e);
    }
    for (const quint32 e : reached)
        passing.set(e);
}

Projection evaluate(const Snapshot &snapshot, const FacetIndex &facets, const Filter &filter)
{
    return FacetEvaluator(snapshot, facets, filter).evaluate();
}

} // namespace trilateral
