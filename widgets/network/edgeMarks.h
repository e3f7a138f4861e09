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
// How far the middle of an edge of that length lies beside the straight line, in pixels.
[[nodiscard]] double edgeBow(const ShownNetwork &shown, quint32 edge, double length);
// From rim to rim of the two nodes, with the heads of its arrows.
[[nodiscard]] EdgeMark edgeMark(const NetworkRequest &request, quint32 edge, const DrawMarker &a, const DrawMarker &b,
                                Pen pen);
// The line from end to end, as points.
[[nodiscard]] std::vector<QPointF> wayOf(const EdgeMark &mark);
// Leads the edge along a line from a to b.
void setWay(const ShownNetwork &shown, std::vector<QPointF> way, EdgeMark &mark);
// What is drawn of an edge that does not follow its curve whole: lines that end where an arrow head begins.
[[nodiscard]] std::vector<DrawPolygon> edgeRuns(const EdgeMark &mark);

// The heads of the arrow, as polygons: those that no name hides.
[[nodiscard]] std::vector<DrawPolygon> arrowHeads(const EdgeMark &mark);

} // namespace trilateral
