// SPDX-License-Identifier: GPL-3.0-or-later
// Draws lines of text, with or without a halo. On raster devices the shaped glyphs are kept, and where the pixels can
// be reached each line as a picture, on whole pixels; a halo is the same glyphs, or in a picture the same pixels, eight
// times around, or where letters are to be exact a broad outline. Elsewhere text is drawn as text, once, so that it can
// be found in a PDF.
#pragma once

#include "widgets/view/drawingPainter.h"

class QPainter;

namespace trilateral
{

class PixelFiller;

class TextPainter
{
public:
    TextPainter(QPainter &painter, PixelFiller &filler, Letters letters);
    // Leaves the painter alone; false where the text is no quick one or too long, then draw() is to be called.
    [[nodiscard]] bool drawPicture(const DrawText &item);
    // Changes the painter's pen, brush and font.
    void draw(const DrawText &item);

private:
    void drawGlyphs(const DrawText &item);
    void drawOutlines(const DrawText &item);
    void drawAsText(const DrawText &item);

    QPainter &m_painter;
    PixelFiller &m_filler;
    bool m_isRaster;
    Letters m_letters;
};

} // namespace trilateral
