// SPDX-License-Identifier: GPL-3.0-or-later
// The words under the marks: what they say, and which of them there is room for. The choice is made by importance in
// day space and depends on the zoom alone, so that labels neither overlap nor flicker while panning.
#pragma once

#include "model/analysis/lanes.h"
#include "widgets/view/drawing.h"

namespace trilateral
{

// Two ways to say it; both may be the same, an empty brief means that there is nothing to say.
struct LabelText {
    QString brief; // "Seoul"
    QString full;  // "9th, Seoul"
};

// In the lane of its own series an event is told by its place, elsewhere by its title.
[[nodiscard]] LabelText labelText(const Snapshot &snapshot, const Lane &lane, Row row, Language language);
// Whole words of the text that fit, and an ellipsis where some are left out; empty where not even one fits.
[[nodiscard]] QString cutAtWord(const QString &text, const TextStyle &style, const TextMeasure &measure, double width);

struct LabelCandidate {
    double x = 0;          // pixels from any fixed day
    double briefWidth = 0; // pixels
    double fullWidth = 0;
    int rank = 0; // the higher is placed first; among equals the earlier one
};

enum class LabelChoice : quint8 { None, Brief, Full };

struct LabelPlace {
    LabelChoice choice = LabelChoice::None;
    int line = 0; // below the marks, from 0
};

// One place per candidate on one of so many lines, such that no two chosen labels of a line, centred on x, come nearer
// than gap. The first line is filled first. All are full where that leaves out no more of them, else all are brief.
// Cost: n log n for each line.
[[nodiscard]] std::vector<LabelPlace> placeLabels(const std::vector<LabelCandidate> &candidates, double gap,
                                                  int lines = 1);

} // namespace trilateral
