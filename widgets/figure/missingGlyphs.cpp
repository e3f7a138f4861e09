// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/missingGlyphs.h"

#include "widgets/view/fonts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QSet>

#include <algorithm>

namespace trilateral
{

namespace
{

struct MissingGlyphs {
    Q_DECLARE_TR_FUNCTIONS(MissingGlyphs)
};

constexpr qsizetype mostExamples = 5;

struct KnownScript {
    QChar::Script script;
    const char *name;
    const char *package;
};

constexpr KnownScript scripts[] = {
    {QChar::Script_Han, QT_TRANSLATE_NOOP("MissingGlyphs", "Chinese characters"), "fonts-noto-cjk"},
    {QChar::Script_Hiragana, QT_TRANSLATE_NOOP("MissingGlyphs", "Japanese kana"), "fonts-noto-cjk"},
    {QChar::Script_Katakana, QT_TRANSLATE_NOOP("MissingGlyphs", "Japanese kana"), "fonts-noto-cjk"},
    {QChar::Script_Hangul, QT_TRANSLATE_NOOP("MissingGlyphs", "Korean letters"), "fonts-noto-cjk"},
    {QChar::Script_Latin, QT_TRANSLATE_NOOP("MissingGlyphs", "Latin letters"), "fonts-noto-core"},
    {QChar::Script_Cyrillic, QT_TRANSLATE_NOOP("MissingGlyphs", "Cyrillic letters"), "fonts-noto-core"},
    {QChar::Script_Greek, QT_TRANSLATE_NOOP("MissingGlyphs", "Greek letters"), "fonts-noto-core"},
    {QChar::Script_Arabic, QT_TRANSLATE_NOOP("MissingGlyphs", "Arabic letters"), "fonts-noto-core"},
    {QChar::Script_Thai, QT_TRANSLATE_NOOP("MissingGlyphs", "Thai letters"), "fonts-noto-core"},
    {QChar::Script_Mongolian, QT_TRANSLATE_NOOP("MissingGlyphs", "Mongolian letters"), "fonts-noto-core"},
};

constexpr char32_t firstPicture = 0x1f000;
constexpr char32_t lastPicture = 0x1faff;

MissingScript scriptOf(char32_t c)
{
    if (c >= firstPicture && c <= lastPicture)
        return {MissingGlyphs::tr("pictographs"), QStringLiteral("fonts-noto-color-emoji"), {}};
    const auto found = std::ranges::find(scripts, QChar::script(c), &KnownScript::script);
    if (found != std::end(scripts))
        return {MissingGlyphs::tr(found->name), QString::fromLatin1(found->package), {}};
    return {MissingGlyphs::tr("signs of other scripts"), QStringLiteral("fonts-noto-core"), {}};
}

// Blanks, joiners and selectors have no shape of their own.
bool hasShape(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool isSelector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    return !isSelector && category != QChar::Other_Control && category != QChar::Other_Format &&
           category != QChar::Separator_Space && category != QChar::Separator_Line &&
           category != QChar::Separator_Paragraph;
}

void add(std::vector<MissingScript> &missing, char32_t c)
{
    const MissingScript script = scriptOf(c);
    auto found = std::ranges::find(missing, script.script, &MissingScript::script);
    if (found == missing.end())
        found = missing.insert(found, script);
    const QString character = QString::fromUcs4(&c, 1);
    if (!found->characters.contains(character) && found->characters.size() < mostExamples)
        found->characters += character;
}

} // namespace

bool hasGlyph(char32_t character, const TextStyle &style)
{
    return QFontMetrics(fontFor(style)).inFontUcs4(character);
}

std::vector<MissingScript> missingScripts(const Drawing &drawing, const GlyphTest &test)
{
    std::vector<MissingScript> missing;
    QSet<quint64> asked;
    for (const DrawItem &item : drawing.items) {
        const auto *text = std::get_if<DrawText>(&item);
        if (!text)
            continue;
        TextStyle style = text->style;
        style.pixelSize = 12; // the glyphs are the same in every size
        for (const char32_t c : text->text.toUcs4()) {
            const quint64 key = quint64(fontKey(style)) << 32 | c;
            if (asked.contains(key))
                continue;
            asked.insert(key);
            if (hasShape(c) && !test(c, style))
                add(missing, c);
        }
    }
    return missing;
}

Result<> checkGlyphs(const Drawing &drawing, const GlyphTest &test)
{
    const std::vector<MissingScript> missing = missingScripts(drawing, test);
    if (missing.empty())
        return Nothing{};
    const MissingScript &first = missing.front();
    return Error{MissingGlyphs::tr("No font here has %1 such as “%2”; install the Debian package %3, then try again.")
                     .arg(first.script, first.characters, first.package)};
}

} // namespace trilateral
