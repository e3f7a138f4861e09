// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/swatchPainter.h"

#include "widgets/view/drawingPainter.h"

#include <QPainter>

namespace trilateral
{

namespace
{
constexpr float swatchRadius = 5;
constexpr float outline = 1.6f;
constexpr double paleness = 0.55;
} // namespace

void paintSwatch(QPainter &painter, const Swatch &swatch, QPointF centre, const Palette &palette, bool isOff)
{
    const Colour colour = isOff ? withAlpha(palette.textMuted, paleness) : palette.mark(swatch.slot);
    const bool isHollow = swatch.isHollow || isOff || swatch.shape == Shape::Ring;
    DrawMarker marker;
    marker.shape = swatch.shape == Shape::Ring ? Shape::Disc : swatch.shape;
    marker.centre = centre;
    marker.radius = isHollow ? swatchRadius - outline / 2 : swatchRadius;
    marker.fill = isHollow ? palette.panel : colour;
    if (isHollow)
        marker.pen = {colour, outline, swatch.isDashed ? Dash::Dash : Dash::Solid};
    Drawing drawing;
    drawing.add(marker);
    paintDrawing(painter, drawing);
}

} // namespace trilateral
