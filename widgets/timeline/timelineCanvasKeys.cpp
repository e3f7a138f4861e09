// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do on the timeline.
#include "widgets/timeline/timelineCanvas.h"

#include <QKeyEvent>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double keyPan = 0.15; // of the axis
constexpr double keyZoom = 1.4;

} // namespace

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (!m_stage.lanes.hasFrame() || !(isControl ? handleControlKey(event) : handlePlainKey(event)))
        QWidget::keyPressEvent(event);
}

bool TimelineCanvas::handleControlKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_0:
        m_navigation.fitAll();
        return true;
    case Qt::Key_9:
        fitSelection();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom);
        return true;
    default:
        return false;
    }
}

bool TimelineCanvas::handlePlainKey(QKeyEvent *event)
{
    const double step = geometry().axis.width() * keyPan;
    switch (event->key()) {
    case Qt::Key_W:
    case Qt::Key_Plus:
        zoomBy(keyZoom);
        return true;
    case Qt::Key_S:
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom);
        return true;
    case Qt::Key_A:
        m_navigation.panBy(m_geometry.scale, step);
        return true;
    case Qt::Key_D:
        m_navigation.panBy(m_geometry.scale, -step);
        return true;
    case Qt::Key_F:
        fitSelection();
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        m_navigation.stepKnowledge(event->key() == Qt::Key_BracketLeft ? Neighbour::Previous : Neighbour::Next);
        return true;
    case Qt::Key_Space:
        if (const auto lane = m_stage.lanes.laneOf(m_navigation.lead()))
            toggleParts(*lane);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        scrollTo(m_scroll + (event->key() == Qt::Key_PageUp ? -1 : 1) * m_geometry.lanesArea.height() * 0.8);
        return true;
    default:
        return selectByKey(event->key());
    }
}

bool TimelineCanvas::selectByKey(int key)
{
    const Row lead = m_navigation.lead();
    switch (key) {
    case Qt::Key_Left:
        selectAndShow(m_navigation.inLane(lead, Neighbour::Previous));
        return true;
    case Qt::Key_Right:
        selectAndShow(m_navigation.inLane(lead, Neighbour::Next));
        return true;
    case Qt::Key_Up:
        selectAndShow(m_navigation.inNextLane(lead, Neighbour::Previous));
        return true;
    case Qt::Key_Down:
        selectAndShow(m_navigation.inNextLane(lead, Neighbour::Next));
        return true;
    case Qt::Key_Comma:
        selectAndShow(m_navigation.overAll(lead, Neighbour::Previous));
        return true;
    case Qt::Key_Period:
        selectAndShow(m_navigation.overAll(lead, Neighbour::Next));
        return true;
    case Qt::Key_Home:
        selectAndShow(m_navigation.endOfLane(lead, Neighbour::Previous));
        return true;
    case Qt::Key_End:
        selectAndShow(m_navigation.endOfLane(lead, Neighbour::Next));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (lead != Row::None)
            activate(lead);
        return true;
    default:
        return false;
    }
}

void TimelineCanvas::selectAndShow(Row row)
{
    if (row == Row::None)
        return;
    m_stage.exploration.select({m_stage.lanes.snapshot().id(row)});
    m_navigation.bringIntoView(geometry().scale, row);
    const std::optional<std::size_t> lane = m_stage.lanes.laneOf(row);
    const auto found = std::ranges::find(geometry().lanes, lane.value_or(0), &TimelineLane::shown);
    const QRectF &area = m_geometry.lanesArea;
    const bool isInView = found != m_geometry.lanes.end() && found->rect.bottom() <= area.bottom() &&
                          (found->isStuck || found->rect.top() >= m_geometry.stuckBottom);
    if (lane && !isInView)
        scrollTo(m_geometry.lanesHeight * double(*lane) / double(m_stage.lanes.count()) - area.height() / 2);
}

} // namespace trilateral
