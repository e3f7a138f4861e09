// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the timeline view share: the exploration they call, the lanes they show, colours and text measure.
#pragma once

#include "model/exploration/exploration.h"
#include "widgets/theme/palette.h"
#include "widgets/timeline/timelineLanes.h"
#include "widgets/view/fontTextMeasure.h"

namespace trilateral
{

struct TimelineStage {
    Exploration &exploration;
    TimelineLanes lanes;
    Palette colours = palette(Theme::Light);
    FontTextMeasure measure;
};

} // namespace trilateral
