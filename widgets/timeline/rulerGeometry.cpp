// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/rulerGeometry.h"

#include "widgets/timeline/timelineStyle.h"

namespace trilateral
{

namespace
{

constexpr double labelDistance = 14; // pixels between two labels, at least
constexpr double minorDistance = 7;  // pixels between two unlabelled ticks, at least

// A date whose label is as wide as any.
double widestLabel(TickStep step, const TextMeasure &measure, const TextStyle &style, Language language)
{
    return measure.width(tickLabel(step, dayFromDate({2028, 11, 28}), language), style);
}

std::size_t labelledStep(const TimeScale &scale, const TextMeasure &measure, const TextStyle &style, Language language)
{
    const auto steps = tickSteps();
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (shortestDistance(steps[i]) * scale.pixelsPerDay() >=
            widestLabel(steps[i], measure, style, language) + labelDistance)
            return i;
    return steps.size() - 1;
}

std::vector<double> linesOf(TickStep step, const TimeScale &scale, const QRectF &rect)
{
    std::vector<double> lines;
    for (const Day tick : ticksBetween(step, scale.from, scale.to))
        if (const double x = scale.xAt(tick); x >= rect.left() && x <= rect.right())
            lines.push_back(x);
    return lines;
}

} // namespace

TimelineRuler layOutRuler(const TimeScale &scale, QRectF rect, const Palette &palette, const TextMeasure &measure,
                          Language language)
{
    const TextStyle style = timelineStyle::ruler(palette, language);
    const std::size_t chosen = labelledStep(scale, measure, style, language);
    const TickStep step = tickSteps()[chosen];
    TimelineRuler ruler;
    ruler.rect = rect;
    ruler.lines = linesOf(step, scale, rect);
    if (chosen > 0 && shortestDistance(tickSteps()[chosen - 1]) * scale.pixelsPerDay() >= minorDistance)
        ruler.minor = linesOf(tickSteps()[chosen - 1], scale, rect);
    const double baseline = timelineStyle::centredBaseline(measure, style, rect.center().y());
    for (const Day tick : ticksBetween(step, scale.from, scale.to)) {
        const QString text = tickLabel(step, tick, language);
        const double x = scale.xAt((double(tick) + endOfNamedUnit(step, tick)) / 2);
        const double half = measure.width(text, style) / 2;
        if (x - half >= rect.left() && x + half <= rect.right())
            ruler.labels.push_back({text, {x, baseline}});
    }
    return ruler;
}

} // namespace trilateral
