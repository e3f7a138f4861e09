// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers records into the cells of a chart, by category and series.
#pragma once

#include "model/analysis/chart.h"

#include <map>

namespace trilateral
{

// Bars of records that there is room for.
inline constexpr std::size_t mostCategories = 16;

// Whether a series is said to know only some of its meetings.
[[nodiscard]] bool isIncomplete(const Snapshot &snapshot, Row row);

// Counts records by category and series, in any order, and sorts at the end.
class ChartCounter
{
public:
    ChartCounter(const Snapshot &snapshot, ChartForm form) : m_snapshot(snapshot) { m_table.form = form; }

    void leaveOutUndated() { ++m_table.undated; }
    void leaveOut(Row series);
    void count(const ChartCategory &category, Row series, ToneId tone, Row record);
    // Years in order, none left out between them.
    [[nodiscard]] ChartTable byYear();
    // Most frequent first.
    [[nodiscard]] ChartTable byFrequency();

private:
    using CategoryKey = std::pair<int, Row>;
    using SeriesKey = std::pair<Row, ToneId>;
    void addSeries();
    [[nodiscard]] std::vector<SeriesKey> frequentSeries() const;
    [[nodiscard]] ChartSeries emptySeries(SeriesKey key) const;

    const Snapshot &m_snapshot;
    ChartTable m_table;
    std::map<CategoryKey, std::map<SeriesKey, std::vector<Row>>> m_cells;
    std::map<CategoryKey, std::size_t> m_categories;
    std::map<SeriesKey, std::size_t> m_series;
};

} // namespace trilateral
