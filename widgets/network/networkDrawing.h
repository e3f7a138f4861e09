// SPDX-License-Identifier: GPL-3.0-or-later
// A network geometry as a Drawing: edges by tone, nodes by kind, each record a group of its own, then all names, then
// the legend. The same for the screen, for pictures and for print.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// With what is selected marked; a selected event or relation marks the nodes that it ties.
[[nodiscard]] Drawing networkDrawing(const NetworkRequest &request, const NetworkGeometry &geometry);

// The pieces, for painters that treat edges apart.
void addLegend(const NetworkLegend &legend, const Palette &palette, Drawing &drawing);
void addGhosts(const NetworkGeometry &geometry, Drawing &drawing);
// Rings around the marks of these nodes.
void addRings(const NetworkGeometry &geometry, const Mask &nodes, Colour colour, Drawing &drawing);
// Marks, then labels, without groups.
void addMarks(const std::vector<NodeMark> &nodes, const std::vector<LabelMark> &labels, Drawing &drawing);

// Graph nodes that the selection means: the selected records, and what selected events and relations tie.
[[nodiscard]] Mask selectedNodes(const ShownNetwork &shown);
// What an edge stands for, in a few words: "A – B: supports (3)".
[[nodiscard]] QString edgeTitle(const ShownNetwork &shown, quint32 edge, Language language);

} // namespace trilateral
