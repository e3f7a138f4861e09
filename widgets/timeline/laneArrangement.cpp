// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneArrangement.h"

#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
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
double raise(std::vector<double> &heights, const std::vector<int> &importance, int level, double left)
{
    const auto count = std::ranges::count(importance, level);
    if (count == 0)
        return left;
    const double share = std::clamp(left / double(count), 0.0, roomyLane - shortestLane);
    for (std::size_t i = 0; i < heights.size(); ++i)
        if (importance[i] == level)
            heights[i] += share;
    return left - share * double(count);
}

std::vector<double> laneHeights(const std::vector<int> &importance, double available, double tallestLane)
{
    std::vector<double> heights(importance.size(), shortestLane);
    double left = available - shortestLane * double(heights.size());
    if (left < 0)
        raise(heights, importance, mostImportant, available * labelledShare);
    for (int level = mostImportant; level >= 0 && left > 0; --level)
        left = raise(heights, importance, level, left);
    const double more = heights.empty() ? 0 : std::clamp(left / double(heights.size()), 0.0, tallestLane - roomyLane);
    for (double &height : heights)
        height += more;
    return heights;
}

} // namespace

LaneArrangement arrangeLanes(const std::vector<int> &importance, std::size_t mainCount, double bandsHeight,
                             double available, double tallestLane)
{
    constexpr double fewestLanes = 3 * shortestLane;
    const double least = shortestLane * double(importance.size());
    LaneArrangement result;
    result.areBandsPinned = least + bandsHeight > available && available - bandsHeight >= fewestLanes;
    result.viewHeight = result.areBandsPinned ? available - bandsHeight : available;
    const std::vector<double> heights = laneHeights(importance, available - bandsHeight, tallestLane);

    double top = 0;
    const auto placeBands = [&] {
        result.bandsTop = result.areBandsPinned ? result.viewHeight : top;
        top += result.areBandsPinned ? 0 : bandsHeight;
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
