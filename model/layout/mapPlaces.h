// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes where they lie on the Earth, on a map about the middle of all of them. Distances from there grow with their
// logarithm, so that a region is readable beside what lies an ocean away (Hägerstrand 1957, the logarithmic map);
// directions from the middle are true. What has no place of its own stands in the middle of its neighbours.
#pragma once

#include "model/layout/neighbours.h"

#include <QPointF>

namespace trilateral
{

// coordinates: per node, longitude and latitude in degrees, NaN where not known. rooms: as in LayoutGraph. Nodes with
// coordinates stand where the map has them, moved apart only where they would sit on each other; others find room about
// them, and what no way joins to a place stands in a row below. All NaN: an empty result. Cost: a few passes over nodes
// and edges, and the square of the number of coordinates.
[[nodiscard]] std::vector<QPointF> placeOnMap(const Neighbours &graph, const std::vector<QPointF> &coordinates,
                                              const std::vector<float> &rooms);

} // namespace trilateral
