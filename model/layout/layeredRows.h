// SPDX-License-Identifier: GPL-3.0-or-later
// Moves nodes to rows, one or more for each layer, in an order in which few edges cross: every row follows the middles
// of its neighbours in the others, a few times over (after Sugiyama, Tagawa and Toda 1981).
#pragma once

#include "model/layout/layout.h"

namespace trilateral
{

// positions: where the nodes stood, which says who stands left of whom at first. Cost: a few sorts.
// start: where nodes were, NaN for new ones, or empty; where most are known, they keep their order.
void placeInLayers(const LayoutGraph &graph, const std::vector<QPointF> &start, std::vector<QPointF> &positions);

} // namespace trilateral
