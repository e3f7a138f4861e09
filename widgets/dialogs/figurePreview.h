// SPDX-License-Identifier: GPL-3.0-or-later
// A figure drawn small enough to fit, a moment after the last change.
#pragma once

#include "widgets/figure/figure.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace trilateral
{

class FigurePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit FigurePreview(FramePtr frame, QWidget *parent = nullptr);

    void show(const FigureSpec &spec);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    FramePtr m_frame;
    FigureSpec m_spec;
    QPixmap m_picture;
    QTimer m_delay;
};

} // namespace trilateral
