// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/mapPlaces.h"

#include "model/layout/crowding.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trilateral
{

namespace
{

constexpr double earthRadius = 6371; // km
constexpr double trueWithin = 120;   // km from the middle, below which distances are nearly true
constexpr double mapScale = 16;      // lengths for each time that the distance grows e-fold
constexpr int pullRounds = 8;
constexpr int pushRounds = 120;
constexpr float roomBetweenKnown = 2.4F; // where the Earth has them closer, the map does not
constexpr float roomBetween = 1.1F;      // lengths, for plain nodes

struct Direction {
    double x = 0;
    double y = 0;
    double z = 0;
};

bool isKnown(QPointF point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

Direction directionOf(QPointF degrees)
{
    const double longitude = qDegreesToRadians(degrees.x());
    const double latitude = qDegreesToRadians(degrees.y());
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude)};
}

// The place with the least sum of angles to all others: a far one does not pull it away, as it would a mean.
QPointF middleOf(const std::vector<QPointF> &coordinates)
{
    QPointF best;
    double least = std::numeric_limits<double>::infinity();
    for (const QPointF candidate : coordinates) {
        if (!isKnown(candidate))
            continue;
        const Direction from = directionOf(candidate);
        double sum = 0;
        for (const QPointF other : coordinates)
            if (isKnown(other)) {
                const Direction to = directionOf(other);
                sum += std::acos(std::clamp(from.x * to.x + from.y * to.y + from.z * to.z, -1.0, 1.0));
            }
        if (sum < least) {
            least = sum;
            best = candidate;
        }
    }
    return best;
}

// East is right, north is up.
QPointF onMap(QPointF degrees, QPointF middle)
{
    const double latitude = qDegreesToRadians(degrees.y());
    const double middleLatitude = qDegreesToRadians(middle.y());
    const double east = qDegreesToRadians(degrees.x() - middle.x());
    const double x = std::cos(latitude) * std::sin(east);
    const double y =
        std::cos(middleLatitude) * std::sin(latitude) - std::sin(middleLatitude) * std::cos(latitude) * std::cos(east);
    const double z =
        std::sin(middleLatitude) * std::sin(latitude) + std::cos(middleLatitude) * std::cos(latitude) * std::cos(east);
    const double distance = earthRadius * std::atan2(std::hypot(x, y), z);
    const double reach = mapScale * std::log1p(distance / trueWithin);
    const double length = std::hypot(x, y);
    return length > 0 ? QPointF(x / length * reach, -y / length * reach) : QPointF();
}

// What lies so near that it would sit on each other is moved apart.
void placeKnown(const std::vector<QPointF> &coordinates, const std::vector<float> &rooms, Places &places)
{
    const QPointF middle = middleOf(coordinates);
    Places known;
    std::vector<float> knownRooms;
    for (std::size_t node = 0; node < coordinates.size(); ++node) {
        if (!isKnown(coordinates[node]))
            continue;
        const QPointF place = onMap(coordinates[node], middle);
        known.x.push_back(static_cast<float>(place.x()));
        known.y.push_back(static_cast<float>(place.y()));
        knownRooms.push_back(rooms.empty() ? 1 : rooms[node]);
    }
    pushApart(known, std::vector<bool>(known.count()), knownRooms, roomBetweenKnown, pushRounds);
    std::size_t next = 0;
    for (std::size_t node = 0; node < coordinates.size(); ++node)
        if (isKnown(coordinates[node])) {
            places.x[node] = known.x[next];
            places.y[node] = known.y[next++];
        }
}

// Around the middle of those neighbours that have a place by now; a little apart, each in its own direction.
void placeAmongNeighbours(const Neighbours &graph, Places &places, std::vector<bool> &isPlaced,
                          const std::vector<bool> &isFixed)
{
    const std::vector<bool> before = isPlaced;
    for (std::size_t node = 0; node < graph.count(); ++node) {
        if (isFixed[node])
            continue;
        float x = 0;
        float y = 0;
        float count = 0;
        for (const quint32 other : graph.of(node))
            if (before[other]) {
                x += places.x[other];
                y += places.y[other];
                ++count;
            }
        if (count == 0)
            continue;
        const float turn = static_cast<float>(node) * 2.39996F; // the golden angle: no two the same way
        places.x[node] = x / count + 0.5F * std::cos(turn);
        places.y[node] = y / count + 0.5F * std::sin(turn);
        isPlaced[node] = true;
    }
}

void placeBelow(Places &places, const std::vector<bool> &isPlaced)
{
    float left = 0;
    float bottom = 0;
    for (std::size_t node = 0; node < places.count(); ++node)
        if (isPlaced[node]) {
            left = std::min(left, places.x[node]);
            bottom = std::max(bottom, places.y[node]);
        }
    for (std::size_t node = 0; node < places.count(); ++node)
        if (!isPlaced[node]) {
            places.x[node] = left++;
            places.y[node] = bottom + 3;
        }
}

} // namespace

std::vector<QPointF> placeOnMap(const Neighbours &graph, const std::vector<QPointF> &coordinates,
                                const std::vector<float> &rooms)
{
    if (std::ranges::none_of(coordinates, isKnown))
        return {};
    Places places(graph.count());
    placeKnown(coordinates, rooms, places);
    std::vector<bool> isFixed(graph.count());
    std::transform(coordinates.begin(), coordinates.end(), isFixed.begin(), isKnown);
    std::vector<bool> isPlaced = isFixed;
    for (int round = 0; round < pullRounds; ++round)
        placeAmongNeighbours(graph, places, isPlaced, isFixed);
    placeBelow(places, isPlaced);
    pushApart(places, isFixed, rooms, roomBetween, pushRounds);
    std::vector<QPointF> result;
    result.reserve(graph.count());
    for (std::size_t node = 0; node < graph.count(); ++node)
        result.emplace_back(places.x[node], places.y[node]);
    return result;
}

} // namespace trilateral
