// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and text styles of the timeline, for those who lay it out and those who draw it. Device-independent pixels.
#pragma once

#include "model/base/language.h"
#include "widgets/theme/palette.h"

namespace trilateral::timelineStyle
{

inline constexpr double rulerHeight = 26;
inline constexpr double shortestLane = 24;
inline constexpr double collapsedLane = 14;
inline constexpr double labelledLane = 38; // from this height on there is room for labels
inline constexpr double bandPitch = 26;
inline constexpr double bandHeight = 20;
inline constexpr double headingHeight = 22;
inline constexpr double padding = 12;
inline constexpr double openerWidth = 16;   // of the sign that there are lanes inside one
inline constexpr double partIndent = 12;    // of the titles of those
inline constexpr double labelGap = 6;       // between two labels
inline constexpr double ringDistance = 4;   // of a selected mark's ring from the mark
inline constexpr double longestBrief = 130; // a label's width
inline constexpr double longestFull = 240;

[[nodiscard]] TextStyle title(const Palette &palette, Language language, bool isMajor);
[[nodiscard]] TextStyle count(const Palette &palette, Language language);
[[nodiscard]] TextStyle label(const Palette &palette, Language language, bool isSelected = false);
[[nodiscard]] TextStyle ruler(const Palette &palette, Language language);
[[nodiscard]] TextStyle pill(const Palette &palette, Language language);
// The length of a silence that all is about.
[[nodiscard]] TextStyle largeGap(const Palette &palette, Language language);
[[nodiscard]] TextStyle heading(const Palette &palette, Language language);
[[nodiscard]] TextStyle band(Colour ink, Language language);
[[nodiscard]] TextStyle insideMark(Colour fill, Language language);
[[nodiscard]] TextStyle notice(const Palette &palette, Language language);

// The baseline of one line of text whose letters are centred on y.
[[nodiscard]] double centredBaseline(const TextMeasure &measure, const TextStyle &style, double y);

} // namespace trilateral::timelineStyle
