// SPDX-License-Identifier: GPL-3.0-or-later
// Characters that no font here can draw, found before a figure with empty boxes leaves the program, with the script
// that they belong to and the Debian package whose fonts have it.
#pragma once

#include "model/base/result.h"
#include "widgets/view/drawing.h"

#include <functional>

namespace trilateral
{

struct MissingScript {
    QString script;     // "Hangul", for people
    QString package;    // "fonts-noto-cjk"
    QString characters; // the first few
};

// Whether there is a glyph for a code point in the font of a style.
using GlyphTest = std::function<bool(char32_t character, const TextStyle &style)>;
[[nodiscard]] bool hasGlyph(char32_t character, const TextStyle &style);

// In the order in which they are met; empty where all is well. Each character is asked for once a language and weight.
[[nodiscard]] std::vector<MissingScript> missingScripts(const Drawing &drawing, const GlyphTest &test = hasGlyph);
// All is well, or the sentence that says what is missing and where it is to be had.
[[nodiscard]] Result<> checkGlyphs(const Drawing &drawing, const GlyphTest &test = hasGlyph);

} // namespace trilateral
