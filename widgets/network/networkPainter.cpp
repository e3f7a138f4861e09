// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/networkPainter.h"

#include "widgets/network/edgeMarks.h"
#include "widgets/network/networkDrawing.h"
#include "widgets/network/networkPeriods.h"
#include "widgets/network/nodeMarks.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/edgeRaster.h"
#include "widgets/view/shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double veil = 0.76; // how far the rest steps back behind what is pointed at

QImage emptyImage(QSizeF size, double scale, Colour background)
{
    QImage image(std::max(1, static_cast<int>(std::ceil(size.width() * scale))),
                 std::max(1, static_cast<int>(std::ceil(size.height() * scale))), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(background);
    return image;
}

// Each change of colour costs the raster a pass over the image.
std::vector<const EdgeMark *> byColour(const std::vector<EdgeMark> &edges)
{
    std::vector<const EdgeMark *> sorted;
    sorted.reserve(edges.size());
    for (const EdgeMark &mark : edges)
        sorted.push_back(&mark);
    std::ranges::stable_sort(sorted, {}, [](const EdgeMark *mark) { return mark->curve.pen.colour & 0x00ffffffu; });
    return sorted;
}

void addEdge(const EdgeMark &mark, EdgeRaster &raster)
{
    if (mark.isCut || !mark.way.empty()) {
        for (const DrawPolygon &run : edgeRuns(mark))
            raster.addPolyline(run.points, run.pen);
        return;
    }
    DrawCurve curve = mark.curve;
    curve.to = curveEnd(curve);
    raster.addCurve(curve);
}

void paintEdges(const DrawSegments &segments, const std::vector<EdgeMark> &edges, QImage &image)
{
    EdgeRaster raster(image, image.devicePixelRatio());
    raster.addSegments(segments);
    for (const EdgeMark *mark : byColour(edges))
        addEdge(*mark, raster);
    raster.finish();
}

void addHeads(const std::vector<EdgeMark> &edges, Drawing &drawing)
{
    for (const EdgeMark &mark : edges)
        for (DrawPolygon &head : arrowHeads(mark))
            drawing.add(std::move(head));
}

void replay(const Drawing &drawing, QImage &image)
{
    QPainter painter(&image);
    paintDrawing(painter, drawing);
}

} // namespace

QImage paintGround(const NetworkRequest &request, const NetworkGeometry &geometry, double scale)
{
    QImage image = emptyImage(request.camera.size, scale, request.palette.background);
    Drawing behind{request.camera.size, transparent, {}};
    addGhosts(geometry, behind);
    replay(behind, image);
    paintEdges(geometry.segments, geometry.edges, image);
    Drawing drawing{request.camera.size, transparent, {}};
    addHeads(geometry.edges, drawing);
    addRings(geometry, selectedNodes(request.shown), request.palette.accent, drawing);
    addMarks(geometry.nodes, {}, drawing);
    replay(drawing, image);
    return image;
}

QImage paintNetwork(QImage image, const NetworkRequest &request, const NetworkGeometry &geometry)
{
    Drawing drawing{request.camera.size, transparent, {}};
    addMarks({}, geometry.labels, drawing);
    addLegend(geometry.legend, request.palette, drawing);
    addHeading(request, drawing);
    replay(drawing, image);
    return image;
}

QImage paintEmphasis(const QImage &ground, const NetworkRequest &request, const NetworkGeometry &geometry,
                     const NetworkEmphasis &emphasis)
{
    QImage result = ground;
    const QRectF all(QPointF(), request.camera.size);
    Drawing behind{all.size(), transparent, {}};
    addMarks({}, emphasis.dimmed, behind);
    behind.add(DrawRect{all, withAlpha(request.palette.background, veil), {}, 0, 0, false});
    replay(behind, result);
    paintEdges({}, emphasis.edges, result);
    Drawing drawing{request.camera.size, transparent, {}};
    addHeads(emphasis.edges, drawing);
    addRings(geometry, selectedNodes(request.shown), request.palette.accent, drawing);
    addMarks(emphasis.nodes, emphasis.labels, drawing);
    addLegend(geometry.legend, request.palette, drawing);
    addHeading(request, drawing);
    replay(drawing, result);
    return result;
}

QImage veiled(QImage image, const Palette &palette)
{
    QPainter painter(&image);
    painter.fillRect(QRectF(QPointF(), image.deviceIndependentSize()),
                     QColor::fromRgba(withAlpha(palette.background, veil)));
    return image;
}

namespace
{

// Shown nodes that moved so far that one sees it.
Mask movedNodes(const NetworkRequest &request, const std::vector<QPointF> &places)
{
    constexpr double seen = 2; // pixels
    Mask moved(places.size());
    for (const quint32 node : request.shown.order) {
        const QPointF way = places[node] - request.shown.places[node];
        if ((std::abs(way.x()) * request.camera.stretch + std::abs(way.y())) * request.camera.zoom > seen)
            moved.set(node);
    }
    return moved;
}

// Every so many of them where they are very many: what moves is a hint of its lines.
DrawSegments edgesOf(const NetworkRequest &request, const std::vector<QPointF> &places, const Mask &moved)
{
    constexpr std::size_t mostLines = 10000;
    std::vector<quint32> edges;
    request.shown.part.edges.forEach([&](std::size_t e) {
        const GraphEdge &edge = request.shown.graph().edges[e];
        if (moved.test(edge.a) || moved.test(edge.b))
            edges.push_back(static_cast<quint32>(e));
    });
    const Colour colour = withAlpha(request.palette.textMuted, edges.size() > mostLines / 10 ? 0.12 : 0.4);
    DrawSegments segments;
    for (std::size_t i = 0; i < edges.size(); i += edges.size() / mostLines + 1) {
        const GraphEdge &edge = request.shown.graph().edges[edges[i]];
        const QPointF a = request.camera.toPixel(places[edge.a]);
        const QPointF b = request.camera.toPixel(places[edge.b]);
        segments.segments.push_back({float(a.x()), float(a.y()), float(b.x()), float(b.y()), colour});
    }
    return segments;
}

} // namespace

QImage paintMoving(const QImage &behind, const NetworkRequest &request, const std::vector<QPointF> &places)
{
    constexpr std::size_t mostMarks = 400;
    QImage image = behind;
    const Mask moved = movedNodes(request, places);
    paintEdges(edgesOf(request, places, moved), {}, image);
    Drawing drawing{request.camera.size, transparent, {}};
    for (const quint32 node : request.shown.order) {
        if (!moved.test(node) || drawing.items.size() >= mostMarks)
            continue;
        DrawMarker marker = nodeMark(request, node).marker;
        marker.centre = request.camera.toPixel(places[node]);
        drawing.add(marker);
    }
    replay(drawing, image);
    return image;
}

} // namespace trilateral
