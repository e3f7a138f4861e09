// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout.h"

#include "model/layout/circle.h"
#include "model/layout/layeredRows.h"
#include "model/layout/mapPlaces.h"
#include "model/layout/neighbours.h"
#include "model/layout/packing.h"
#include "model/layout/partLayout.h"
#include "model/layout/rings.h"

#include <QCoreApplication>
#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

QString sentence(const char *text)
{
    return QCoreApplication::translate("Layout", text);
}

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

bool hasMap(const LayoutGraph &graph)
{
    return graph.coordinates.size() == graph.nodeCount && std::ranges::any_of(graph.coordinates, isFinite);
}

Result<> check(const LayoutGraph &graph, const LayoutOptions &options)
{
    if (!layoutMethods().contains(options.method))
        return Error{sentence(QT_TRANSLATE_NOOP("Layout", "There is no layout called “%1”; choose one of: %2."))
                         .arg(options.method, layoutMethods().join(QStringLiteral(", ")))};
    if (!graph.rooms.empty() && graph.rooms.size() != graph.nodeCount)
        return Error{sentence(QT_TRANSLATE_NOOP("Layout", "The sizes belong to another network."))};
    if (!options.start.empty() && options.start.size() != graph.nodeCount)
        return Error{sentence(QT_TRANSLATE_NOOP("Layout", "The earlier positions belong to another network."))};
    if (options.method == QStringLiteral("map") && graph.nodeCount && !hasMap(graph))
        return Error{
            sentence(QT_TRANSLATE_NOOP("Layout", "Nothing in this network says where on the Earth it lies: give "
                                                 "places a latitude and a longitude, or choose another layout."))};
    return Nothing{};
}

// The corners as numbers of the part, where all three are in it.
std::vector<quint32> cornersIn(const std::vector<quint32> &nodes, const std::vector<quint32> &corners)
{
    std::vector<quint32> found;
    for (const quint32 corner : corners)
        if (const auto at = std::ranges::lower_bound(nodes, corner); at != nodes.end() && *at == corner)
            found.push_back(static_cast<quint32>(at - nodes.begin()));
    return found.size() == 3 ? found : std::vector<quint32>();
}

PartTask taskFor(const Neighbours &graph, const std::vector<float> &rooms, const std::vector<quint32> &nodes,
                 const std::vector<QPointF> &start)
{
    PartTask task{partOf(graph, nodes), Places(nodes.size()), {}, {}, {}, false};
    for (const quint32 node : nodes)
        if (node < rooms.size())
            task.rooms.push_back(rooms[node]);
    for (std::size_t i = 0; i < nodes.size() && !start.empty(); ++i) {
        const QPointF place = start[nodes[i]];
        if (!isFinite(place))
            continue;
        task.isStarted.resize(nodes.size());
        task.isStarted[i] = true;
        task.start.x[i] = static_cast<float>(place.x());
        task.start.y[i] = static_cast<float>(place.y());
    }
    return task;
}

constexpr double partGap = 0.7;

struct LaidPart {
    const std::vector<quint32> *nodes = nullptr;
    Places places;
    bool isAnchored = false;
};

QRectF boxOf(const Places &places)
{
    const auto [left, right] = std::ranges::minmax(places.x);
    const auto [top, bottom] = std::ranges::minmax(places.y);
    return QRectF(QPointF(static_cast<double>(left), static_cast<double>(top)),
                  QPointF(static_cast<double>(right), static_cast<double>(bottom)));
}

void put(const LaidPart &part, QPointF offset, std::vector<QPointF> &positions)
{
    for (std::size_t i = 0; i < part.nodes->size(); ++i)
        positions[(*part.nodes)[i]] =
            QPointF(static_cast<double>(part.places.x[i]), static_cast<double>(part.places.y[i])) + offset;
}

// Where the parts that nothing anchors go: into the corners that the others leave where one part is most of the
// network, else side by side, right of what is anchored.
std::vector<QPointF> cornersFor(const std::vector<QRectF> &boxes, const std::vector<QPointF> &taken, QRectF takenBox)
{
    std::vector<QSizeF> sizes;
    sizes.reserve(boxes.size());
    for (const QRectF &box : boxes)
        sizes.push_back(box.size());
    if (!taken.empty() && boxes.size() < 200)
        return packAround(taken, sizes, partGap);
    std::vector<QPointF> corners = packBoxes(sizes, partGap);
    for (QPointF &corner : corners)
        corner += taken.empty() ? QPointF() : QPointF(takenBox.right() + partGap, takenBox.top());
    return corners;
}

bool isMost(const LaidPart &part, std::size_t nodeCount)
{
    return 2 * part.nodes->size() > nodeCount;
}

std::vector<QPointF> assemble(std::size_t nodeCount, const std::vector<LaidPart> &parts)
{
    std::vector<QPointF> positions(nodeCount);
    std::vector<QPointF> taken;
    std::vector<const LaidPart *> loose;
    std::vector<QRectF> boxes;
    QRectF takenBox;
    for (const LaidPart &part : parts) {
        const QRectF box = boxOf(part.places).adjusted(0, 0, 1e-9, 1e-9);
        if (!part.isAnchored && !isMost(part, nodeCount)) {
            loose.push_back(&part);
            boxes.push_back(box);
            continue;
        }
        put(part, {}, positions);
        takenBox |= box;
        for (const quint32 node : *part.nodes)
            taken.push_back(positions[node]);
    }
    const std::vector<QPointF> corners = cornersFor(boxes, taken, takenBox);
    for (std::size_t i = 0; i < loose.size(); ++i)
        put(*loose[i], corners[i] - boxes[i].topLeft(), positions);
    return positions;
}

// A picture that nothing anchors stands about the origin.
void centre(std::vector<QPointF> &positions)
{
    QRectF box;
    for (const QPointF &position : positions)
        box |= QRectF(position, QSizeF(1e-9, 1e-9));
    for (QPointF &position : positions)
        position -= box.center();
}

quint32 middleOf(const Neighbours &graph, quint32 ego)
{
    if (ego < graph.count())
        return ego;
    quint32 best = 0;
    for (quint32 node = 1; node < graph.count(); ++node)
        if (graph.degree(node) > graph.degree(best))
            best = node;
    return best;
}

} // namespace

QStringList layoutMethods()
{
    return {QStringLiteral("triangle"), QStringLiteral("stress"), QStringLiteral("force"), QStringLiteral("layers"),
            QStringLiteral("circle"),   QStringLiteral("radial"), QStringLiteral("map")};
}

Result<std::vector<QPointF>> computeLayout(const LayoutGraph &graph, const LayoutOptions &options, Progress &progress)
{
    if (const Result<> checked = check(graph, options); !checked)
        return checked.error();
    const Neighbours neighbours = neighboursOf(graph);
    if (options.method == QStringLiteral("radial"))
        return graph.nodeCount ? placeOnRings(neighbours, middleOf(neighbours, options.ego)) : std::vector<QPointF>();
    if (options.method == QStringLiteral("map"))
        return placeOnMap(neighbours, graph.coordinates, graph.rooms);
    const std::vector<std::vector<quint32>> parts = connectedParts(neighbours);
    std::vector<PartTask> tasks;
    qint64 total = 0;
    for (const std::vector<quint32> &part : parts) {
        tasks.push_back(taskFor(neighbours, graph.rooms, part, options.start));
        if (options.method == QStringLiteral("triangle"))
            tasks.back().corners = cornersIn(part, graph.corners);
        tasks.back().isForced = options.method == QStringLiteral("force");
        total += stressLayoutSteps(tasks.back());
    }
    LayoutSteps steps(progress, total);
    std::vector<LaidPart> laid;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        RandomSource random(options.seed + 0x100000001ull * i);
        laid.push_back({&parts[i], stressLayout(tasks[i], random, steps), !tasks[i].isStarted.empty()});
        if (steps.isCancelled())
            return Error{sentence(QT_TRANSLATE_NOOP("Layout", "The layout was stopped."))};
    }
    std::vector<QPointF> positions = assemble(graph.nodeCount, laid);
    if (std::ranges::none_of(laid, &LaidPart::isAnchored))
        centre(positions);
    if (options.method == QStringLiteral("circle"))
        placeOnCircle(positions, graph.families);
    if (options.method == QStringLiteral("layers"))
        placeInLayers(graph, options.start, positions);
    return positions;
}

} // namespace trilateral
