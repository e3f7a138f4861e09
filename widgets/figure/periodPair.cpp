// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/periodPair.h"

#include "widgets/figure/drawingBounds.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

#include <utility>

namespace trilateral
{

namespace
{

constexpr double headingHeight = 30; // pixels
constexpr double gap = 24;           // between the two

FramePtr frameOfPeriod(const Frame &frame, const ProjectionPtr &projection, const std::optional<DayRange> &window)
{
    auto part = std::make_shared<Frame>(frame);
    part->state.filter.window = window;
    part->state.timeline.compared.reset();
    part->projection = projection;
    part->compared = nullptr;
    return part;
}

QString headingOf(const ShownNetwork &shown, Language language)
{
    Span days;
    days.first = shown.frame->state.filter.window->from;
    days.last = shown.frame->state.filter.window->to;
    days.isInterval = true;
    std::size_t relations = 0;
    shown.part.edges.forEach([&](std::size_t e) { relations += shown.part.weight[e]; });
    //: Above a network: a period, how many lines there are, and how many relations stand behind them
    return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "%1 · lines: %2 · relations: %3"))
        .arg(dateWords(days, language))
        .arg(shown.edgeCount)
        .arg(relations);
}

// One of the two, at the origin.
Drawing half(const FramePtr &frame, QSizeF size, const Palette &palette, bool hasLegend, const TextMeasure &measure)
{
    const Language language = frame->state.language;
    const ShownNetwork shown = shownNetwork(withMeasures(frame));
    NetworkRequest request{shown, networkCamera(shown, size), palette, measure, language, hasLegend};
    request.hasWholeLegend = true;
    request.barRoom = headingHeight;
    Drawing drawing = networkDrawing(request, networkGeometry(request));
    TextStyle style;
    style.pixelSize = 14;
    style.isBold = true;
    style.colour = palette.text;
    style.halo = palette.background;
    style.language = languageCode(language);
    drawing.add(DrawText{{size.width() / 2, headingHeight - 10}, headingOf(shown, language), style, TextAlign::Centre});
    return drawing;
}

} // namespace

std::vector<FramePtr> framesOfPeriods(const Frame &frame)
{
    const auto &window = frame.state.filter.window;
    const auto &compared = frame.state.timeline.compared;
    if (!frame.compared || !window || !compared)
        return {};
    std::vector<FramePtr> frames{frameOfPeriod(frame, frame.projection, window),
                                 frameOfPeriod(frame, frame.compared, compared)};
    if (compared->from < window->from)
        std::swap(frames[0], frames[1]);
    return frames;
}

Drawing periodPairDrawing(const Frame &frame, QSizeF size, const Palette &palette, bool hasLegend,
                          const TextMeasure &measure)
{
    Drawing drawing;
    drawing.size = size;
    drawing.background = palette.background;
    const QSizeF each((size.width() - gap) / 2, size.height());
    double left = 0;
    for (const FramePtr &period : framesOfPeriods(frame)) {
        drawing.add(ClipBegin{QRectF(QPointF(left, 0), each)});
        append(drawing, half(period, each, palette, hasLegend, measure), {left, 0});
        drawing.add(ClipEnd{});
        left += each.width() + gap;
    }
    const double middle = size.width() / 2;
    drawing.add(DrawLine{{middle, headingHeight}, {middle, size.height() - headingHeight}, {palette.border, 1}});
    return drawing;
}

} // namespace trilateral
