// SPDX-License-Identifier: GPL-3.0-or-later
// The silences of a lane: how long it took from one held event to the next, and which of these intervals stand out;
// told apart from stretches in which there were meetings that the data lack.
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
    bool standsOut = false; // a silence of at least 12 months and at least 1.8 times the median interval of the lane
    int missing = 0;        // meetings in between that the data lack, by their numbers; unknownCount: some
    [[nodiscard]] bool isOpen() const { return after == Row::None; }
    [[nodiscard]] bool isOfData() const { return missing != 0; }
    static constexpr int unknownCount = -1;
};

// The intervals between consecutive held, dated events among these rows, in order of time, and last the one from the
// last of them to the horizon of the data where that lies later. Rows may come in any order; events of no status count
// as held. The median is that of the closed intervals without those of the data; a lane with fewer than two of them has
// no silence that stands out. What a series says of itself in its column "incomplete" counts where events bear no
// number.
[[nodiscard]] std::vector<Gap> gaps(const Snapshot &snapshot, std::span<const Row> rows);

} // namespace trilateral
