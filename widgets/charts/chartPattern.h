// SPDX-License-Identifier: GPL-3.0-or-later
// Fills of bars that are told apart without colour: hatchings of lines, as plain items, so that every format draws
// them alike.
#pragma once

#include "widgets/view/drawing.h"

#include <QBrush>
#include <QPolygonF>

namespace trilateral
{

// The pattern of the nth of several fills, in the print theme. 0 is solid; they repeat after eight.
[[nodiscard]] Qt::BrushStyle printPattern(std::size_t place);
// The rectangle in that pattern and colour, framed; a pattern that is no hatching is solid.
void addPattern(std::vector<DrawItem> &items, const QRectF &rect, Colour colour, Qt::BrushStyle pattern);
// The same of any closed shape.
void addPattern(std::vector<DrawItem> &items, const QPolygonF &shape, Colour colour, Qt::BrushStyle pattern);

} // namespace trilateral
