// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of QtCharts made from a table: bars that stand for years, lying bars for records, lines for figures, a pie
// where counts make a whole; the colours of the records, hatched where a series knows only some of its meetings. Needs
// a QApplication.
#pragma once

#include "model/analysis/chart.h"
#include "model/analysis/chartLook.h"
#include "model/exploration/frame.h"
#include "widgets/charts/chartLegend.h"
#include "widgets/theme/palette.h"

#include <functional>
#include <memory>

class QChart;

namespace trilateral
{

// Says which cell is pointed at or clicked: the series of the table and its cell or point, where there is one.
struct ChartSpot {
    std::size_t series = 0;
    std::size_t cell = 0;
};
using ChartHandler = std::function<void(ChartSpot spot, bool isOver)>;

struct ChartRequest {
    const Snapshot &snapshot;
    const ChartTable &table; // of a pie: its slices, see shownTable
    const Palette &palette;
    Language language = Language::English;
    bool hasLegend = true;
    double width = 800;        // that it is made for: how many years can be named
    bool hasCategories = true; // else whoever asks names them
    ChartHandler hovered = {}; // may be empty
    ChartHandler clicked = {};
    ChartLook look = {}; // what makes sense of it, see effectiveLook
};

// What is drawn of the table: itself, or the slices of a pie.
[[nodiscard]] ChartTable shownTable(const ChartTable &table, const ChartLook &look);

// Whether values lie on lines, by their own nature or by the look.
[[nodiscard]] bool showsLines(const ChartRequest &request);

// In pixels: below, the names of lying bars would have no room. 0 where nothing needs more than another.
[[nodiscard]] int leastHeightOf(const ChartRequest &request);

// Without a title, on a transparent ground; an empty table gives a chart with nothing in it.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const ChartRequest &request);

// What a legend says of the chart; empty for a chart of one kind of bars.
[[nodiscard]] std::vector<ChartLegendEntry> legendOf(const ChartRequest &request);

// The same as a drawing, with its heading and notes. Cost: some ten milliseconds.
[[nodiscard]] Drawing chartDrawing(const FramePtr &frame, const QString &name, QSizeF size, const Palette &palette,
                                   bool hasLegend, const TextMeasure &measure);

} // namespace trilateral
