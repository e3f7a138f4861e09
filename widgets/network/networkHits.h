// SPDX-License-Identifier: GPL-3.0-or-later
// What of a network lies under a point or in a box. Cost: linear in what is in view.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// The node whose mark is under the pixel or nearest to it, a few pixels away at most.
[[nodiscard]] std::optional<quint32> nodeAt(const NetworkGeometry &geometry, QPointF pixel);
// The shown edge that passes nearest, a few pixels away at most.
[[nodiscard]] std::optional<quint32> edgeAt(const ShownNetwork &shown, const NetworkGeometry &geometry, QPointF pixel);
// Nodes whose centre lies in the box.
[[nodiscard]] std::vector<quint32> nodesIn(const NetworkGeometry &geometry, QRectF box);

} // namespace trilateral
