// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneArrangement.h"

#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trilateral
{

namespace
{

using namespace timelineStyle;

constexpr double roomyLane = 46;
constexpr int mostImportant = 3;
constexpr double labelledShare = 0.3; // of the height that labels of the most important lanes may take from the others

// Gives the lanes of one importance what is missing to a roomy height, or an equal share of what is left.
double raise(std::vector<double> &heights, const std::vector<LaneWish> &lanes, int level, double left)
{
    const auto isMeant = [&](const LaneWish &lane) {
        return lane.importance == level && !lane.isFixed();
    };
    const auto count = std::ranges::count_if(lanes, isMeant);
    if (count == 0)
        return left;
    const double share = std::clamp(left / double(count), 0.0, roomyLane - shortestLane);
    for (std::size_t i = 0; i < heights.size(); ++i)
        if (isMeant(lanes[i]))
            heights[i] += share;
    return left - share * double(count);
}

double leastHeight(const LaneWish &lane)
{
    return lane.isCollapsed ? collapsedLane : shortestLane;
}

// What is left goes to all that may grow, and then comes the scale that the user wants. Rounded down: a lane that is
// half a pixel too tall would push the last one out of a figure.
void grow(std::vector<double> &heights, const std::vector<LaneWish> &lanes, const LaneRoom &room, double left)
{
    const auto open = double(std::ranges::count(lanes, false, &LaneWish::isFixed));
    const double more = open < 1 ? 0 : std::clamp(left / open, 0.0, room.tallestLane - roomyLane);
    for (std::size_t i = 0; i < heights.size(); ++i)
        if (!lanes[i].isFixed())
            heights[i] = std::max(collapsedLane, std::floor((heights[i] + more) * room.scale));
}

std::vector<double> laneHeights(const std::vector<LaneWish> &lanes, const LaneRoom &room)
{
    std::vector<double> heights;
    heights.reserve(lanes.size());
    for (const LaneWish &lane : lanes)
        heights.push_back(leastHeight(lane));
    const double available = room.available - room.bandsHeight;
    double left = available - std::accumulate(heights.begin(), heights.end(), 0.0);
    // Less than what names need would be air.
    const auto count = double(std::ranges::count(lanes, mostImportant, &LaneWish::importance));
    if (left < 0 && available * labelledShare >= count * (labelledLane - shortestLane))
        raise(heights, lanes, mostImportant, available * labelledShare);
    for (int level = mostImportant; level >= 0 && left > 0; --level)
        left = raise(heights, lanes, level, left);
    grow(heights, lanes, room, left);
    return heights;
}

} // namespace

LaneArrangement arrangeLanes(const std::vector<LaneWish> &lanes, std::size_t mainCount, const LaneRoom &room)
{
    constexpr double fewestLanes = 3 * shortestLane;
    const std::vector<double> heights = laneHeights(lanes, room);
    const double least = std::accumulate(lanes.begin(), lanes.end(), 0.0,
                                         [](double sum, const LaneWish &lane) { return sum + leastHeight(lane); });
    const double wanted = room.scale == 1 ? least : std::accumulate(heights.begin(), heights.end(), 0.0);
    LaneArrangement result;
    result.areBandsPinned =
        wanted + room.bandsHeight > room.available && room.available - room.bandsHeight >= fewestLanes;
    result.viewHeight = result.areBandsPinned ? room.available - room.bandsHeight : room.available;

    double top = 0;
    const auto placeBands = [&] {
        result.bandsTop = result.areBandsPinned ? result.viewHeight : top;
        top += result.areBandsPinned ? 0 : room.bandsHeight;
    };
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (i == mainCount)
            placeBands();
        result.lanes.push_back({top, heights[i]});
        top += heights[i];
    }
    if (mainCount >= heights.size())
        placeBands();
    result.contentHeight = top;
    return result;
}

} // namespace trilateral
