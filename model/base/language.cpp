// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/language.h"

#include <QLocale>

#include <array>

namespace trilateral
{

namespace
{

constexpr std::array codes{"en", "zh", "ja", "ko"};

} // namespace

QString languageCode(Language language)
{
    static const std::array<QString, codes.size()> kept = [] {
        std::array<QString, codes.size()> made;
        for (std::size_t i = 0; i < codes.size(); ++i)
            made[i] = QLatin1String(codes[i]);
        return made;
    }();
    return kept[static_cast<std::size_t>(language)]; // asked for with every word that is drawn
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages)
        if (code == QLatin1String(codes[static_cast<std::size_t>(language)]))
            return language;
    return std::nullopt;
}

QString languageName(Language language)
{
    if (language == Language::English)
        return QLocale::languageToString(QLocale::English);
    return QLocale(languageCode(language)).nativeLanguageName();
}

LocalText Words::in(Language language) const
{
    if (const QString &wanted = by[static_cast<std::size_t>(language)]; !wanted.isEmpty())
        return {wanted, language, false};
    for (const Language other : allLanguages)
        if (const QString &text = by[static_cast<std::size_t>(other)]; !text.isEmpty())
            return {text, other, true};
    return {{}, language, false};
}

} // namespace trilateral
