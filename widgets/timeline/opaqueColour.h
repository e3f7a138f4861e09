// SPDX-License-Identifier: GPL-3.0-or-later
// The colour that a translucent one shows on a ground. What is drawn hundreds of times is drawn opaque: a translucent
// rectangle that is higher than a few rows of text is handed to Qt's threads, which costs more than it saves.
#pragma once

#include "widgets/view/drawing.h"

#include <cmath>

namespace trilateral
{

// share is that of the colour, 0..1; both colours opaque.
[[nodiscard]] inline Colour opaqueColour(Colour colour, Colour ground, double share)
{
    const auto weight = static_cast<Colour>(std::lround(share * 256));
    Colour result = 0xff000000u;
    for (const int shift : {0, 8, 16}) {
        const Colour a = (colour >> shift) & 0xffu;
        const Colour b = (ground >> shift) & 0xffu;
        result |= ((a * weight + b * (256 - weight)) >> 8) << shift;
    }
    return result;
}

} // namespace trilateral
