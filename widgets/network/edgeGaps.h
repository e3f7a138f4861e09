// SPDX-License-Identifier: GPL-3.0-or-later
// Lines stop at names: an edge that runs under one is drawn as the runs beside it. Cost: the points of the edges times
// the names in their way.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// Interrupts the edges where they run under labels, but for labels inside discs.
void cutAtNames(const std::vector<LabelMark> &labels, std::vector<EdgeMark> &edges);

} // namespace trilateral
