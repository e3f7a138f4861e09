// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout.h"

#include "model/layout/circle.h"
#include "model/layout/neighbours.h"
#include "model/layout/packing.h"
#include "model/layout/partLayout.h"

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

Result<> check(const LayoutGraph &graph, const LayoutOptions &options)
{
    if (!layoutMethods().contains(options.method))
        return Error{sentence(QT_TRANSLATE_NOOP("Layout", "There is no layout called “%1”; choose one of: %2."))
                         .arg(options.method, layoutMethods().join(QStringLiteral(", ")))};
    if (!options.start.empty() && options.start.size() != graph.nodeCount)
        return Error{sentence(QT_TRANSLATE_NOOP("Layout", "The earlier positions belong to another network."))};
    return Nothing{};
}

bool isFinite(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

// Where every node comes from, and whether it is fixed there.
struct Anchors {
    std::vector<QPointF> place;
    std::vector<bool> isPinned;
};

Anchors anchorsOf(std::size_t nodeCount, const LayoutOptions &options)
{
    Anchors anchors{options.start, std::vector<bool>(nodeCount)};
    anchors.place.resize(nodeCount, {qQNaN(), qQNaN()});
    for (const auto &[node, place] : options.pins)
        if (node < nodeCount && isFinite(place)) {
            anchors.place[node] = place;
            anchors.isPinned[node] = true;
        }
    return anchors;
}

PartTask taskFor(const Neighbours &graph, const std::vector<quint32> &nodes, const Anchors &anchors)
{
    PartTask task{partOf(graph, nodes), Places(nodes.size()), {}, {}};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const QPointF place = anchors.place[nodes[i]];
        if (!isFinite(place))
            continue;
        task.isStarted.resize(nodes.size());
        task.isStarted[i] = true;
        task.start.x[i] = static_cast<float>(place.x());
        task.start.y[i] = static_cast<float>(place.y());
        if (anchors.isPinned[nodes[i]]) {
            task.isPinned.resize(nodes.size());
            task.isPinned[i] = true;
        }
    }
    return task;
}

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

// Anchored parts stay where they are, the others stand beside them, or about the origin.
std::vector<QPointF> assemble(std::size_t nodeCount, const std::vector<LaidPart> &parts)
{
    constexpr double gap = 1;
    std::vector<QPointF> positions(nodeCount);
    QRectF taken;
    std::vector<QRectF> boxes;
    std::vector<QSizeF> sizes;
    for (const LaidPart &part : parts) {
        const QRectF box = boxOf(part.places);
        if (part.isAnchored) {
            put(part, {}, positions);
            taken = taken.isNull() ? box.adjusted(0, 0, 1e-9, 1e-9) : taken.united(box);
        } else {
            boxes.push_back(box);
            sizes.push_back(box.size());
        }
    }
    const std::vector<QPointF> corners = packBoxes(sizes, gap);
    QRectF block;
    for (std::size_t i = 0; i < corners.size(); ++i)
        block = block.united(QRectF(corners[i], sizes[i] + QSizeF(1e-9, 1e-9)));
    const QPointF origin = taken.isNull() ? -block.center() : QPointF(taken.right() + gap, taken.top());
    std::size_t next = 0;
    for (const LaidPart &part : parts)
        if (!part.isAnchored) {
            put(part, origin + corners[next] - boxes[next].topLeft(), positions);
            ++next;
        }
    return positions;
}

} // namespace

QStringList layoutMethods()
{
    return {QStringLiteral("stress"), QStringLiteral("circle")};
}

Result<std::vector<QPointF>> computeLayout(const LayoutGraph &graph, const LayoutOptions &options, Progress &progress)
{
    if (const Result<> checked = check(graph, options); !checked)
        return checked.error();
    const Neighbours neighbours = neighboursOf(graph);
    const std::vector<std::vector<quint32>> parts = connectedParts(neighbours);
    const Anchors anchors = anchorsOf(graph.nodeCount, options);
    std::vector<PartTask> tasks;
    qint64 total = 0;
    for (const std::vector<quint32> &part : parts) {
        tasks.push_back(taskFor(neighbours, part, anchors));
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
    if (options.method == QStringLiteral("circle"))
        placeOnCircle(anchors.isPinned, positions);
    return positions;
}

} // namespace trilateral
