// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure.h"

#include "widgets/charts/chartScene.h"
#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/figurePage.h"
#include "widgets/figure/figureState.h"
#include "widgets/figure/outputFile.h"
#include "widgets/figure/pdfWriter.h"
#include "widgets/figure/pngWriter.h"
#include "widgets/figure/svgWriter.h"
#include "widgets/figure/timelineLegend.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/timeline/timelineDrawing.h"

#include <QFileInfo>

#include <algorithm>

namespace trilateral
{

namespace
{

const QLatin1StringView chartPrefix("chart:");

// Views draw in the language of the state.
FramePtr frameIn(const Frame &frame, Language language)
{
    auto copy = std::make_shared<Frame>(frame);
    copy->state.language = language;
    return copy;
}

Drawing drawNetwork(const FramePtr &frame, const FigureSpec &spec, QSizeF size, const TextMeasure &measure)
{
    const ShownNetwork shown = shownNetwork(withMeasures(frame));
    const NetworkRequest request{shown,
                                 networkCamera(shown, size),
                                 palette(spec.theme),
                                 measure,
                                 spec.language,
                                 spec.hasLegend,
                                 FigurePage().margin,
                                 true};
    return networkDrawing(request, networkGeometry(request));
}

Drawing drawView(const FigureSpec &spec, const FramePtr &frame, QSizeF size, const TextMeasure &measure)
{
    if (spec.view == QLatin1String("network"))
        return drawNetwork(frame, spec, size, measure);
    if (const auto name = chartOfView(spec.view))
        return chartDrawing(frame, *name, size, palette(spec.theme), spec.hasLegend, measure);
    return drawTimelineFigure(frame, size, palette(spec.theme), measure);
}

// Below the timeline; the network has its legend inside.
void addLegend(const FigureSpec &spec, const Frame &frame, const TextMeasure &measure, FigurePage &page)
{
    const bool isWanted = spec.hasLegend && spec.view == QLatin1String("timeline") && !page.items.empty();
    if (!isWanted)
        return;
    const QPointF at(page.margin, page.body.bottom() - timelineLegendHeight);
    std::vector<DrawItem> items = timelineLegend(spec, frame, at, page.body.width() - 2 * page.margin, measure);
    if (items.empty())
        return;
    page.body.setBottom(at.y());
    page.items.emplace_back(GroupBegin{QStringLiteral("legend"), {}, {}});
    std::ranges::move(items, std::back_inserter(page.items));
    page.items.emplace_back(GroupEnd{});
}

QString titleOf(const FigureSpec &spec, const Drawing &drawing)
{
    if (!spec.title.isEmpty())
        return spec.title;
    for (const DrawItem &item : drawing.items)
        if (const auto *text = std::get_if<DrawText>(&item))
            return text->text;
    return {};
}

Result<QByteArray> encoded(const FigureSpec &spec, const ExplorationState &state, const Drawing &drawing,
                           const QString &suffix)
{
    const QByteArray packed = packedState({spec.view, state});
    const QString title = titleOf(spec, drawing);
    if (suffix == QLatin1String("svg"))
        return svgFromDrawing(drawing, {title, languageCode(spec.language), packed});
    if (suffix == QLatin1String("pdf"))
        return pdfFromDrawing(drawing, {title, languageCode(spec.language), packed});
    return pngFromDrawing(drawing, {spec.scale, title, packed});
}

} // namespace

QString viewOfChart(const QString &name)
{
    return chartPrefix + name;
}

std::optional<QString> chartOfView(const QString &view)
{
    return view.startsWith(chartPrefix) ? std::optional(view.mid(chartPrefix.size())) : std::nullopt;
}

Drawing drawFigure(const FigureSpec &spec, const Frame &frame, const TextMeasure &measure)
{
    FigurePage page = layOutPage(spec, frame, measure);
    addLegend(spec, frame, measure, page);
    Drawing drawing;
    drawing.size = spec.size;
    drawing.background = spec.isTransparent ? transparent : palette(spec.theme).background;
    drawing.items = std::move(page.items);
    drawing.add(ClipBegin{page.body});
    append(drawing, drawView(spec, frameIn(frame, spec.language), page.body.size(), measure), page.body.topLeft());
    drawing.add(ClipEnd{});
    return drawing;
}

QStringList figureSuffixes()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
}

Result<QByteArray> figureBytes(const FigureSpec &spec, const ExplorationState &state, const Drawing &drawing,
                               const QString &path)
{
    return encoded(spec, state, drawing, QFileInfo(path).suffix().toLower());
}

Result<> writeFigure(const FigureSpec &spec, const ExplorationState &state, const Drawing &drawing, const QString &path)
{
    const auto bytes = figureBytes(spec, state, drawing, path);
    if (!bytes)
        return bytes.error();
    return writeWhole(path, *bytes);
}

} // namespace trilateral
