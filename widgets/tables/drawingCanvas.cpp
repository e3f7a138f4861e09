// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/drawingCanvas.h"

#include "widgets/theme/palette.h"
#include "widgets/view/drawingPainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace trilateral
{

DrawingCanvas::DrawingCanvas(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void DrawingCanvas::show(Drawing drawing)
{
    m_drawing = std::move(drawing);
    setMinimumSize(m_drawing.size.toSize() + QSize(1, 1));
    update();
}

void DrawingCanvas::mark(std::vector<QRectF> boxes, Colour colour)
{
    m_marks = std::move(boxes);
    m_markColour = colour;
    update();
}

void DrawingCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(m_drawing.background));
    Drawing items = m_drawing;
    items.background = transparent;
    for (const QRectF &box : m_marks)
        painter.fillRect(box, QColor::fromRgba(withAlpha(m_markColour, 0.14)));
    paintDrawing(painter, items);
    if (m_marks.empty())
        return;
    painter.setPen(QPen(QColor::fromRgba(m_markColour), 1.5)); // the last one is where it is
    painter.drawRect(m_marks.back());
}

void DrawingCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit clicked(event->position(), event->modifiers().testFlag(Qt::ControlModifier));
}

void DrawingCanvas::mouseMoveEvent(QMouseEvent *event)
{
    emit pointedAt(event->position(), event->globalPosition().toPoint());
}

void DrawingCanvas::leaveEvent(QEvent *)
{
    emit left();
}

void DrawingCanvas::keyPressEvent(QKeyEvent *event)
{
    static const std::array walking{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,    Qt::Key_Down, Qt::Key_Return,
                                    Qt::Key_Home, Qt::Key_End,   Qt::Key_Enter, Qt::Key_Space};
    if (std::ranges::find(walking, event->key()) == walking.end() || event->modifiers() & Qt::ControlModifier)
        return QWidget::keyPressEvent(event);
    emit keyPressed(event->key());
}

} // namespace trilateral
