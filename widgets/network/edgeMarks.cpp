// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/edgeMarks.h"

#include "widgets/network/nodeMarks.h"
#include "widgets/view/edgeRaster.h"
#include "widgets/view/shapes.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

double lengthOf(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

constexpr double widestFan = 110; // pixels, of all edges between the same two

// From the centre of the node towards `goal`, just outside its outline.
QPointF rim(const DrawMarker &marker, QPointF goal, double gap)
{
    const QPointF way = goal - marker.centre;
    const double length = lengthOf(way);
    const double reach = double(marker.radius) + gap;
    return length > 2 * reach ? marker.centre + way * (reach / length) : marker.centre;
}

} // namespace

double edgeBow(const ShownNetwork &shown, quint32 edge, double length)
{
    const double aside = shown.firstOf[edge] - (shown.parallel[edge] - 1) / 2.0;
    const double gap = std::min(std::clamp(0.09 * length, 5.0, 22.0), widestFan / shown.parallel[edge]);
    return std::min(0.07 * length, 26.0) + aside * gap;
}

namespace
{

constexpr double wantedInk = 0.75; // how often edges may cover a place where they stand, times their alpha
constexpr double palest = 0.012;

// How often edges about a pixel wide cover each place of the area that they stand in.
double layersOf(const ShownNetwork &shown, const NetworkCamera &camera, double room)
{
    return shown.edgeLength * std::min(room, 1.0) / (shown.edgeArea * camera.zoom * std::sqrt(camera.stretch));
}

DrawCurve reversed(const DrawCurve &curve)
{
    return {curve.to, curve.control2, curve.control1, curve.from, curve.pen, curve.hasArrow};
}

} // namespace

EdgeStyle edgeStyle(const ShownNetwork &shown, const NetworkCamera &camera)
{
    const double room = roomOf(shown, camera);
    const double count = std::max<double>(1, static_cast<double>(shown.edgeCount)) / (room * room);
    const double byNumber = std::min(2.9 / std::pow(count, 0.25), 0.92);
    const double byInk = wantedInk / std::max(layersOf(shown, camera, room), 1e-3);
    return {std::max(std::min(byNumber, byInk), palest), room};
}

namespace
{

// Who hangs on one edge alone says so by standing there; the edge itself can be faint.
double saliency(const ShownNetwork &shown, const GraphEdge &edge)
{
    const double lesser = std::min(shown.degree[edge.a], shown.degree[edge.b]);
    return std::clamp(0.25 + 0.2 * lesser, 0.45, 1.0) * (edge.isDerived ? 0.34 : 1.0);
}

} // namespace

namespace
{

bool hasSourceWidths(const ShownNetwork &shown)
{
    return !shown.sources.empty() && shown.frame->state.network.width == QLatin1String("sources");
}

} // namespace

Pen changePen(const Palette &palette, EdgeChange change)
{
    switch (change) {
    case EdgeChange::Gained:
        return {palette.mark(u"green"), 2, Dash::Solid};
    case EdgeChange::Stronger:
        return {palette.mark(u"sky"), 2, Dash::Solid};
    case EdgeChange::Weaker:
        return {palette.mark(u"amber"), 1.6f, Dash::Dash};
    case EdgeChange::Lost:
        return {palette.mark(u"red"), 1.6f, Dash::Dot};
    case EdgeChange::Same:
        break;
    }
    return {palette.mark(u"grey"), 1.2f, Dash::Solid};
}

namespace
{

Pen comparedPen(const NetworkRequest &request, const EdgeStyle &style, quint32 edge, bool isEmphasised)
{
    const ShownNetwork &shown = request.shown;
    const EdgeChange change = edgeChange(shown, edge);
    Pen pen = changePen(request.palette, change);
    const quint32 most = std::max(shown.before[edge], shown.after[edge]);
    pen.width *= static_cast<float>(std::clamp(0.45 + 0.3 * std::log2(1.0 + most), 0.6, 2.0));
    const double alpha = change == EdgeChange::Same ? 0.5 * style.alpha : std::max(style.alpha, 0.75);
    pen.colour = withAlpha(pen.colour, isEmphasised ? 1.0 : alpha);
    return pen;
}

} // namespace

bool isMarkedBridge(const ShownNetwork &shown, quint32 edge)
{
    const bool areMarked = shown.measures && shown.frame->state.network.colour == QLatin1String("component");
    return areMarked && edge < shown.measures->groups.bridges.size() && shown.measures->groups.bridges.test(edge);
}

Pen bridgePen(const Palette &palette)
{
    return {palette.mark(u"amber"), 2.4f, Dash::Dash};
}

namespace
{

// What began long before the end of the period is paler, down to a third after a dozen years; without a date, half.
double freshness(const ShownNetwork &shown, quint32 edge)
{
    if (!shown.frame->state.network.isFading || shown.newest.empty())
        return 1;
    if (shown.newest[edge] == openPast)
        return 0.5;
    const double years = std::max(0, shown.lastDay - shown.newest[edge]) / 365.25;
    return std::max(0.3, 1 - 0.7 * years / 12);
}

} // namespace

Pen edgePen(const NetworkRequest &request, const EdgeStyle &style, quint32 edge, bool isEmphasised)
{
    if (!request.shown.before.empty())
        return comparedPen(request, style, edge, isEmphasised);
    if (isMarkedBridge(request.shown, edge))
        return bridgePen(request.palette);
    const GraphEdge &given = request.shown.graph().edges[edge];
    const std::vector<Tone> &tones = request.shown.snapshot().tones;
    const bool hasTone = index(given.tone) < tones.size();
    const std::vector<quint32> &counts =
        hasSourceWidths(request.shown) ? request.shown.sources : request.shown.part.weight;
    const double weight = std::log2(1.0 + counts[edge]);
    const double thin = std::clamp(style.room, 0.6, 1.15);
    const double width = thin * std::min(given.isDerived ? 0.6 + 0.35 * weight : 0.8 + 0.5 * weight, 3.6);
    const double alpha = isEmphasised ? (given.isDerived ? 0.6 : 1.0)
                                      : style.alpha * saliency(request.shown, given) * freshness(request.shown, edge);
    const Colour colour = hasTone ? request.palette.mark(tones[index(given.tone)].colour) : request.palette.textMuted;
    const Dash dash = hasTone ? dashFromKey(tones[index(given.tone)].line) : Dash::Solid;
    return {withAlpha(colour, alpha), static_cast<float>(width), dash};
}

EdgeDirection edgeDirection(const ShownNetwork &shown, quint32 edge)
{
    const Snapshot &snapshot = shown.snapshot();
    const GraphEdge &given = shown.graph().edges[edge];
    const auto kindOf = [&](quint32 node) {
        return snapshot.kind[index(shown.graph().nodes[node])];
    };
    EdgeDirection direction;
    if (given.isDerived || kindOf(given.a) != kindOf(given.b))
        return direction;
    for (const EdgeRelation &relation : shown.graph().behind(given)) {
        if (!counts(shown, relation.row))
            continue;
        const RelationType *type = snapshot.typeOf(relation.row);
        if (!type || !type->isDirected)
            return {};
        (relation.isForward ? direction.toB : direction.toA) = true;
    }
    return direction;
}

EdgeMark edgeMark(const NetworkRequest &request, quint32 edge, const DrawMarker &a, const DrawMarker &b, Pen pen)
{
    const QPointF way = b.centre - a.centre;
    const double length = std::max(lengthOf(way), 1e-6);
    const QPointF aside = QPointF(-way.y(), way.x()) / length * (edgeBow(request.shown, edge, length) * 4 / 3);
    const QPointF control1 = a.centre + way / 3 + aside;
    const QPointF control2 = b.centre - way / 3 + aside;
    const EdgeDirection direction = edgeDirection(request.shown, edge);
    DrawCurve curve{rim(a, control1, 1), control1, control2, rim(b, control2, 1), pen, direction.toA || direction.toB};
    return {edge, direction.toA && !direction.toB ? reversed(curve) : curve, direction.toA && direction.toB, {}};
}

std::vector<QPointF> wayOf(const EdgeMark &mark)
{
    std::vector<QPointF> way = mark.way;
    if (way.empty())
        flattenCurve(mark.curve, 2, way);
    return way;
}

void setWay(const ShownNetwork &shown, std::vector<QPointF> way, EdgeMark &mark)
{
    const EdgeDirection direction = edgeDirection(shown, mark.edge);
    if (direction.toA && !direction.toB)
        std::ranges::reverse(way);
    mark.way = std::move(way);
}

namespace
{

// The end of a line as a curve, from about as far away as the head of an arrow is long.
DrawCurve tailOf(const std::vector<QPointF> &way, const EdgeMark &mark)
{
    constexpr double reach = 7; // pixels
    std::size_t back = way.size() - 1;
    while (back > 0 && lengthOf(way.back() - way[back]) < reach)
        --back;
    const QPointF from = way[back];
    return {from, from, from, way.back(), mark.curve.pen, true};
}

// Whether a line is drawn as far as there.
bool reaches(const EdgeMark &mark, QPointF end)
{
    return !mark.isCut || std::ranges::any_of(mark.runs, [&](const std::vector<QPointF> &run) {
        return run.front() == end || run.back() == end;
    });
}

// The line without what lies under the head of the arrow at its end.
void shorten(const DrawCurve &tail, std::vector<QPointF> &line)
{
    double left = lengthOf(tail.to - curveEnd(tail));
    while (line.size() > 2 && lengthOf(line.back() - line[line.size() - 2]) <= left) {
        left -= lengthOf(line.back() - line[line.size() - 2]);
        line.pop_back();
    }
    const QPointF last = line.back() - line[line.size() - 2];
    line.back() -= last * std::min(left / std::max(lengthOf(last), 1e-6), 1.0);
}

} // namespace

std::vector<DrawPolygon> edgeRuns(const EdgeMark &mark)
{
    const std::vector<QPointF> way = wayOf(mark);
    using Runs = std::vector<std::vector<QPointF>>;
    Runs runs = mark.isCut ? mark.runs : Runs(1, way);
    if (mark.curve.hasArrow && !runs.empty() && runs.back().back() == way.back())
        shorten(tailOf(way, mark), runs.back());
    std::vector<DrawPolygon> lines;
    for (std::vector<QPointF> &run : runs)
        lines.push_back({std::move(run), transparent, mark.curve.pen, false});
    return lines;
}

std::vector<DrawPolygon> arrowHeads(const EdgeMark &mark)
{
    std::vector<DrawPolygon> heads;
    if (!mark.curve.hasArrow)
        return heads;
    const auto add = [&](const DrawCurve &curve) {
        const auto points = arrowHead(curve);
        heads.push_back({{points.begin(), points.end()}, curve.pen.colour, {}, true});
    };
    std::vector<QPointF> way = wayOf(mark);
    const bool followsCurve = mark.way.empty();
    if (reaches(mark, way.back()))
        add(followsCurve ? mark.curve : tailOf(way, mark));
    std::ranges::reverse(way);
    if (mark.pointsBack && reaches(mark, way.back()))
        add(followsCurve ? reversed(mark.curve) : tailOf(way, mark));
    return heads;
}

} // namespace trilateral
