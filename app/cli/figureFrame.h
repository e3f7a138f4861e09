// SPDX-License-Identifier: GPL-3.0-or-later
// The frame that a figure is drawn from, made as the window makes it, but at once.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/exploration/frame.h"

namespace trilateral
{

// The frame of that state. With positions: those kept with the document, else computed here, over the whole record even
// where state.knownOn shows less of it. The error says why there are none.
[[nodiscard]] Result<FramePtr> figureFrame(const SnapshotPtr &snapshot, const ExplorationState &state,
                                           bool needsPositions, Progress &progress);

} // namespace trilateral
