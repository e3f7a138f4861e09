// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartScene.h"
#include "widgets/charts/chartWords.h"
#include "widgets/charts/paintRecorder.h"
#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/wrappedText.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/words.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QMarginsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double widthOfYear = 44; // with a gap to the next
// What QtCharts would cut short, the names of bars and of the legend, is drawn here.
constexpr double sideMargin = 24;

// Title and note around a chart.
double addWords(Drawing &drawing, const QString &text, const TextStyle &style, double top, const TextMeasure &measure)
{
    constexpr std::size_t mostLines = 3;
    if (text.isEmpty())
        return top;
    const double width = drawing.size.width() - 2 * sideMargin;
    for (const QString &line : wrappedText(text, style, width, mostLines, measure)) {
        drawing.add(DrawText{{sideMargin, top + measure.ascent(style)}, line, style, TextAlign::Left});
        top += measure.ascent(style) + measure.descent(style);
    }
    return top + 4;
}

constexpr double widestName = 0.36; // of the names of records, against the chart
constexpr double nameGap = 8;
constexpr double yearHeight = 18;
constexpr float leastPixels = 7; // of names beside thin bars

bool hasRecordNames(const ChartTable &table)
{
    return !table.categories.empty() && table.categories.front().row != Row::None;
}

// What the names of records take on the left; years take none.
double nameWidth(const ChartRequest &request, const TextStyle &style, const TextMeasure &measure)
{
    double widest = 0;
    for (const ChartCategory &category : request.table.categories)
        if (category.row != Row::None)
            widest = std::max(widest, measure.width(categoryWord(request.snapshot, category, request.language), style));
    return std::min(widest, request.width * widestName);
}

// The first name stands above, beside its bar; in the middle of its part of the chart.
void addNames(Drawing &drawing, const ChartRequest &request, QRectF plot, double width, TextStyle style,
              const TextMeasure &measure)
{
    const std::vector<ChartCategory> &categories = request.table.categories;
    const double step = plot.height() / static_cast<double>(categories.size());
    style.pixelSize = std::clamp(static_cast<float>(step), leastPixels, style.pixelSize);
    const double middle = (measure.ascent(style) - measure.descent(style)) / 2;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const QString name = categoryWord(request.snapshot, categories[i], request.language);
        const double y = plot.top() + (static_cast<double>(i) + 0.5) * step + middle;
        drawing.add(DrawText{{plot.left() - nameGap, y}, measure.elided(name, style, width), style, TextAlign::Right});
    }
}

// As many years as there is room for.
void addYears(Drawing &drawing, const ChartRequest &request, QRectF plot, const TextStyle &style,
              const TextMeasure &measure)
{
    const std::vector<ChartCategory> &categories = request.table.categories;
    const double step = plot.width() / static_cast<double>(categories.size());
    const auto every = std::max(1, static_cast<int>(std::ceil(widthOfYear / step)));
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories[i].year % every == 0 || categories.size() == 1)
            drawing.add(DrawText{
                {plot.left() + (static_cast<double>(i) + 0.5) * step, plot.bottom() + 6 + measure.ascent(style)},
                QString::number(categories[i].year),
                style,
                TextAlign::Centre});
}

// Room for what we name ourselves.
QMarginsF marginsFor(const ChartRequest &request, double names)
{
    if (request.hasCategories)
        return {8, 0, 8, 0};
    if (hasRecordNames(request.table))
        return {sideMargin / 2 + names, 0, sideMargin / 2, 0};
    return {8, 0, 8, yearHeight};
}

struct Recorded {
    std::vector<DrawItem> items;
    QRectF plot; // where the bars are
};

Recorded recorded(const ChartRequest &request, QRectF place, const QMarginsF &margins)
{
    QGraphicsScene scene;
    QChart *chart = makeChart(request).release();
    chart->setMargins(margins.toMargins());
    scene.addItem(chart); // owns it
    const QRectF room(QPointF(), place.size());
    chart->resize(room.size());
    scene.setSceneRect(room);
    QCoreApplication::sendPostedEvents(); // QtCharts lays out when it is told to
    PaintRecorder recorder(place.size() + QSizeF(place.x(), place.y()), languageCode(request.language));
    QPainter painter(&recorder);
    scene.render(&painter, place, room);
    painter.end();
    return {recorder.take().items, chart->plotArea().translated(place.topLeft())};
}

} // namespace

Drawing chartDrawing(const FramePtr &frame, const QString &name, QSizeF size, const Palette &palette, bool hasLegend,
                     const TextMeasure &measure)
{
    const Snapshot &snapshot = *frame->snapshot;
    const Language language = frame->state.language;
    const ChartTable table = chart(snapshot, frame->projection->passes, name, frame->state.charts.hasIncomplete);
    Drawing drawing;
    drawing.size = size;
    TextStyle style;
    style.language = languageCode(language);
    style.pixelSize = 16;
    style.isBold = true;
    style.colour = palette.text;
    double top = addWords(drawing, chartHeading(snapshot, name, table, language), style, 0, measure);
    style.pixelSize = smallPixels;
    style.isBold = false;
    style.colour = palette.textMuted;
    top = addWords(drawing, chartNote(snapshot, table, effectiveLook(table, frame->state.charts), language), style, top,
                   measure);
    if (table.isEmpty()) {
        style.pixelSize = bodyPixels;
        addWords(drawing, inLanguage(language, QT_TRANSLATE_NOOP("Figure", "Nothing here to count.")), style,
                 top + 2 * sideMargin, measure);
        return drawing;
    }
    const double width = size.width() - sideMargin;
    const ChartLook look = effectiveLook(table, frame->state.charts);
    const ChartTable shown = shownTable(table, look);
    ChartRequest request{snapshot, shown, palette, language, false, width};
    request.look = look;
    const bool areBars = !showsLines(request) && !look.isPie;
    hasLegend |= look.isPie; // it alone names the slices
    request.hasCategories = !areBars;
    style.colour = palette.text;
    Drawing legend = chartLegend(hasLegend ? legendOf(request) : std::vector<ChartLegendEntry>(), width - sideMargin,
                                 style, measure);
    const double bottom = size.height() - legend.size.height();
    const QRectF place(sideMargin / 2, top, width, std::max(1.0, bottom - top));
    drawing.add(GroupBegin{QStringLiteral("chart"), name, {}});
    style.colour = palette.textMuted;
    const double names = nameWidth(request, style, measure);
    Recorded bars = recorded(request, place, marginsFor(request, names));
    std::ranges::move(bars.items, std::back_inserter(drawing.items));
    if (areBars && hasRecordNames(table))
        addNames(drawing, request, bars.plot, names, style, measure);
    else if (areBars)
        addYears(drawing, request, bars.plot, style, measure);
    drawing.add(GroupEnd{});
    append(drawing, std::move(legend), {sideMargin, bottom});
    return drawing;
}

} // namespace trilateral
