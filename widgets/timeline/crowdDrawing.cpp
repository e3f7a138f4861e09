// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/crowdDrawing.h"

#include "widgets/timeline/opaqueColour.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double columnShare = 0.68; // of its colour in a column, against the ground
constexpr double areaShare = 0.28;   // the same of what lasts
constexpr double hollowShare = 0.45; // of that for what did not take place

// Of a place on the screen; the library's function costs more than all the rest.
float nearest(double place)
{
    constexpr int shift = 100'000;
    return float(int(place + (shift + 0.5)) - shift);
}

DrawBars::Bar barOf(const CrowdColumns::Column &column, double room)
{
    constexpr float lowestCap = 2;
    DrawBars::Bar bar{};
    bar.height = std::max(1.0f, nearest(double(column.height) * room));
    bar.low = bar.height;
    if (column.solidHeight < column.height)
        bar.low = std::clamp(nearest(double(column.solidHeight) * room), 0.0f, std::max(0.0f, bar.height - lowestCap));
    return bar;
}

Colour columnColour(const TimelineColumns &columns, const Palette &palette, bool isSolid)
{
    const double share = (columns.isArea ? areaShare : columnShare) * (isSolid ? 1 : hollowShare);
    return opaqueColour(columns.colour, palette.background, share);
}

} // namespace

DrawBars barsOf(const TimelineColumns &columns, const Palette &palette)
{
    DrawBars drawn{.bottom = columns.bottom,
                   .fill = columnColour(columns, palette, true),
                   .cap = columnColour(columns, palette, false)};
    drawn.bars.reserve(columns.last - columns.first);
    const double inset = (columns.pitch - columns.width) / 2;
    for (std::size_t i = columns.first; i < columns.last; ++i) {
        const CrowdColumns::Column &column = columns.counted->columns[i];
        if (column.count == 0)
            continue;
        const double left = columns.origin + double(i - columns.first) * columns.pitch;
        DrawBars::Bar bar = barOf(column, columns.room);
        bar.left = nearest(left + inset);
        bar.width = columns.isArea ? nearest(left + columns.pitch) - bar.left : float(columns.width);
        drawn.bars.push_back(bar);
    }
    return drawn;
}

} // namespace trilateral
