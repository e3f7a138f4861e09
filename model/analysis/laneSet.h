// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a snapshot, and what follows from them alone: for a million events that takes longer than a frame, so it
// can be made beside the window.
#pragma once

#include "model/analysis/lanes.h"

#include <memory>

namespace trilateral
{

struct DayExtent {
    Day from = 0;
    Day to = 0; // the last day included
    bool operator==(const DayExtent &) const = default;
};
void include(DayExtent &extent, const Span &span);

struct LaneSet {
    QString key; // as lanes() takes it
    std::vector<Lane> lanes;
    std::vector<std::vector<Row>> undated; // by lane number
    // From the first to the last day that any of the lanes knows of, and on to the horizon; while the record is rewound
    // with the days of the whole one.
    DayExtent extent;
};
using LaneSetPtr = std::shared_ptr<const LaneSet>;

// Cost: as lanes().
[[nodiscard]] LaneSet laneSet(const Snapshot &snapshot, const QString &key);

} // namespace trilateral
