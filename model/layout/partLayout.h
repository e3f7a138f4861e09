// SPDX-License-Identifier: GPL-3.0-or-later
// The stress layout of one connected part. Places come out about their own origin unless a start anchors them: where it
// knows most of the nodes these stay, else the result is turned towards those that it knows.
#pragma once

#include "model/layout/neighbours.h"
#include "model/layout/randomSource.h"

namespace trilateral
{

struct PartTask {
    Neighbours graph;
    Places start;                 // used where isStarted
    std::vector<bool> isStarted;  // empty: from nothing
    std::vector<float> rooms;     // empty: all plain
    std::vector<quint32> corners; // three nodes to be held at the corners of a triangle, or none
    bool isForced = false;        // with force-directed passes at the end
};

[[nodiscard]] Places stressLayout(const PartTask &task, RandomSource &random, LayoutSteps &steps);

// The steps that stressLayout will report.
[[nodiscard]] qint64 stressLayoutSteps(const PartTask &task);

} // namespace trilateral
