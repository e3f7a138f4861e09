// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineGeometry.h"

#include "widgets/timeline/bandGeometry.h"
#include "widgets/timeline/crowdGeometry.h"
#include "widgets/timeline/eraGeometry.h"
#include "widgets/timeline/knowledgeHandle.h"
#include "widgets/timeline/laneArrangement.h"
#include "widgets/timeline/laneGeometry.h"
#include "widgets/timeline/laneWords.h"
#include "widgets/timeline/linkGeometry.h"
#include "widgets/timeline/markLabels.h"
#include "widgets/timeline/rulerGeometry.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace trilateral
{

namespace
{

using namespace timelineStyle;

constexpr int majorImportance = 2;
constexpr double tallestLane = 150;   // six lines of names
constexpr double moreLineHeight = 20; // of the line that counts the lanes left out

// A part of a lane is as important as the lane.
int importanceOf(const TimelineContext &context, std::size_t shown)
{
    while (shown > 0 && context.lanes.isPart(shown))
        --shown;
    const Row record = context.lanes.lane(shown).record;
    return record == Row::None ? 0 : context.snapshot.importance[index(record)];
}

bool isMajor(const TimelineContext &context, std::size_t shown)
{
    const Lane &lane = context.lanes.lane(shown);
    if (context.lanes.isPart(shown))
        return false;
    return lane.record == Row::None ? lane.kind != KindId::None : importanceOf(context, shown) >= majorImportance;
}

// Of a lane's title: room for the sign that it has parts, where any lane has some.
double indentOf(const TimelineContext &context, std::size_t shown)
{
    return (context.lanes.areNested() ? openerWidth : 0) + (context.lanes.isPart(shown) ? partIndent : 0);
}

// Of lanes at their fullest, so that no filter moves the axis.
QString widestCount(const TimelineContext &context)
{
    std::size_t most = 100;
    for (std::size_t i = 0; i < context.lanes.count(); ++i)
        most = std::max(most, context.lanes.lane(i).rows.size());
    return QString(QString::number(most).size(), u'0');
}

double titleWidth(const TimelineContext &context, double width)
{
    double widest = bandTitleWidth(context);
    for (std::size_t i = 0; i < context.lanes.count(); ++i) {
        const QString text = laneTitle(context.lanes.lane(i), context.language);
        const TextStyle style = title(context.palette, context.language, isMajor(context, i));
        widest = std::max(widest, context.measure.width(text, style) + indentOf(context, i));
    }
    const double countWidth = context.measure.width(widestCount(context), count(context.palette, context.language)) + 8;
    // A fifth of the width, but where that is little, nearly two: a title of two syllables tells nothing.
    const double most = std::max({90.0, std::min(230.0, width * 0.2), std::min(170.0, width * 0.38)});
    return std::round(std::clamp(widest + countWidth + 2 * padding, 90.0, most));
}

double noDateWidth(const TimelineContext &context)
{
    // What is rewound may have no date yet: then the axis would move under the handle.
    if (!context.lanes.hasUndated() && !context.lanes.frame().state.knownOn)
        return 0;
    const QString words = noDateWords(context.language);
    return std::round(
        std::max(76.0, context.measure.width(words, ruler(context.palette, context.language)) + 2 * padding));
}

void setColumns(const TimelineContext &context, TimelineGeometry &geometry)
{
    const double width = geometry.size.width();
    const double top = rulerHeight + erasHeight(context);
    const double height = std::max(0.0, geometry.size.height() - top);
    const double left = titleWidth(context, width);
    const double right = width - noDateWidth(context);
    geometry.titles = {0, top, left, height};
    geometry.axis = {left, top, std::max(1.0, right - left), height};
    if (right < width) {
        geometry.noDate = {right, top, width - right, height};
        geometry.noDateWords = noDateWords(context.language);
    }
    geometry.scale = timelineScale(context.lanes, geometry.axis.left(), geometry.axis.width());
    if (const auto &days = context.options.days)
        std::tie(geometry.scale.from, geometry.scale.to) = *days;
}

LaneArrangement arrange(const TimelineContext &context, const TimelineGeometry &geometry)
{
    std::vector<LaneWish> wishes;
    wishes.reserve(context.lanes.count());
    for (std::size_t i = 0; i < context.lanes.count(); ++i)
        wishes.push_back({importanceOf(context, i), context.lanes.isCollapsed(i), context.lanes.isOpen(i)});
    const LaneRoom room{.bandsHeight = bandsHeight(context, geometry.axis.height()),
                        .available = geometry.axis.height(),
                        .tallestLane = tallestLane,
                        .scale = context.lanes.frame().state.timeline.laneScale};
    return arrangeLanes(wishes, context.options.areBandsLast ? wishes.size() : context.lanes.mainCount(), room);
}

TimelineLane laneAtRow(const TimelineContext &context, const TimelineGeometry &geometry, std::size_t shown,
                       const LaneArrangement::Lane &row)
{
    TimelineLane lane;
    lane.shown = shown;
    const double top = geometry.lanesArea.top() + row.top;
    lane.isStuck = top + row.height <= geometry.stuckBottom;
    lane.rect = {0, lane.isStuck ? top : top - geometry.scroll, geometry.size.width(), row.height};
    lane.isStriped = shown % 2 == 1;
    lane.isMajor = isMajor(context, shown);
    lane.isPinned = context.lanes.isPinned(shown);
    lane.isCollapsed = context.lanes.isCollapsed(shown);
    lane.hasParts = context.lanes.hasParts(shown);
    lane.isOpen = context.lanes.isOpen(shown);
    lane.indent = indentOf(context, shown);
    lane.opener = {padding + openerWidth / 2 - 4, lane.rect.center().y()};
    return lane;
}

// Pinned lanes come first; as many of them stay as leave half of the room to the others.
double stuckBottom(const TimelineContext &context, const TimelineGeometry &geometry, const LaneArrangement &arrangement)
{
    double bottom = geometry.lanesArea.top();
    const bool areBandsAmong = !arrangement.areBandsPinned && !context.lanes.bands().empty();
    if (context.options.isFigure || geometry.scroll <= 0 || areBandsAmong)
        return bottom;
    for (std::size_t i = 0; i < arrangement.lanes.size() && context.lanes.isPinned(i); ++i) {
        const double end = arrangement.lanes[i].top + arrangement.lanes[i].height;
        if (end > arrangement.viewHeight / 2)
            break;
        bottom = geometry.lanesArea.top() + end;
    }
    return bottom;
}

void addLanes(const TimelineContext &context, TimelineGeometry &geometry, const LaneArrangement &arrangement)
{
    geometry.stuckBottom = stuckBottom(context, geometry, arrangement);
    for (std::size_t i = 0; i < arrangement.lanes.size(); ++i) {
        TimelineLane lane = laneAtRow(context, geometry, i, arrangement.lanes[i]);
        const bool isCut = lane.rect.bottom() > geometry.lanesArea.bottom() + 0.5;
        if (context.options.isFigure && isCut) {
            geometry.hiddenLanes = arrangement.lanes.size() - i;
            return;
        }
        if ((!lane.isStuck && lane.rect.bottom() <= geometry.stuckBottom) ||
            lane.rect.top() >= geometry.lanesArea.bottom())
            continue;
        layOutLane(context, geometry, lane);
        geometry.lanes.push_back(std::move(lane));
    }
}

void setAreas(const TimelineContext &context, TimelineGeometry &geometry, const LaneArrangement &arrangement)
{
    geometry.lanesArea = {0, geometry.axis.top(), geometry.size.width(), arrangement.viewHeight};
    geometry.lanesHeight = arrangement.contentHeight;
    if (context.options.isFigure && geometry.scrollRange() > 0.5)
        geometry.lanesArea.setHeight(std::max(0.0, arrangement.viewHeight - moreLineHeight));
    const double scroll = std::clamp(context.options.scroll, 0.0, geometry.scrollRange());
    geometry.scroll = context.options.isFigure ? 0 : std::round(scroll);
}

void addBands(const TimelineContext &context, TimelineGeometry &geometry, const LaneArrangement &arrangement)
{
    if (context.lanes.bands().empty())
        return;
    const double shift = arrangement.areBandsPinned ? 0 : geometry.scroll;
    layOutBands(context, geometry, geometry.axis.top() + arrangement.bandsTop - shift);
    geometry.bands.isPinned = arrangement.areBandsPinned;
}

void setLead(const TimelineContext &context, TimelineGeometry &geometry)
{
    const QStringList &selection = context.lanes.frame().state.selection;
    const Row lead = selection.isEmpty() ? Row::None : context.snapshot.find(selection.back());
    if (lead == Row::None || context.snapshot.base(lead) != Base::Event)
        return;
    const Span span = context.snapshot.span[index(lead)];
    if (!span.isKnown() || !context.isSelected(lead))
        return;
    const double x = geometry.scale.xAt(middleOf(span));
    if (x >= geometry.axis.left() && x <= geometry.axis.right())
        geometry.leadX = x;
}

void setWindow(const TimelineContext &context, TimelineGeometry &geometry)
{
    const auto &window = context.lanes.frame().state.filter.window;
    if (!window)
        return;
    const auto x = [&](double day) {
        return std::clamp(geometry.scale.xAt(day), geometry.axis.left(), geometry.axis.right());
    };
    geometry.windowX = {x(window->from), x(double(window->to) + 1)};
}

void setToday(const TimelineContext &context, TimelineGeometry &geometry)
{
    if (!context.options.today)
        return;
    const double x = geometry.scale.xAt(*context.options.today + 0.5);
    if (x >= geometry.axis.left() && x <= geometry.axis.right())
        geometry.todayX = x;
}

// In figures and on the screen alike: the chips above the view say which period, and how to let it go.
QString emptyPeriodText(const TimelineContext &context)
{
    const DayExtent extent = context.lanes.extent();
    //: %1: from which to which year the data run, "1997 – 2026"
    return inLanguage(context.language,
                      QT_TRANSLATE_NOOP("Figure", "No record is dated in this period; the data run %1."))
        .arg(yearsWords(extent.from, extent.to));
}

QString noticeText(const TimelineContext &context)
{
    if (context.lanes.frame().state.filter.window && context.lanes.count() > 0)
        return emptyPeriodText(context);
    return context.options.isFigure
               ? inLanguage(context.language, QT_TRANSLATE_NOOP("Figure", "No record matches these filters."))
               : inLanguage(context.language,
                            QT_TRANSLATE_NOOP("Figure", "No record matches these filters. Press Esc to step back."));
}

// The filter's window, and the period that is compared with it.
DayRange bothPeriods(const ExplorationState &state)
{
    const DayRange window = state.filter.window.value_or(DayRange{});
    const auto &compared = state.timeline.compared;
    if (!compared || !state.filter.window)
        return window;
    return {std::min(window.from, compared->from), std::max(window.to, compared->to)};
}

// What has no end or no date passes every window, but no such window has anything of its own.
bool isWindowBeyondData(const TimelineLanes &lanes)
{
    const auto &window = lanes.frame().state.filter.window;
    return window && (window->from > lanes.extent().to || window->to < lanes.extent().from);
}

// Of a window outside of the data's time that window itself; of one without an end a year.
TimeScale beyondData(const DayRange &window, double left, double width)
{
    constexpr double year = 365.25;
    const double from = window.from == openPast ? double(window.to) + 1 - year : window.from;
    const double to = window.to == openFuture ? from + year : double(window.to) + 1;
    return {from, std::max(to, from + shortestSpan), left, width};
}

} // namespace

std::optional<std::pair<double, double>> comparedX(const TimelineGeometry &geometry, const TimelineLanes &lanes)
{
    const auto &compared = lanes.frame().state.timeline.compared;
    if (!compared)
        return std::nullopt;
    const auto x = [&](double day) {
        return std::clamp(geometry.scale.xAt(day), geometry.axis.left(), geometry.axis.right());
    };
    const std::pair ends{x(compared->from), x(double(compared->to) + 1)};
    return ends.second > ends.first ? std::optional(ends) : std::nullopt;
}

TimeLimits timelineLimits(const TimelineLanes &lanes)
{
    return {double(lanes.extent().from), double(lanes.extent().to) + 1};
}

TimeScale timelineScale(const TimelineLanes &lanes, double left, double width)
{
    const ExplorationState &state = lanes.frame().state;
    const TimeLimits limits = timelineLimits(lanes);
    TimeScale scale{state.timeline.from, state.timeline.to, left, width};
    if (scale.from < scale.to)
        return scale;
    const DayRange window = bothPeriods(state);
    const double from = window.from == openPast ? limits.from : window.from;
    const double to = window.to == openFuture ? limits.to : double(window.to) + 1;
    if (isWindowBeyondData(lanes))
        return beyondData(window, left, width);
    return fitted({0, 1, left, width}, std::min(from, to - 1), to, limits);
}

double timelineTitleWidth(const TimelineLanes &lanes, const Palette &palette, const TextMeasure &measure, double width)
{
    const TimelineOptions options;
    return titleWidth(TimelineContext(lanes, palette, measure, options), width);
}

namespace
{

// The handle hides no half of a year: a label that it would touch is left out.
void clearRulerFor(const TimelineContext &context, TimelineGeometry &geometry)
{
    if (!geometry.knowledge)
        return;
    const TextStyle style = timelineStyle::ruler(context.palette, context.language);
    const double height = context.measure.ascent(style);
    std::erase_if(geometry.ruler.labels, [&](const TimelineRuler::Label &label) {
        const double width = context.measure.width(label.text, style);
        const QRectF box(label.anchor.x() - width / 2, label.anchor.y() - height, width, height);
        return box.intersects(geometry.knowledge->flag);
    });
}

} // namespace

TimelineGeometry layOutTimeline(const TimelineLanes &lanes, QSizeF size, const Palette &palette,
                                const TextMeasure &measure, const TimelineOptions &options)
{
    const TimelineContext context(lanes, palette, measure, options);
    TimelineGeometry geometry;
    geometry.size = size;
    setColumns(context, geometry);
    const QRectF rulerRect(geometry.axis.left(), 0, geometry.axis.width(), rulerHeight);
    geometry.ruler = layOutRuler(geometry.scale, rulerRect, palette, measure, context.language);
    const LaneArrangement arrangement = arrange(context, geometry);
    setAreas(context, geometry, arrangement);
    addLanes(context, geometry, arrangement);
    addBands(context, geometry, arrangement);
    setLead(context, geometry);
    setWindow(context, geometry);
    geometry.knowledge = layOutKnowledge(context, geometry);
    clearRulerFor(context, geometry);
    geometry.eras = layOutEras(context, geometry);
    geometry.links = layOutLinks(context, geometry);
    geometry.anniversaries = anniversariesOf(context, geometry);
    setToday(context, geometry);
    if (lanes.count() == 0 || isWindowBeyondData(lanes) || !lanes.anyPasses())
        geometry.notice = noticeText(context);
    return geometry;
}

} // namespace trilateral
