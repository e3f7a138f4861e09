// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a swatch as the views draw the mark that it stands for.
#pragma once

#include "widgets/filters/facetWords.h"
#include "widgets/theme/palette.h"

class QPainter;

namespace trilateral
{

// isOff: an outline in the colour of muted text.
void paintSwatch(QPainter &painter, const Swatch &swatch, QPointF centre, const Palette &palette, bool isOff);

} // namespace trilateral
