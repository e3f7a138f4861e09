// SPDX-License-Identifier: GPL-3.0-or-later
// The relations as a matrix in the window: a click on a cell selects the records behind it, so that the details cite
// who says so; arrow keys walk the cells.
#pragma once

#include "widgets/tables/matrixDrawing.h"
#include "widgets/view/fontTextMeasure.h"
#include "widgets/view/view.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace trilateral
{

class DrawingCanvas;

class MatrixView final : public View
{
    Q_OBJECT
public:
    explicit MatrixView(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] const MatrixChoice &choice() const { return m_choice; }
    void choose(const MatrixChoice &choice);
    [[nodiscard]] const RelationMatrix &matrix() const { return m_matrix; }
    [[nodiscard]] const MatrixPicture &picture() const { return m_picture; }
    [[nodiscard]] DrawingCanvas &canvas() { return *m_canvas; }
    // The cells as text, columns parted by tabs, with the names at the edges.
    [[nodiscard]] QString text() const;

signals:
    // A figure of that view is wanted.
    void exportWanted(const QString &view);

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row) override {}
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildRow();
    void retranslate();
    void refresh();
    void draw();
    [[nodiscard]] MatrixLook look() const;
    void click(QPointF place, bool isAdding);
    void pointAt(QPointF place, const QPoint &global);
    void walk(int key);
    void markPlace(std::optional<MatrixPicture::Place> place);
    void select(const std::vector<Row> &records, bool isAdding);

    const Palette *m_palette;
    FontTextMeasure m_measure;
    FramePtr m_shown;
    MatrixChoice m_choice;
    RelationMatrix m_matrix;
    MatrixPicture m_picture;
    std::optional<MatrixPicture::Place> m_cursor;
    QComboBox *m_forms;
    QComboBox *m_orders;
    QLabel *m_empty;
    QPushButton *m_copy;
    QPushButton *m_export;
    QScrollArea *m_scroll;
    DrawingCanvas *m_canvas;
};

} // namespace trilateral
