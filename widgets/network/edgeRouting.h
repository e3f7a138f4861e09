// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps edges off what they have nothing to do with: discs of other nodes, and names. An edge whose usual bow runs over
// any takes the cheapest way around, which is looked for more finely where it would still run over one; edges
// between the same two keep apart. Cost: some ten milliseconds for the four hundred edges of a dense picture; about
// nothing for those that are free.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// Routes the edges of a geometry whose nodes, labels and legend are there. all: per graph node its mark, in view or
// not.
void routeEdges(const NetworkRequest &request, const std::vector<NodeMark> &all, NetworkGeometry &geometry);

} // namespace trilateral
