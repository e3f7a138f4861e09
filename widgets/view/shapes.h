// SPDX-License-Identifier: GPL-3.0-or-later
// The outlines that every painter and writer shares: markers and arrow heads as points.
#pragma once

#include "widgets/view/drawing.h"

#include <array>

namespace trilateral
{

// Discs and rings are circles; every other shape is a polygon of about the same area as the disc of that radius.
[[nodiscard]] bool isRound(Shape shape);
[[nodiscard]] std::vector<QPointF> markerPoints(const DrawMarker &marker);
// A ring without a pen is a stroke in its fill colour; every other marker is returned as it is.
[[nodiscard]] DrawMarker withPen(DrawMarker marker);

// Tip first. The curve itself should stop at the middle of the other two.
[[nodiscard]] std::array<QPointF, 3> arrowHead(const DrawCurve &curve);
[[nodiscard]] QPointF curveEnd(const DrawCurve &curve);

// The colour at a place of a faded rectangle, 0 at the left, 1 at the right; what fades to nothing keeps its hue.
[[nodiscard]] Colour fadeAt(const DrawRect &rect, double place);

// Lengths of strokes and gaps, in pen widths; empty for a solid line.
[[nodiscard]] const std::vector<double> &dashPattern(Dash dash);

} // namespace trilateral
