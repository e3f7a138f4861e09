// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts of a graph side by side without overlap, large ones first, into a block somewhat wider than high.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace trilateral
{

// The top left corner for each box, in the order given (largest first); the block starts at (0, 0). Boxes are filled
// into rows as high as the row's first box, several on top of each other where they fit.
[[nodiscard]] std::vector<QPointF> packBoxes(const std::vector<QSizeF> &boxes, double gap);

// The top left corner for each box, such that none comes nearer than gap to a taken point or to another box: in the
// corners of the box around the points where there is room, else beside it.
[[nodiscard]] std::vector<QPointF> packAround(const std::vector<QPointF> &taken, const std::vector<QSizeF> &boxes,
                                              double gap);

} // namespace trilateral
