// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/markGeometry.h"

#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double barHalf = 3;    // of what lasted
constexpr double trackPitch = 9; // between lasting marks beside each other

double clampedX(const TimelineGeometry &geometry, double day)
{
    // Far outside the picture the exact place does not matter, but painters dislike huge numbers.
    constexpr double margin = 60;
    return std::clamp(geometry.scale.xAt(day), geometry.axis.left() - margin, geometry.axis.right() + margin);
}

// At least so wide, around the same middle.
QRectF widened(double left, double right, double width, double y, double half)
{
    const double middle = (left + right) / 2;
    const double reach = std::max(right - left, width) / 2;
    return {middle - reach, y - half, 2 * reach, 2 * half};
}

// What goes on is drawn to the data's horizon, where an arrow says that it has no known end.
void placeLasting(const TimelineGeometry &geometry, const Span &span, Day horizon, quint8 track, const MarkPlace &place,
                  TimelineMark &mark)
{
    constexpr std::array shifts{0.0, trackPitch, -trackPitch};
    mark.opensLeft = span.isOpenStart();
    mark.opensRight = span.isOpenEnd();
    const double left = clampedX(geometry, span.first);
    const Day last = span.isOpenEnd() ? std::max(span.first, horizon) : span.last;
    const double right = clampedX(geometry, double(last) + 1);
    mark.rect = widened(left, right, 2 * place.radius, place.y + shifts[track % shifts.size()], barHalf);
    mark.coreLeft = std::max(mark.rect.left(), clampedX(geometry, span.latestStart()));
    mark.coreRight = std::min(mark.rect.right(), clampedX(geometry, double(span.earliestEnd()) + 1));
}

void placeInstant(const TimelineGeometry &geometry, const Span &span, const MarkPlace &place, TimelineMark &mark)
{
    const double left = geometry.scale.xAt(span.first);
    const double right = geometry.scale.xAt(double(span.last) + 1);
    const double r = place.radius;
    switch (mark.form) {
    case MarkForm::Month:
        mark.rect = widened(left, right, 2 * r + 2, place.y, r);
        break;
    case MarkForm::Fuzzy:
        mark.rect = widened(left, right, 5 * r, place.y, r);
        break;
    case MarkForm::Sharp:
    case MarkForm::Lasting:
        mark.rect = span.first == span.last ? widened((left + right) / 2, (left + right) / 2, 2 * r, place.y, r)
                                            : widened(left, right, 2 * r, place.y, r);
    }
}

TimelineMark plainMark(const TimelineContext &context, Row row, const MarkPlace &place)
{
    TimelineMark mark;
    mark.row = row;
    mark.radius = place.radius;
    // Bars would be taken for stretches of time.
    const Shape shape = shapeFromKey(context.snapshot.kindOf(row).shape);
    mark.shape = shape == Shape::Bar || shape == Shape::Ring ? Shape::Disc : shape;
    mark.colour = context.colourOf(row);
    mark.isSelected = context.isSelected(row);
    return mark;
}

// From the first to the last of a group: of days their middles, of all else what it covers.
std::pair<double, double> reachOf(const TimelineGeometry &geometry, const Stratum &stratum, const MarkGroup &group)
{
    const std::size_t last = group.last - 1;
    if (stratum.form != MarkForm::Sharp)
        return {clampedX(geometry, stratum.first[group.first]), clampedX(geometry, double(stratum.last[last]) + 1)};
    const auto middle = [&](std::size_t i) {
        return (double(stratum.first[i]) + double(stratum.last[i]) + 1) / 2;
    };
    return {clampedX(geometry, middle(group.first)), clampedX(geometry, middle(last))};
}

QString countText(std::size_t count)
{
    constexpr std::size_t largest = 999;
    return count <= largest ? QString::number(count) : QString::number(largest) + u'+';
}

} // namespace

TimelineMark markOf(const TimelineContext &context, const TimelineGeometry &geometry, const Stratum &stratum,
                    std::size_t number, const MarkPlace &place)
{
    TimelineMark mark = plainMark(context, stratum.rows[number], place);
    mark.form = stratum.form;
    mark.status = stratum.status;
    mark.first = number;
    const Span span = context.snapshot.span[index(mark.row)];
    if (stratum.form == MarkForm::Lasting)
        placeLasting(geometry, span, context.snapshot.info.horizon, stratum.track[number], place, mark);
    else
        placeInstant(geometry, span, place, mark);
    return mark;
}

TimelineMark markAtOtherDate(const TimelineContext &context, const TimelineGeometry &geometry, Row row,
                             const Span &date, const MarkPlace &place)
{
    TimelineMark mark = plainMark(context, row, place);
    mark.form = markForm(date);
    mark.status = markStatus(context.snapshot.status[index(row)]);
    if (mark.form == MarkForm::Lasting)
        placeLasting(geometry, date, context.snapshot.info.horizon, 0, place, mark);
    else
        placeInstant(geometry, date, place, mark);
    return mark;
}

TimelineMark runOf(const TimelineContext &context, const TimelineGeometry &geometry, const Stratum &stratum,
                   const MarkGroup &group, const MarkPlace &place)
{
    TimelineMark mark = plainMark(context, stratum.rows[group.first], place);
    mark.form = stratum.form;
    mark.status = stratum.status;
    mark.first = group.first;
    mark.count = group.count();
    mark.isSelected = false;
    if (mark.colour != context.colourOf(stratum.rows[group.last - 1]))
        mark.colour = context.palette.mark(u"slate");
    mark.countText = countText(mark.count);
    const TextStyle style = timelineStyle::insideMark(mark.colour, context.language);
    const double width = context.measure.width(mark.countText, style) + 7;
    const auto [left, right] = reachOf(geometry, stratum, group);
    mark.rect = widened(left, right, std::max(width, 2 * place.radius + 3), place.y, place.radius + 1.5);
    return mark;
}

TimelineMark undatedMark(const TimelineContext &context, Row row, std::size_t count, double x, const MarkPlace &place)
{
    TimelineMark mark = plainMark(context, row, place);
    mark.status = markStatus(context.snapshot.status[index(row)]);
    mark.isUndated = true;
    mark.count = count;
    mark.countText = count > 1 ? countText(count) : QString();
    const double r = place.radius + (count > 1 ? 1.5 : 0);
    mark.rect = {x - r, place.y - r, 2 * r, 2 * r};
    return mark;
}

} // namespace trilateral
