// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of a timeline mean: those statuses and kinds of date that the figure shows, in one row.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/figure/figure.h"

namespace trilateral
{

inline constexpr double timelineLegendHeight = 24;

// In the row whose top left is at that point; what has no room in the width is left out. Empty where everything shown
// was held on a known day.
[[nodiscard]] std::vector<DrawItem> timelineLegend(const FigureSpec &spec, const Frame &frame, QPointF at, double width,
                                                   const TextMeasure &measure);

} // namespace trilateral
