// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes that figures are asked for: slides, sheets, columns of a journal. A figure is laid out in device-independent
// pixels, 96 to the inch, so that a length on paper and a size of letters mean the same in every format; dots per inch
// say only how finely a PNG is cut.
#pragma once

#include <QSizeF>
#include <QStringView>

#include <span>

namespace trilateral
{

struct FigurePreset {
    const char *key;  // "slide-16x9", for the command line
    const char *name; // to be translated, context "trilateral::FigurePreset"
    QSizeF size;      // in millimetres, or in pixels
    bool isPaper;
    double dpi; // what those who ask for it want
    [[nodiscard]] QSizeF pixels() const;
};

[[nodiscard]] std::span<const FigurePreset> figurePresets();
// Null where there is none.
[[nodiscard]] const FigurePreset *figurePreset(QStringView key);
// The preset of that size, to the pixel; null where there is none.
[[nodiscard]] const FigurePreset *presetOfSize(QSizeF pixels);

inline constexpr double pixelsPerInch = 96;
inline constexpr double pixelsPerMillimetre = pixelsPerInch / 25.4;
inline constexpr double leastScale = 0.5; // of a PNG against the layout
inline constexpr double mostScale = 8;
inline constexpr double leastDpi = leastScale * pixelsPerInch;
inline constexpr double mostDpi = mostScale * pixelsPerInch;

} // namespace trilateral
