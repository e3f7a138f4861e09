// SPDX-License-Identifier: GPL-3.0-or-later
// Walking a network by keys: from a node to the one it is joined to that lies in a direction.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// Of the shown nodes that an edge joins to this one the nearest within 60 degrees of the way, as seen by the camera;
// the straighter ahead the better. Cost: linear in the edges.
[[nodiscard]] std::optional<quint32> neighbourTowards(const ShownNetwork &shown, const NetworkCamera &camera,
                                                      quint32 node, QPointF way);
// The shown node that the last of the selected records is.
[[nodiscard]] std::optional<quint32> leadNode(const ShownNetwork &shown);

} // namespace trilateral
