// SPDX-License-Identifier: GPL-3.0-or-later
// Moves nodes to one circle, in the order in which they stand about their middle, so that neighbours stay near each
// other and few edges cross.
#pragma once

#include <QPointF>

#include <vector>

namespace trilateral
{

// Neighbours on the circle are half a length apart, on small circles more.
void placeOnCircle(std::vector<QPointF> &positions);

} // namespace trilateral
