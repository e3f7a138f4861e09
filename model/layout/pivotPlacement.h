// SPDX-License-Identifier: GPL-3.0-or-later
// A first placement from distances to a few pivots: multidimensional scaling of the pivots, everything else projected
// (Brandes and Pich, "Eigensolver methods for progressive multidimensional scaling of large data", 2006).
#pragma once

#include "model/layout/neighbours.h"

namespace trilateral
{

// distances: [node * pivotCount + pivot], as from distancesFrom(). Cost: nodes times pivots squared.
[[nodiscard]] Places pivotPlacement(std::vector<float> distances, std::size_t pivotCount);

} // namespace trilateral
