// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a figure speaks of, so that it can name their sources and no others.
#pragma once

#include "model/exploration/frame.h"

namespace trilateral
{

// view: "network": what stands behind the lines that are shown; any other: what the timeline shows in its lanes and
// bands within the visible days, and what has no date. One bit per row. Cost: that of laying out the view.
[[nodiscard]] Mask shownRecords(const Frame &frame, QStringView view);

} // namespace trilateral
