// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartStyle.h"

#include "widgets/charts/chartPattern.h"
#include "widgets/charts/chartWords.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/fonts.h"
#include "widgets/view/words.h"

#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr int mostTicks = 6;

// The colour of the record, of its country where it has none, else the next that is free.
QString slotOf(const Snapshot &snapshot, Row row, const QStringList &taken)
{
    if (row == Row::None)
        return QStringLiteral("grey");
    const Row country = snapshot.tied(row, Role::Country);
    QStringList wishes{country == Row::None ? QString() : snapshot.colour(country), snapshot.colour(row)};
    wishes += colourSlots();
    for (const QString &slot : wishes)
        if (!slot.isEmpty() && slot != QLatin1String("grey") && !taken.contains(slot))
            return slot;
    return QStringLiteral("grey");
}

} // namespace

QColor chartColour(Colour colour)
{
    return QColor::fromRgba(colour);
}

QFont chartFont(const ChartRequest &request)
{
    TextStyle style;
    style.pixelSize = smallPixels;
    style.language = languageCode(request.language);
    return fontFor(style);
}

Colour colourOf(const ChartRequest &request, std::size_t place)
{
    const Snapshot &snapshot = request.snapshot;
    const ChartSeries &series = request.table.series[place];
    if (series.tone != ToneId::None)
        return request.palette.mark(snapshot.tones[index(series.tone)].colour);
    QStringList taken;
    for (std::size_t i = 0; i < place; ++i)
        taken += slotOf(snapshot, request.table.series[i].row, taken);
    return request.palette.mark(slotOf(snapshot, series.row, taken));
}

Qt::BrushStyle patternOf(const ChartRequest &request, std::size_t place)
{
    if (request.palette.theme == Theme::Print)
        return printPattern(place);
    return request.table.series[place].isIncomplete ? Qt::BDiagPattern : Qt::SolidPattern;
}

Dash dashOf(const ChartRequest &request, std::size_t place)
{
    static constexpr std::array dashes{Dash::Solid, Dash::Dash, Dash::Dot, Dash::DashDot};
    if (request.palette.theme == Theme::Print)
        return dashes[place % dashes.size()];
    return request.table.series[place].isIncomplete ? Dash::Dash : Dash::Solid;
}

Qt::PenStyle penStyle(Dash dash)
{
    switch (dash) {
    case Dash::Dash:
        return Qt::DashLine;
    case Dash::Dot:
        return Qt::DotLine;
    case Dash::DashDot:
        return Qt::DashDotLine;
    case Dash::Solid:
        break;
    }
    return Qt::SolidLine;
}

void styleAxis(const ChartRequest &request, QAbstractAxis &axis, bool hasGrid)
{
    axis.setLabelsFont(chartFont(request));
    axis.setLabelsColor(chartColour(request.palette.textMuted));
    axis.setLinePen(QPen(chartColour(request.palette.border), 1));
    axis.setGridLinePen(QPen(chartColour(request.palette.grid), 1));
    axis.setGridLineVisible(hasGrid);
}

QValueAxis *countAxis(const ChartRequest &request, double highest)
{
    auto *axis = new QValueAxis;
    const double wish = std::max(1.0, highest / mostTicks);
    const double power = std::pow(10, std::floor(std::log10(wish)));
    double step = 10 * power;
    for (const double nice : {5.0, 2.0, 1.0})
        if (nice * power >= wish)
            step = nice * power;
    axis->setRange(0, std::max(step, std::ceil(highest / step - 1e-9) * step));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    axis->setLabelFormat(request.look.areShares ? QStringLiteral("%.0f%%") : QStringLiteral("%.0f"));
    styleAxis(request, *axis, true);
    return axis;
}

QString sliceWord(const ChartRequest &request, std::size_t place)
{
    const ChartTable &table = request.table;
    const double value = table.series[place].cells.front().value;
    //: A slice of a pie: its name, its number, its share: "Summits: 12 (34 %)"
    return inLanguage(request.language, QT_TRANSLATE_NOOP("Figure", "%1: %2 (%3 %)"))
        .arg(seriesWord(request.snapshot, table.series[place], request.language), QString::number(value),
             QString::number(std::round(shareOf(table, place, 0))));
}

// A chart of one kind of bars needs none.
std::vector<ChartLegendEntry> legendOf(const ChartRequest &request)
{
    std::vector<ChartLegendEntry> entries;
    const std::vector<ChartSeries> &all = request.table.series;
    const bool isPie = request.look.isPie, areLines = showsLines(request);
    for (std::size_t i = 0; i < all.size() && (areLines || isPie || all.size() > 1); ++i)
        entries.push_back({isPie ? sliceWord(request, i) : seriesWord(request.snapshot, all[i], request.language),
                           colourOf(request, i), patternOf(request, i), areLines, dashOf(request, i),
                           all[i].standsAlone});
    return entries;
}

} // namespace trilateral
