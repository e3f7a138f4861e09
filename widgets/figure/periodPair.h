// SPDX-License-Identifier: GPL-3.0-or-later
// Two compared periods side by side: the same network with the same places twice, the earlier period on the left, each
// with its days and what was counted in them.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/theme/palette.h"
#include "widgets/view/drawing.h"

namespace trilateral
{

// The view of such a figure.
inline constexpr QLatin1StringView periodPairView("network:periods");

// Empty where nothing is compared.
[[nodiscard]] Drawing periodPairDrawing(const Frame &frame, QSizeF size, const Palette &palette, bool hasLegend,
                                        const TextMeasure &measure);

} // namespace trilateral
