// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/eraGeometry.h"

#include "model/snapshot/wording.h"
#include "widgets/timeline/timelineStyle.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double rowHeight = 18;

struct Stretch {
    Row row;
    Day first, last;
    std::size_t line;
};

// Those that are present and dated, by start, each in the first row that is free.
std::vector<Stretch> stretchesOf(const TimelineContext &context)
{
    std::vector<Stretch> stretches;
    for (const QString &id : context.lanes.frame().state.timeline.eras) {
        const Row row = context.snapshot.find(id);
        if (row == Row::None || !context.snapshot.isPresent(row) || !context.snapshot.span[index(row)].isKnown())
            continue;
        const Span span = context.snapshot.span[index(row)];
        const Day last = span.isOpenEnd() ? std::max(span.first, context.snapshot.info.horizon) : span.last;
        stretches.push_back({row, span.first, last, 0});
    }
    std::ranges::stable_sort(stretches, {}, &Stretch::first);
    std::vector<Day> ends;
    for (Stretch &stretch : stretches) {
        const auto free = std::ranges::find_if(ends, [&](Day end) { return end < stretch.first; });
        stretch.line = static_cast<std::size_t>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(stretch.last);
        else
            *free = stretch.last;
    }
    return stretches;
}

} // namespace

double erasHeight(const TimelineContext &context)
{
    std::size_t lines = 0;
    for (const Stretch &stretch : stretchesOf(context))
        lines = std::max(lines, stretch.line + 1);
    return double(lines) * rowHeight;
}

std::vector<TimelineEra> layOutEras(const TimelineContext &context, const TimelineGeometry &geometry)
{
    std::vector<TimelineEra> eras;
    const QRectF &axis = geometry.axis;
    for (const Stretch &stretch : stretchesOf(context)) {
        const double left = std::max(axis.left(), geometry.scale.xAt(stretch.first));
        const double right = std::min(axis.right(), geometry.scale.xAt(double(stretch.last) + 1));
        if (right <= left)
            continue;
        TimelineEra &era = eras.emplace_back();
        era.row = stretch.row;
        era.band = {left, axis.top(), right - left, axis.height()};
        const double top = timelineStyle::rulerHeight + double(stretch.line) * rowHeight;
        era.strip = {left, top + 1, right - left, rowHeight - 2};
        era.slot = context.snapshot.colour(stretch.row);
        const TextStyle style = timelineStyle::count(context.palette, context.language);
        era.text = context.measure.elided(title(context.snapshot, stretch.row, context.language).text, style,
                                          era.strip.width() - 8);
    }
    return eras;
}

std::vector<Veil> eraVeils(const TimelineGeometry &geometry, const Palette &palette)
{
    std::vector<Veil> veils;
    veils.reserve(geometry.eras.size());
    for (const TimelineEra &era : geometry.eras)
        veils.push_back({era.band.left(), era.band.right(), withAlpha(palette.mark(era.slot), 0.09)});
    return veils;
}

void drawEraEnds(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette)
{
    for (const TimelineEra &era : geometry.eras)
        for (const double x : {era.band.left(), era.band.right()})
            if (x > geometry.axis.left() && x < geometry.axis.right())
                drawing.add(DrawLine{{x, era.strip.top()},
                                     {x, era.band.bottom()},
                                     {withAlpha(palette.mark(era.slot), 0.4), 1, Dash::Dash}});
}

void drawEraNames(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette,
                  const TextMeasure &measure, Language language)
{
    for (const TimelineEra &era : geometry.eras) {
        TextStyle style = timelineStyle::count(palette, language);
        style.colour = palette.ink(era.slot);
        drawing.add(DrawRect{.rect = era.strip, .fill = palette.band(era.slot), .radius = 2});
        if (!era.text.isEmpty())
            drawing.add(
                DrawText{{era.strip.left() + 4, timelineStyle::centredBaseline(measure, style, era.strip.center().y())},
                         era.text,
                         style});
    }
}

} // namespace trilateral
