// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts inside the program: the characters of the bundled texts, cut from Noto at build time. Loading them costs
// tens of milliseconds, so it is left until a figure is written; the window draws with the same glyphs from the system.
#pragma once

namespace trilateral
{

// Loads the fonts where the program was built with them; from then on fontFor() prefers them. Doing it again costs
// nothing. Texts are as wide as before. Call it on the GUI thread, with a QGuiApplication.
void useEmbeddedFonts();
[[nodiscard]] bool hasEmbeddedFonts();

} // namespace trilateral
