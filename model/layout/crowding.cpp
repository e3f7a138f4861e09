// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/crowding.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace trilateral
{

namespace
{

// Nodes sorted by the square cell they are in; cells share a table of limited size by hashing.
class Grid
{
public:
    Grid(const Places &places, float cell)
        : m_cell(cell), m_mask(static_cast<quint32>(std::bit_ceil(2 * places.count()) - 1)), m_starts(m_mask + 2)
    {
        std::vector<quint32> slotOf(places.count());
        for (std::size_t node = 0; node < places.count(); ++node) {
            slotOf[node] = slot(cellAt(places.x[node]), cellAt(places.y[node]));
            ++m_starts[slotOf[node] + 1];
        }
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
        m_nodes.resize(places.count());
        for (std::size_t node = 0; node < places.count(); ++node)
            m_nodes[next[slotOf[node]]++] = static_cast<quint32>(node);
    }

    // Calls fn(node) for what is in the cell of the point and in those around it; of a crowded cell only for some,
    // others with each turn. May name nodes that are far away.
    template <class Fn>
    void forEachNear(float x, float y, quint32 turn, Fn &&fn) const
    {
        const int column = cellAt(x);
        const int row = cellAt(y);
        for (int r = row - 1; r <= row + 1; ++r)
            for (int c = column - 1; c <= column + 1; ++c)
                forEachIn(slot(c, r), turn, fn);
    }

private:
    static constexpr quint32 perCell = 16;

    [[nodiscard]] int cellAt(float value) const { return static_cast<int>(std::floor(value / m_cell)); }
    [[nodiscard]] quint32 slot(int column, int row) const
    {
        return (static_cast<quint32>(row) * 2654435761u + static_cast<quint32>(column)) & m_mask;
    }
    template <class Fn>
    void forEachIn(quint32 slot, quint32 turn, Fn &&fn) const
    {
        const quint32 first = m_starts[slot];
        const quint32 count = m_starts[slot + 1] - first;
        const quint32 offset = count > perCell ? turn % count : 0;
        for (quint32 i = offset; i < offset + std::min(count, perCell); ++i)
            fn(m_nodes[first + (i < count ? i : i - count)]);
    }

    float m_cell;
    quint32 m_mask;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_nodes;
};

struct Way {
    float x = 0;
    float y = 0;
};

// Half of what two nodes lack of their distance; two in one place part at an angle that depends on their numbers.
void addPush(const Places &places, std::size_t node, std::size_t other, float distance, Way &way)
{
    float dx = places.x[node] - places.x[other];
    float dy = places.y[node] - places.y[other];
    const float square = dx * dx + dy * dy;
    if (other == node || square >= distance * distance)
        return;
    const float length = std::sqrt(square);
    if (length < 1e-6f * distance) {
        const float angle = 2.399963f * static_cast<float>(std::min(other, node));
        dx = other < node ? std::cos(angle) : -std::cos(angle);
        dy = other < node ? std::sin(angle) : -std::sin(angle);
    }
    const float share = 0.5f * (distance - length) / std::max(std::sqrt(dx * dx + dy * dy), 1e-20f);
    way.x += share * dx;
    way.y += share * dy;
}

// Nodes with more room than a cell is wide, widest first.
std::vector<quint32> wideNodes(const std::vector<float> &rooms)
{
    constexpr std::size_t most = 160;
    std::vector<quint32> wide;
    for (std::size_t node = 0; node < rooms.size(); ++node)
        if (rooms[node] > 1)
            wide.push_back(static_cast<quint32>(node));
    std::ranges::stable_sort(wide, std::greater{}, [&](quint32 node) { return rooms[node]; });
    wide.resize(std::min(wide.size(), most));
    return wide;
}

// No node goes further than half a distance at a time.
Way limited(Way way, float limit)
{
    const float length = std::hypot(way.x, way.y);
    const float share = length > limit ? limit / length : 1;
    return {share * way.x, share * way.y};
}

quint32 turn(std::size_t node, int pass)
{
    return static_cast<quint32>(node) * 2654435761u + static_cast<quint32>(pass) * 40503u;
}

float centralExtent(std::vector<float> values)
{
    std::ranges::sort(values);
    const std::size_t cut = values.size() / 100;
    return values[values.size() - 1 - cut] - values[cut];
}

} // namespace

float evenSpacing(const Places &places)
{
    if (places.count() < 2)
        return 1;
    const float width = centralExtent(places.x);
    const float height = centralExtent(places.y);
    const float side = std::max(width, height);
    return std::sqrt(std::max(width, 0.1f * side) * std::max(height, 0.1f * side) / static_cast<float>(places.count()));
}

void pushApart(Places &places, const std::vector<bool> &isFixed, const std::vector<float> &rooms, float distance,
               int passes)
{
    if (distance <= 0 || places.count() < 2)
        return;
    const std::vector<quint32> wide = wideNodes(rooms);
    for (int pass = 0; pass < passes; ++pass) {
        const Grid grid(places, distance);
        Places next = places;
        for (std::size_t node = 0; node < places.count(); ++node) {
            if (!isFixed.empty() && isFixed[node])
                continue;
            Way way;
            grid.forEachNear(places.x[node], places.y[node], turn(node, pass),
                             [&](quint32 other) { addPush(places, node, other, distance, way); });
            for (const quint32 other : wide)
                addPush(places, node, other, distance * (rooms[node] + rooms[other]) / 2, way);
            way = limited(way, distance / 2);
            next.x[node] += way.x;
            next.y[node] += way.y;
        }
        places = std::move(next);
    }
}

} // namespace trilateral
