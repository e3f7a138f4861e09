// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/stepDrawing.h"

#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilateral
{

namespace
{

constexpr float radius = 8; // of the disc under a number

// Above the mark.
QPointF placeOf(const TimelineMark &mark)
{
    return {mark.rect.center().x(), mark.rect.top() - double(radius) - 1};
}

const TimelineMark *markOf(const TimelineGeometry &geometry, Row row)
{
    const auto found = std::ranges::find_if(
        geometry.marks, [row](const TimelineMark &mark) { return mark.row == row && !mark.isRun(); });
    return found == geometry.marks.end() ? nullptr : &*found;
}

void drawNumber(Drawing &drawing, QPointF place, std::size_t number, const Palette &palette, const TextMeasure &measure)
{
    drawing.add(DrawMarker{Shape::Disc, place, radius, palette.accent, {palette.background, 1.2f, Dash::Solid}});
    TextStyle style;
    style.pixelSize = 11;
    style.isBold = true;
    style.colour = palette.background;
    const double baseline = timelineStyle::centredBaseline(measure, style, place.y());
    drawing.add(DrawText{{place.x(), baseline}, QString::number(number), style, TextAlign::Centre});
}

void drawArrow(Drawing &drawing, QPointF from, QPointF to, const Palette &palette)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 3 * double(radius))
        return;
    const QPointF rim = way * (double(radius) + 2) / length;
    const QPointF rise(0, -std::min(18.0, length / 6));
    drawing.add(DrawCurve{from + rim,
                          from + way / 3 + rise,
                          to - way / 3 + rise,
                          to - rim,
                          {withAlpha(palette.accent, 0.7), 1.5f, Dash::Dash},
                          true});
}

} // namespace

std::vector<Row> stepsOfWay(const Frame &frame)
{
    const Snapshot &snapshot = *frame.snapshot;
    std::vector<Row> steps;
    bool isWho = false; // of the one before
    for (const QString &id : frame.state.selection) {
        const Row row = snapshot.find(id);
        const bool wasWho = std::exchange(isWho, row != Row::None && snapshot.rows(Base::Entity).contains(row));
        if (row == Row::None || (!isWho && !wasWho))
            return {};
        if (!isWho)
            steps.push_back(row);
    }
    return isWho && steps.size() > 1 ? steps : std::vector<Row>();
}

void drawSteps(Drawing &drawing, const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
               const TextMeasure &measure)
{
    const std::vector<Row> steps = stepsOfWay(lanes.frame());
    if (steps.empty())
        return;
    QRectF area = geometry.lanesArea;
    area.setLeft(geometry.axis.left());
    drawing.add(ClipBegin{area});
    std::vector<std::pair<std::size_t, QPointF>> places;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (const TimelineMark *mark = markOf(geometry, steps[i]))
            places.emplace_back(i + 1, placeOf(*mark));
    for (std::size_t i = 1; i < places.size(); ++i)
        drawArrow(drawing, places[i - 1].second, places[i].second, palette);
    for (const auto &[number, place] : places)
        drawNumber(drawing, place, number, palette, measure);
    drawing.add(ClipEnd{});
}

} // namespace trilateral
