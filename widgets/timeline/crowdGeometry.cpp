// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/crowdGeometry.h"

#include "widgets/timeline/markGroups.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double columnShare = 0.75; // of a column's width that is drawn
constexpr double widestColumn = 12;  // pixels
// The colour that the marks share, else that of the lane.
Colour commonColour(const TimelineContext &context, const TimelineLane &lane)
{
    const QString &slot = context.lanes.content(lane.shown).colourSlot;
    const Lane &record = context.lanes.lane(lane.shown);
    if (!slot.isEmpty())
        return context.palette.mark(slot);
    return context.palette.mark(record.record == Row::None ? QStringLiteral("slate")
                                                           : context.snapshot.colour(record.record));
}

} // namespace

TimelineColumns layOutColumns(const TimelineContext &context, const TimelineGeometry &geometry,
                              const TimelineLane &lane, LaneCrowd::Part part, const MarkPlace &place)
{
    const LaneCrowd &crowd = context.lanes.content(lane.shown).crowd;
    const TimeScale &scale = geometry.scale;
    const double pixelsPerDay = scale.pixelsPerDay();
    TimelineColumns result;
    const Day days = columnDays(zoomStep(pixelsPerDay));
    const auto first = qint64(std::floor(std::max(scale.from, double(crowd.from(part))) / double(days)));
    const auto last = qint64(std::floor(std::min(scale.to, double(crowd.to(part))) / double(days)));
    if (last < first)
        return result;
    result.counted = crowd.columns(part, days, first, last + 1);
    result.first = std::size_t(first - result.counted->first);
    result.last = result.first + std::size_t(last - first + 1);
    result.isArea = part == LaneCrowd::Part::Stretches;
    result.colour = commonColour(context, lane);
    result.bottom = std::round(place.bottom);
    result.room = place.bottom - place.top;
    result.origin = scale.xAt(double(first) * double(days));
    result.pitch = double(days) * pixelsPerDay;
    result.width = result.isArea ? result.pitch : std::round(std::clamp(result.pitch * columnShare, 1.0, widestColumn));
    return result;
}

QRectF TimelineColumns::rectOf(std::size_t number) const
{
    const double left = origin + double(number - first) * pitch;
    const double inset = (pitch - width) / 2;
    const double drawnLeft = std::round(left + inset);
    const double drawnWidth = isArea ? std::round(left + pitch) - drawnLeft : width;
    const double height = std::max(1.0, std::round(double(counted->columns[number].height) * room));
    return {drawnLeft, bottom - height, drawnWidth, height};
}

namespace
{

TimelineMark markOf(const TimelineLane &lane, const TimelineColumns &columns, std::size_t number)
{
    TimelineMark mark;
    mark.lane = lane.shown;
    mark.count = columns.counted->columns[number].count;
    mark.colour = columns.colour;
    mark.isColumn = true;
    mark.isArea = columns.isArea;
    const Day start = columns.counted->startOf(number);
    mark.days = {start, start + columns.counted->days - 1};
    mark.rect = columns.rectOf(number);
    return mark;
}

double distanceTo(const TimelineColumns &columns, std::size_t number, double x)
{
    const QRectF rect = columns.rectOf(number);
    return std::max({rect.left() - x, x - rect.right(), 0.0});
}

} // namespace

std::optional<TimelineMark> columnMarkAt(const TimelineLane &lane, double x, double reach)
{
    for (const TimelineColumns *columns : {&lane.columns, &lane.area}) {
        const double around = reach + columns->pitch;
        std::optional<std::size_t> best;
        for (std::size_t i = columns->first; i < columns->last; ++i) {
            if (std::abs(columns->origin + double(i - columns->first) * columns->pitch - x) > around)
                continue;
            if (columns->counted->columns[i].count > 0 && distanceTo(*columns, i, x) <= reach &&
                (!best || distanceTo(*columns, i, x) < distanceTo(*columns, *best, x)))
                best = i;
        }
        if (best)
            return markOf(lane, *columns, *best);
    }
    return std::nullopt;
}

std::vector<TimelineMark> columnMarksIn(const TimelineLane &lane, const QRectF &rect)
{
    std::vector<TimelineMark> marks;
    for (const TimelineColumns *columns : {&lane.columns, &lane.area})
        for (std::size_t i = columns->first; i < columns->last; ++i)
            if (columns->counted->columns[i].count > 0 && rect.contains(columns->rectOf(i).center()))
                marks.push_back(markOf(lane, *columns, i));
    return marks;
}

std::vector<Row> rowsOfColumn(const LaneContent &content, const TimelineMark &mark)
{
    std::vector<std::pair<Day, Row>> found;
    for (const Stratum &stratum : content.strata) {
        if ((stratum.form == MarkForm::Sharp) == mark.isArea)
            continue;
        const bool isBoundless = stratum.longest == openFuture;
        const Day earliest = !mark.isArea ? mark.days.from : isBoundless ? openPast : mark.days.from - stratum.longest;
        const auto begin = std::ranges::lower_bound(stratum.first, earliest);
        for (auto i = std::size_t(begin - stratum.first.begin());
             i < stratum.size() && stratum.first[i] <= mark.days.to; ++i)
            if (!mark.isArea || stratum.last[i] >= mark.days.from)
                found.emplace_back(stratum.first[i], stratum.rows[i]);
    }
    std::ranges::sort(found);
    std::vector<Row> rows;
    rows.reserve(found.size());
    for (const auto &[day, row] : found)
        rows.push_back(row);
    return rows;
}

std::size_t recordCountOf(const LaneContent &content, const TimelineColumns &columns)
{
    TimelineMark all;
    all.isArea = columns.isArea;
    all.days = {columns.counted->startOf(columns.first), columns.counted->startOf(columns.last) - 1};
    return rowsOfColumn(content, all).size();
}

} // namespace trilateral
