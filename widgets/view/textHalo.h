// SPDX-License-Identifier: GPL-3.0-or-later
// A rim in another colour around drawn letters, so that they can be read on any ground: their coverage, moved to eight
// places around. Moving pixels costs a tenth of drawing the glyphs eight times more.
#pragma once

#include "widgets/view/drawing.h"

#include <QImage>
#include <QPointF>

#include <array>

namespace trilateral
{

inline constexpr double haloWidth = 1.75; // pixels
inline constexpr std::array<QPointF, 8> haloSteps{QPointF{-haloWidth, 0}, QPointF{haloWidth, 0}, QPointF{0, -haloWidth},
                                                  QPointF{0, haloWidth},  QPointF{-1.2, -1.2},   QPointF{1.2, -1.2},
                                                  QPointF{-1.2, 1.2},     QPointF{1.2, 1.2}};

// Letters: premultiplied ARGB, transparent around them, with at least 2 * scale pixels left at every side; scale:
// device pixels in a pixel. Cost: a few nanoseconds a pixel.
void addHalo(QImage &letters, Colour halo, double scale);

} // namespace trilateral
