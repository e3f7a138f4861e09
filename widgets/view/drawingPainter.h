// SPDX-License-Identifier: GPL-3.0-or-later
// Replays a Drawing through QPainter: screen, PNG, PDF and print. Antialiased; pens, fonts, glyphs and small discs are
// kept between calls, so that a mark costs about a microsecond on a raster device. On other devices texts stay texts.
#pragma once

#include "widgets/view/drawing.h"

class QPainter;

namespace trilateral
{

// The background first where the drawing has one. The painter is left as it was found.
void paintDrawing(QPainter &painter, const Drawing &drawing);

} // namespace trilateral
