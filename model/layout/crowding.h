// SPDX-License-Identifier: GPL-3.0-or-later
// Pushes apart nodes that sit nearly on top of each other, over a grid, so that only the closest are looked at. Moves
// nothing that has room.
#pragma once

#include "model/layout/neighbours.h"

namespace trilateral
{

// The distance at which nodes would sit if they were spread evenly over the box of all but the outermost.
[[nodiscard]] float evenSpacing(const Places &places);

// Brings most pairs to at least `distance`. Cost per pass: linear while few nodes share a cell of that size.
void pushApart(Places &places, const std::vector<bool> &isFixed, float distance, int passes);

} // namespace trilateral
