// SPDX-License-Identifier: GPL-3.0-or-later
// The four languages of the data, and a word or name in each of them. An empty text means "not known in that
// language"; readers fall back in a fixed order and can tell that they did.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace trilateral
{

enum class Language : quint8 { English, Chinese, Japanese, Korean };
inline constexpr std::array allLanguages{Language::English, Language::Chinese, Language::Japanese, Language::Korean};

// "en", "zh", "ja", "ko".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
// What a language calls itself, whatever the language of the window.
[[nodiscard]] QString languageName(Language language);

struct LocalText {
    QString text;
    Language language = Language::English;
    bool isFallback = false; // the wanted language has no text of its own
};

struct Words {
    std::array<QString, 4> by;
    // The text in the wanted language, else English, else the first that exists.
    [[nodiscard]] LocalText in(Language language) const;
    bool operator==(const Words &) const = default;
};

} // namespace trilateral
