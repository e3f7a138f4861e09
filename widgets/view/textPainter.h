// SPDX-License-Identifier: GPL-3.0-or-later
// Draws lines of text, with or without a halo. On raster devices the shaped glyphs are kept; a halo is the same glyphs
// eight times around, or where letters are to be exact a broad outline. Elsewhere text is drawn as text, once, so that
// it can be found in a PDF.
#pragma once

#include "widgets/view/drawingPainter.h"

class QPainter;

namespace trilateral
{

class TextPainter
{
public:
    TextPainter(QPainter &painter, Letters letters);
    // Changes the painter's pen, brush and font.
    void draw(const DrawText &item);

private:
    void drawGlyphs(const DrawText &item);
    void drawOutlines(const DrawText &item);
    void drawAsText(const DrawText &item);

    QPainter &m_painter;
    bool m_isRaster;
    Letters m_letters;
};

} // namespace trilateral
