// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/palette.h"

#include <QSet>
#include <QTest>

using namespace trilateral;

namespace
{

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Print};
constexpr double readable = 4.5;
constexpr double visible = 3.0;

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
    void slotsOfAColouredThemeAreAllDifferent()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            QSet<Colour> marks;
            for (const QString &slot : colourSlots())
                marks.insert(palette(theme).mark(slot));
            QCOMPARE(marks.size(), colourSlots().size());
        }
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
