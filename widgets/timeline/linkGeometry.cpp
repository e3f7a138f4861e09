// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/linkGeometry.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr std::size_t mostLinks = 60;
constexpr double nearestYears = 9; // pixels between two anniversaries

struct Link {
    Row from, to;
    Role role;
    bool operator==(const Link &) const = default;
};

// From the earlier to the later: what is prepared comes after, what is followed comes before.
std::optional<Link> linkOf(Row owner, const Tie &tie)
{
    switch (tie.role) {
    case Role::Prepares:
        return Link{owner, tie.row, tie.role};
    case Role::Follows:
    case Role::Replaces:
    case Role::ReactsTo:
        return Link{tie.row, owner, tie.role};
    default:
        return std::nullopt;
    }
}

std::vector<Link> linksAt(const Snapshot &snapshot, Row row)
{
    std::vector<Link> links;
    for (const Tie &tie : snapshot.ties(row))
        if (const auto link = linkOf(row, tie))
            links.push_back(*link);
    for (const Tie &tie : snapshot.backTies(row))
        if (const auto link = linkOf(tie.row, {tie.role, row}))
            links.push_back(*link);
    return links;
}

// All that can be reached from the selection, nearest first.
std::vector<Link> chainOf(const TimelineContext &context)
{
    std::vector<Link> chain;
    std::vector<Row> open(context.selected.begin(), context.selected.end());
    for (std::size_t i = 0; i < open.size() && chain.size() < mostLinks; ++i)
        for (const Link &link : linksAt(context.snapshot, open[i])) {
            if (std::ranges::find(chain, link) != chain.end())
                continue;
            chain.push_back(link);
            for (const Row end : {link.from, link.to})
                if (std::ranges::find(open, end) == open.end())
                    open.push_back(end);
        }
    return chain;
}

// Where a record stands: in its mark, or where its date is beside the axis.
std::optional<QPointF> placeOf(const TimelineContext &context, const TimelineGeometry &geometry, Row row)
{
    for (auto mark = geometry.marks.rbegin(); mark != geometry.marks.rend(); ++mark)
        if (mark->row == row && !mark->isRun())
            return mark->rect.center();
    const Span span = context.snapshot.span[index(row)];
    const std::optional<std::size_t> shown = context.lanes.laneOf(row);
    const auto lane = std::ranges::find(geometry.lanes, shown.value_or(~std::size_t(0)), &TimelineLane::shown);
    if (!span.isKnown() || lane == geometry.lanes.end())
        return std::nullopt;
    constexpr double margin = 40;
    const double x =
        std::clamp(geometry.scale.xAt(middleOf(span)), geometry.axis.left() - margin, geometry.axis.right() + margin);
    return QPointF(x, lane->markY);
}

Dash dashOf(Role role)
{
    if (role == Role::Replaces)
        return Dash::Dash;
    return role == Role::ReactsTo ? Dash::Dot : Dash::Solid;
}

// Quiet, leaving and arriving along the lanes, or where the two stand over each other across them.
DrawCurve arcOf(const TimelineLink &link, const Palette &palette)
{
    constexpr double gap = 9; // to the marks
    constexpr double rise = 22;
    const QPointF way = link.end - link.start;
    const bool isUpright = std::abs(way.y()) > std::abs(way.x());
    const bool isSameLane = std::abs(way.y()) < 1;
    const QPointF along = isUpright ? QPointF(0, way.y() < 0 ? -1 : 1) : QPointF(way.x() < 0 ? -1 : 1, 0);
    const double bend = std::max(std::abs(way.x()), std::abs(way.y())) * 0.4;
    const QPointF from = link.start + along * gap;
    const QPointF to = link.end - along * gap;
    const QPointF lift(0, isSameLane ? -rise : 0);
    return {from,
            from + along * bend + lift,
            to - along * bend + lift,
            to,
            Pen{withAlpha(palette.accent, 0.6), 1.3f, dashOf(link.role)},
            true};
}

} // namespace

std::vector<TimelineLink> layOutLinks(const TimelineContext &context, const TimelineGeometry &geometry)
{
    std::vector<TimelineLink> links;
    if (!context.lanes.frame().state.timeline.hasLinks || context.selected.empty())
        return links;
    const Mask &passes = context.lanes.passes();
    for (const Link &link : chainOf(context)) {
        if (!passes.test(link.from) || !passes.test(link.to))
            continue;
        const auto start = placeOf(context, geometry, link.from);
        const auto end = placeOf(context, geometry, link.to);
        if (start && end)
            links.push_back({link.from, link.to, link.role, *start, *end});
    }
    return links;
}

std::vector<double> anniversariesOf(const TimelineContext &context, const TimelineGeometry &geometry)
{
    const QStringList &selection = context.lanes.frame().state.selection;
    const Row lead = selection.isEmpty() ? Row::None : context.snapshot.find(selection.back());
    if (lead == Row::None || !context.isSelected(lead) || geometry.scale.pixelsPerDay() * 365 < nearestYears)
        return {};
    const Span span = context.snapshot.span[index(lead)];
    if (!span.isKnown() || !span.isExactDay())
        return {};
    const Date date = dateFromDay(span.first);
    std::vector<double> places;
    const int last = dateFromDay(static_cast<Day>(geometry.scale.to)).year;
    for (int year = std::max(date.year + 1, dateFromDay(static_cast<Day>(geometry.scale.from)).year); year <= last;
         ++year) {
        const Day day = dayFromDate({year, date.month, std::min(date.day, daysInMonth(year, date.month))});
        if (const double x = geometry.scale.xAt(day + 0.5); x >= geometry.axis.left() && x <= geometry.axis.right())
            places.push_back(x);
    }
    return places;
}

void drawAnniversaries(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette)
{
    for (const double x : geometry.anniversaries)
        drawing.add(DrawMarker{Shape::Diamond, {x, geometry.ruler.rect.bottom() - 3}, 2.6f, palette.accent, {}});
}

void drawLinks(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette)
{
    if (geometry.links.empty())
        return;
    QRectF area = geometry.lanesArea;
    area.setLeft(geometry.axis.left());
    drawing.add(ClipBegin{area});
    for (const TimelineLink &link : geometry.links)
        drawing.add(arcOf(link, palette));
    drawing.add(ClipEnd{});
}

} // namespace trilateral
