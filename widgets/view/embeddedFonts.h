// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts inside the program: the characters of the bundled texts, cut from Noto at build time. The window draws with
// the same glyphs from the system until they are loaded; figures are always written with these.
#pragma once

#include <QStringView>

namespace trilateral
{

// Loads the fonts where the program was built with them; from then on fontFor() prefers them. Doing it again costs
// nothing, the first time some ten milliseconds. Texts are as wide as before. Call it on the GUI thread, with a
// QGuiApplication.
void useEmbeddedFonts();
// The same with those fonts alone that texts of a language (en, zh, ja, ko) need: one millisecond for English.
void useEmbeddedFontsFor(QStringView language);
[[nodiscard]] bool hasEmbeddedFonts();
// Whether the program was built with fonts.
[[nodiscard]] bool bringsFonts();
// Has Qt ask the system for its fonts anew, and loads all of ours; some 20 milliseconds.
void renewFonts();

// Differs after fonts came in: what was shaped before may be drawn otherwise now.
[[nodiscard]] int fontGeneration();

} // namespace trilateral
