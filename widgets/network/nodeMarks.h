// SPDX-License-Identifier: GPL-3.0-or-later
// How a node looks: larger with importance and the number of its edges, shaped by its kind, in the colour of its own or
// of the country it belongs to. Sizes follow the room that nodes have at that zoom, within bounds; where dots would
// cover much of the picture they let it shine through.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// How much room nodes have: 1 where they stand comfortably; about 0.3 for a crowd, 1.6 when zoomed in.
[[nodiscard]] double roomOf(const ShownNetwork &shown, const NetworkCamera &camera);

[[nodiscard]] NodeMark nodeMark(const NetworkRequest &request, quint32 node);
// The palette slot of a node.
[[nodiscard]] QString nodeColour(const Snapshot &snapshot, Row row);
// Of the highest importance: always named.
[[nodiscard]] bool isForemost(const ShownNetwork &shown, quint32 node);
[[nodiscard]] bool isSelected(const ShownNetwork &shown, quint32 node);
// The most important entities whose kind is a disc: drawn large, with a bold label.
[[nodiscard]] bool isLeading(const Snapshot &snapshot, Row row);
[[nodiscard]] DrawMarker styledMarker(const Palette &palette, Shape shape, QStringView slot, QPointF centre,
                                      double radius);

} // namespace trilateral
