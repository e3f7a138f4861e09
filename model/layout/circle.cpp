// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/circle.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace trilateral
{

namespace
{

QPointF middleOf(const std::vector<QPointF> &positions)
{
    return std::accumulate(positions.begin(), positions.end(), QPointF()) / static_cast<double>(positions.size());
}

// Node numbers by the angle at which they are seen from the middle.
std::vector<std::size_t> orderAround(QPointF middle, const std::vector<QPointF> &positions)
{
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t node) {
        const QPointF way = positions[node] - middle;
        return std::atan2(way.y(), way.x());
    });
    return order;
}

} // namespace

void placeOnCircle(std::vector<QPointF> &positions)
{
    if (positions.size() < 2)
        return;
    const QPointF middle = middleOf(positions);
    const double count = static_cast<double>(positions.size());
    const double radius = std::max(0.5 * count / (2 * std::numbers::pi), 1.0);
    const std::vector<std::size_t> order = orderAround(middle, positions);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double angle = (2 * static_cast<double>(i) / count - 1) * std::numbers::pi;
        positions[order[i]] = middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
}

} // namespace trilateral
