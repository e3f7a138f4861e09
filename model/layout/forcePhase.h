// SPDX-License-Identifier: GPL-3.0-or-later
// Force-directed passes over places that a stress layout made: edges pull their ends together, nodes near each other
// push apart, and moves get shorter with each pass (Fruchterman and Reingold 1991, with their grid). It gathers what is
// closely joined, which stress does not.
#pragma once

#include "model/layout/neighbours.h"

namespace trilateral
{

// Stops early, leaving usable places, when steps say so. Cost per pass: linear while few nodes share a grid cell.
void runForcePasses(const Neighbours &graph, int passes, Places &places, LayoutSteps &steps);

} // namespace trilateral
