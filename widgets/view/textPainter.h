// SPDX-License-Identifier: GPL-3.0-or-later
// Draws lines of text, with or without a halo. On raster devices the shaped glyphs are kept and a halo is the same
// glyphs eight times around; elsewhere text is drawn as text, once, so that it can be found in a PDF, over an outline.
#pragma once

#include "widgets/view/drawing.h"

class QPainter;

namespace trilateral
{

class TextPainter
{
public:
    explicit TextPainter(QPainter &painter);
    // Changes the painter's pen, brush and font.
    void draw(const DrawText &item);

private:
    void drawGlyphs(const DrawText &item);
    void drawAsText(const DrawText &item);

    QPainter &m_painter;
    bool m_isRaster;
};

} // namespace trilateral
