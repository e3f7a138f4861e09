// SPDX-License-Identifier: GPL-3.0-or-later
// The marks, letters and words of a matrix's stances, and the legend that explains them.
#pragma once

#include "widgets/tables/matrixDrawing.h"

namespace trilateral
{

[[nodiscard]] TextStyle matrixStyle(const MatrixLook &look, double pixels, Colour colour, bool isBold = false);
[[nodiscard]] QString matrixName(const MatrixLook &look, Row record);
// Null for records without a tone.
[[nodiscard]] const Tone *matrixTone(const MatrixLook &look, ToneId tone);
[[nodiscard]] QString matrixToneWords(const MatrixLook &look, ToneId tone);
[[nodiscard]] DrawMarker matrixMarker(const MatrixLook &look, ToneId tone, QPointF centre, double radius);
// In the middle of a mark, white or dark.
[[nodiscard]] DrawText matrixLetter(const MatrixLook &look, const QString &letter, QPointF centre, double pixels,
                                    Colour ground);

// 0 where none is wanted.
[[nodiscard]] double matrixLegendHeight(const MatrixLook &look, double width);
void addMatrixLegend(const MatrixLook &look, QPointF corner, double width, Drawing &drawing);

} // namespace trilateral
