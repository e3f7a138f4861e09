// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/gapGeometry.h"

#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double pillHeight = 17;
constexpr double pillPadding = 16;
constexpr double pillDistance = 4; // to the marks beside it and to the edges of the view
constexpr double shortestLine = 8;

struct Stretch {
    double left = 0;
    double right = 0;
    [[nodiscard]] double width() const { return right - left; }
};

QString gapWords(const Gap &gap, Language language)
{
    if (gap.missing == Gap::unknownCount)
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "more than the data have"));
    if (gap.isOfData())
        return inLanguage(language, QT_TRANSLATE_N_NOOP("Figure", "%n not in the data"), gap.missing);
    return gap.isOpen() ? monthCountSoFarWords(gap.months, language) : monthCountWords(gap.months, language);
}

// The widest part of the line that no mark lies in.
Stretch widestFree(const TimeScale &scale, const TimelineGap &gap, const std::vector<DaysTaken> &taken)
{
    std::vector<std::pair<double, double>> marks{{gap.to.x(), gap.to.x()}};
    for (const DaysTaken &days : taken)
        if (scale.xAt(days.to) > gap.from.x() && scale.xAt(days.from) < gap.to.x())
            marks.emplace_back(scale.xAt(days.from) - pillDistance, scale.xAt(days.to) + pillDistance);
    std::ranges::sort(marks);
    Stretch best{gap.from.x(), gap.from.x()};
    double left = gap.from.x();
    for (const auto &[first, last] : marks) {
        if (first - left > best.width())
            best = {left, first};
        left = std::max(left, last);
    }
    return best;
}

// In the middle of where it is free; at the edge of the view it stays in view as long as there is room.
void placePill(const TimelineContext &context, const QRectF &axis, Stretch free, double y, TimelineGap &gap)
{
    const QString text = gapWords(gap.gap, context.language);
    const TextStyle style = timelineStyle::pill(context.palette, context.language);
    const double width = context.measure.width(text, style) + pillPadding;
    const double first = std::max(free.left, axis.left()) + width / 2 + pillDistance;
    const double last = std::min(free.right, axis.right()) - width / 2 - pillDistance;
    if (first > last)
        return;
    const double middle = std::clamp((free.left + free.right) / 2, first, last);
    gap.text = text;
    gap.pill = {middle - width / 2, y - pillHeight / 2, width, pillHeight};
}

// Painters draw dashes of endless lines as one line: what is far outside is cut off, by whole dots, so that they move
// with the days.
void cutToView(const QRectF &axis, TimelineGap &gap)
{
    constexpr double margin = 40;
    constexpr double dots = 5.6; // pixels from one to the next, of a pen 1.6 wide
    const double hidden = std::max(0.0, axis.left() - margin - gap.from.x());
    gap.from.rx() += std::floor(hidden / dots) * dots;
    gap.to.setX(std::min(gap.to.x(), axis.right() + margin));
}

} // namespace

std::optional<TimelineGap> layOutGap(const TimelineContext &context, const TimelineGeometry &geometry, const Gap &gap,
                                     const MarkPlace &place, const std::vector<DaysTaken> &taken)
{
    const TimeScale &scale = geometry.scale;
    const double clear = place.radius + 5;
    TimelineGap result{gap, {scale.xAt(gap.from + 1) + clear, place.y}, {scale.xAt(gap.to), place.y}, {}, {}};
    if (!gap.isOpen())
        result.to.rx() -= clear;
    const bool isInView = result.to.x() >= geometry.axis.left() && result.from.x() <= geometry.axis.right();
    if (result.to.x() - result.from.x() < shortestLine || !isInView)
        return std::nullopt;
    placePill(context, geometry.axis, widestFree(scale, result, taken), place.y, result);
    cutToView(geometry.axis, result);
    return result;
}

} // namespace trilateral
