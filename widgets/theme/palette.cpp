// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/palette.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

struct Hue {
    Colour mark;
    Colour band;
    Colour ink;
};

constexpr std::array slotNames{
    QLatin1StringView("ochre"), QLatin1StringView("violet"), QLatin1StringView("blue"),  QLatin1StringView("grey"),
    QLatin1StringView("slate"), QLatin1StringView("ink"),    QLatin1StringView("teal"),  QLatin1StringView("green"),
    QLatin1StringView("olive"), QLatin1StringView("brown"),  QLatin1StringView("amber"), QLatin1StringView("red"),
    QLatin1StringView("rose"),  QLatin1StringView("sky"),    QLatin1StringView("moss"),  QLatin1StringView("plum"),
};
constexpr std::size_t greySlot = 3;

using Hues = std::array<Hue, slotNames.size()>;

// Marks keep 3:1 with the background, inks 4.5:1 with the background, the stripe, the panel and their own band.
constexpr Hues lightHues{{
    {0xffb8860b, 0xfff1e7ce, 0xff835f08}, // ochre
    {0xff7c4d9f, 0xffe5dbec, 0xff7a4b9c}, // violet
    {0xff1f6eb4, 0xffd2e2f0, 0xff1c63a2}, // blue
    {0xff7d838d, 0xffe5e6e8, 0xff5f646b}, // grey
    {0xff575f6e, 0xffdddfe2, 0xff575f6e}, // slate
    {0xff1b1e24, 0xffe4e4e5, 0xff1b1e24}, // ink
    {0xff0f766e, 0xffcfe4e2, 0xff0e6b64}, // teal
    {0xff2f8f5b, 0xffd5e9de, 0xff257047}, // green
    {0xff7f9942, 0xffe5ebd9, 0xff576a2d}, // olive
    {0xffb08a57, 0xffefe8dd, 0xff7b613d}, // brown
    {0xffbd7a10, 0xfff2e4cf, 0xff8a590c}, // amber
    {0xffbd2f36, 0xfff2d5d7, 0xffae2b32}, // red
    {0xffcc5c84, 0xfff5dee6, 0xff9b4664}, // rose
    {0xff3d6f94, 0xffd8e2ea, 0xff386587}, // sky
    {0xff5b8d7c, 0xffdee8e5, 0xff456b5e}, // moss
    {0xff8a3f6b, 0xffe8d9e1, 0xff8a3f6b}, // plum
}};

constexpr Hues darkHues{{
    {0xffd9a93a, 0xff433a23, 0xffd9a93a}, // ochre
    {0xffa880d0, 0xff383047, 0xffb391d6}, // violet
    {0xff5aa2e2, 0xff25384c, 0xff64a8e4}, // blue
    {0xff99a1ac, 0xff34383f, 0xff9da5af}, // grey
    {0xff7f8a9c, 0xff2e333b, 0xff959ead}, // slate
    {0xffeef1f5, 0xff2e3136, 0xffeef1f5}, // ink
    {0xff5cc9ba, 0xff254242, 0xff5cc9ba}, // teal
    {0xff5fc08c, 0xff264037, 0xff5fc08c}, // green
    {0xffa9c36a, 0xff38402f, 0xffa9c36a}, // olive
    {0xffcba877, 0xff403a32, 0xffcba877}, // brown
    {0xfff0b95b, 0xff493e2b, 0xfff0b95b}, // amber
    {0xffef6a6a, 0xff492b2f, 0xfff17c7c}, // red
    {0xffee8bad, 0xff48333f, 0xffee8bad}, // rose
    {0xff74a9d2, 0xff2b3a48, 0xff77abd3}, // sky
    {0xff82b8a5, 0xff2e3e3d, 0xff82b8a5}, // moss
    {0xffcf84b4, 0xff413140, 0xffd28db9}, // plum
}};

// Greys far enough apart for the slots that meet most often: the three of the parties, the warning ones, the neutrals.
constexpr Hues printHues{{
    {0xff8f8f8f, 0xfff0f0f0, 0xff000000}, // ochre
    {0xff545454, 0xffdadada, 0xff000000}, // violet
    {0xff1c1c1c, 0xffc6c6c6, 0xff000000}, // blue
    {0xff858585, 0xffececec, 0xff303030}, // grey
    {0xff666666, 0xffe0e0e0, 0xff202020}, // slate
    {0xff000000, 0xffd0d0d0, 0xff000000}, // ink
    {0xff2a2a2a, 0xffe4e4e4, 0xff000000}, // teal
    {0xff3a3a3a, 0xffe8e8e8, 0xff000000}, // green
    {0xff787878, 0xffececec, 0xff101010}, // olive
    {0xff707070, 0xffe8e8e8, 0xff101010}, // brown
    {0xff4c4c4c, 0xfff0f0f0, 0xff000000}, // amber
    {0xff000000, 0xffe0e0e0, 0xff000000}, // red
    {0xff808080, 0xfff0f0f0, 0xff101010}, // rose
    {0xff404040, 0xffdedede, 0xff000000}, // sky
    {0xff606060, 0xffe4e4e4, 0xff000000}, // moss
    {0xff484848, 0xffdcdcdc, 0xff000000}, // plum
}};

const Hue &hueOf(Theme theme, QStringView slot)
{
    const auto found = std::ranges::find_if(slotNames, [&](QLatin1StringView name) { return name == slot; });
    const std::size_t i =
        found == slotNames.end() ? greySlot : static_cast<std::size_t>(std::distance(slotNames.begin(), found));
    switch (theme) {
    case Theme::Dark:
        return darkHues[i];
    case Theme::Print:
        return printHues[i];
    case Theme::Light:
        break;
    }
    return lightHues[i];
}

constexpr Palette lightPalette{
    .theme = Theme::Light,
    .background = 0xffffffff,
    .panel = 0xffffffff,
    .stripe = 0xfffafaf8,
    .grid = 0xffe9eaec,
    .border = 0xffdfe1e5,
    .text = 0xff1b1e24,
    .textMuted = 0xff636a76,
    .accent = 0xff0f766e,
    .accentPale = 0xffe3efee,
    .hover = 0xfff0f2f4,
    .warning = 0xff9a5b0b,
    .warningPale = 0xfffdf3e1,
};

constexpr Palette darkPalette{
    .theme = Theme::Dark,
    .background = 0xff14171c,
    .panel = 0xff191d23,
    .stripe = 0xff191c22,
    .grid = 0xff262a31,
    .border = 0xff2f343c,
    .text = 0xffeef1f5,
    .textMuted = 0xff9aa3af,
    .accent = 0xff5cc9ba,
    .accentPale = 0xff1c3033,
    .hover = 0xff242931,
    .warning = 0xfff0bd63,
    .warningPale = 0xff2a2720,
};

constexpr Palette printPalette{
    .theme = Theme::Print,
    .background = 0xffffffff,
    .panel = 0xffffffff,
    .stripe = 0xfff7f7f7,
    .grid = 0xffdddddd,
    .border = 0xffaaaaaa,
    .text = 0xff000000,
    .textMuted = 0xff404040,
    .accent = 0xff000000,
    .accentPale = 0xffe6e6e6,
    .hover = 0xffeeeeee,
    .warning = 0xff202020,
    .warningPale = 0xffefefef,
};

double linear(Colour channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c)
{
    return 0.2126 * linear((c >> 16) & 0xff) + 0.7152 * linear((c >> 8) & 0xff) + 0.0722 * linear(c & 0xff);
}

} // namespace

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::Print:
        return QStringLiteral("print");
    case Theme::Light:
        break;
    }
    return QStringLiteral("light");
}

std::optional<Theme> themeFromKey(QStringView key)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print})
        if (key == themeKey(theme))
            return theme;
    return std::nullopt;
}

Colour Palette::mark(QStringView slot) const
{
    return hueOf(theme, slot).mark;
}

Colour Palette::band(QStringView slot) const
{
    return hueOf(theme, slot).band;
}

Colour Palette::ink(QStringView slot) const
{
    return hueOf(theme, slot).ink;
}

const Palette &palette(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkPalette;
    case Theme::Print:
        return printPalette;
    case Theme::Light:
        break;
    }
    return lightPalette;
}

Shape shapeFromKey(QStringView key)
{
    struct Entry {
        QLatin1StringView key;
        Shape shape;
    };
    static constexpr std::array entries{
        Entry{QLatin1StringView("ring"), Shape::Ring},       Entry{QLatin1StringView("diamond"), Shape::Diamond},
        Entry{QLatin1StringView("square"), Shape::Square},   Entry{QLatin1StringView("triangle"), Shape::Triangle},
        Entry{QLatin1StringView("hexagon"), Shape::Hexagon}, Entry{QLatin1StringView("bar"), Shape::Bar},
    };
    const auto found = std::ranges::find_if(entries, [&](const Entry &entry) { return entry.key == key; });
    return found == entries.end() ? Shape::Disc : found->shape;
}

Dash dashFromKey(QStringView key)
{
    if (key == QLatin1StringView("dash"))
        return Dash::Dash;
    if (key == QLatin1StringView("dot"))
        return Dash::Dot;
    return key == QLatin1StringView("dashdot") ? Dash::DashDot : Dash::Solid;
}

Colour withAlpha(Colour colour, double alpha)
{
    const auto a = static_cast<Colour>(std::lround(std::clamp(alpha, 0.0, 1.0) * 255));
    return (colour & 0x00ffffffu) | (a << 24);
}

double contrast(Colour a, Colour b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Colour readableOn(Colour background)
{
    constexpr Colour white = 0xffffffff;
    constexpr Colour black = 0xff14171c;
    return contrast(white, background) >= 3 || contrast(white, background) > contrast(black, background) ? white
                                                                                                         : black;
}

QStringList colourSlots()
{
    return {slotNames.begin(), slotNames.end()};
}

} // namespace trilateral
