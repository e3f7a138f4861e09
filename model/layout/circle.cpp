// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/circle.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>
#include <tuple>

namespace trilateral
{

namespace
{

QPointF middleOf(const std::vector<QPointF> &positions)
{
    return std::accumulate(positions.begin(), positions.end(), QPointF()) / static_cast<double>(positions.size());
}

double angleOf(QPointF way)
{
    return std::atan2(way.y(), way.x());
}

// Per node: the angle at which the middle of its family is seen.
std::vector<double> familyAngles(QPointF middle, const std::vector<QPointF> &positions,
                                 const std::vector<quint32> &families)
{
    std::map<quint32, QPointF> sums;
    for (std::size_t node = 0; node < families.size(); ++node)
        sums[families[node]] += positions[node] - middle;
    std::vector<double> angles(positions.size(), 0);
    for (std::size_t node = 0; node < families.size(); ++node)
        angles[node] = angleOf(sums[families[node]]);
    return angles;
}

// Node numbers by the angle at which their family, and in it they themselves, are seen from the middle.
std::vector<std::size_t> orderAround(QPointF middle, const std::vector<QPointF> &positions,
                                     const std::vector<quint32> &families)
{
    const std::vector<double> ofFamily = familyAngles(middle, positions, families);
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t node) {
        const quint32 family = families.empty() ? 0 : families[node];
        return std::tuple(ofFamily[node], family, angleOf(positions[node] - middle));
    });
    return order;
}

} // namespace

void placeOnCircle(std::vector<QPointF> &positions, const std::vector<quint32> &families)
{
    if (positions.size() < 2)
        return;
    const QPointF middle = middleOf(positions);
    const double count = static_cast<double>(positions.size());
    const double radius = std::max(0.5 * count / (2 * std::numbers::pi), 1.0);
    const std::vector<std::size_t> order = orderAround(middle, positions, families);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double angle = (2 * static_cast<double>(i) / count - 1) * std::numbers::pi;
        positions[order[i]] = middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
}

} // namespace trilateral
