// SPDX-License-Identifier: GPL-3.0-or-later
// The words of charts, in the language of the picture.
#pragma once

#include "model/analysis/chart.h"
#include "widgets/view/recordWords.h"

namespace trilateral
{

// "Meetings held, by year"; of indicators their unit.
[[nodiscard]] QString chartTitle(const Snapshot &snapshot, const QString &name, Language language);
// The same, and of whom: "Months between meetings: Summit".
[[nodiscard]] QString chartHeading(const Snapshot &snapshot, const QString &name, const ChartTable &table,
                                   Language language);
// What is not counted, in sentences; empty where everything is.
[[nodiscard]] QString chartNote(const Snapshot &snapshot, const ChartTable &table, Language language);
[[nodiscard]] QString categoryWord(const Snapshot &snapshot, const ChartCategory &category, Language language);
[[nodiscard]] QString seriesWord(const Snapshot &snapshot, const ChartSeries &series, Language language);

} // namespace trilateral
