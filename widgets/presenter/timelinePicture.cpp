// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/timelinePicture.h"

#include "widgets/presenter/slideContext.h"
#include "widgets/presenter/slideDrawing.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineOverlay.h"
#include "widgets/timeline/timelineText.h"
#include "widgets/view/drawingPainter.h"

#include <QPainter>

#include <cmath>

namespace trilateral
{

TimelinePicture::TimelinePicture(const Bookmark &slide, Exploration &exploration, const Palette &palette,
                                 const TextMeasure &measure)
    : m_slide(slide), m_exploration(exploration), m_palette(&palette), m_measure(measure),
      m_navigation(exploration, m_lanes)
{
}

void TimelinePicture::setRoom(QSizeF size, double scale)
{
    if (size == m_size && scale == m_scale)
        return;
    m_size = size;
    m_scale = scale;
    m_isLaidOut = false;
}

void TimelinePicture::setFrame(const FramePtr &frame)
{
    m_frame = withNamedEvents(m_slide, frame);
    m_lanes.setFrame(m_frame);
    m_isLaidOut = false;
}

void TimelinePicture::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_isLaidOut = false;
}

void TimelinePicture::layOut()
{
    if (m_isLaidOut || !m_lanes.hasFrame())
        return;
    m_geometry = layOutSlideTimeline(m_slide, m_lanes, m_size, *m_palette, m_measure);
    m_isLaidOut = true;
    m_isKept = false;
}

// The frame as it is, but for the days that are shown; widths change by equal factors in equal times.
void TimelinePicture::glide(const std::array<double, 4> &from, double progress)
{
    if (!m_frame)
        return;
    if (progress >= 1)
        return setFrame(m_frame);
    m_lanes.setFrame(m_frame);
    const TimeScale to = timelineScale(m_lanes, 0, m_size.width());
    const double width = std::exp(std::lerp(std::log(from[1] - from[0]), std::log(to.to - to.from), progress));
    const double middle = std::lerp((from[0] + from[1]) / 2, (to.from + to.to) / 2, progress);
    auto between = std::make_shared<Frame>(*m_frame);
    between->state.timeline.from = middle - width / 2;
    between->state.timeline.to = middle + width / 2;
    m_lanes.setFrame(between);
    m_isLaidOut = false;
}

std::array<double, 4> TimelinePicture::place()
{
    layOut();
    return {m_geometry.scale.from, m_geometry.scale.to, 0, 0};
}

void TimelinePicture::paintKept()
{
    const QSize pixels = (m_size * m_scale).toSize().expandedTo(QSize(1, 1));
    if (m_kept.size() != pixels)
        m_kept = QPixmap(pixels);
    m_kept.setDevicePixelRatio(m_scale);
    QPainter painter(&m_kept);
    painter.fillRect(QRectF(QPointF(), m_size).adjusted(0, 0, 1, 1), QColor::fromRgba(m_palette->background));
    Drawing drawing =
        drawSlideTimeline(m_slide, m_geometry, m_lanes, *m_palette, m_measure, m_hidden.what != Hiding::None);
    hideWords(drawing, m_geometry, m_lanes.snapshot(), m_hidden, m_lanes.frame().state.language);
    enlargeLetters(drawing, smallestLetters);
    paintDrawing(painter, drawing);
    m_isKept = true;
}

void TimelinePicture::paint(QPainter &painter)
{
    layOut();
    if (!m_lanes.hasFrame() || m_size.isEmpty())
        return;
    if (!m_isKept)
        paintKept();
    painter.drawPixmap(QPointF(), m_kept);
    TimelineOverlay overlay(m_geometry, m_lanes, *m_palette, m_measure);
    if (m_pointer && m_geometry.axis.contains(*m_pointer))
        overlay.addPointer(m_pointer->x());
    overlay.addHover(m_hovered, m_light);
    Drawing drawing = overlay.take();
    enlargeLetters(drawing, smallestLetters);
    paintDrawing(painter, drawing);
}

void TimelinePicture::hide(const HiddenWords &hidden)
{
    m_hidden = hidden;
    m_isKept = false;
}

Row TimelinePicture::rowAt(QPointF point)
{
    layOut();
    if (const auto mark = markAt(m_geometry, point))
        return mark->isRun() ? Row::None : mark->row;
    for (const TimelineLabel &label : m_geometry.labels)
        if (label.rect.contains(point))
            return label.row;
    if (const TimelineBand *band = bandAt(m_geometry, point))
        return band->holder == Row::None ? band->tenure : band->holder;
    return Row::None;
}

void TimelinePicture::hoverAt(std::optional<QPointF> point)
{
    m_pointer = point;
    m_exploration.setHover(point && m_lanes.hasFrame() ? rowAt(*point) : Row::None);
}

void TimelinePicture::showHover(Row row)
{
    m_hovered = row;
    m_light = m_lanes.hasFrame() ? hoverLight(m_lanes.snapshot(), *m_lanes.frame().projection, row) : HoverLight();
}

QString TimelinePicture::tipAt(QPointF point)
{
    if (!m_lanes.hasFrame() || m_hidden.what != Hiding::None) // a tip would give the answer away
        return {};
    const Language language = m_lanes.frame().state.language;
    layOut();
    const auto mark = markAt(m_geometry, point);
    if (mark && mark->isRun())
        return toolTipOf(m_lanes.snapshot(), rowsOf(m_lanes, *mark), language);
    const Row row = rowAt(point);
    return row == Row::None ? QString() : toolTipOf(m_lanes.snapshot(), row, language);
}

void TimelinePicture::zoomAt(QPointF point, double factor)
{
    layOut();
    const double x = std::clamp(point.x(), m_geometry.axis.left(), m_geometry.axis.right());
    m_navigation.zoomAt(m_geometry.scale, x, factor);
}

void TimelinePicture::panBy(QPointF way)
{
    layOut();
    m_navigation.panBy(m_geometry.scale, way.x());
}

// A lane's title narrows the record to that lane, and again lets go.
void TimelinePicture::click(QPointF point, bool isAdding)
{
    if (!m_lanes.hasFrame())
        return;
    const Snapshot &snapshot = m_lanes.snapshot();
    const Row row = rowAt(point);
    const TimelineLane *lane = laneAt(m_geometry, point);
    if (row == Row::None && lane && m_geometry.titles.contains(point))
        if (const Row record = m_lanes.lane(lane->shown).record; record != Row::None)
            return m_exploration.toggleFacet(snapshot.kindOf(record).id, snapshot.id(record));
    if (row == Row::None)
        return m_exploration.select({});
    if (isAdding)
        m_exploration.toggleSelected(snapshot.id(row));
    else
        m_exploration.select({snapshot.id(row)});
}

void TimelinePicture::doubleClick(QPointF point)
{
    if (const Row row = rowAt(point); row != Row::None && m_lanes.snapshot().base(row) == Base::Event)
        return m_navigation.zoomTo(m_geometry.scale, row);
    zoomAt(point, 2);
    endGesture();
}

} // namespace trilateral
