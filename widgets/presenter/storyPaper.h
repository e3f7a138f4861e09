// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a story on paper.
#pragma once

#include "widgets/figure/pdfWriter.h"
#include "widgets/presenter/storyExport.h"

namespace trilateral
{

// A4, upright, in device-independent pixels.
inline constexpr QSizeF paperSize(793.7, 1122.5);

[[nodiscard]] std::vector<PdfSheet> storySheets(const std::vector<DrawnSlide> &slides, const QString &title,
                                                const StoryOutput &output, const TextMeasure &measure);

} // namespace trilateral
