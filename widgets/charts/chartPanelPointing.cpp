// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of charts tells and does where it is pointed at, and the table that it copies.
#include "widgets/charts/chartPanel.h"

#include "model/snapshot/wording.h"
#include "widgets/charts/chartStage.h"
#include "widgets/charts/chartWords.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/plainTip.h"

#include <QCursor>
#include <QLocale>
#include <QToolTip>

#include <cmath>

namespace trilateral
{

namespace
{

QString numberWords(double value)
{
    return QLocale::c().toString(value, 'g', 10);
}

const ChartCell *cellAt(const ChartTable &table, ChartSpot spot)
{
    if (spot.series >= table.series.size())
        return nullptr;
    const ChartSeries &series = table.series[spot.series];
    if (table.form == ChartForm::Lines)
        return spot.cell < series.points.size() ? &series.points[spot.cell].second : nullptr;
    return spot.cell < series.cells.size() ? &series.cells[spot.cell] : nullptr;
}

QStringList idsOf(const Snapshot &snapshot, const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row row : rows)
        ids += snapshot.id(row);
    return ids;
}

} // namespace

// "Series: 3 · 3 of 7 (43 %)", and who says so.
QString ChartPanel::spotWords(ChartSpot spot) const
{
    const ChartCell *cell = cellAt(m_drawn, spot);
    if (!cell)
        return {};
    const Snapshot &snapshot = *m_shown->snapshot;
    QString words = seriesWord(snapshot, m_drawn.series[spot.series], language()) + u": " + numberWords(cell->value);
    if (!m_table.unit.isEmpty())
        words += u' ' + unitWord(m_table.unit, language());
    if (m_table.form == ChartForm::Lines)
        words += u" · " + dateWords(snapshot.span[index(cell->rows.front())], language());
    else if (look().isPie)
        words += shareWords(spot);
    else
        words = categoryWord(snapshot, m_table.categories[spot.cell], language()) + u'\n' + words + shareWords(spot);
    const QString sources = cellSources(snapshot, *cell, language());
    return sources.isEmpty() ? words : words + u'\n' + sources;
}

// What the cell is a part of; empty where parts say nothing.
QString ChartPanel::shareWords(ChartSpot spot) const
{
    const double share = shareOf(m_drawn, spot.series, spot.cell);
    if (!m_table.unit.isEmpty() || share <= 0)
        return {};
    const double value = m_drawn.series[spot.series].cells[spot.cell].value;
    //: A share of a bar: "3 of 7 (43 %)"
    return u" · " +
           tr("%1 of %2 (%3 %)")
               .arg(numberWords(value), numberWords(std::round(100 * value / share)), numberWords(std::round(share)));
}

void ChartPanel::pointAt(ChartSpot spot, bool isOver)
{
    const ChartCell *cell = isOver ? cellAt(m_drawn, spot) : nullptr;
    QToolTip::showText(QCursor::pos(), cell ? plainTip(spotWords(spot)) : QString(), m_stage);
    exploration().setHover(cell && cell->rows.size() == 1 ? cell->rows.front() : Row::None);
}

void ChartPanel::narrowTo(ChartSpot spot)
{
    const ChartCell *cell = cellAt(m_drawn, spot);
    if (!cell)
        return;
    const Snapshot &snapshot = *m_shown->snapshot;
    if (look().isPie)
        return narrowToSlice(m_drawn.series[spot.series]);
    if (m_table.form == ChartForm::Lines)
        return exploration().select({snapshot.id(cell->rows.front())});
    const ChartCategory &category = m_table.categories[spot.cell];
    if (category.days)
        return exploration().setBrush(category.days, TrailStep::New);
    if (category.row == Row::None) {
        const DayRange year{dayFromDate({category.year, 1, 1}), dayFromDate({category.year, 12, 31})};
        return exploration().setBrush(year, TrailStep::New);
    }
    if (!category.name.isEmpty())
        return narrowToAll(spot.cell);
    narrowToRecord(category.row);
}

// To the choice of a list, where there is a list of its kind.
void ChartPanel::narrowToRecord(Row row)
{
    const Snapshot &snapshot = *m_shown->snapshot;
    if (snapshot.base(row) == Base::Entity && snapshot.kindOf(row).facet >= 0)
        exploration().toggleFacet(snapshot.kindOf(row).id, snapshot.id(row));
    else
        exploration().select({snapshot.id(row)});
}

// What no list knows, such as the smaller slices together, is selected record by record.
void ChartPanel::narrowToSlice(const ChartSeries &slice)
{
    const Snapshot &snapshot = *m_shown->snapshot;
    const QStringList ids = idsOf(snapshot, slice.cells.front().rows);
    if (slice.row == Row::None)
        return exploration().select(ids);
    if (slice.name.isEmpty())
        return narrowToRecord(slice.row);
    exploration().change([&](ExplorationState &state) { state.filter.facets[snapshot.kindOf(slice.row).id] = ids; });
}

// What is gathered under one name: any of its records.
void ChartPanel::narrowToAll(std::size_t category)
{
    const Snapshot &snapshot = *m_shown->snapshot;
    QStringList ids;
    for (const ChartSeries &series : m_table.series)
        ids += idsOf(snapshot, series.cells[category].rows);
    const QString facet = snapshot.kindOf(m_table.categories[category].row).id;
    exploration().change([&](ExplorationState &state) { state.filter.facets[facet] = ids; });
}

QString ChartPanel::tableText() const
{
    if (!m_shown)
        return {};
    const Snapshot &snapshot = *m_shown->snapshot;
    QStringList lines;
    QStringList head{QString()};
    for (const ChartSeries &series : m_table.series)
        head += seriesWord(snapshot, series, language());
    if (m_table.form != ChartForm::Lines)
        lines += head.join(u'\t');
    for (std::size_t c = 0; c < m_table.categories.size(); ++c) {
        QStringList cells{categoryWord(snapshot, m_table.categories[c], language())};
        for (std::size_t s = 0; s < m_table.series.size(); ++s)
            cells += numberWords(shownValue(m_table, look(), s, c));
        lines += cells.join(u'\t');
    }
    for (const ChartSeries &series : m_table.series)
        for (const auto &[day, cell] : series.points)
            lines += QStringList{seriesWord(snapshot, series, language()),
                                 edtfFromSpan(snapshot.span[index(cell.rows.front())]), numberWords(cell.value),
                                 unitWord(m_table.unit, language())}
                         .join(u'\t');
    return lines.join(u'\n');
}

} // namespace trilateral
