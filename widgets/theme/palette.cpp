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

// Marks keep 3:1 with the background, inks 4.5:1 with the background, the stripe, the panel and their own band. Any two
// marks are told apart, also by those who see no green (distances of at least 0.08 and 0.055 in Oklab).
constexpr Hues lightHues{{
    {0xffbc8907, 0xfff2e7cd, 0xff825f05}, // ochre
    {0xff764895, 0xffe4daea, 0xff764895}, // violet
    {0xff2170b9, 0xffd3e2f1, 0xff1d63a3}, // blue
    {0xff787d86, 0xffe4e5e7, 0xff60646b}, // grey
    {0xff3d4a65, 0xffd8dbe0, 0xff3d4a65}, // slate
    {0xff1b1e24, 0xffe4e4e5, 0xff1b1e24}, // ink
    {0xff027476, 0xffcce3e4, 0xff026b6d}, // teal
    {0xff2a925b, 0xffd4e9de, 0xff207046}, // green
    {0xff819140, 0xffe6e9d9, 0xff5e6a2f}, // olive
    {0xff755539, 0xffe3ddd7, 0xff755539}, // brown
    {0xffb75700, 0xfff1ddcc, 0xff9c4a00}, // amber
    {0xffb82020, 0xfff1d2d2, 0xffb41f1f}, // red
    {0xffaa4063, 0xffeed9e0, 0xffa03c5d}, // rose
    {0xff3d8cb2, 0xffd8e8f0, 0xff2e6a87}, // sky
    {0xff6a9a87, 0xffe1ebe7, 0xff4b6d60}, // moss
    {0xff81345b, 0xffe6d6de, 0xff81345b}, // plum
}};

constexpr Hues darkHues{{
    {0xffe0af36, 0xff453b22, 0xffe0af36}, // ochre
    {0xffa57eca, 0xff373046, 0xffb291d2}, // violet
    {0xff60aaec, 0xff263a4e, 0xff60aaec}, // blue
    {0xff949daa, 0xff33373e, 0xff9ba4b0}, // grey
    {0xff787b7f, 0xff2c2f34, 0xff97999c}, // slate
    {0xffeef1f5, 0xff2e3136, 0xffeef1f5}, // ink
    {0xff64e6d5, 0xff274948, 0xff64e6d5}, // teal
    {0xff4bac7b, 0xff213b33, 0xff59b386}, // green
    {0xffa4be6e, 0xff373f30, 0xffa4be6e}, // olive
    {0xffa07e55, 0xff36302a, 0xffb39877}, // brown
    {0xffe68a2e, 0xff463320, 0xffe78e34}, // amber
    {0xffea6053, 0xff472929, 0xffee7b70}, // red
    {0xfff27b92, 0xff492f38, 0xfff27f95}, // rose
    {0xff4e87b2, 0xff223240, 0xff73a0c2}, // sky
    {0xff94c7b5, 0xff334141, 0xff94c7b5}, // moss
    {0xffdc90ca, 0xff443446, 0xffdc90ca}, // plum
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
