// SPDX-License-Identifier: GPL-3.0-or-later
// The network as marks on a plane: nodes with their shapes, edges with their curves, labels that overlap nothing, and
// the legend of what is shown. A pure function of what is shown, the camera, the palette and the text measure; nothing
// here paints. Cost: linear in what is in view; about a millisecond for some hundred nodes.
#pragma once

#include "widgets/network/camera.h"
#include "widgets/network/networkLegend.h"
#include "widgets/network/shownNetwork.h"
#include "widgets/theme/palette.h"
#include "widgets/view/drawing.h"

#include <optional>

namespace trilateral
{

struct NodeMark {
    quint32 node = 0;
    DrawMarker marker;
};

struct EdgeMark {
    quint32 edge = 0;
    DrawCurve curve;          // from a to b, or the other way where it points at a alone; as if nothing were in its way
    bool pointsBack = false;  // an arrow head at its start as well
    std::vector<QPointF> way; // around what is in its way, from end to end; empty where it follows the curve
    bool isCut = false;       // only the runs are drawn: between them stand names
    std::vector<std::vector<QPointF>> runs = {};
};

// One or two lines of text at a node.
struct LabelMark {
    quint32 node = 0;
    QRectF box;
    std::vector<DrawText> lines;
    std::optional<DrawLine> lead = {}; // from a node that it stands away from
};

struct NetworkRequest {
    const ShownNetwork &shown;
    NetworkCamera camera;
    const Palette &palette;
    const TextMeasure &measure;
    Language language = Language::English;
    bool hasLegend = true;
    double legendLeft = 10;      // where the legend begins, in pixels
    bool hasWholeLegend = false; // in a figure: however many rows that takes
    double barRoom = 0;          // at the top, under controls, where no label goes
    QStringList headings = {};   // below that the first that fits, the longest first
};

struct NetworkGeometry {
    NetworkCamera camera;
    std::vector<NodeMark> nodes;    // in view, small ones first
    std::vector<DrawMarker> ghosts; // in view: nodes that the filter leaves out
    std::vector<quint32> markOf;    // per graph node: its entry in nodes, or ~0u
    std::vector<EdgeMark> edges;    // in view, derived ones first; empty where there are too many
    DrawSegments segments;          // instead of edges, where there are very many
    std::vector<LabelMark> labels;
    NetworkLegend legend;
};

// More edges than these are drawn as plain segments.
inline constexpr std::size_t mostCurves = 6000;
// More edges than these do not go around what is in their way, nor stop at names: they would find no way.
inline constexpr std::size_t mostRouted = 2500;
// Where more nodes than these are in view, those below that radius (pixels) may be covered by names.
inline constexpr std::size_t crowd = 1500;
inline constexpr float dotRadius = 3;

// The margins that fitting leaves for labels and legend.
[[nodiscard]] QMarginsF networkMargins(QSizeF size);
// The camera of the state, or the one that shows everything (with a focus: its surroundings) where the state has none.
[[nodiscard]] NetworkCamera networkCamera(const ShownNetwork &shown, QSizeF size);
// The camera that shows all of that box.
[[nodiscard]] NetworkCamera cameraOn(const ShownNetwork &shown, QRectF box, QSizeF size);

[[nodiscard]] NetworkGeometry networkGeometry(const NetworkRequest &request);
// The same in two steps, the second of which measures no text, so that another thread can take it: everything in its
// place, and then the ways of the edges around it.
[[nodiscard]] NetworkGeometry placedGeometry(const NetworkRequest &request);
void leadEdges(const NetworkRequest &request, NetworkGeometry &geometry);

// The marks of single edges and the labels of single nodes, in front of a geometry: for what is pointed at. A node that
// the geometry names keeps its label where it is. Further labels keep clear of every visible one; where there is no
// room for them, labels of the rest are left out.
struct NetworkEmphasis {
    std::vector<EdgeMark> edges;
    std::vector<NodeMark> nodes;
    std::vector<LabelMark> labels;
    std::vector<LabelMark> dimmed; // of the rest, behind the veil
};
[[nodiscard]] NetworkEmphasis networkEmphasis(const NetworkRequest &request, const NetworkGeometry &geometry,
                                              const Mask &nodes, const Mask &edges);

} // namespace trilateral
