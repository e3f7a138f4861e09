// SPDX-License-Identifier: GPL-3.0-or-later
// The window's legend of the timeline: a button in the corner above the lane titles that opens a panel over the lanes,
// with a sample of each mark and what it means. A click on the panel, or the button again, folds it.
#pragma once

#include "widgets/timeline/timelineStage.h"
#include "widgets/view/drawing.h"

#include <QWidget>

class QToolButton;

namespace trilateral
{

class TimelineLegend final : public QWidget
{
    Q_OBJECT
public:
    // Panel and button become children of the canvas.
    TimelineLegend(TimelineStage &stage, QWidget *canvas);

    // After the stage's frame or colours have changed.
    void refresh();
    // The button into the corner of the ruler, the panel below it.
    void place(const QRectF &corner);
    [[nodiscard]] QToolButton &button() const { return *m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void styleButton();
    void open(bool isOpen);
    // Samples in columns that the canvas is high enough for; sets the size.
    void arrange();

    TimelineStage &m_stage;
    QToolButton *m_button;
    Drawing m_drawing;
};

} // namespace trilateral
