// SPDX-License-Identifier: GPL-3.0-or-later
// The words of charts, in the language of the picture.
#pragma once

#include "model/analysis/chart.h"
#include "model/analysis/chartLook.h"
#include "widgets/view/recordWords.h"

namespace trilateral
{

// "Meetings held, by year"; of indicators their unit.
[[nodiscard]] QString chartTitle(const Snapshot &snapshot, const QString &name, Language language);
// The same, and of whom: "Months between meetings: Summit".
[[nodiscard]] QString chartHeading(const Snapshot &snapshot, const QString &name, const ChartTable &table,
                                   Language language);
// What is not counted, what is known in part, and what the look makes of the numbers; empty where nothing is to say.
[[nodiscard]] QString chartNote(const Snapshot &snapshot, const ChartTable &table, const ChartLook &look,
                                Language language);
// Who published a source, else the source itself.
[[nodiscard]] QString publisherWord(const Snapshot &snapshot, Row source, Language language);
// Who says what stands behind a cell, the most cited first, with where they say it where that is one place; empty
// where nobody is cited.
[[nodiscard]] QString cellSources(const Snapshot &snapshot, const ChartCell &cell, Language language);
[[nodiscard]] QString categoryWord(const Snapshot &snapshot, const ChartCategory &category, Language language);
[[nodiscard]] QString seriesWord(const Snapshot &snapshot, const ChartSeries &series, Language language);

} // namespace trilateral
