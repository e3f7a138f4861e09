// SPDX-License-Identifier: GPL-3.0-or-later
// Moves nodes to one circle, family by family, each in the order in which it stands about the middle of all, so that
// neighbours stay near each other and few edges cross.
#pragma once

#include <QPointF>
#include <QtGlobal>

#include <vector>

namespace trilateral
{

// Neighbours on the circle are half a length apart, on small circles more.
// families: one number per node, or empty.
void placeOnCircle(std::vector<QPointF> &positions, const std::vector<quint32> &families = {});

} // namespace trilateral
