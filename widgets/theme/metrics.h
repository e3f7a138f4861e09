// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes that panels, lists and dialogs share, in device-independent pixels.
#pragma once

namespace trilateral
{

inline constexpr int bodyPixels = 14;
inline constexpr int smallPixels = 12;
inline constexpr int headingPixels = 11; // capitals above a section
inline constexpr int titlePixels = 19;
inline constexpr int rowHeight = 24;
inline constexpr int panelMargin = 14;
// After the words of a button that opens a menu. It is in the font of the words, so that no other is looked for.
inline constexpr char16_t menuSign[] = u" \u02c5";

} // namespace trilateral
