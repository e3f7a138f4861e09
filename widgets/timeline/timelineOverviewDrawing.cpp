// SPDX-License-Identifier: GPL-3.0-or-later
// What the strip below the lanes looks like.
#include "widgets/timeline/timelineOverview.h"

#include "widgets/timeline/opaqueColour.h"
#include "widgets/timeline/periodCommands.h"
#include "widgets/timeline/periodDrawing.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/dateWords.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double handleWidth = 6;
constexpr double handleHeight = 18;

QRectF onWholePixels(const QRectF &rect)
{
    return {QPointF(std::round(rect.left()), std::round(rect.top())),
            QPointF(std::round(rect.right()), std::round(rect.bottom()))};
}

} // namespace

Drawing TimelineOverview::draw()
{
    const OverviewGeometry geometry = geometryNow();
    updateBins(geometry);
    Drawing drawing;
    drawing.size = size();
    drawing.background = m_stage.colours.stripe;
    drawing.add(DrawLine{{0, 0}, {double(width()), 0}, {m_stage.colours.border, 1}});
    drawBrush(drawing, geometry);
    drawCompared(drawing, geometry);
    drawBars(drawing, geometry);
    drawHandles(drawing, geometry);
    drawLabels(drawing, geometry);
    return drawing;
}

void TimelineOverview::drawBars(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const Palette &colours = m_stage.colours;
    const std::vector<Kind> &kinds = m_stage.lanes.snapshot().kinds;
    const Colour outside = opaqueColour(colours.mark(u"grey"), colours.stripe, 0.4);
    const Colour ground = geometry.brush ? colours.accentPale : colours.stripe;
    for (std::size_t i = 0; i < m_bins.counts.size(); ++i) {
        if (m_bins.counts[i] == 0)
            continue;
        const QRectF bar = barOf(geometry, m_bins, i);
        const double x = bar.center().x();
        if (geometry.brush && (x < geometry.brush->left() || x > geometry.brush->right())) {
            drawing.add(DrawRect{.rect = onWholePixels(bar), .fill = outside});
            continue;
        }
        const std::vector<QRectF> parts = barParts(geometry, m_bins, i);
        for (std::size_t k = 0; k < parts.size(); ++k)
            if (!parts[k].isEmpty())
                drawing.add(
                    DrawRect{.rect = onWholePixels(parts[k]),
                             .fill = opaqueColour(colours.mark(kinds[index(m_bins.kinds[k])].colour), ground, 0.7)});
    }
}

void TimelineOverview::drawBrush(Drawing &drawing, const OverviewGeometry &geometry) const
{
    if (geometry.brush)
        drawing.add(DrawRect{.rect = *geometry.brush,
                             .fill = m_stage.colours.accentPale,
                             .pen = {withAlpha(m_stage.colours.accent, 0.55), 1.2f},
                             .radius = 4});
}

// The period B, in a colour of its own; the letters tell which is which.
void TimelineOverview::drawCompared(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const auto &compared = m_stage.lanes.frame().state.timeline.compared;
    if (!compared)
        return;
    const Colour colour = comparedColour(m_stage.colours);
    const std::optional<QRectF> brush =
        layOutOverview(size(), geometry.titles.width(), m_stage.lanes.extent(), compared).brush;
    drawing.add(
        DrawRect{.rect = *brush, .fill = withAlpha(colour, 0.14), .pen = {withAlpha(colour, 0.7), 1.2f}, .radius = 4});
    TextStyle style = timelineStyle::ruler(m_stage.colours, m_stage.lanes.frame().state.language);
    style.isBold = true;
    const auto letter = [&](const QRectF &rect, const QString &text, Colour ink) {
        style.colour = ink;
        drawing.add(DrawText{rect.topLeft() + QPointF(6, 14), text, style});
    };
    letter(*brush, QStringLiteral("B"), comparedInk(m_stage.colours));
    if (geometry.brush)
        letter(*geometry.brush, QStringLiteral("A"), m_stage.colours.accent);
}

void TimelineOverview::drawHandles(Drawing &drawing, const OverviewGeometry &geometry) const
{
    if (!geometry.brush)
        return;
    const double y = geometry.brush->center().y() - handleHeight / 2;
    for (const double x : {geometry.brush->left(), geometry.brush->right()})
        drawing.add(DrawRect{.rect = {x - handleWidth / 2, y, handleWidth, handleHeight},
                             .fill = m_stage.colours.accent,
                             .radius = 2.5f});
}

// Which part of all this the lanes show, where that is not simply the window.
void TimelineOverview::drawVisibleDays(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const TimelineState &state = m_stage.lanes.frame().state.timeline;
    if (state.from >= state.to)
        return;
    const QRectF &axis = geometry.axis;
    const double left = std::clamp(geometry.scale.xAt(state.from), axis.left(), axis.right());
    const double right = std::clamp(geometry.scale.xAt(state.to), axis.left(), axis.right());
    drawing.add(DrawRect{.rect = {left, height() - 4.0, std::max(2.0, right - left), 3},
                         .fill = withAlpha(m_stage.colours.textMuted, 0.8),
                         .radius = 1.5f});
}

// "Sep 2016 – Nov 2025"
QString TimelineOverview::periodWords(const DayRange &period) const
{
    const DayExtent extent = m_stage.lanes.extent();
    return monthsWords(std::max(period.from, extent.from), std::min(period.to, extent.to),
                       m_stage.lanes.frame().state.language);
}

// All of the time, the window, and where two periods are compared how many records each has.
void TimelineOverview::drawLabels(Drawing &drawing, const OverviewGeometry &geometry) const
{
    const auto &compared = m_stage.lanes.frame().state.timeline.compared;
    const std::optional<DayRange> &window = brushed();
    const Colour muted = m_stage.colours.textMuted;
    std::vector<std::pair<QString, Colour>> lines{
        {yearsWords(m_stage.lanes.extent().from, m_stage.lanes.extent().to), muted}};
    const auto counted = [&](const QString &letter, const DayRange &period) {
        const DayExtent extent = m_stage.lanes.extent();
        return QStringLiteral("%1: %2 (%3)")
            .arg(letter)
            .arg(countIn(m_stage.lanes, period))
            .arg(yearsWords(std::max(period.from, extent.from), std::min(period.to, extent.to)));
    };
    if (window)
        lines.emplace_back(compared ? counted(QStringLiteral("A"), *window) : periodWords(*window),
                           m_stage.colours.accent);
    if (compared)
        lines.emplace_back(counted(QStringLiteral("B"), *compared), comparedInk(m_stage.colours));
    constexpr double lineHeight = 18;
    double y = geometry.titles.center().y() - lineHeight * double(lines.size() - 1) / 2;
    for (const auto &[words, colour] : lines) {
        TextStyle style = timelineStyle::ruler(m_stage.colours, m_stage.lanes.frame().state.language);
        style.colour = colour;
        style.pixelSize = &words == &lines.front().first ? style.pixelSize : 11;
        drawing.add(DrawText{{timelineStyle::padding, timelineStyle::centredBaseline(m_stage.measure, style, y)},
                             m_stage.measure.elided(words, style, geometry.titles.width() - timelineStyle::padding),
                             style});
        y += lineHeight;
    }
}

} // namespace trilateral
