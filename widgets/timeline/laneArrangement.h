// SPDX-License-Identifier: GPL-3.0-or-later
// How lanes and terms of office share the height: tall lanes with labels where there is room, important ones before
// others, and never less than the shortest lane; then the lanes scroll, and the terms stay in sight below them. Pure.
#pragma once

#include <vector>

namespace trilateral
{

struct LaneArrangement {
    struct Lane {
        double top = 0; // from the top of all lanes
        double height = 0;
    };
    std::vector<Lane> lanes;
    double bandsTop = 0; // from the top of all lanes, or where they are pinned of the area
    bool areBandsPinned = false;
    double viewHeight = 0;    // of the part that shows lanes
    double contentHeight = 0; // of all that may have to scroll
};

// importance of each lane, 0..3; mainCount of them stand before the bands, the rest after them. No lane gets taller
// than tallestLane, whatever is left.
[[nodiscard]] LaneArrangement arrangeLanes(const std::vector<int> &importance, std::size_t mainCount,
                                           double bandsHeight, double available, double tallestLane = 64);

} // namespace trilateral
