// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineOverlay.h"

#include "model/snapshot/wording.h"
#include "widgets/timeline/markDrawing.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/dateWords.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

TimelineOverlay::TimelineOverlay(const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                                 const TextMeasure &measure)
    : m_geometry(geometry), m_lanes(lanes), m_palette(palette), m_measure(measure),
      m_language(lanes.frame().state.language)
{
    m_drawing.size = geometry.size;
}

void TimelineOverlay::addHover(Row hovered, const HoverLight &light)
{
    if (hovered == Row::None || light.lit.size() != m_lanes.snapshot().count())
        return;
    QRectF area = m_geometry.lanesArea;
    area.setLeft(m_geometry.axis.left());
    m_drawing.add(ClipBegin{area});
    if (light.dims)
        dim(light);
    ring(hovered, light);
    m_drawing.add(ClipEnd{});
    for (const TimelineBandRow &row : m_geometry.bands.rows)
        for (const TimelineBand &band : row.bands)
            if (band.holder != Row::None && light.ringed.test(band.holder))
                m_drawing.add(DrawRect{.rect = band.rect, .pen = {m_palette.accent, 1.5f}, .radius = 2});
}

bool TimelineOverlay::isLit(const TimelineMark &mark, const HoverLight &light) const
{
    if (!mark.isRun())
        return light.lit.test(mark.row);
    const LaneContent &content = m_lanes.content(mark.lane);
    const std::vector<Row> &rows = mark.isUndated ? content.undated : content.strata[mark.stratum].rows;
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(mark.isUndated ? 0 : mark.first);
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(mark.count),
                       [&](Row row) { return light.lit.test(row); });
}

// What has nothing to do with the hovered record fades into the ground of its lane.
void TimelineOverlay::dim(const HoverLight &light)
{
    for (const TimelineLane &lane : m_geometry.lanes) {
        const Colour veil = withAlpha(lane.isStriped ? m_palette.stripe : m_palette.background, 0.72);
        for (std::size_t i = lane.firstMark; i < lane.lastMark; ++i)
            if (const TimelineMark &mark = m_geometry.marks[i]; !isLit(mark, light))
                m_drawing.add(DrawRect{.rect = mark.rect.adjusted(-2, -2, 2, 2), .fill = veil});
        for (std::size_t i = lane.firstLabel; i < lane.lastLabel; ++i)
            if (const TimelineLabel &label = m_geometry.labels[i]; !light.lit.test(label.row))
                m_drawing.add(DrawRect{.rect = label.rect, .fill = veil});
    }
}

void TimelineOverlay::ring(Row hovered, const HoverLight &light)
{
    for (const TimelineMark &mark : m_geometry.marks)
        if (!mark.isRun() && light.ringed.test(mark.row) && !mark.isSelected)
            drawRing(m_drawing, mark, withAlpha(m_palette.accent, mark.row == hovered ? 1 : 0.75),
                     mark.row == hovered ? 2.2f : 1.5f);
}

// Where the pointer is in time, through all lanes and terms.
void TimelineOverlay::addPointer(double x)
{
    const QRectF &axis = m_geometry.axis;
    m_drawing.add(DrawLine{{x, axis.top()}, {x, axis.bottom()}, {withAlpha(m_palette.textMuted, 0.35), 1}});
    addHolders(x);
    const Day day = static_cast<Day>(std::floor(m_geometry.scale.dayAt(x)));
    const Date date = dateFromDay(day);
    addDateTag(x, m_geometry.scale.pixelsPerDay() < 1 ? shortMonthWords(date.year, date.month, m_language)
                                                      : shortDayWords(day, m_language));
}

// Names of terms too short to bear theirs.
void TimelineOverlay::addHolders(double x)
{
    for (const TimelineBandRow &row : m_geometry.bands.rows) {
        const auto held = std::ranges::find_if(
            row.bands, [&](const TimelineBand &band) { return band.rect.left() <= x && x < band.rect.right() + 1; });
        if (held == row.bands.end() || held->holder == Row::None || !held->text.isEmpty())
            continue;
        const TextStyle style = timelineStyle::band(row.ink, m_language);
        const QString name = title(m_lanes.snapshot(), held->holder, m_language).text;
        const double width = m_measure.width(name, style) + 12;
        const double left = std::clamp(x + 6, m_geometry.axis.left(), m_geometry.axis.right() - width);
        const double height = std::min(timelineStyle::bandHeight, row.rect.height() - 2);
        const QRectF tag(left, row.rect.center().y() - height / 2, width, height);
        m_drawing.add(DrawRect{.rect = tag, .fill = m_palette.background, .pen = {row.ink, 1}, .radius = 4});
        m_drawing.add(DrawText{{tag.center().x(), timelineStyle::centredBaseline(m_measure, style, tag.center().y())},
                               name,
                               style,
                               TextAlign::Centre});
    }
}

void TimelineOverlay::addDateTag(double x, const QString &words)
{
    TextStyle style = timelineStyle::ruler(m_palette, m_language);
    style.colour = m_palette.background;
    const double width = m_measure.width(words, style) + 12;
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_geometry.size.width() - width));
    const QRectF tag(left, 4, width, timelineStyle::rulerHeight - 8);
    coverRulerLabels(tag.adjusted(-6, 0, 6, 0));
    m_drawing.add(DrawRect{.rect = tag, .fill = m_palette.textMuted, .radius = 4});
    m_drawing.add(DrawText{{tag.center().x(), timelineStyle::centredBaseline(m_measure, style, tag.center().y())},
                           words,
                           style,
                           TextAlign::Centre});
}

// Half a label beside the tag would only confuse.
void TimelineOverlay::coverRulerLabels(const QRectF &tag)
{
    const TextStyle style = timelineStyle::ruler(m_palette, m_language);
    for (const TimelineRuler::Label &label : m_geometry.ruler.labels) {
        const double width = m_measure.width(label.text, style) + 2;
        const QRectF rect(label.anchor.x() - width / 2, 1, width, timelineStyle::rulerHeight - 6);
        if (rect.intersects(tag))
            m_drawing.add(DrawRect{.rect = rect, .fill = m_palette.background});
    }
}

void TimelineOverlay::addRubberBand(const QRectF &band)
{
    m_drawing.add(DrawRect{.rect = band, .fill = withAlpha(m_palette.accent, 0.12), .pen = {m_palette.accent, 1}});
}

void TimelineOverlay::addRange(const DayRange &range)
{
    const double left = m_geometry.scale.xAt(range.from);
    const double right = m_geometry.scale.xAt(double(range.to) + 1);
    m_drawing.add(DrawRect{.rect = {left, 0, right - left, m_geometry.size.height()},
                           .fill = withAlpha(m_palette.accent, 0.12),
                           .pen = {withAlpha(m_palette.accent, 0.6), 1}});
    addDateTag((left + right) / 2, measureWords(range.from, range.to, m_language));
}

// Where the lane would go, with its name at the pointer.
void TimelineOverlay::addMovedLane(const QString &title, QPointF point, double y)
{
    m_drawing.add(DrawLine{{0, y}, {m_geometry.size.width(), y}, {m_palette.accent, 2}});
    const TextStyle style = timelineStyle::title(m_palette, m_language, true);
    const double width = m_measure.width(title, style) + 16;
    const QRectF tag(point.x() + 8, point.y() - 11, width, 22);
    m_drawing.add(DrawRect{.rect = tag, .fill = m_palette.background, .pen = {m_palette.accent, 1}, .radius = 4});
    m_drawing.add(DrawText{{tag.center().x(), timelineStyle::centredBaseline(m_measure, style, tag.center().y())},
                           title,
                           style,
                           TextAlign::Centre});
}

void TimelineOverlay::addFocusFrame(const QRectF &rect)
{
    m_drawing.add(DrawRect{.rect = rect.adjusted(1, 1, -1, -1), .pen = {m_palette.accent, 2}});
}

} // namespace trilateral
