// SPDX-License-Identifier: GPL-3.0-or-later
// How an edge looks: thin, slightly curved, in the colour and line of its tone, thicker with the relations behind it,
// the paler the more of the picture edges would cover; what was only derived is very faint. Edges between the same two
// bow apart.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

struct EdgeStyle {
    double alpha = 1; // of edges that were given
    double room = 1;
};
[[nodiscard]] EdgeStyle edgeStyle(const ShownNetwork &shown, const NetworkCamera &camera);
// How a change looks, at full strength.
[[nodiscard]] Pen changePen(const Palette &palette, EdgeChange change);
// Edges that alone hold two parts together stand out where connected parts are coloured.
[[nodiscard]] bool isMarkedBridge(const ShownNetwork &shown, quint32 edge);
[[nodiscard]] Pen bridgePen(const Palette &palette);
// The pen of an edge; its alpha is that of the style, or full.
[[nodiscard]] Pen edgePen(const NetworkRequest &request, const EdgeStyle &style, quint32 edge, bool isEmphasised);
// Where the relations behind an edge point that pass: nowhere unless all are directed and were given. Between nodes of
// different kinds the kinds say who acts.
struct EdgeDirection {
    bool toA = false;
    bool toB = false;
};
[[nodiscard]] EdgeDirection edgeDirection(const ShownNetwork &shown, quint32 edge);
// From rim to rim of the two nodes, with the heads of its arrows. bend: pixels that its middle lies further aside.
[[nodiscard]] EdgeMark edgeMark(const NetworkRequest &request, quint32 edge, const DrawMarker &a, const DrawMarker &b,
                                Pen pen, double bend = 0);

// The heads of the arrow, as polygons.
[[nodiscard]] std::vector<DrawPolygon> arrowHeads(const EdgeMark &mark);

} // namespace trilateral
