// SPDX-License-Identifier: GPL-3.0-or-later
// The periods that the user chose, on the lanes: what lies outside of them steps back, and where there are two, each
// has its letter and its colour, A that of the selection, B another. And where today is.
#pragma once

#include "widgets/timeline/backdrop.h"

namespace trilateral
{

// Of B: for fills and lines, and for words.
[[nodiscard]] Colour comparedColour(const Palette &palette);
[[nodiscard]] Colour comparedInk(const Palette &palette);
[[nodiscard]] std::vector<Veil> periodVeils(const TimelineGeometry &geometry, const TimelineLanes &lanes,
                                            const Palette &palette);
// Their ends and letters.
void drawPeriods(Drawing &drawing, const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                 const TextMeasure &measure);

} // namespace trilateral
