// SPDX-License-Identifier: GPL-3.0-or-later
// What a view draws from: one snapshot, what passes the filter, and the state, consistent with each other.
#pragma once

#include "model/analysis/networkMeasures.h"
#include "model/exploration/explorationState.h"
#include "model/query/evaluate.h"

namespace trilateral
{

struct LaneSet;

struct Frame {
    SnapshotPtr snapshot; // already rewound where state.knownOn is set
    ProjectionPtr projection;
    ProjectionPtr compared; // the same filter in the period of state.timeline.compared; null where nothing is compared
    GraphPtr graph;         // of state.network.level, whole
    // Perhaps of other lanes than state.timeline.lanes; null where none were made beforehand.
    std::shared_ptr<const LaneSet> lanes;
    std::shared_ptr<const std::vector<QPointF>> positions; // per graph node; null until a layout has run
    MeasuresPtr measures; // the last ones of this graph, perhaps of another part of it; null until someone wants them
    ExplorationState state;
    Mask selected; // state.selection as rows
};
using FramePtr = std::shared_ptr<const Frame>;

} // namespace trilateral
