// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure.h"

#include "model/dataset/citation.h"
#include "model/exploration/periods.h"
#include "widgets/figure/chartModule.h"
#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/figureInfo.h"
#include "widgets/figure/figurePage.h"
#include "widgets/figure/figureState.h"
#include "widgets/figure/missingGlyphs.h"
#include "widgets/figure/outputFile.h"
#include "widgets/figure/pdfWriter.h"
#include "widgets/figure/periodPair.h"
#include "widgets/figure/pngWriter.h"
#include "widgets/figure/poster.h"
#include "widgets/figure/shownRecords.h"
#include "widgets/figure/svgWriter.h"
#include "widgets/figure/timelineLegend.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/tables/matrixDrawing.h"
#include "widgets/tables/triangleDrawing.h"
#include "widgets/theme/metrics.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/view/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double estimateWidth = 800; // of the PNG that a size is guessed from, in pixels
constexpr double growthOfPng = 1.35;  // lines and letters grow with the side, grounds cost nothing; measured

struct FigureFile {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

const QLatin1StringView chartPrefix("chart:");

// What would be left blank says so.
Drawing nothingHere(const FigureSpec &spec, QSizeF size, const TextMeasure &measure)
{
    TextStyle style;
    style.language = languageCode(spec.language);
    style.pixelSize = bodyPixels;
    style.colour = palette(spec.theme).textMuted;
    Drawing drawing;
    drawing.size = size;
    const QString words = inLanguage(spec.language, QT_TRANSLATE_NOOP("Figure", "Nothing here to show."));
    drawing.add(DrawText{
        {size.width() / 2, size.height() / 3}, measure.elided(words, style, size.width()), style, TextAlign::Centre});
    return drawing;
}

bool isBlankTable(const FigureSpec &spec, const Frame &frame)
{
    const bool isTable = matrixOfView(spec.view) || spec.view == QLatin1String("triangle");
    return isTable && !shownRecords(frame, spec.view).any();
}

Drawing drawNetwork(const FramePtr &frame, const FigureSpec &spec, QSizeF size, const TextMeasure &measure)
{
    const ShownNetwork shown = shownNetwork(withMeasures(frame));
    if (shown.isEmpty())
        return nothingHere(spec, size, measure);
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
    if (isBlankTable(spec, *frame))
        return nothingHere(spec, size, measure);
    const bool isNetwork = spec.view == QLatin1String("network");
    if (spec.view == periodPairView || (isNetwork && !periodsSideBySide(*frame).empty()))
        return periodPairDrawing(*frame, size, palette(spec.theme), spec.hasLegend, measure);
    if (isNetwork)
        return drawNetwork(frame, spec, size, measure);
    if (const auto name = chartOfView(spec.view))
        return chartFigure(frame, *name, size, palette(spec.theme), spec.hasLegend, measure);
    if (const auto matrix = matrixOfView(spec.view))
        return matrixFigure(frame, *matrix, size, palette(spec.theme), spec.hasLegend, measure);
    if (spec.view == QLatin1String("triangle"))
        return triangleFigure(frame, size, palette(spec.theme), spec.hasLegend, measure);
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

Error cancelled()
{
    return {FigureFile::tr("Exporting was cancelled; nothing was written.")};
}

QByteArray encodedPdf(const FigureSpec &spec, const Drawing &drawing, const PdfOptions &options)
{
    const auto sheets = posterSheets(drawing, spec.poster);
    return sheets ? pdfFromSheets(*sheets, options) : pdfFromDrawing(drawing, options);
}

Result<QByteArray> encoded(const FigureSpec &spec, const FigureInfo &info, const Drawing &drawing,
                           const QString &suffix, Progress &progress)
{
    if (suffix == QLatin1String("svg"))
        return svgFromDrawing(drawing, {info.title, info.language, info.state, info.summary()});
    if (suffix == QLatin1String("pdf"))
        return encodedPdf(spec, drawing, {info.title, info.language, info.state, info.author, info.summary()});
    return pngFromDrawing(drawing,
                          {spec.scale, info.title, info.state, info.author, info.description, info.sources.join(u"; ")},
                          progress);
}

ProjectionPtr withoutUncitable(const Frame &frame)
{
    auto projection = std::make_shared<Projection>(*frame.projection);
    uncitable(*frame.snapshot, Mask(frame.snapshot->count(), true)).forEach([&](std::size_t r) {
        projection->passes.reset(r);
        projection->passesAnyTime.reset(r);
    });
    return projection;
}

// Opened again, the view is the figure's, and the window keeps its language.
QByteArray stateOfFigure(const FigureSpec &spec, const Frame &frame)
{
    ExplorationState state = figureFrame(spec, frame)->state;
    state.language = frame.state.language;
    return packedState({spec.view, state});
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

FramePtr figureFrame(const FigureSpec &spec, const Frame &frame)
{
    auto copy = std::make_shared<Frame>(frame);
    copy->state.language = spec.language;
    TimelineState &timeline = copy->state.timeline;
    timeline.from = spec.isWhole ? 0 : std::floor(timeline.from);
    timeline.to = spec.isWhole ? 0 : std::ceil(timeline.to);
    if (spec.isWhole)
        copy->state.network.zoom = 0;
    if (spec.isCitedOnly)
        copy->projection = withoutUncitable(frame);
    return copy;
}

Mask uncitableInFigure(const FigureSpec &spec, const Frame &frame)
{
    FigureSpec everything = spec;
    everything.isCitedOnly = false;
    const FramePtr shown = figureFrame(everything, frame);
    return uncitable(*frame.snapshot, shownRecords(*shown, spec.view));
}

Drawing drawFigure(const FigureSpec &spec, const Frame &given, const TextMeasure &measure)
{
    const FramePtr frame = figureFrame(spec, given);
    FigurePage page = layOutPage(spec, *frame, measure);
    addLegend(spec, *frame, measure, page);
    Drawing drawing;
    drawing.size = spec.size;
    drawing.background = spec.isTransparent ? transparent : palette(spec.theme).background;
    drawing.items = std::move(page.items);
    drawing.add(ClipBegin{page.body});
    append(drawing, drawView(spec, frame, page.body.size(), measure), page.body.topLeft());
    drawing.add(ClipEnd{});
    return drawing;
}

Result<qint64> estimatedBytes(const FigureSpec &spec, const Frame &frame, const Drawing &drawing, const QString &path)
{
    const bool isPng = QFileInfo(path).suffix().toLower() == QLatin1String("png");
    FigureSpec small = spec;
    small.scale = isPng ? std::min(spec.scale, estimateWidth / spec.size.width()) : spec.scale;
    if (auto room = checkPngSize(spec.size * spec.scale); isPng && !room)
        return room.error();
    NoProgress progress;
    const auto bytes = figureBytes(small, frame, drawing, path, progress);
    if (!bytes)
        return bytes.error();
    return static_cast<qint64>(double(bytes->size()) * std::pow(spec.scale / small.scale, growthOfPng));
}

QStringList figureSuffixes()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
}

Result<QByteArray> figureBytes(const FigureSpec &spec, const Frame &frame, const Drawing &drawing, const QString &path,
                               Progress &progress)
{
    if (chartOfView(spec.view))
        if (const auto charts = LateModule<ChartModule>::get(); !charts)
            return charts.error();
    if (auto glyphs = checkGlyphs(drawing); !glyphs)
        return glyphs.error();
    FigureInfo info = figureInfo(spec, *figureFrame(spec, frame));
    info.state = stateOfFigure(spec, frame);
    auto bytes = encoded(spec, info, drawing, QFileInfo(path).suffix().toLower(), progress);
    if (progress.isCancelled())
        return cancelled();
    return bytes;
}

Result<> writeFigure(const FigureSpec &spec, const Frame &frame, const Drawing &drawing, const QString &path,
                     Progress &progress)
{
    const auto bytes = figureBytes(spec, frame, drawing, path, progress);
    if (!bytes)
        return bytes.error();
    return writeWhole(path, *bytes);
}

} // namespace trilateral
