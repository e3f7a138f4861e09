// SPDX-License-Identifier: GPL-3.0-or-later
// The makers of single charts, and what they share. Only chart.cpp calls them.
#pragma once

#include "model/analysis/chart.h"

namespace trilateral
{

[[nodiscard]] std::vector<Row> rowsOf(const Snapshot &snapshot, Base base);
// The one year in which something was, nothing where it may have been in several.
[[nodiscard]] std::optional<int> yearOf(const Span &span);
// Whether the record stands in the layer of what articles say.
[[nodiscard]] bool isOfArticle(const Snapshot &snapshot, Row row);

// Records by the source that they cite.
[[nodiscard]] ChartTable recordsBySource(const Snapshot &snapshot, const Mask &passes);
// Cited sources by who published them, and by the year in which they came out.
[[nodiscard]] ChartTable sourcesByPublisher(const Snapshot &snapshot, const Mask &passes);
// The stretches in which the holders of the most important offices were the same, as months, in order of time; the
// shorter ones left out where there are too many.
[[nodiscard]] ChartTable tenureOverlaps(const Snapshot &snapshot, const Mask &passes);
// The names of the charts "indicators/…", and their tables; an empty one for every other name.
[[nodiscard]] QStringList indicatorCharts(const Snapshot &snapshot);
[[nodiscard]] ChartTable indicatorFigures(const Snapshot &snapshot, const Mask &passes, const QString &name);

} // namespace trilateral
