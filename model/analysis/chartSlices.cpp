// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/chartSlices.h"

#include <algorithm>
#include <set>

namespace trilateral
{

namespace
{

// Sorted, each once.
void add(ChartCell &cell, const std::vector<Row> &rows)
{
    cell.rows.insert(cell.rows.end(), rows.begin(), rows.end());
    std::ranges::sort(cell.rows);
    const auto doubles = std::ranges::unique(cell.rows);
    cell.rows.erase(doubles.begin(), doubles.end());
    cell.value = static_cast<double>(cell.rows.size());
}

bool hasTones(const ChartTable &table)
{
    return std::ranges::any_of(table.series, [](const ChartSeries &s) { return s.tone != ToneId::None; });
}

bool areSeries(const ChartTable &table)
{
    return hasTones(table) || (!table.categories.empty() && table.categories.front().row == Row::None);
}

std::vector<ChartSeries> slicesBySeries(const ChartTable &table)
{
    std::vector<ChartSeries> slices;
    for (const ChartSeries &series : table.series) {
        ChartSeries slice = series;
        slice.cells.assign(1, {});
        for (const ChartCell &cell : series.cells)
            add(slice.cells.front(), cell.rows);
        slices.push_back(std::move(slice));
    }
    return slices;
}

std::vector<ChartSeries> slicesByCategory(const ChartTable &table)
{
    std::vector<ChartSeries> slices;
    for (std::size_t c = 0; c < table.categories.size(); ++c) {
        ChartSeries slice;
        slice.row = table.categories[c].row;
        slice.name = table.categories[c].name;
        slice.cells.resize(1);
        for (const ChartSeries &series : table.series)
            add(slice.cells.front(), series.cells[c].rows);
        slices.push_back(std::move(slice));
    }
    return slices;
}

bool isRest(const ChartSeries &slice)
{
    return slice.row == Row::None && slice.tone == ToneId::None && slice.name.isEmpty();
}

double sizeOf(const ChartSeries &slice)
{
    return slice.cells.front().value;
}

// The smaller ones, and what had no room as a bar, in one that stands last.
void gatherSmall(std::vector<ChartSeries> &slices, const ChartCell &restCell)
{
    ChartSeries rest;
    rest.cells.resize(1);
    add(rest.cells.front(), restCell.rows);
    std::ranges::stable_partition(slices, [](const ChartSeries &slice) { return !isRest(slice); });
    while (!slices.empty() && (isRest(slices.back()) || slices.size() > mostSlices - (sizeOf(rest) > 0 ? 1 : 0))) {
        add(rest.cells.front(), slices.back().cells.front().rows);
        slices.pop_back();
    }
    if (sizeOf(rest) > 0)
        slices.push_back(std::move(rest));
}

std::vector<ChartSeries> allSlices(const ChartTable &table)
{
    std::vector<ChartSeries> slices = areSeries(table) ? slicesBySeries(table) : slicesByCategory(table);
    std::erase_if(slices, [](const ChartSeries &slice) { return sizeOf(slice) == 0; });
    if (!hasTones(table))
        std::ranges::stable_sort(slices, std::ranges::greater{}, sizeOf);
    return slices;
}

} // namespace

bool hasRestSlice(const ChartTable &table)
{
    return !areSeries(table);
}

bool mayBePie(const ChartTable &table)
{
    if (table.form == ChartForm::Lines || !table.unit.isEmpty())
        return false;
    const std::vector<ChartSeries> slices = allSlices(table);
    std::set<Row> seen;
    if (hasRestSlice(table))
        seen.insert(table.restCell.rows.begin(), table.restCell.rows.end());
    for (const ChartSeries &slice : slices)
        for (const Row row : slice.cells.front().rows)
            if (!seen.insert(row).second)
                return false;
    return !slices.empty();
}

ChartTable slicesOf(const ChartTable &table)
{
    ChartTable pie;
    pie.form = ChartForm::Bars;
    pie.categories.resize(1);
    pie.series = allSlices(table);
    gatherSmall(pie.series, hasRestSlice(table) ? table.restCell : ChartCell());
    pie.leftOut = table.leftOut;
    pie.undated = table.undated;
    return pie;
}

} // namespace trilateral
