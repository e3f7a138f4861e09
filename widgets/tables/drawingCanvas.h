// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a drawing at its own size and tells where in it people point and click. It knows nothing of what is drawn.
#pragma once

#include "widgets/view/drawing.h"

#include <QWidget>

namespace trilateral
{

class DrawingCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit DrawingCanvas(QWidget *parent = nullptr);

    void show(Drawing drawing);
    // Boxes with a pale ground and a thin line, behind all else: where the pointer or the keyboard is.
    void mark(std::vector<QRectF> boxes, Colour colour);

signals:
    void clicked(QPointF place, bool isAdding);
    void pointedAt(QPointF place, const QPoint &global);
    void left();
    void keyPressed(int key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Drawing m_drawing;
    std::vector<QRectF> m_marks;
    Colour m_markColour = transparent;
};

} // namespace trilateral
