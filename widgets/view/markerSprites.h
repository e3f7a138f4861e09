// SPDX-License-Identifier: GPL-3.0-or-later
// Small markers drawn once and copied: an antialiased path costs 25 microseconds, a copy less than one. Each marker is
// kept in sixteen positions, a quarter of a device pixel apart, so that it does not jump when it moves slowly.
#pragma once

#include "widgets/view/drawing.h"

#include <QTransform>

class QPainter;

namespace trilateral
{

class PixelFiller;

class MarkerSprites
{
public:
    // The painter's transform at this moment holds for all that follows.
    MarkerSprites(QPainter &painter, PixelFiller &filler);
    // False where the marker is too large or the painter turned: then it is to be drawn as a path.
    [[nodiscard]] bool draw(const DrawMarker &marker);

private:
    QPainter &m_painter;
    PixelFiller &m_filler;
    QTransform m_toDevice;
    double m_scale = 0; // 0: sprites do not fit this painter
};

} // namespace trilateral
