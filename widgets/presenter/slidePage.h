// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the picture of a slide: title, words, sources, number and progress, for a hall: a page is always
// 432 lengths high, so that letters of 12, the smallest used, are 1/36 of the height, and is drawn as large as the
// screen is. Pure: the same slide, size, palette and measure give the same page.
#pragma once

#include "model/exploration/frame.h"
#include "model/story/story.h"
#include "widgets/presenter/wordsLayout.h"
#include "widgets/theme/palette.h"

namespace trilateral
{

inline constexpr double slideHeight = 432;
inline constexpr float smallestLetters = 12; // slideHeight / 36
inline constexpr double slideMargin = 34;

// Whether this program can draw the view; any other slide, of words or of a newer version, is a page of its words.
[[nodiscard]] bool hasPicture(const QString &view);

// The page for a screen of that size, in any unit: as high as pages are, and as wide as the screen is in proportion;
// never narrower than 5:4 nor wider than 21:9, where it leaves bars.
[[nodiscard]] QSizeF slidePageSize(QSizeF screen);

struct SlideRequest {
    const Story &story;
    std::size_t slide = 0;
    const Snapshot &snapshot;
    QSizeF size{768, slideHeight}; // of the page
    Theme theme = Theme::Dark;
    Language language = Language::English;
};

struct SlidePage {
    QRectF body; // where the picture goes; empty on a page of words
    std::vector<DrawItem> items;
    std::vector<WordLink> links;
    QStringList missing; // records that the slide names and the document lacks
};

[[nodiscard]] SlidePage layOutSlide(const SlideRequest &request, const TextMeasure &measure);
// Whether there is a picture that can be shown, on a slide of one.
[[nodiscard]] bool hasSoundImage(const Bookmark &slide);
[[nodiscard]] QString lostImageWords(Language language);
// What a slide has lost, in sentences: records that the document lacks, a picture.
[[nodiscard]] QStringList slideLosses(const Snapshot &snapshot, const Bookmark &slide, Language language);
// "The Diplomat, April 2024, ¶14": who says what the slide's words rest on.
[[nodiscard]] QStringList slideSources(const Snapshot &snapshot, const Bookmark &slide, Language language);

} // namespace trilateral
