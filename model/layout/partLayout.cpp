// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/partLayout.h"

#include "model/layout/crowding.h"
#include "model/layout/distances.h"
#include "model/layout/forcePhase.h"
#include "model/layout/pendants.h"
#include "model/layout/pivotPlacement.h"
#include "model/layout/stressRounds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace trilateral
{

namespace
{

bool isStarted(const PartTask &task, std::size_t node)
{
    return !task.isStarted.empty() && task.isStarted[node];
}

std::size_t startedCount(const PartTask &task)
{
    return static_cast<std::size_t>(std::ranges::count(task.isStarted, true));
}

// Without doubles, in random order, all of them where there are few.
std::vector<quint32> samplePivots(std::size_t nodeCount, RandomSource &random)
{
    std::vector<quint32> nodes(nodeCount);
    std::iota(nodes.begin(), nodes.end(), 0u);
    const std::size_t count = std::min(nodeCount, maximumSources);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(nodes[i], nodes[i + random.below(static_cast<quint32>(nodeCount - i))]);
    nodes.resize(count);
    return nodes;
}

// Breaks ties, so that nodes with the same distances do not move as one.
void shake(Places &places, float width, RandomSource &random)
{
    for (std::size_t node = 0; node < places.count(); ++node) {
        places.x[node] += width * (random.unit() - 0.5f);
        places.y[node] += width * (random.unit() - 0.5f);
    }
}

Places placesFromNothing(const Neighbours &graph, RandomSource &random)
{
    const std::vector<quint32> pivots = samplePivots(graph.count(), random);
    const std::vector<float> distances = distancesFrom(graph, pivots);
    Places places = pivotPlacement(distances, pivots.size());
    scaleToDistances(distances, pivots, places);
    shake(places, 0.05f, random);
    return places;
}

// New nodes come in at the middle of their neighbours that have a place, step by step outwards.
Places placesFromStart(const PartTask &task, RandomSource &random)
{
    Places places = task.start;
    std::vector<bool> isPlaced = task.isStarted;
    for (bool isAny = true; isAny;) {
        isAny = false;
        const std::vector<bool> wasPlaced = isPlaced;
        for (std::size_t node = 0; node < places.count(); ++node) {
            float count = 0;
            float x = 0;
            float y = 0;
            for (const quint32 other : task.graph.of(node))
                if (!wasPlaced[node] && wasPlaced[other]) {
                    ++count;
                    x += places.x[other];
                    y += places.y[other];
                }
            if (count == 0)
                continue;
            places.x[node] = x / count + random.unit() - 0.5f;
            places.y[node] = y / count + random.unit() - 0.5f;
            isPlaced[node] = isAny = true;
        }
    }
    return places;
}

struct Point {
    float x = 0;
    float y = 0;
};

// The middle of the started nodes, of all nodes where none is started.
Point middle(const PartTask &task, const Places &places)
{
    Point sum;
    float count = 0;
    for (std::size_t node = 0; node < places.count(); ++node)
        if (task.isStarted.empty() || task.isStarted[node]) {
            sum.x += places.x[node];
            sum.y += places.y[node];
            ++count;
        }
    return {sum.x / count, sum.y / count};
}

void move(Places &places, Point from, Point to)
{
    for (std::size_t node = 0; node < places.count(); ++node) {
        places.x[node] += to.x - from.x;
        places.y[node] += to.y - from.y;
    }
}

void rotate(Places &places, float angle)
{
    const float c = std::cos(angle);
    const float s = std::sin(angle);
    for (std::size_t node = 0; node < places.count(); ++node) {
        const float x = places.x[node];
        places.x[node] = c * x - s * places.y[node];
        places.y[node] = s * x + c * places.y[node];
    }
}

// Lies down: the longest extent from left to right, about the origin.
void level(Places &places)
{
    move(places, middle({}, places), {});
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t node = 0; node < places.count(); ++node) {
        xx += static_cast<double>(places.x[node] * places.x[node]);
        yy += static_cast<double>(places.y[node] * places.y[node]);
        xy += static_cast<double>(places.x[node] * places.y[node]);
    }
    rotate(places, static_cast<float>(-0.5 * std::atan2(2 * xy, xx - yy)));
}

// Turns and moves the places so that the started nodes come as near as possible to where they were.
void fitToStart(const PartTask &task, Places &places)
{
    const Point goal = middle(task, task.start);
    move(places, middle(task, places), {});
    double along = 0;
    double across = 0;
    for (std::size_t node = 0; node < places.count(); ++node) {
        if (!isStarted(task, node))
            continue;
        const double goalX = static_cast<double>(task.start.x[node] - goal.x);
        const double goalY = static_cast<double>(task.start.y[node] - goal.y);
        along += static_cast<double>(places.x[node]) * goalX + static_cast<double>(places.y[node]) * goalY;
        across += static_cast<double>(places.x[node]) * goalY - static_cast<double>(places.y[node]) * goalX;
    }
    rotate(places, static_cast<float>(std::atan2(across, along)));
    move(places, {}, goal);
}

// Whether the node sits on another that has more edges, or as many and a lower number.
bool givesWay(const Neighbours &graph, std::size_t node, std::size_t other)
{
    return graph.degree(node) != graph.degree(other) ? graph.degree(node) < graph.degree(other) : node > other;
}

// What people have seen stays where it was: only what is new, or sits on something else, looks for its place.
std::vector<bool> settledNodes(const PartTask &task, const Places &places)
{
    std::vector<bool> isSettled = task.isStarted;
    const float least = 0.1f * evenSpacing(places);
    std::vector<std::size_t> order(places.count());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t node) { return places.x[node]; });
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size() && places.x[order[j]] - places.x[order[i]] < least; ++j)
            if (std::abs(places.y[order[j]] - places.y[order[i]]) < least)
                isSettled[givesWay(task.graph, order[i], order[j]) ? order[i] : order[j]] = false;
    return isSettled;
}

// A start is worth following when it says where most nodes were; else it only says where the picture goes.
bool followsStart(const PartTask &task)
{
    return 2 * startedCount(task) > task.graph.count();
}

// The triangle is about as large as the picture: first corner on the left, second on the right, third between them on
// top, so that it stands alike whatever surrounds it.
void putCorners(const std::vector<quint32> &corners, Places &places)
{
    move(places, middle({}, places), {});
    double square = 0;
    for (std::size_t node = 0; node < places.count(); ++node)
        square += static_cast<double>(places.x[node] * places.x[node] + places.y[node] * places.y[node]);
    const float reach = 1.15f * static_cast<float>(std::sqrt(square / static_cast<double>(places.count())));
    constexpr std::array<Point, 3> directions{{{-1, 0.55f}, {1, 0.55f}, {0, -0.95f}}};
    for (std::size_t i = 0; i < directions.size(); ++i) {
        places.x[corners[i]] = reach * directions[i].x;
        places.y[corners[i]] = reach * directions[i].y;
    }
}

std::vector<bool> fixedCorners(const PartTask &task)
{
    std::vector<bool> isFixed(task.graph.count());
    for (const quint32 corner : task.corners)
        isFixed[corner] = true;
    return isFixed;
}

// The free layout, turned towards the corners by another run with these held.
void holdCorners(const PartTask &task, Places &places, RandomSource &random, LayoutSteps &steps)
{
    putCorners(task.corners, places);
    const std::vector<bool> isFixed = fixedCorners(task);
    runStressRounds(task.graph, stressPlan(places.count(), false), isFixed, places, random, steps);
    pushApart(places, isFixed, task.rooms, 0.5f * evenSpacing(places), task.rooms.empty() ? 8 : 24);
}

constexpr std::size_t fewestLarge = 200;
constexpr float pendantDistance = 0.45f; // of the distance at which nodes are spread evenly
// In lengths. Those further off would cost the picture its true distances, which are not what forces are about.
constexpr float pendantReach = 1.4f;
constexpr float anyDistance = std::numeric_limits<float>::max();

// Each node a tenth of the way to the middle of its neighbours, of whom those with many others count for less. It costs
// hardly any stress in parts of some hundred nodes, and a seventh more of the neighbours of a node are then the nearest
// to it. Small parts stand as they should without it; in parts of many thousands it does not help.
void gather(const Neighbours &graph, Places &places)
{
    constexpr float share = 0.1f;
    const Places before = places;
    for (std::size_t node = 0; node < places.count(); ++node) {
        Point sum;
        float weight = 0;
        for (const quint32 other : graph.of(node)) {
            const float say = 1 / std::sqrt(static_cast<float>(graph.degree(other)));
            sum.x += say * before.x[other];
            sum.y += say * before.y[other];
            weight += say;
        }
        if (weight == 0)
            continue;
        places.x[node] += share * (sum.x / weight - before.x[node]);
        places.y[node] += share * (sum.y / weight - before.y[node]);
    }
}

bool isLarge(const PartTask &task)
{
    return task.graph.count() >= fewestLarge;
}

// Twice as many edges as nodes hold a picture together; what is nearly a tree needs every round to unfold.
bool isDense(const PartTask &task)
{
    return isLarge(task) && task.graph.targets.size() >= 4 * task.graph.count();
}

// In large and dense parts the exact rounds go further than the wanted way at first, so that fewer unfold the picture,
// and forces need no more than a good place to begin. In others nodes would swing.
StressPlan planFor(const PartTask &task)
{
    const std::size_t count = task.graph.count();
    if (followsStart(task) || !isDense(task))
        return stressPlan(count, followsStart(task));
    StressPlan plan =
        count <= exactStressLimit && task.corners.empty() ? StressPlan{28, count, 1.7f, 1} : stressPlan(count, false);
    if (task.isForced)
        plan.rounds /= 2;
    return plan;
}

int forcePassesFor(const PartTask &task)
{
    return isDense(task) ? 16 : 60;
}

} // namespace

qint64 stressLayoutSteps(const PartTask &task)
{
    const std::size_t count = task.graph.count();
    const int rounds = planFor(task).rounds;
    const int further = followsStart(task)     ? 0
                        : task.isForced        ? forcePassesFor(task)
                        : task.corners.empty() ? 0
                                               : rounds;
    return static_cast<qint64>(count) * (rounds + further);
}

Places stressLayout(const PartTask &task, RandomSource &random, LayoutSteps &steps)
{
    const bool isAnchored = startedCount(task) > 0;
    const bool hasStart = followsStart(task);
    Places places = hasStart ? placesFromStart(task, random) : placesFromNothing(task.graph, random);
    if (isAnchored && !hasStart)
        fitToStart(task, places);
    const std::vector<bool> isFixed = hasStart ? settledNodes(task, places) : std::vector<bool>();
    runStressRounds(task.graph, planFor(task), isFixed, places, random, steps);
    if (!hasStart && isLarge(task) && places.count() <= exactStressLimit)
        gather(task.graph, places);
    pushApart(places, isFixed, task.rooms, 0.5f * evenSpacing(places), task.rooms.empty() ? 8 : 24);
    if (task.isForced && !hasStart)
        runForcePasses(task.graph, forcePassesFor(task), places, steps);
    if (!hasStart && isLarge(task) && (task.isForced || places.count() > exactStressLimit))
        seatPendants(task.graph, task.rooms, pendantDistance * evenSpacing(places),
                     task.isForced ? anyDistance : pendantReach, places);
    if (!isAnchored)
        level(places);
    if (task.corners.size() == 3 && !hasStart)
        holdCorners(task, places, random, steps);
    return places;
}

} // namespace trilateral
