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

// One choice per candidate, such that no two chosen labels, centred on x, come nearer than gap. All are full where that
// leaves out no more of them, else all are brief. Cost: n log n.
[[nodiscard]] std::vector<LabelChoice> placeLabels(const std::vector<LabelCandidate> &candidates, double gap);

} // namespace trilateral
