// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the wheel do on the timeline.
#include "widgets/timeline/timelineCanvas.h"

#include "widgets/timeline/knowledgeHandle.h"
#include "widgets/timeline/laneCommands.h"
#include "widgets/timeline/periodCommands.h"
#include "widgets/timeline/timelineMenu.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace trilateral
{

namespace
{

constexpr double wheelStep = 120;         // eighths of a degree that one notch reports
constexpr double notchFactor = 1.2;       // zoom per notch
constexpr double laneFactor = 1.15;       // of the lanes' height per notch
constexpr double notchPan = 80;           // pixels per notch
constexpr std::size_t mostSelected = 500; // records that one gesture selects

} // namespace

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (!m_stage.lanes.hasFrame())
        return;
    const QPointF point = event->position();
    const QPointF notches = QPointF(event->angleDelta()) / wheelStep;
    const bool isOverTitles = geometry().titles.contains(point);
    // With Alt some desktops turn the wheel sideways.
    if (event->modifiers().testFlag(Qt::AltModifier))
        return scaleLanes(m_stage.exploration, std::pow(laneFactor, notches.x() + notches.y()),
                          m_navigation.nextStep());
    if (notches.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double turned = notches.x() != 0 ? notches.x() : notches.y();
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return scrollTo(m_scroll - turned * notchPan);
        return m_navigation.panBy(m_geometry.scale, turned * notchPan);
    }
    if (isOverTitles && !event->modifiers().testFlag(Qt::ControlModifier))
        return scrollTo(m_scroll - notches.y() * notchPan);
    const double x = std::clamp(point.x(), m_geometry.axis.left(), m_geometry.axis.right());
    m_navigation.zoomAt(m_geometry.scale, x, std::pow(notchFactor, notches.y()));
}

// Two fingers on a touchpad zoom as the wheel does.
bool TimelineCanvas::pinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture || !m_stage.lanes.hasFrame())
        return false;
    const double x = std::clamp(event->position().x(), geometry().axis.left(), m_geometry.axis.right());
    m_navigation.zoomAt(m_geometry.scale, x, std::max(0.2, 1 + event->value()));
    event->accept();
    return true;
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (!m_stage.lanes.hasFrame() || m_drag != Drag::None)
        return;
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        beginDrag(event);
}

void TimelineCanvas::beginDrag(QMouseEvent *event)
{
    m_pressedAt = m_draggedTo = event->position();
    m_pressModifiers = event->modifiers();
    m_navigation.holdGesture();
    if (event->button() == Qt::MiddleButton)
        m_drag = Drag::Pan;
    else
        m_drag = Drag::Press;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_stage.lanes.hasFrame())
        return;
    m_pointer = event->position();
    if (m_drag == Drag::None)
        hoverAt(*m_pointer);
    else
        dragTo(*m_pointer);
    update();
}

void TimelineCanvas::hoverAt(QPointF point)
{
    m_stage.exploration.setHover(rowAt(point));
    updateCursor(point);
}

void TimelineCanvas::updateCursor(QPointF point)
{
    if (m_drag == Drag::Pan)
        return setCursor(Qt::ClosedHandCursor);
    if (isOnFlag(point))
        return setCursor(Qt::SizeHorCursor);
    if (isOnRuler(point))
        return setCursor(Qt::SplitHCursor);
    const bool isActive = rowAt(point) != Row::None || markAt(geometry(), point) || openerAt(geometry(), point);
    setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

// A press becomes a drag once it has moved; where it began decides which.
void TimelineCanvas::dragTo(QPointF point)
{
    if (m_drag == Drag::Press) {
        if ((point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = dragFrom(m_pressedAt);
        m_stage.exploration.setHover(Row::None);
    }
    if (m_drag == Drag::Pan)
        panTo(point);
    if (m_drag == Drag::Knowledge)
        rewindTo(point.x(), false);
    m_draggedTo = point;
    updateCursor(point);
}

TimelineCanvas::Drag TimelineCanvas::dragFrom(QPointF point)
{
    if (isOnFlag(point))
        return Drag::Knowledge;
    if (isOnRuler(point))
        return Drag::Ruler;
    if (const TimelineLane *lane = laneAt(m_geometry, point); lane && m_geometry.titles.contains(point))
        return lane->shown < m_stage.lanes.mainCount() ? Drag::Lane : Drag::Pan;
    return m_pressModifiers.testFlag(Qt::ShiftModifier) ? Drag::RubberBand : Drag::Pan;
}

// Between the lanes inside the same one, or between those inside none with all that is in them.
std::pair<std::size_t, double> TimelineCanvas::laneGapAt(std::size_t moved, double y)
{
    const TimelineLanes &lanes = m_stage.lanes;
    const auto parentOf = [&](const TimelineLane &lane) {
        return lanes.lane(lane.shown).parent;
    };
    const QString parent = lanes.lane(moved).parent;
    std::pair<std::size_t, double> gap{moved, m_geometry.lanesArea.top()};
    for (const TimelineLane &lane : geometry().lanes) {
        const bool isSibling = lane.shown < lanes.mainCount() && parentOf(lane) == parent;
        if (isSibling && y < lane.rect.center().y())
            return {lane.shown, lane.rect.top()};
        const bool isInside = lane.shown < lanes.mainCount() && parent.isEmpty();
        if (isSibling || isInside)
            gap = {lane.shown + 1, lane.rect.bottom()};
    }
    return gap;
}

void TimelineCanvas::dropLane()
{
    if (const TimelineLane *lane = laneAt(geometry(), m_pressedAt))
        moveLane(m_stage.exploration, m_stage.lanes, lane->shown, laneGapAt(lane->shown, m_draggedTo.y()).first);
}

// A record that takes long to rewind is so when the handle is let go.
void TimelineCanvas::rewindTo(double x, bool isLast)
{
    constexpr std::size_t mostLive = 20000;
    if (!isLast && m_stage.lanes.snapshot().count() > mostLive)
        return;
    const double clamped = std::clamp(x, geometry().axis.left(), m_geometry.axis.right());
    m_navigation.rewind(knowledgeDayAt(m_geometry, m_stage.lanes, clamped));
}

void TimelineCanvas::panTo(QPointF point)
{
    const QPointF moved = point - m_draggedTo;
    if (moved.y() != 0)
        scrollTo(m_scroll - moved.y());
    if (moved.x() != 0)
        m_navigation.panBy(geometry().scale, moved.x());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        return;
    m_draggedTo = event->position();
    endDrag(event);
}

void TimelineCanvas::endDrag(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Knowledge)
        rewindTo(event->position().x(), true);
    m_navigation.endGesture();
    if (drag == Drag::Press)
        click(m_pressedAt, event->modifiers());
    else if (drag == Drag::RubberBand)
        selectInRubberBand(event->modifiers().testFlag(Qt::ControlModifier));
    else if (drag == Drag::Ruler)
        brushFromRuler();
    else if (drag == Drag::Lane)
        dropLane();
    updateCursor(event->position());
    update();
}

void TimelineCanvas::click(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (isOnRuler(point) || isOnFlag(point))
        return;
    if (const TimelineLane *opener = openerAt(geometry(), point))
        return toggleParts(opener->shown);
    const bool isAdding = modifiers.testFlag(Qt::ControlModifier);
    const std::optional<TimelineMark> mark = markAt(geometry(), point);
    if (mark && mark->isRun())
        return selectRows(rowsOf(m_stage.lanes, *mark), isAdding);
    if (const Row row = rowAt(point); row == Row::None) {
        if (!isAdding)
            m_stage.exploration.select({});
    } else if (const QString id = m_stage.lanes.snapshot().id(row); isAdding) {
        m_stage.exploration.toggleSelected(id);
    } else {
        m_stage.exploration.select({id});
    }
}

void TimelineCanvas::selectRows(const std::vector<Row> &rows, bool isAdding)
{
    QStringList ids = isAdding ? m_stage.exploration.state().selection : QStringList();
    for (const Row row : rows | std::views::take(mostSelected))
        if (const QString id = m_stage.lanes.snapshot().id(row); !ids.contains(id))
            ids << id;
    m_stage.exploration.select(ids);
}

void TimelineCanvas::selectInRubberBand(bool isAdding)
{
    const QRectF band = QRectF(m_pressedAt, m_draggedTo).normalized();
    std::vector<Row> rows;
    for (const TimelineMark &mark : marksIn(geometry(), band))
        std::ranges::copy(rowsOf(m_stage.lanes, mark), std::back_inserter(rows));
    selectRows(rows, isAdding);
}

DayRange TimelineCanvas::rulerRange() const
{
    const auto dayAt = [this](double x) {
        return static_cast<Day>(
            std::floor(m_geometry.scale.dayAt(std::clamp(x, m_geometry.axis.left(), m_geometry.axis.right()))));
    };
    return {dayAt(std::min(m_pressedAt.x(), m_draggedTo.x())), dayAt(std::max(m_pressedAt.x(), m_draggedTo.x()))};
}

void TimelineCanvas::brushFromRuler()
{
    if (m_pressModifiers.testFlag(Qt::ControlModifier))
        return m_stage.exploration.change(
            [range = rulerRange()](ExplorationState &state) { state.timeline.compared = range; });
    m_stage.exploration.setBrush(rulerRange(), TrailStep::New);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_stage.lanes.hasFrame())
        return;
    const QPointF point = event->position();
    const std::optional<TimelineMark> mark = markAt(geometry(), point);
    if (const TimelineLane *opener = openerAt(geometry(), point))
        return toggleParts(opener->shown);
    if (isOnFlag(point))
        return m_navigation.rewind(std::nullopt);
    if (isOnRuler(point))
        return letGoOfPeriods(m_stage.exploration);
    if (mark && mark->isRun())
        return openMerged(*mark);
    if (const Row row = rowAt(point); row != Row::None)
        return activate(row);
    if (isOverAxis(point))
        m_navigation.zoomAt(m_geometry.scale, point.x(), 2);
}

void TimelineCanvas::openMerged(const TimelineMark &mark)
{
    if (mark.isUndated)
        return selectRows(rowsOf(m_stage.lanes, mark), false);
    if (mark.isColumn)
        return m_navigation.zoomTo(geometry().scale, mark.days.from - 1.0, mark.days.to + 2.0);
    const std::vector<Row> rows = rowsOf(m_stage.lanes, mark);
    const Snapshot &snapshot = m_stage.lanes.snapshot();
    m_navigation.zoomTo(geometry().scale, middleOf(snapshot.span[index(rows.front())]) - 1,
                        middleOf(snapshot.span[index(rows.back())]) + 1);
}

void TimelineCanvas::activate(Row row)
{
    const QString id = m_stage.lanes.snapshot().id(row);
    m_stage.exploration.select({id});
    if (m_stage.lanes.snapshot().base(row) == Base::Event)
        m_navigation.zoomTo(geometry().scale, row);
    emit activated(id);
}

void TimelineCanvas::leaveEvent(QEvent *)
{
    m_pointer.reset();
    m_stage.exploration.setHover(Row::None);
    update();
}

void TimelineCanvas::zoomBy(double factor)
{
    if (!m_stage.lanes.hasFrame())
        return;
    const QRectF &axis = geometry().axis;
    const bool isPointed = m_pointer && isOverAxis(*m_pointer);
    m_navigation.zoomAt(m_geometry.scale, isPointed ? m_pointer->x() : axis.center().x(), factor);
}

void TimelineCanvas::fitSelection()
{
    if (m_stage.lanes.hasFrame())
        m_navigation.fitSelection(geometry().scale);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_stage.lanes.hasFrame())
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const Row row = isByKey ? m_navigation.lead() : rowAt(event->pos());
    const TimelineLane *lane = laneAt(geometry(), event->pos());
    const std::optional<std::size_t> shown = lane && !isByKey ? std::optional(lane->shown) : m_stage.lanes.laneOf(row);
    popUpTimelineMenu(*this, m_stage, {row, shown}, event->globalPos());
}

} // namespace trilateral
