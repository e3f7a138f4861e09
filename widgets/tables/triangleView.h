// SPDX-License-Identifier: GPL-3.0-or-later
// The triangles of the years in the window: a click on a side or a middle selects what it counts and makes its year the
// period; a click beside them chooses the year, once more lets go of it.
#pragma once

#include "widgets/tables/triangleDrawing.h"
#include "widgets/view/fontTextMeasure.h"
#include "widgets/view/view.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace trilateral
{

class DrawingCanvas;

class TriangleView final : public View
{
    Q_OBJECT
public:
    explicit TriangleView(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] const YearTriangles &triangles() const { return m_triangles; }
    [[nodiscard]] const TrianglePicture &picture() const { return m_picture; }
    [[nodiscard]] DrawingCanvas &canvas() { return *m_canvas; }

signals:
    void exportWanted(const QString &view);

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row) override {}
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void draw();
    [[nodiscard]] TriangleLook look() const;
    void choose(TrianglePart part);
    void pointAt(QPointF place, const QPoint &global);
    void walk(int key);

    const Palette *m_palette;
    FontTextMeasure m_measure;
    FramePtr m_shown;
    YearTriangles m_triangles;
    TrianglePicture m_picture;
    TrianglePart m_cursor{0, wholePart};
    QLabel *m_note;
    QPushButton *m_export;
    QScrollArea *m_scroll;
    DrawingCanvas *m_canvas;
};

} // namespace trilateral
