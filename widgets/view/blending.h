// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic on premultiplied pixels of 32 bits.
#pragma once

#include "widgets/view/drawing.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

// Premultiplied, thinned to so much of 255.
[[nodiscard]] inline quint32 thinned(quint32 colour, quint32 share)
{
    const quint32 even = (colour & 0x00ff00ffu) * share + 0x00800080u;
    const quint32 odd = ((colour >> 8) & 0x00ff00ffu) * share + 0x00800080u;
    return ((even + ((even >> 8) & 0x00ff00ffu)) >> 8 & 0x00ff00ffu) |
           ((odd + ((odd >> 8) & 0x00ff00ffu)) & 0xff00ff00u);
}

// 0..1 of 255.
[[nodiscard]] inline quint32 shareOf(double covered)
{
    return static_cast<quint32>(covered * 255 + 0.5);
}

inline void blend(quint32 &pixel, quint32 over)
{
    pixel = over + thinned(pixel, 255 - (over >> 24));
}

// For runs of many: over, which is not opaque, over each of so many pixels.
void blendLongRun(quint32 *pixels, int count, quint32 over);

// Premultiplied pixels over as many others.
void blendPixels(quint32 *pixels, const quint32 *over, int count);

// One row of pixels through many bars: for each column of pixels where its bar ends, and where the lower part of it.
void fillBars(quint32 *pixels, const qint32 *tops, const qint32 *lows, int count, qint32 y, quint32 fill, quint32 cap);

inline void blendRun(quint32 *pixels, int count, quint32 over)
{
    if (count <= 0)
        return;
    if (over >> 24 == 255)
        std::fill_n(pixels, count, over);
    else if (count > 8)
        blendLongRun(pixels, count, over);
    else
        for (int i = 0; i < count; ++i)
            blend(pixels[i], over);
}

// The colour at so much of the way from one to the other, 0..1; not premultiplied.
[[nodiscard]] inline Colour mixed(Colour from, Colour to, double place)
{
    const auto weight = static_cast<quint32>(place * 256 + 0.5);
    Colour result = 0;
    for (const int shift : {0, 8, 16, 24})
        result |= (((from >> shift & 0xffu) * (256 - weight) + (to >> shift & 0xffu) * weight) >> 8) << shift;
    return result;
}

} // namespace trilateral
