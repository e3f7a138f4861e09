// SPDX-License-Identifier: GPL-3.0-or-later
// Exercises on paper: a worksheet, and behind it the key, in the language asked for.
#pragma once

#include "model/base/language.h"
#include "model/story/exercise.h"
#include "widgets/figure/pdfWriter.h"

namespace trilateral
{

struct WorksheetOptions {
    QString title;
    Language language = Language::English;
    quint32 seed = 1; // printed, so that the same sheet can be made again
};

[[nodiscard]] std::vector<PdfSheet> worksheetSheets(const Snapshot &snapshot, const std::vector<Exercise> &exercises,
                                                    const WorksheetOptions &options, const TextMeasure &measure);

} // namespace trilateral
