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

struct LaneWish {
    int importance = 0; // 0..3
    bool isCollapsed = false;
    bool isHeading = false; // of lanes inside it: as low as a lane can be that is no strip
    [[nodiscard]] bool isFixed() const { return isCollapsed || isHeading; }
};

struct LaneRoom {
    double bandsHeight = 0;
    double available = 0;
    double tallestLane = 64; // whatever is left
    double scale = 1;        // of what is not collapsed, as the user wants it
};

// mainCount of the lanes stand before the bands, the rest after them.
[[nodiscard]] LaneArrangement arrangeLanes(const std::vector<LaneWish> &lanes, std::size_t mainCount,
                                           const LaneRoom &room);

} // namespace trilateral
