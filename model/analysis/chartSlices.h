// SPDX-License-Identifier: GPL-3.0-or-later
// The slices of a pie, gathered from the bars of a chart. Only counts make a whole, and only where nothing is counted
// in two slices. Pure.
#pragma once

#include "model/analysis/chart.h"

namespace trilateral
{

// Among them what the smaller ones are together; as many as there are patterns to tell them apart.
inline constexpr std::size_t mostSlices = 8;

// Whether the table can be a pie: counts, each record in one slice alone.
[[nodiscard]] bool mayBePie(const ChartTable &table);

// Whether what had no room as a bar has a slice, with the smaller ones: where the slices are what the bars stand for.
[[nodiscard]] bool hasRestSlice(const ChartTable &table);

// The same counts as slices: one category, and a series with one cell for each slice. The slices are the series where
// the bars stand for years or have the tones of stances, else what the bars stand for; most first, tones in their
// order, the smaller ones together at last. A record that a bar counts twice is counted once. Cost: linear in the
// records behind the chart.
[[nodiscard]] ChartTable slicesOf(const ChartTable &table);

} // namespace trilateral
