// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a crowd as bars: what took place is strong; what did not stands on top of it, paler and never lower
// than can be seen.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

[[nodiscard]] DrawBars barsOf(const TimelineColumns &columns, const Palette &palette);
} // namespace trilateral
