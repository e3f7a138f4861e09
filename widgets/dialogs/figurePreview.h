// SPDX-License-Identifier: GPL-3.0-or-later
// A figure drawn small enough to fit, a moment after the last change. It can be dragged out into another program.
#pragma once

#include "widgets/figure/figure.h"

#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

class QMimeData;

namespace trilateral
{

class FigurePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit FigurePreview(FramePtr frame, QWidget *parent = nullptr);

    void show(const FigureSpec &spec);
    // Of what was asked for last, be it on the screen yet or not.
    [[nodiscard]] const Drawing &drawing();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    // Nothing was changed for a moment.
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void draw();
    void drag();
    void addFile(QMimeData &data);

    FramePtr m_frame;
    FigureSpec m_spec;
    Drawing m_drawing;
    bool m_isDrawn = false;
    QPixmap m_picture;
    QPoint m_pressed;
    QTemporaryDir m_folder; // of files that are dragged out
    QTimer m_delay;
    QTimer m_rest;
};

} // namespace trilateral
