// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/rings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trilateral
{

namespace
{

constexpr double ringGap = 2;
constexpr double nodeGap = 0.6;
constexpr quint32 noNode = ~0u;

// The first ways found from the middle, as a tree; nodes in the order in which they are reached.
struct Tree {
    std::vector<quint32> order;
    std::vector<quint32> ring;
    std::vector<std::vector<quint32>> children;
    std::vector<double> leaves; // under each node
};

Tree treeFrom(const Neighbours &graph, quint32 middle)
{
    Tree tree{{middle},
              std::vector<quint32>(graph.count(), noNode),
              std::vector<std::vector<quint32>>(graph.count()),
              std::vector<double>(graph.count(), 0)};
    tree.ring[middle] = 0;
    for (std::size_t i = 0; i < tree.order.size(); ++i)
        for (const quint32 next : graph.of(tree.order[i]))
            if (tree.ring[next] == noNode) {
                tree.ring[next] = tree.ring[tree.order[i]] + 1;
                tree.children[tree.order[i]].push_back(next);
                tree.order.push_back(next);
            }
    for (std::size_t i = tree.order.size(); i-- > 0;) {
        double &count = tree.leaves[tree.order[i]];
        for (const quint32 child : tree.children[tree.order[i]])
            count += tree.leaves[child];
        count = std::max(count, 1.0);
    }
    return tree;
}

// How far out each ring is, so that its nodes have room.
std::vector<double> radii(const std::vector<quint32> &rings)
{
    std::vector<double> counts(1 + std::ranges::max(rings), 0);
    for (const quint32 ring : rings)
        ++counts[ring];
    std::vector<double> radii(counts.size(), 0);
    for (std::size_t ring = 1; ring < counts.size(); ++ring)
        radii[ring] = std::max(radii[ring - 1] + ringGap, counts[ring] * nodeGap / (2 * std::numbers::pi));
    return radii;
}

// The direction of each node: every one has a slice of its parent's, by its leaves.
std::vector<double> angles(const Tree &tree)
{
    std::vector<double> angle(tree.ring.size(), 0);
    std::vector<double> first(tree.ring.size(), 0);
    std::vector<double> slice(tree.ring.size(), 0);
    slice[tree.order.front()] = 2 * std::numbers::pi;
    for (const quint32 node : tree.order) {
        double from = first[node];
        for (const quint32 child : tree.children[node]) {
            slice[child] = slice[node] * tree.leaves[child] / tree.leaves[node];
            first[child] = from;
            angle[child] = from + slice[child] / 2;
            from += slice[child];
        }
    }
    return angle;
}

// Whom no way leads to, evenly on a ring of their own.
void placeOthers(Tree &tree, std::vector<double> &angle)
{
    const auto count = static_cast<double>(std::ranges::count(tree.ring, noNode));
    if (count == 0)
        return;
    quint32 last = 0;
    for (const quint32 node : tree.order)
        last = std::max(last, tree.ring[node]);
    double place = 0;
    for (std::size_t node = 0; node < tree.ring.size(); ++node)
        if (tree.ring[node] == noNode) {
            tree.ring[node] = last + 1;
            angle[node] = 2 * std::numbers::pi * place++ / count;
        }
}

} // namespace

std::vector<QPointF> placeOnRings(const Neighbours &graph, quint32 middle)
{
    Tree tree = treeFrom(graph, middle);
    std::vector<double> angle = angles(tree);
    placeOthers(tree, angle);
    const std::vector<double> radius = radii(tree.ring);
    std::vector<QPointF> places(tree.ring.size());
    for (std::size_t node = 0; node < places.size(); ++node)
        places[node] = radius[tree.ring[node]] * QPointF(std::cos(angle[node]), std::sin(angle[node]));
    return places;
}

} // namespace trilateral
