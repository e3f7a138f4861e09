// SPDX-License-Identifier: GPL-3.0-or-later
// A relation matrix as a drawing: names of the rows at the left, numbers of the columns above and their names at the
// right, in each cell the mark and letter of the stance that is taken most often and the number of records, other
// stances as stripes below; a legend of what is shown. Pure; the same for the screen and for figures.
#pragma once

#include "model/analysis/relationMatrix.h"
#include "model/exploration/frame.h"
#include "widgets/theme/palette.h"

namespace trilateral
{

// What a matrix shows, and the view that it is in figures: "matrix:FORM" or "matrix:FORM:ORDER"; "matrix" alone is that
// of positions.
struct MatrixChoice {
    MatrixForm form = MatrixForm::Positions;
    MatrixOrder order = MatrixOrder::Count;
    bool operator==(const MatrixChoice &) const = default;
};
[[nodiscard]] QString viewOfMatrix(const MatrixChoice &choice);
[[nodiscard]] std::optional<MatrixChoice> matrixOfView(const QString &view);

struct MatrixLook {
    const Snapshot &snapshot;
    const RelationMatrix &matrix;
    const Palette &palette;
    const TextMeasure &measure;
    Language language = Language::English;
    const Mask *selected = nullptr; // records to mark
    bool hasLegend = true;
};

struct MatrixPicture {
    Drawing drawing;
    QRectF cells;             // where they all lie
    std::vector<QRectF> keys; // per column: its name at the right
    double cell = 0;          // side of one

    [[nodiscard]] QRectF cellBox(std::size_t row, std::size_t column) const;
    // Row and column at a place; nothing beside the cells.
    struct Place {
        std::size_t row = 0;
        std::size_t column = 0;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;
    // The row or column whose name is there.
    [[nodiscard]] std::optional<std::size_t> rowNameAt(QPointF point) const;
    [[nodiscard]] std::optional<std::size_t> columnNameAt(QPointF point) const;
};

inline constexpr double matrixCell = 24; // in the window, pixels

// As large as it needs to be for cells of that side, and at least so wide.
[[nodiscard]] MatrixPicture matrixPicture(const MatrixLook &look, double cell = matrixCell, double leastWidth = 360);
// The side of the cells with which it fits into that size, at most 40, at least 7.
[[nodiscard]] double fittingCell(const MatrixLook &look, QSizeF size);
// As a figure of that size; rows and columns that find no room are left out, and counted.
[[nodiscard]] Drawing matrixFigure(const FramePtr &frame, const MatrixChoice &choice, QSizeF size,
                                   const Palette &palette, bool hasLegend, const TextMeasure &measure);
// The matrix that a frame shows, at most so long a side.
[[nodiscard]] RelationMatrix matrixOf(const Frame &frame, const MatrixChoice &choice, std::size_t most = 60);

// The letter that stands for each tone of the snapshot, no two alike where that can be, by tone.
[[nodiscard]] std::vector<QString> toneLetters(const Snapshot &snapshot, Language language);
// "A – B: supports 3, opposes 1".
[[nodiscard]] QString cellWords(const MatrixLook &look, std::size_t row, std::size_t column);

} // namespace trilateral
