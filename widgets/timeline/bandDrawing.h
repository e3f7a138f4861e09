// SPDX-License-Identifier: GPL-3.0-or-later
// How a term of office looks: it fades where its end is open or not known to the day, and a stroke marks a handover.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

void drawTerm(Drawing &drawing, const TimelineBand &band, const Palette &palette, Language language);

} // namespace trilateral
