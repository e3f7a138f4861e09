// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the view in a figure: title and what is shown above it, sources and data version below, all in
// the figure's language. On a page too small for that, the view has it to itself.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/figure/figure.h"

namespace trilateral
{

struct FigurePage {
    QRectF body;                 // where the view goes
    std::vector<DrawItem> items; // empty on a page without room for words
    double margin = 24;          // left and right of the words
};

[[nodiscard]] FigurePage layOutPage(const FigureSpec &spec, const Frame &frame, const TextMeasure &measure);

// "2018 – 2025 · as known on 1 April 2024": what the filter, the focus and the day leave to be seen.
[[nodiscard]] QString figureSubtitle(const Frame &frame, Language language);
// The sources that these records cite (one bit per row), most cited first.
[[nodiscard]] std::vector<Row> citedSources(const Snapshot &snapshot, const Mask &records);

} // namespace trilateral
