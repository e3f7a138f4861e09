// SPDX-License-Identifier: GPL-3.0-or-later
// Where drawing items lie, and drawings put together from parts.
#pragma once

#include "widgets/view/drawing.h"

#include <optional>

namespace trilateral
{

// A box that holds the item with its pen and halo, at most a little too large; none for groups and clips.
[[nodiscard]] std::optional<QRectF> generousBounds(const DrawItem &item);
// Moves the item by an offset.
[[nodiscard]] DrawItem moved(DrawItem item, QPointF by);
// Adds all items of a part, its origin at that point; size and background of the part are left aside.
void append(Drawing &drawing, Drawing part, QPointF at);

} // namespace trilateral
