// SPDX-License-Identifier: GPL-3.0-or-later
// Replays a Drawing through QPainter: screen, PNG, PDF and print. Antialiased; pens, fonts, glyphs and small discs are
// kept between calls, so that a mark costs about a microsecond on a raster device. On other devices texts stay texts.
#pragma once

#include "widgets/view/drawing.h"

class QPainter;

namespace trilateral
{

class Progress;

// How a raster device gets its letters. Qt's glyph cache is quick, but some of its pixels depend on what was in memory
// before; outlines cost ten times as much and come out the same every time.
enum class Letters : quint8 { Quick, Exact };

// The background first where the drawing has one. The painter is left as it was found. Where progress is given, it is
// told the items painted, and the rest is left out once it is cancelled.
void paintDrawing(QPainter &painter, const Drawing &drawing, Letters letters = Letters::Quick,
                  Progress *progress = nullptr);

} // namespace trilateral
