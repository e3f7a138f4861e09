// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/pendants.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trilateral
{

namespace
{

std::vector<quint32> pendantsOf(const Neighbours &graph, std::size_t node, float reach, const Places &places)
{
    std::vector<quint32> pendants;
    if (graph.degree(node) > 1)
        for (const quint32 other : graph.of(node))
            if (graph.degree(other) == 1 &&
                std::hypot(places.x[other] - places.x[node], places.y[other] - places.y[node]) <= reach)
                pendants.push_back(other);
    return pendants;
}

} // namespace

void seatPendants(const Neighbours &graph, const std::vector<float> &rooms, float distance, float reach, Places &places)
{
    constexpr float turn = 2 * std::numbers::pi_v<float> / static_cast<float>(mostPendants);
    for (std::size_t node = 0; node < graph.count(); ++node) {
        std::vector<quint32> pendants = pendantsOf(graph, node, reach, places);
        if (pendants.empty() || pendants.size() > mostPendants)
            continue;
        float x = 0;
        float y = 0;
        for (const quint32 pendant : pendants) {
            x += places.x[pendant] - places.x[node];
            y += places.y[pendant] - places.y[node];
        }
        float angle = std::atan2(y, x) - turn * static_cast<float>(pendants.size() - 1) / 2;
        for (const quint32 pendant : pendants) {
            const float away = distance * (rooms.empty() ? 1 : (rooms[node] + rooms[pendant]) / 2);
            places.x[pendant] = places.x[node] + away * std::cos(angle);
            places.y[pendant] = places.y[node] + away * std::sin(angle);
            angle += turn;
        }
    }
}

} // namespace trilateral
