// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a figure that may need several lines.
#pragma once

#include "widgets/view/drawing.h"

namespace trilateral
{

// Broken where a line may end, in any language; what is too much for so many lines is cut off the last, with dots.
[[nodiscard]] std::vector<QString> wrappedText(const QString &text, const TextStyle &style, double width,
                                               std::size_t mostLines, const TextMeasure &measure);

} // namespace trilateral
