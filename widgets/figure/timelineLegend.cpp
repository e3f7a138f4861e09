// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/timelineLegend.h"

#include "widgets/timeline/legendSamples.h"

namespace trilateral
{

namespace
{

constexpr double between = 18;

} // namespace

std::vector<DrawItem> timelineLegend(const FigureSpec &spec, const Frame &frame, QPointF at, double width,
                                     const TextMeasure &measure)
{
    const Palette &colours = palette(spec.theme);
    const TextStyle style{11, false, false, colours.textMuted, transparent, languageCode(spec.language)};
    const double middle = at.y() + timelineLegendHeight / 2;
    const double baseline = middle + (measure.ascent(style) - measure.descent(style)) / 2;
    Drawing legend;
    double x = at.x();
    for (const LegendSample &sample : shownSamples(frame, spec.language)) {
        const double end = x + legendSampleWidth + 6 + measure.width(sample.words, style);
        if (end > at.x() + width)
            break;
        drawSample(legend, sample, {x + legendSampleWidth / 2, middle}, colours, measure, spec.language);
        legend.add(DrawText{{x + legendSampleWidth + 6, baseline}, sample.words, style, TextAlign::Left});
        x = end + between;
    }
    return std::move(legend.items);
}

} // namespace trilateral
