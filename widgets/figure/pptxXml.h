// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a PPTX has for colours, fills, dashes and the outlines of shapes.
#pragma once

#include "widgets/view/drawing.h"

namespace trilateral
{

inline constexpr double pointEmu = 12700; // English Metric Units

[[nodiscard]] QString colourXml(Colour colour);
[[nodiscard]] QString fillXml(Colour colour);
// Of a rectangle that fades.
[[nodiscard]] QString gradientXml(const DrawRect &item);
// Empty for a line without gaps.
[[nodiscard]] QString dashXml(Dash dash);
// An outline that every program knows: "rect", "ellipse".
[[nodiscard]] QString presetXml(const char *name);

} // namespace trilateral
