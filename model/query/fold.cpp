// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/hanForms.h"
#include "model/query/search.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace trilateral
{

namespace
{

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QByteArray foldAscii(QStringView text)
{
    QByteArray folded(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), folded.begin(), [](QChar c) {
        const char letter = static_cast<char>(c.unicode());
        if (letter == 0)
            return ' ';
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return folded;
}

// Letters that no decomposition takes apart, and marks that are typed in more than one way.
const char *plainForm(char16_t character)
{
    switch (character) {
    case u'ø':
        return "o";
    case u'ł':
        return "l";
    case u'đ':
    case u'ð':
        return "d";
    case u'ħ':
        return "h";
    case u'ı':
        return "i";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'þ':
        return "th";
    case u'‘':
    case u'’':
    case u'ʼ':
    case u'ʻ':
        return "'";
    case u'“':
    case u'”':
        return "\"";
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'−':
        return "-";
    case u'·':
    case u'・':
    case u'‧':
    case u'•':
        return " ";
    default:
        return nullptr;
    }
}

// Latin, Greek and Cyrillic letters lose their accents; marks of other scripts change the word and stay.
void appendWithoutAccents(char16_t character, QString &out)
{
    const icu::Normalizer2 *decompose = [] {
        UErrorCode error = U_ZERO_ERROR;
        return icu::Normalizer2::getNFDInstance(error);
    }();
    icu::UnicodeString parts;
    if (character >= 0x0530 || !decompose || !decompose->getDecomposition(character, parts)) {
        out.append(QChar(character));
        return;
    }
    for (qint32 i = 0; i < parts.length(); ++i)
        if (u_charType(parts[i]) != U_NON_SPACING_MARK)
            out.append(QChar(parts[i]));
}

bool isAccent(char16_t character)
{
    return character >= 0x0300 && character <= 0x036f;
}

void appendFolded(char16_t character, QString &out)
{
    if (isHan(character))
        out.append(QChar(simplifiedForm(character)));
    else if (const char *plain = plainForm(character))
        out.append(QLatin1String(plain));
    else if (character >= 0x80 && !isAccent(character))
        appendWithoutAccents(character, out);
    else if (character && !isAccent(character))
        out.append(QChar(character));
}

} // namespace

QByteArray foldForSearch(QStringView text)
{
    if (isAscii(text))
        return foldAscii(text);
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString given(false, text.utf16(), static_cast<qint32>(text.size()));
    icu::UnicodeString normal = given;
    if (const icu::Normalizer2 *casefold = icu::Normalizer2::getNFKCCasefoldInstance(error); U_SUCCESS(error))
        normal = casefold->normalize(given, error);
    QString folded;
    folded.reserve(normal.length());
    for (qint32 i = 0; i < normal.length(); ++i)
        appendFolded(normal[i], folded);
    return folded.toUtf8();
}

} // namespace trilateral
