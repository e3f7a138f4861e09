// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/knowledgeHandle.h"

#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double peg = 5;     // half the width of the handle of a record that is not rewound
constexpr double pegTop = 15; // of the ruler
constexpr double flagTop = 3;
constexpr double hatchDistance = 9;

TextStyle flagStyle(const Palette &palette, Language language)
{
    TextStyle style = timelineStyle::ruler(palette, language);
    style.isBold = true;
    style.colour = palette.background;
    return style;
}

QString knownWords(Day day, Language language)
{
    //: %1 is a day: the record as it stood then
    return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "as known on %1")).arg(dayWords(day, language));
}

// On the side of the known days, as long as there is room.
QRectF flagOf(const TimelineContext &context, const TimelineGeometry &geometry, const TimelineKnowledge &knowledge)
{
    const double height = timelineStyle::rulerHeight;
    if (!knowledge.isRewound)
        return {knowledge.x - peg, pegTop, 2 * peg, height - pegTop};
    const double width = context.measure.width(knowledge.words, flagStyle(context.palette, context.language)) + 14;
    const double left = knowledge.x - width >= geometry.axis.left() ? knowledge.x - width : knowledge.x;
    return {left, flagTop, width, height - flagTop - 2};
}

Day lastOfMonth(Day day)
{
    const Date date = dateFromDay(day);
    const bool isDecember = date.month == 12;
    return dayFromDate({isDecember ? date.year + 1 : date.year, isDecember ? 1 : date.month + 1, 1}) - 1;
}

} // namespace

Day lastKnowledgeDay(const Snapshot &snapshot)
{
    return snapshot.info.wholeHorizon != openFuture ? snapshot.info.wholeHorizon : snapshot.info.horizon;
}

std::optional<TimelineKnowledge> layOutKnowledge(const TimelineContext &context, const TimelineGeometry &geometry)
{
    const std::optional<Day> rewound = context.lanes.frame().state.knownOn;
    const Day day = rewound.value_or(lastKnowledgeDay(context.snapshot));
    if (day == openFuture || (!rewound && context.options.isFigure))
        return std::nullopt;
    const double x = geometry.scale.xAt(double(day) + 1);
    TimelineKnowledge knowledge;
    knowledge.day = day;
    knowledge.x = std::clamp(x, geometry.axis.left() + peg, geometry.axis.right() - peg);
    knowledge.isOnAxis = x >= geometry.axis.left() && x <= geometry.axis.right();
    knowledge.isRewound = rewound.has_value();
    knowledge.words = rewound ? knownWords(day, context.language) : QString();
    knowledge.flag = flagOf(context, geometry, knowledge);
    return knowledge;
}

std::optional<Day> knowledgeDayAt(const TimelineGeometry &geometry, const TimelineLanes &lanes, double x)
{
    Day day = static_cast<Day>(std::floor(geometry.scale.dayAt(x)));
    if (geometry.scale.pixelsPerDay() < 0.5)
        day = lastOfMonth(day);
    day = std::max(day, lanes.extent().from);
    if (day >= lastKnowledgeDay(lanes.snapshot()))
        return std::nullopt;
    return day;
}

// Slanting lines, so that it is no brush and no margin.
void drawUnknownDays(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette)
{
    const auto &knowledge = geometry.knowledge;
    if (!knowledge || !knowledge->isRewound)
        return;
    const QRectF &axis = geometry.axis;
    const double left = std::max(axis.left(), geometry.scale.xAt(double(knowledge->day) + 1));
    if (left >= axis.right())
        return;
    const QRectF area(left, axis.top(), axis.right() - left, axis.height());
    drawing.add(ClipBegin{area});
    const Pen pen{withAlpha(palette.textMuted, 0.22), 1};
    const double first = std::floor((area.left() - area.height()) / hatchDistance) * hatchDistance;
    for (double x = first; x < area.right(); x += hatchDistance)
        drawing.add(DrawLine{{x, area.bottom()}, {x + area.height(), area.top()}, pen});
    drawing.add(ClipEnd{});
}

void drawKnowledgeHandle(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette,
                         const TextMeasure &measure, Language language)
{
    if (!geometry.knowledge)
        return;
    const TimelineKnowledge &knowledge = *geometry.knowledge;
    const QRectF &flag = knowledge.flag;
    if (!knowledge.isRewound) {
        const double middle = flag.center().x();
        drawing.add(DrawPolygon{.points = {flag.topLeft(),
                                           flag.topRight(),
                                           {flag.right(), flag.bottom() - 5},
                                           {middle, flag.bottom()},
                                           {flag.left(), flag.bottom() - 5}},
                                .fill = palette.background,
                                .pen = {palette.textMuted, 1.4f}});
        return;
    }
    if (knowledge.isOnAxis)
        drawing.add(DrawLine{{knowledge.x, flag.top()}, {knowledge.x, geometry.axis.bottom()}, {palette.text, 1.6f}});
    drawing.add(DrawRect{.rect = flag, .fill = palette.text, .radius = 2});
    const TextStyle style = flagStyle(palette, language);
    drawing.add(DrawText{{flag.center().x(), timelineStyle::centredBaseline(measure, style, flag.center().y())},
                         knowledge.words,
                         style,
                         TextAlign::Centre});
}

} // namespace trilateral
