// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the timeline: the stripes of its lanes, and over them what shades all lanes between two places, such as
// eras and the days outside of the chosen period. Drawn opaque, each colour mixed beforehand, since translucent sheets
// over the whole picture took half of the time of a frame.
#pragma once

#include "widgets/theme/palette.h"
#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

// A translucent colour over all lanes between two places; those outside of the axis are cut.
struct Veil {
    double left = 0;
    double right = 0;
    Colour colour = transparent;
};

// Covers the whole picture with whole pixels; the veils lie over each other in their order, the lines of the ruler over
// all. Cut lines are drawn row by row, while the pixels of the row are at hand.
void drawBackdrop(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette,
                  const std::vector<Veil> &veils, bool areLinesCut);

} // namespace trilateral
