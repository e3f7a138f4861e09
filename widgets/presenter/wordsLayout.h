// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a slide in lines: wrapped at blanks, and in Chinese and Japanese between characters, but never before a
// closing sign. What a link leads to stands out a little and can be pointed at.
#pragma once

#include "model/story/storyWords.h"
#include "widgets/view/drawing.h"

namespace trilateral
{

struct WordLink {
    QRectF rect;
    QString record;
};

struct WordsBlock {
    std::vector<DrawText> texts; // their origin at the top left of the block
    std::vector<WordLink> links;
    double height = 0;
    int lines = 0;
};

struct WordsLook {
    TextStyle plain;
    Colour linked = 0;    // of letters that lead to a record
    double width = 400;   // of the block
    double spacing = 1.3; // of lines, in sizes of the letters
};

[[nodiscard]] WordsBlock layOutWords(const std::vector<WordParagraph> &paragraphs, const WordsLook &look,
                                     const TextMeasure &measure);

} // namespace trilateral
