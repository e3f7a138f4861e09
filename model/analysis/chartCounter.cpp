// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartCounter.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr std::size_t mostSeries = 11;

} // namespace

bool isIncomplete(const Snapshot &snapshot, Row row)
{
    return row != Row::None && !snapshot.attribute(row, u"incomplete").isEmpty();
}

void ChartCounter::count(const ChartCategory &category, Row series, ToneId tone, Row record)
{
    const CategoryKey key{category.year, category.row};
    m_cells[key][{series, tone}].push_back(record);
    ++m_categories[key];
    ++m_series[{series, tone}];
}

void ChartCounter::leaveOut(Row series)
{
    if (!std::ranges::count(m_table.leftOut, series))
        m_table.leftOut.push_back(series);
}

ChartTable ChartCounter::byYear()
{
    if (!m_categories.empty()) {
        const int last = m_categories.rbegin()->first.first;
        for (int year = m_categories.begin()->first.first; year <= last; ++year)
            m_table.categories.push_back({year, Row::None});
    }
    addSeries();
    return std::move(m_table);
}

ChartTable ChartCounter::byFrequency()
{
    std::vector<std::pair<CategoryKey, std::size_t>> sorted(m_categories.begin(), m_categories.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::pair<CategoryKey, std::size_t>::second);
    m_table.rest = sorted.size() - std::min(sorted.size(), mostCategories);
    for (std::size_t i = sorted.size() - m_table.rest; i < sorted.size(); ++i)
        for (const auto &[series, rows] : m_cells[sorted[i].first])
            m_table.restCell.rows.insert(m_table.restCell.rows.end(), rows.begin(), rows.end());
    m_table.restCell.value = static_cast<double>(m_table.restCell.rows.size());
    sorted.resize(sorted.size() - m_table.rest);
    for (const auto &[key, count] : sorted)
        m_table.categories.push_back({key.first, key.second});
    addSeries();
    return std::move(m_table);
}

// Tones in the order of their vocabulary, the rest by how often; what belongs to none stands last.
std::vector<ChartCounter::SeriesKey> ChartCounter::frequentSeries() const
{
    std::vector<SeriesKey> keys;
    for (const auto &[key, count] : m_series)
        if (key != SeriesKey{Row::None, ToneId::None})
            keys.push_back(key);
    std::ranges::stable_sort(keys, [&](const SeriesKey &a, const SeriesKey &b) {
        return a.second == ToneId::None && m_series.at(a) > m_series.at(b);
    });
    if (keys.size() > mostSeries && keys.front().second == ToneId::None)
        keys.resize(mostSeries);
    return keys;
}

ChartSeries ChartCounter::emptySeries(SeriesKey key) const
{
    ChartSeries series;
    series.row = key.first;
    series.tone = key.second;
    series.isIncomplete = isIncomplete(m_snapshot, key.first);
    series.cells.resize(m_table.categories.size());
    return series;
}

void ChartCounter::addSeries()
{
    std::map<SeriesKey, std::size_t> place;
    for (const SeriesKey &key : frequentSeries()) {
        place[key] = m_table.series.size();
        m_table.series.push_back(emptySeries(key));
    }
    ChartSeries rest = emptySeries({Row::None, ToneId::None});
    bool hasRest = false;
    for (std::size_t c = 0; c < m_table.categories.size(); ++c)
        for (const auto &[key, rows] : m_cells[{m_table.categories[c].year, m_table.categories[c].row}]) {
            const auto found = place.find(key);
            ChartCell &cell = found == place.end() ? rest.cells[c] : m_table.series[found->second].cells[c];
            hasRest |= found == place.end();
            cell.rows.insert(cell.rows.end(), rows.begin(), rows.end());
            cell.value = static_cast<double>(cell.rows.size());
        }
    if (hasRest)
        m_table.series.push_back(std::move(rest));
}

} // namespace trilateral
