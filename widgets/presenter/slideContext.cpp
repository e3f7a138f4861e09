// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/slideContext.h"

#include "model/story/storyCheck.h"
#include "widgets/timeline/timelineStyle.h"

#include <algorithm>
#include <cstdlib>

namespace trilateral
{

namespace
{

// Of no series: a meeting of another one would bring a whole lane of its own.
std::vector<Row> leftOutEvents(const Bookmark &slide, const Frame &frame)
{
    const Snapshot &snapshot = *frame.snapshot;
    std::vector<Row> rows = namedRows(snapshot, slide);
    std::erase_if(rows, [&](Row r) {
        return snapshot.base(r) != Base::Event || !snapshot.span[index(r)].isKnown() ||
               snapshot.tied(r, Role::Series) != Row::None || frame.projection->passes.test(r);
    });
    return rows;
}

bool isAbout(const DayRange &period, const Gap &gap)
{
    constexpr Day reach = 3;
    return std::abs(gap.from - period.from) <= reach && std::abs(gap.to - period.to) <= reach;
}

void enlarge(TimelineGap &gap, const Palette &palette, const TextMeasure &measure, Language language)
{
    constexpr double air = 12; // on either side of the words
    constexpr double height = 24;
    const double width = measure.width(gap.text, timelineStyle::largeGap(palette, language)) + 2 * air;
    if (gap.text.isEmpty() || width + 2 * air > gap.to.x() - gap.from.x())
        return;
    gap.isLarge = true;
    gap.pill = {gap.pill.center().x() - width / 2, gap.pill.center().y() - height / 2, width, height};
}

} // namespace

FramePtr withNamedEvents(const Bookmark &slide, const FramePtr &frame)
{
    if (!frame || !frame->snapshot || !frame->projection || frame->state.filter.isEmpty() ||
        frame->state.filter != slide.state.filter)
        return frame;
    const std::vector<Row> rows = leftOutEvents(slide, *frame);
    if (rows.empty())
        return frame;
    auto projection = std::make_shared<Projection>(*frame->projection);
    for (const Row r : rows) {
        projection->passes.set(r);
        projection->passesAnyTime.set(r);
    }
    projection->recordCount += rows.size();
    auto result = std::make_shared<Frame>(*frame);
    result->projection = std::move(projection);
    return result;
}

TimelineGeometry layOutSlideTimeline(const Bookmark &slide, const TimelineLanes &lanes, QSizeF size,
                                     const Palette &palette, const TextMeasure &measure)
{
    TimelineGeometry geometry = layOutTimeline(lanes, size, palette, measure, {.isFigure = true, .areBandsLast = true});
    if (!slide.period)
        return geometry;
    for (TimelineLane &lane : geometry.lanes)
        for (TimelineGap &gap : lane.gaps)
            if (isAbout(*slide.period, gap.gap))
                enlarge(gap, palette, measure, lanes.frame().state.language);
    return geometry;
}

} // namespace trilateral
