// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where in the geometry of the timeline.
#include "widgets/timeline/crowdGeometry.h"
#include "widgets/timeline/timelineGeometry.h"
#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

using namespace timelineStyle;

std::optional<TimelineMark> markAt(const TimelineGeometry &geometry, QPointF point)
{
    constexpr double reach = 4;
    const TimelineLane *lane = laneAt(geometry, point);
    if (!lane || !geometry.lanesArea.contains(point))
        return std::nullopt;
    const TimelineMark *best = nullptr;
    double bestDistance = reach + 0.001;
    for (std::size_t i = lane->lastMark; i-- > lane->firstMark;) {
        const TimelineMark &mark = geometry.marks[i];
        const QRectF &rect = mark.rect;
        const double dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
        const double dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
        if (const double distance = std::max(dx, dy); distance < bestDistance) {
            best = &mark;
            bestDistance = distance;
        }
    }
    if (best)
        return *best;
    return geometry.axis.contains(point) ? columnMarkAt(*lane, point.x(), reach) : std::nullopt;
}

std::vector<TimelineMark> marksIn(const TimelineGeometry &geometry, const QRectF &rect)
{
    std::vector<TimelineMark> marks;
    for (const TimelineLane &lane : geometry.lanes) {
        const QRectF visible = rect & visibleArea(geometry, lane);
        for (std::size_t i = lane.firstMark; i < lane.lastMark; ++i)
            if (visible.contains(geometry.marks[i].rect.center()))
                marks.push_back(geometry.marks[i]);
        std::ranges::move(columnMarksIn(lane, visible), std::back_inserter(marks));
    }
    return marks;
}

const TimelineBand *bandAt(const TimelineGeometry &geometry, QPointF point)
{
    for (const TimelineBandRow &row : geometry.bands.rows)
        for (auto band = row.bands.rbegin(); band != row.bands.rend(); ++band)
            if (band->rect.contains(point))
                return &*band;
    return nullptr;
}

QRectF visibleArea(const TimelineGeometry &geometry, const TimelineLane &lane)
{
    QRectF area = geometry.lanesArea;
    if (lane.isStuck)
        area.setBottom(geometry.stuckBottom);
    else
        area.setTop(geometry.stuckBottom);
    return area;
}

// What stays in sight comes first, and covers what scrolls.
const TimelineLane *laneAt(const TimelineGeometry &geometry, QPointF point)
{
    const auto found = std::ranges::find_if(geometry.lanes, [&](const TimelineLane &lane) {
        return point.y() >= lane.rect.top() && point.y() < lane.rect.bottom();
    });
    return found == geometry.lanes.end() ? nullptr : &*found;
}

const TimelineLane *openerAt(const TimelineGeometry &geometry, QPointF point)
{
    const TimelineLane *lane = laneAt(geometry, point);
    const bool isOnSign = lane && lane->hasParts && std::abs(point.x() - lane->opener.x()) <= openerWidth / 2 + 2;
    return isOnSign && visibleArea(geometry, *lane).contains(point) ? lane : nullptr;
}

std::vector<Row> rowsOf(const TimelineLanes &lanes, const TimelineMark &mark)
{
    const LaneContent &content = lanes.content(mark.lane);
    if (mark.isColumn)
        return rowsOfColumn(content, mark);
    if (mark.isUndated)
        return mark.isRun() ? content.undated : std::vector{mark.row};
    const auto begin = content.strata[mark.stratum].rows.begin() + static_cast<std::ptrdiff_t>(mark.first);
    return {begin, begin + static_cast<std::ptrdiff_t>(mark.count)};
}

} // namespace trilateral
