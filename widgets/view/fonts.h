// SPDX-License-Identifier: GPL-3.0-or-later
// Which font a text style means. Chinese, Japanese and Korean share code points but not shapes, so the family follows
// the language of the text; left to the system, Chinese would be drawn with Japanese glyphs.
#pragma once

#include "widgets/theme/metrics.h"
#include "widgets/view/drawing.h"

#include <QFont>

namespace trilateral
{

// Our text is not hinted, so that one size, loaded in any case, stands for all others in proportion.
inline constexpr int measuredPixels = bodyPixels;

// The size in which a style is drawn; at least 1.
[[nodiscard]] int wholePixels(const TextStyle &style);
// Styles that mean the same font have the same key, whatever their colours.
[[nodiscard]] quint32 fontKey(const TextStyle &style);
// Cached per thread; sizes are rounded to whole pixels, without hinting, so that a text is equally wide at every scale.
[[nodiscard]] const QFont &fontFor(const TextStyle &style);
// The families for a language code, best first; any other code is like "en".
[[nodiscard]] QStringList fontFamilies(QStringView language);
// Without those inside the program (see embeddedFonts.h); at least two.
[[nodiscard]] QStringList systemFontFamilies(QStringView language);

} // namespace trilateral
