// SPDX-License-Identifier: GPL-3.0-or-later
// All that is measured of the shown part of a network at once, as whoever has threads computes it and views show it:
// the measures of its nodes, its groups, and how much was going on about each node year by year.
#pragma once

#include "model/analysis/measures.h"
#include "model/analysis/networkGroups.h"

namespace trilateral
{

// What to measure. Values that a task can keep while the window goes on.
struct MeasureTask {
    SnapshotPtr snapshot;
    GraphPtr graph;
    ProjectionPtr projection;
    GraphView shown;
    bool hasWalks = true; // the measures that need a walk from every node as well (isSlowMeasure)
};
using MeasureTaskPtr = std::shared_ptr<const MeasureTask>;

struct NetworkMeasures {
    MeasureTaskPtr of;
    std::vector<std::vector<double>> values; // per key of measureKeys(), per node; empty where it was left out
    NetworkGroups groups;
    std::vector<quint32> bridges; // per node: bridges that end at it
    int firstYear = 0;
    std::vector<std::vector<quint32>> years; // per node: relations that begin in each year; empty where there are none

    // Whether these are the measures of just that part of that graph.
    [[nodiscard]] bool isOf(const GraphPtr &graph, const GraphView &shown) const
    {
        return of && of->graph == graph && of->shown == shown;
    }
};
using MeasuresPtr = std::shared_ptr<const NetworkMeasures>;

// Groups come from seed 1. Where it is cancelled, what was measured so far. Cost: the walks take some milliseconds for
// hundreds of nodes, many seconds for twenty thousand; all else is fast.
[[nodiscard]] NetworkMeasures measureNetwork(MeasureTaskPtr task, Progress &progress);

} // namespace trilateral
