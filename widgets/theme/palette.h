// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and sizes that everything is drawn with, for the light, dark and print themes. Data name colours by slot
// ("ochre", "violet", …); a slot is a hue that works as mark, as pale band and as text in each theme, with at least
// 4.5:1 contrast for text. In the print theme everything is black, white and grey, and patterns tell things apart.
#pragma once

#include "widgets/view/drawing.h"

#include <QStringList>

#include <optional>

namespace trilateral
{

enum class Theme : quint8 { Light, Dark, Print };
[[nodiscard]] QString themeKey(Theme theme); // "light", "dark", "print"
[[nodiscard]] std::optional<Theme> themeFromKey(QStringView key);

struct Palette {
    Theme theme = Theme::Light;
    Colour background = 0; // of a view
    Colour panel = 0;      // of docks and margins
    Colour stripe = 0;     // every second lane
    Colour grid = 0;       // thin lines of the ruler
    Colour border = 0;
    Colour text = 0;
    Colour textMuted = 0;
    Colour accent = 0; // selection, brush
    Colour accentPale = 0;
    Colour hover = 0;
    Colour warning = 0; // gaps, corrections
    Colour warningPale = 0;

    // By slot; an unknown or empty slot is "grey".
    [[nodiscard]] Colour mark(QStringView slot) const;
    [[nodiscard]] Colour band(QStringView slot) const; // pale, for fills behind text
    [[nodiscard]] Colour ink(QStringView slot) const;  // as text on the background or the band
};

[[nodiscard]] const Palette &palette(Theme theme);
[[nodiscard]] Shape shapeFromKey(QStringView key); // unknown: disc
[[nodiscard]] Dash dashFromKey(QStringView key);   // unknown: solid
// alpha 0..1, clamped; replaces the alpha the colour had.
[[nodiscard]] Colour withAlpha(Colour colour, double alpha);
// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(Colour a, Colour b);
// White where large white letters can be read on it, else near-black: for a letter inside a mark.
[[nodiscard]] Colour readableOn(Colour background);
// The names of all slots.
[[nodiscard]] QStringList colourSlots();

} // namespace trilateral
