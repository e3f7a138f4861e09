// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does on a slide: it hovers, clicks, pans and zooms the picture, follows links, and uses the tools.
#include "widgets/presenter/slideView.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace trilateral
{

namespace
{

constexpr double wheelStep = 120;
constexpr double notchFactor = 1.2;
constexpr int dragDistance = 5;     // pixels
constexpr double eraserReach = 10;  // page lengths
constexpr double smallestZoom = 24; // page lengths of a dragged box

} // namespace

bool SlideView::isOverPicture(QPointF pixel)
{
    return m_picture && page().body.contains(toPage(pixel));
}

const WordLink *SlideView::linkAt(QPointF pixel)
{
    const QPointF place = toPage(pixel);
    for (const WordLink &link : page().links)
        if (link.rect.contains(place))
            return &link;
    return nullptr;
}

void SlideView::useTool(QPointF place, bool isFirst)
{
    switch (m_presentation.tool()) {
    case Tool::Pen:
        if (isFirst)
            m_presentation.beginStroke(place);
        else
            m_presentation.goOnWithStroke(place);
        break;
    case Tool::Eraser:
        m_presentation.erase(place, eraserReach);
        break;
    default:
        break;
    }
}

void SlideView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastAt = event->position();
    m_isDragging = false;
    useTool(toPage(event->position()), true);
}

void SlideView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    m_presentation.setPointer(toPage(at));
    if (!m_pressedAt) {
        if (m_picture && m_presentation.tool() == Tool::Hand)
            m_picture->hoverAt(isOverPicture(at) ? std::optional(toPicture(at)) : std::nullopt);
        updateCursor(at);
        update();
        return;
    }
    m_isDragging = m_isDragging || (at - *m_pressedAt).manhattanLength() > dragDistance;
    useTool(toPage(at), false);
    if (m_presentation.tool() == Tool::Hand && m_isDragging && isOverPicture(*m_pressedAt))
        m_picture->panBy(toPicture(at) - toPicture(m_lastAt));
    m_lastAt = at;
    update();
}

void SlideView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedAt || event->button() != Qt::LeftButton)
        return;
    const QPointF pressed = *std::exchange(m_pressedAt, std::nullopt);
    if (m_presentation.tool() == Tool::Zoom) {
        const QRectF part = QRectF(toPage(pressed), toPage(event->position())).normalized();
        m_presentation.setTool(Tool::Hand);
        if (part.width() > smallestZoom && part.height() > smallestZoom)
            m_presentation.setZoom(part);
        return;
    }
    if (m_presentation.tool() != Tool::Hand)
        return;
    if (m_isDragging && m_picture)
        return m_picture->endGesture();
    if (const WordLink *link = linkAt(pressed)) {
        m_presentation.exploration().select({link->record});
        emit linkFollowed(link->record);
    } else if (isOverPicture(pressed)) {
        m_picture->click(toPicture(pressed), event->modifiers().testFlag(Qt::ControlModifier));
    }
}

void SlideView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_presentation.tool() == Tool::Hand && isOverPicture(event->position()))
        m_picture->doubleClick(toPicture(event->position()));
}

void SlideView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (!isOverPicture(event->position()))
        return;
    const QPointF notches = QPointF(event->angleDelta()) / wheelStep;
    if (notches.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier))
        m_picture->panBy({(notches.x() != 0 ? notches.x() : notches.y()) * 40, 0});
    else
        m_picture->zoomAt(toPicture(event->position()), std::pow(notchFactor, notches.y()));
}

void SlideView::leaveEvent(QEvent *)
{
    if (m_picture)
        m_picture->hoverAt(std::nullopt);
    m_presentation.setPointer(std::nullopt);
    update();
}

void SlideView::updateCursor(QPointF pixel)
{
    const bool isLaser = m_presentation.tool() == Tool::Laser;
    if (isLaser)
        setCursor(Qt::BlankCursor);
    else if (m_presentation.tool() != Tool::Hand)
        setCursor(Qt::CrossCursor);
    else
        setCursor(linkAt(pixel) || m_presentation.exploration().hover() != Row::None ? Qt::PointingHandCursor
                                                                                     : Qt::ArrowCursor);
}

bool SlideView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_picture || m_presentation.tool() != Tool::Hand)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = isOverPicture(help->pos()) ? m_picture->tipAt(toPicture(help->pos())) : QString();
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace trilateral
