// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/fonts.h"

#include "widgets/view/embeddedFonts.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

quint32 languageNumber(QStringView language)
{
    if (language == QLatin1StringView("zh"))
        return 1;
    if (language == QLatin1StringView("ja"))
        return 2;
    return language == QLatin1StringView("ko") ? 3 : 0;
}

// Qt 6.4 looks for merged fonts by the first family, size and weight alone, so that the first language asked for would
// decide the glyphs of all. Weights one apart find the same faces and keep the languages apart.
QFont::Weight weightFor(const TextStyle &style)
{
    const int weight = style.isBold ? QFont::Bold : QFont::Normal;
    return static_cast<QFont::Weight>(weight + static_cast<int>(languageNumber(style.language)));
}

QFont makeFont(const TextStyle &style)
{
    QFont font(fontFamilies(style.language));
    font.setPixelSize(wholePixels(style));
    font.setWeight(weightFor(style));
    font.setItalic(style.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace

int wholePixels(const TextStyle &style)
{
    return std::max(1, static_cast<int>(std::lround(style.pixelSize)));
}

quint32 fontKey(const TextStyle &style)
{
    const auto size = static_cast<quint32>(wholePixels(style));
    return size << 4 | languageNumber(style.language) << 2 | quint32(style.isBold) << 1 | quint32(style.isItalic);
}

const QFont &fontFor(const TextStyle &style)
{
    thread_local QHash<quint32, QFont> fonts;
    thread_local int generation = 0;
    if (generation != fontGeneration()) {
        fonts.clear();
        generation = fontGeneration();
    }
    const quint32 key = fontKey(style);
    auto found = fonts.find(key);
    if (found == fonts.end())
        found = fonts.insert(key, makeFont(style));
    return *found;
}

QStringList systemFontFamilies(QStringView language)
{
    static const QString latin = QStringLiteral("Noto Sans");
    static const QString chinese = QStringLiteral("Noto Sans CJK SC");
    static const QString japanese = QStringLiteral("Noto Sans CJK JP");
    static const QString korean = QStringLiteral("Noto Sans CJK KR");
    switch (languageNumber(language)) {
    case 2:
        return {latin, japanese, chinese, korean};
    case 3:
        return {latin, korean, chinese, japanese};
    default:
        return {latin, chinese, japanese, korean};
    }
}

QStringList fontFamilies(QStringView language)
{
    QStringList families = systemFontFamilies(language);
    if (!hasEmbeddedFonts())
        return families;
    QStringList embedded = families;
    for (QString &family : embedded)
        family.replace(QLatin1StringView("Noto Sans CJK"), QLatin1StringView("Trilateral Sans"))
            .replace(QLatin1StringView("Noto Sans"), QLatin1StringView("Trilateral Sans"));
    return embedded + families;
}

} // namespace trilateral
