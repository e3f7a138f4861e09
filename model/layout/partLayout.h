// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of one connected part, by each method. Places come out about their own origin unless something anchors
// them: pins, which are kept to the point, or a start, which the result stays near to.
#pragma once

#include "model/layout/neighbours.h"
#include "model/layout/randomSource.h"

namespace trilateral
{

struct PartTask {
    Neighbours graph;
    Places start;                // used where isStarted
    std::vector<bool> isStarted; // empty: from nothing
    std::vector<bool> isPinned;  // empty: nothing is; a pinned node is started
    std::vector<float> rooms;    // empty: all plain
};

[[nodiscard]] Places stressLayout(const PartTask &task, RandomSource &random, LayoutSteps &steps);

// The steps that stressLayout will report.
[[nodiscard]] qint64 stressLayoutSteps(const PartTask &task);

} // namespace trilateral
