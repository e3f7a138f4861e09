// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/palette.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace trilateral;

namespace
{

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Print};
constexpr double readable = 4.5;
constexpr double visible = 3.0;
constexpr double apart = 0.08;              // distance in Oklab
constexpr double apartWithoutGreen = 0.055; // the same for those who see no green

using Light = std::array<double, 3>; // linear red, green, blue

Light lightOf(Colour colour)
{
    const auto linear = [](Colour channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear((colour >> 16) & 0xff), linear((colour >> 8) & 0xff), linear(colour & 0xff)};
}

Light times(const std::array<Light, 3> &matrix, const Light &light)
{
    Light result{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            result[i] += matrix[i][j] * light[j];
    return result;
}

// After Ottosson, "A perceptual color space for image processing" (2020).
Light oklab(const Light &light)
{
    Light cones = times({{{0.4122214708, 0.5363325363, 0.0514459929},
                          {0.2119034982, 0.6806995451, 0.1073969566},
                          {0.0883024619, 0.2817188376, 0.6299787005}}},
                        light);
    for (double &cone : cones)
        cone = std::cbrt(cone);
    return times({{{0.2104542553, 0.7936177850, -0.0040720468},
                   {1.9779984951, -2.4285922050, 0.4505937099},
                   {0.0259040371, 0.7827717662, -0.8086757660}}},
                 cones);
}

// After Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
// (2009).
Light withoutGreen(const Light &light)
{
    Light seen = times(
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}, light);
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    return seen;
}

double distance(const Light &a, const Light &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

bool areApart(Colour a, Colour b)
{
    return distance(oklab(lightOf(a)), oklab(lightOf(b))) >= apart &&
           distance(oklab(withoutGreen(lightOf(a))), oklab(withoutGreen(lightOf(b)))) >= apartWithoutGreen;
}

} // namespace

class tst_palette : public QObject
{
    Q_OBJECT
private slots:
    void everyInkCanBeReadOnEverythingBehindIt()
    {
        for (const Theme theme : themes) {
            const Palette &p = palette(theme);
            for (const QString &slot : colourSlots())
                for (const Colour behind : {p.background, p.panel, p.stripe, p.band(slot)})
                    QVERIFY2(contrast(p.ink(slot), behind) >= readable, qPrintable(slot));
        }
    }
    void everyMarkCanBeSeenOnTheBackground()
    {
        for (const Theme theme : themes)
            for (const QString &slot : colourSlots())
                QVERIFY2(contrast(palette(theme).mark(slot), palette(theme).background) >= visible, qPrintable(slot));
    }
    void plainTextCanBeReadEverywhere()
    {
        for (const Theme theme : themes) {
            const Palette &p = palette(theme);
            for (const Colour behind : {p.background, p.panel, p.stripe, p.hover, p.accentPale, p.warningPale})
                QVERIFY2(contrast(p.text, behind) >= readable, qPrintable(themeKey(theme)));
            for (const Colour behind : {p.background, p.panel, p.stripe})
                QVERIFY2(contrast(p.textMuted, behind) >= readable, qPrintable(themeKey(theme)));
            QVERIFY(contrast(p.warning, p.warningPale) >= readable);
            QVERIFY(contrast(p.accent, p.background) >= readable);
        }
    }
    void lettersInsideAMarkCanBeRead()
    {
        for (const Theme theme : themes)
            for (const QString &slot : colourSlots()) {
                const Colour mark = palette(theme).mark(slot);
                QVERIFY2(contrast(readableOn(mark), mark) >= visible, qPrintable(slot));
            }
    }
    void slotsOfAColouredThemeAreToldApart()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark})
            for (const QString &a : colourSlots())
                for (const QString &b : colourSlots())
                    QVERIFY2(a == b || areApart(palette(theme).mark(a), palette(theme).mark(b)),
                             qPrintable(themeKey(theme) + a + QLatin1Char(' ') + b));
    }
    void thePrintThemeHasNoColour()
    {
        for (const QString &slot : colourSlots())
            for (const Colour c :
                 {palette(Theme::Print).mark(slot), palette(Theme::Print).band(slot), palette(Theme::Print).ink(slot)})
                QVERIFY2((c & 0xff) == ((c >> 8) & 0xff) && (c & 0xff) == ((c >> 16) & 0xff), qPrintable(slot));
    }
    void anUnknownSlotIsGrey()
    {
        QCOMPARE(palette(Theme::Light).mark(u"no such slot"), palette(Theme::Light).mark(u"grey"));
        QCOMPARE(palette(Theme::Light).mark({}), palette(Theme::Light).mark(u"grey"));
    }
    void keysRoundTrip()
    {
        for (const Theme theme : themes)
            QCOMPARE(themeFromKey(themeKey(theme)), std::optional(theme));
        QVERIFY(!themeFromKey(u"neon"));
        QCOMPARE(shapeFromKey(u"diamond"), Shape::Diamond);
        QCOMPARE(shapeFromKey(u"blob"), Shape::Disc);
        QCOMPARE(dashFromKey(u"dashdot"), Dash::DashDot);
        QCOMPARE(dashFromKey(u"wave"), Dash::Solid);
    }
    void alphaIsReplacedAndClamped()
    {
        QCOMPARE(withAlpha(0xff123456u, 0.5), 0x80123456u);
        QCOMPARE(withAlpha(0x00123456u, 2), 0xff123456u);
    }
};

QTEST_GUILESS_MAIN(tst_palette)
#include "tst_palette.moc"
