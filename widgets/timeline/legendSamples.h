// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of a timeline mean, as samples with words: for the row below a figure and for the window's panel.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/theme/palette.h"
#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

enum class LegendSign : quint8 {
    Mark,
    FirstDate,
    Silence,
    Missing,
    Several,
    Columns,
    OtherDate,
    GoesOn,
    Selected,
    Opener,
    Bar
};

struct LegendSample {
    LegendSign sign = LegendSign::Mark;
    MarkForm form = MarkForm::Sharp;
    MarkStatus status = MarkStatus::Solid;
    QString words;
    QString slot = {}; // the colour of a bar
};

inline constexpr double legendSampleWidth = 22;

// The statuses and kinds of date among the events that pass. Empty where there is nothing to tell apart.
[[nodiscard]] std::vector<LegendSample> shownSamples(const Frame &frame, Language language);
// Everything that the timeline of this document can show, whatever the filter, so that the panel does not jump; nested
// lanes have a sign of their own.
[[nodiscard]] std::vector<LegendSample> allSamples(const Snapshot &snapshot, Language language,
                                                   bool areLanesNested = false);

// Draws one sample around a point, legendSampleWidth wide.
void drawSample(Drawing &drawing, const LegendSample &sample, QPointF middle, const Palette &palette,
                const TextMeasure &measure, Language language);

} // namespace trilateral
