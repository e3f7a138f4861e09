// SPDX-License-Identifier: GPL-3.0-or-later
// Pushes apart nodes that sit nearly on top of each other, over a grid, so that only the closest are looked at. Moves
// nothing that has room.
#pragma once

#include "model/layout/neighbours.h"

namespace trilateral
{

// The distance at which nodes would sit if they were spread evenly over the box of all but the outermost.
[[nodiscard]] float evenSpacing(const Places &places);

// Brings most pairs to at least `distance` times the mean of their rooms (empty: all 1). Cost per pass: linear while
// few nodes share a cell of that size; nodes with much room, at most 160, are looked at by all others.
void pushApart(Places &places, const std::vector<bool> &isFixed, const std::vector<float> &rooms, float distance,
               int passes);

} // namespace trilateral
