// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as a table: counts in bins, or observations, of the records that pass a filter, with the records
// behind every cell. Pure and without words: titles come from wording.h, the names of the charts from the views.
#pragma once

#include "model/query/filter.h"
#include "model/snapshot/snapshot.h"

#include <optional>

namespace trilateral
{

enum class ChartForm : quint8 { Bars, StackedBars, Lines };

struct ChartCell {
    double value = 0;
    std::vector<Row> rows; // behind the value
};

// What stands at one place of the axis: a year, a record, or several records together with the days that they share.
struct ChartCategory {
    int year = 0;
    Row row = Row::None;
    std::vector<Row> others = {};      // that stand beside row
    std::optional<DayRange> days = {}; // of those together
    QString name = {};                 // in place of the record's: a publisher, known by the first of its sources
};

// One colour of the chart.
struct ChartSeries {
    Row row = Row::None;                           // a record, or
    ToneId tone = ToneId::None;                    // a tone of stances; neither: all that has no series of its own
    QString name = {};                             // in place of the record's: a year
    bool isUndated = false;                        // what has no known year
    bool isIncomplete = false;                     // the record says of itself that it knows only some of it
    bool standsAlone = false;                      // a figure that was only quoted: a point, never joined to others
    std::vector<ChartCell> cells;                  // bars: one for each category
    std::vector<std::pair<Day, ChartCell>> points; // lines: by day, the middle of what is known of the date
};

struct ChartTable {
    ChartForm form = ChartForm::Bars;
    QString unit;            // "months", "billion USD"; empty: records
    Row subject = Row::None; // the series whose intervals are shown
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::vector<Row> leftOut;  // incomplete series whose meetings are not counted
    std::size_t rest = 0;      // smaller bars that have no room
    ChartCell restCell;        // what they count together
    std::size_t undated = 0;   // records left out because their year is not known
    std::size_t valueless = 0; // observations left out because they give no number
    [[nodiscard]] bool isEmpty() const { return series.empty(); }
};

// The charts that there are for this document: "meetings-by-year", "meetings-by-host", "meetings-by-city", "intervals",
// "positions", "issues-by-meeting", "issues-by-article", "tenures", "sources", "sources-by-publisher", and
// "indicators/UNIT" for each unit in which an indicator has two numbers at least; where several count in that unit,
// "indicators/UNIT/WHO" for each of them: what is counted on another basis is another chart. What articles quote of the
// same countries in that unit stands beside the lines as points. "tenures": how many months the holders of the most
// important offices served together.
[[nodiscard]] QStringList chartNames(const Snapshot &snapshot);

// Who counted what an "indicators/UNIT/WHO" shows, as the data spell it: the basis up to its first comma.
[[nodiscard]] QString chartIssuer(const Snapshot &snapshot, const QString &name);

// The unit of an "indicators/UNIT", as the data spell it; empty for every other name.
[[nodiscard]] QString chartUnit(const Snapshot &snapshot, const QString &name);

// Of the rows that pass (one bit per row). Counted are meetings that were held, or of no status; series beyond the
// eleven most frequent are gathered in one without a record. Incomplete series are left out of counts unless asked for.
// A name that no chart has gives an empty table. Cost: linear in the rows and their ties.
[[nodiscard]] ChartTable chart(const Snapshot &snapshot, const Mask &passes, const QString &name,
                               bool hasIncomplete = false);

} // namespace trilateral
