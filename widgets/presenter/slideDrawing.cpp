// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/slideDrawing.h"

#include "model/exploration/periods.h"
#include "widgets/figure/chartModule.h"
#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/periodPair.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/presenter/dimming.h"
#include "widgets/presenter/slideContext.h"
#include "widgets/tables/matrixDrawing.h"
#include "widgets/tables/triangleDrawing.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/view/storedImage.h"
#include "widgets/view/words.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr double networkScale = 1.2; // its smallest names have letters of 10

struct Scaler {
    double by;
    float f() const { return static_cast<float>(by); }
    void scale(QPointF &point) const { point *= by; }
    void scale(QRectF &rect) const { rect = QRectF(rect.topLeft() * by, rect.size() * by); }
    void scale(Pen &pen) const { pen.width *= f(); }

    void operator()(DrawRect &item) const
    {
        scale(item.rect);
        scale(item.pen);
        item.radius *= f();
    }
    void operator()(DrawLine &item) const
    {
        scale(item.from);
        scale(item.to);
        scale(item.pen);
    }
    void operator()(DrawCurve &item) const
    {
        for (QPointF *point : {&item.from, &item.control1, &item.control2, &item.to})
            scale(*point);
        scale(item.pen);
    }
    void operator()(DrawPolygon &item) const
    {
        for (QPointF &point : item.points)
            scale(point);
        scale(item.pen);
    }
    void operator()(DrawMarker &item) const
    {
        scale(item.centre);
        item.radius *= f();
        scale(item.pen);
    }
    void operator()(DrawText &item) const
    {
        scale(item.anchor);
        item.style.pixelSize *= f();
    }
    void operator()(DrawSegments &item) const
    {
        for (DrawSegments::Segment &s : item.segments)
            s = {s.x1 * f(), s.y1 * f(), s.x2 * f(), s.y2 * f(), s.colour};
        item.width *= f();
    }
    void operator()(DrawBars &item) const
    {
        item.bottom *= by;
        for (DrawBars::Bar &bar : item.bars)
            bar = {bar.left * f(), bar.width * f(), bar.height * f(), bar.low * f()};
    }
    void operator()(DrawImage &item) const { scale(item.rect); }
    void operator()(ClipBegin &item) const { scale(item.rect); }
    void operator()(GroupBegin &) const {}
    void operator()(GroupEnd &) const {}
    void operator()(ClipEnd &) const {}
};

Drawing drawNetworkPicture(const Bookmark &slide, const FramePtr &frame, QSizeF size, const Palette &palette,
                           const TextMeasure &measure)
{
    const ShownNetwork shown = shownNetwork(frame);
    if (!shown.frame) // not laid out
        return {size, palette.background, {}};
    const NetworkRequest request{shown, networkCamera(shown, size), palette, measure, frame->state.language, true, 10,
                                 false};
    return drawSlideNetwork(slide, request, networkGeometry(request));
}

Drawing drawTimelinePicture(const Bookmark &slide, const FramePtr &frame, QSizeF size, const Palette &palette,
                            const TextMeasure &measure)
{
    TimelineLanes lanes;
    lanes.setFrame(withNamedEvents(slide, frame));
    const TimelineGeometry geometry = layOutSlideTimeline(slide, lanes, size, palette, measure);
    return drawSlideTimeline(slide, geometry, lanes, palette, measure, true);
}

// As large as it fits, in the middle; where it got lost, a frame that says so.
Drawing drawImagePicture(const Bookmark &slide, QSizeF size, const Palette &palette, Language language)
{
    Drawing drawing;
    drawing.size = size;
    drawing.background = palette.background;
    drawing.add(GroupBegin{QStringLiteral("picture"), {}, slide.title.in(language).text});
    const QSizeF pixels = imageSize(slide.image);
    if (hasSoundImage(slide)) {
        const QSizeF fitting = pixels.scaled(size, Qt::KeepAspectRatio);
        drawing.add(
            DrawImage{{QPointF((size.width() - fitting.width()) / 2, (size.height() - fitting.height()) / 2), fitting},
                      slide.image});
    } else {
        drawing.add(DrawRect{.rect = QRectF(QPointF(), size).adjusted(12, 4, -12, -4),
                             .pen = {palette.border, 1.5f, Dash::Dash},
                             .radius = 6});
        drawing.add(DrawText{QRectF(QPointF(), size).center(),
                             lostImageWords(language),
                             {14, false, false, palette.textMuted, transparent, languageCode(language)},
                             TextAlign::Centre});
    }
    drawing.add(GroupEnd{});
    return drawing;
}

Drawing drawView(const Bookmark &slide, const FramePtr &frame, QSizeF size, Theme theme, const TextMeasure &measure)
{
    const Palette &colours = palette(theme);
    const bool isNetwork = slide.view == QLatin1String("network");
    if (isNetwork && !periodsSideBySide(*frame).empty())
        return periodPairDrawing(*frame, size, colours, true, measure);
    if (isNetwork)
        return drawNetworkPicture(slide, frame, size, colours, measure);
    if (slide.view == QLatin1String("image"))
        return drawImagePicture(slide, size, colours, frame->state.language);
    if (const auto name = chartOfView(slide.view))
        return chartFigure(frame, *name, size, colours, true, measure);
    if (const auto matrix = matrixOfView(slide.view))
        return matrixFigure(frame, *matrix, size, colours, true, measure);
    if (slide.view == QLatin1String("triangle"))
        return triangleFigure(frame, size, colours, true, measure);
    return drawTimelinePicture(slide, frame, size, colours, measure);
}

} // namespace

Drawing drawSlideNetwork(const Bookmark &slide, const NetworkRequest &request, const NetworkGeometry &geometry)
{
    Drawing drawing = networkDrawing(request, geometry);
    if (const Mask lit = litRows(slide, *request.shown.frame); lit.size() > 0)
        dimNetwork(drawing, geometry, request.shown, lit);
    return drawing;
}

Drawing drawSlideTimeline(const Bookmark &slide, const TimelineGeometry &geometry, const TimelineLanes &lanes,
                          const Palette &palette, const TextMeasure &measure, bool isAnnotated)
{
    const Mask lit = litRows(slide, lanes.frame());
    Drawing drawing = drawTimeline(geometry, lanes, palette, measure, isAnnotated || lit.size() > 0);
    if (lit.size() > 0)
        dimTimeline(drawing, geometry, lanes.snapshot(), lit);
    addPeriod(drawing, slide, geometry, palette, measure, lanes.frame().state.language);
    return drawing;
}

double pictureScale(const QString &view)
{
    return view == QLatin1String("network") ? networkScale : 1;
}

void enlargeLetters(Drawing &drawing, float least)
{
    for (DrawItem &item : drawing.items)
        if (auto *text = std::get_if<DrawText>(&item))
            text->style.pixelSize = std::max(text->style.pixelSize, least);
}

Drawing scaled(Drawing drawing, double factor)
{
    if (factor == 1)
        return drawing;
    drawing.size *= factor;
    for (DrawItem &item : drawing.items)
        std::visit(Scaler{factor}, item);
    return drawing;
}

void addPeriod(Drawing &drawing, const Bookmark &slide, const TimelineGeometry &geometry, const Palette &palette,
               const TextMeasure &measure, Language language)
{
    if (!slide.period)
        return;
    const QRectF &axis = geometry.axis;
    const double left = std::clamp(geometry.scale.xAt(slide.period->from), axis.left(), axis.right());
    const double right = std::clamp(geometry.scale.xAt(double(slide.period->to) + 1), axis.left(), axis.right());
    if (right <= left)
        return;
    const QString words = slide.periodWords.in(language).text;
    drawing.add(GroupBegin{QStringLiteral("period"), {}, words});
    drawing.add(
        DrawRect{.rect = {left, axis.top(), right - left, axis.height()}, .fill = withAlpha(palette.warning, 0.11)});
    const TextStyle style{16, true, false, palette.warning, palette.background, languageCode(language)};
    const double half = measure.width(words, style) / 2;
    if (!words.isEmpty() && 2 * half < axis.width()) {
        const double x = std::clamp((left + right) / 2, axis.left() + half, axis.right() - half);
        drawing.add(DrawText{{x, geometry.lanesArea.bottom() - 6}, words, style, TextAlign::Centre});
    }
    drawing.add(GroupEnd{});
}

Drawing drawSlidePicture(const Bookmark &slide, const FramePtr &frame, QSizeF size, Theme theme,
                         const TextMeasure &measure)
{
    const double scale = pictureScale(slide.view);
    Drawing drawing = scaled(drawView(slide, frame, size / scale, theme, measure), scale);
    enlargeLetters(drawing, smallestLetters);
    return drawing;
}

Drawing drawSlide(const SlideRequest &request, const FramePtr &frame, const TextMeasure &measure)
{
    SlidePage page = layOutSlide(request, measure);
    Drawing drawing;
    drawing.size = request.size;
    drawing.background = palette(request.theme).background;
    drawing.items = std::move(page.items);
    if (page.body.isEmpty())
        return drawing;
    drawing.add(ClipBegin{page.body});
    append(drawing,
           drawSlidePicture(request.story.slides[request.slide], frame, page.body.size(), request.theme, measure),
           page.body.topLeft());
    drawing.add(ClipEnd{});
    return drawing;
}

} // namespace trilateral
