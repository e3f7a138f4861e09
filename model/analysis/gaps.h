// SPDX-License-Identifier: GPL-3.0-or-later
// The silences of a lane: how long it took from one held event to the next, and which of these intervals stand out.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct Gap {
    Row before = Row::None; // the held event that it begins after
    Row after = Row::None;  // the held event that ended it; None for the gap still open at the horizon
    Day from = 0;           // the latest day on which before may have ended
    Day to = 0;             // the earliest day on which after may have begun, or the horizon
    int months = 0;
    bool standsOut = false; // at least 12 months and at least 1.8 times the median interval of the lane
    [[nodiscard]] bool isOpen() const { return after == Row::None; }
};

// The intervals between consecutive held, dated events among these rows, in order of time, and last the one from the
// last of them to the horizon of the data where that lies later. Rows may come in any order; events of no status count
// as held. The median is that of the closed intervals; a lane with fewer than two of them has nothing that stands out.
[[nodiscard]] std::vector<Gap> gaps(const Snapshot &snapshot, std::span<const Row> rows);

} // namespace trilateral
