// SPDX-License-Identifier: GPL-3.0-or-later
// The ruler above the lanes: the finest ticks whose labels have room, and unlabelled ones between them.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

// rect.left() and rect.right() bound the labels; none is cut.
[[nodiscard]] TimelineRuler layOutRuler(const TimeScale &scale, QRectF rect, const Palette &palette,
                                        const TextMeasure &measure, Language language);

} // namespace trilateral
