// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineStyle.h"

#include <utility>

namespace trilateral::timelineStyle
{

namespace
{

TextStyle style(float pixelSize, Colour colour, Language language)
{
    return {.pixelSize = pixelSize, .colour = colour, .language = languageCode(language)};
}

// Hundreds of marks in a row have one colour.
Colour inkOn(Colour fill)
{
    thread_local std::pair<Colour, Colour> last{0, readableOn(0)};
    if (last.first != fill)
        last = {fill, readableOn(fill)};
    return last.second;
}

} // namespace

TextStyle title(const Palette &palette, Language language, bool isMajor)
{
    TextStyle result = style(14, palette.text, language);
    result.isBold = isMajor;
    return result;
}

TextStyle count(const Palette &palette, Language language)
{
    return style(12, palette.textMuted, language);
}

TextStyle label(const Palette &palette, Language language, bool isSelected)
{
    TextStyle result = style(12, isSelected ? palette.accent : palette.text, language);
    result.isBold = isSelected;
    return result;
}

TextStyle ruler(const Palette &palette, Language language)
{
    return style(12, palette.textMuted, language);
}

TextStyle pill(const Palette &palette, Language language)
{
    return style(12, palette.warning, language);
}

TextStyle largeGap(const Palette &palette, Language language)
{
    TextStyle result = style(19, palette.warning, language);
    result.isBold = true;
    return result;
}

TextStyle heading(const Palette &palette, Language language)
{
    return style(12, palette.textMuted, language);
}

TextStyle band(Colour ink, Language language)
{
    return style(12, ink, language);
}

TextStyle insideMark(Colour fill, Language language)
{
    TextStyle result = style(10, inkOn(fill), language);
    result.isBold = true;
    return result;
}

TextStyle notice(const Palette &palette, Language language)
{
    return style(14, palette.textMuted, language);
}

double centredBaseline(const TextMeasure &measure, const TextStyle &style, double y)
{
    return y + (measure.ascent(style) - measure.descent(style)) / 2;
}

} // namespace trilateral::timelineStyle
