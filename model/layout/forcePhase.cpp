// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/forcePhase.h"

#include "model/layout/crowding.h"

#include <cmath>
#include <numeric>

namespace trilateral
{

namespace
{

// Nodes sorted into square cells.
class NodeGrid
{
public:
    NodeGrid(const Places &places, float side) : m_side(side)
    {
        const auto [left, right] = std::ranges::minmax(places.x);
        const auto [top, bottom] = std::ranges::minmax(places.y);
        m_left = left;
        m_top = top;
        m_columns = columnCount(right - left);
        m_rows = columnCount(bottom - top);
        m_starts.assign(m_columns * m_rows + 1, 0);
        for (std::size_t node = 0; node < places.count(); ++node)
            ++m_starts[cellOf(places.x[node], places.y[node]) + 1];
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        m_nodes.resize(places.count());
        std::vector<quint32> next = m_starts;
        for (std::size_t node = 0; node < places.count(); ++node)
            m_nodes[next[cellOf(places.x[node], places.y[node])]++] = static_cast<quint32>(node);
    }
    template <class Fn>
    void forNear(float x, float y, Fn &&fn) const
    {
        const std::size_t column = at(x - m_left, m_columns);
        const std::size_t row = at(y - m_top, m_rows);
        for (std::size_t r = row ? row - 1 : 0; r <= std::min(row + 1, m_rows - 1); ++r)
            for (std::size_t c = column ? column - 1 : 0; c <= std::min(column + 1, m_columns - 1); ++c)
                for (quint32 i = m_starts[r * m_columns + c]; i < m_starts[r * m_columns + c + 1]; ++i)
                    fn(m_nodes[i]);
    }

private:
    [[nodiscard]] std::size_t columnCount(float length) const
    {
        return std::clamp<std::size_t>(static_cast<std::size_t>(length / m_side) + 1, 1, 2048);
    }
    [[nodiscard]] std::size_t at(float way, std::size_t count) const
    {
        return std::min(static_cast<std::size_t>(std::max(way, 0.0f) / m_side), count - 1);
    }
    [[nodiscard]] std::size_t cellOf(float x, float y) const
    {
        return at(y - m_top, m_rows) * m_columns + at(x - m_left, m_columns);
    }

    float m_side;
    float m_left = 0;
    float m_top = 0;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_nodes;
};

struct Force {
    float x = 0;
    float y = 0;
};

// Nodes further than two ideal lengths away do not push.
Force pushOn(std::size_t node, const Places &places, const NodeGrid &grid, float ideal)
{
    Force sum;
    const float reach = 4 * ideal * ideal;
    grid.forNear(places.x[node], places.y[node], [&](quint32 other) {
        const float x = places.x[node] - places.x[other];
        const float y = places.y[node] - places.y[other];
        const float square = x * x + y * y;
        if (other == node || square > reach)
            return;
        const float strength = ideal * ideal / std::max(square, 1e-4f);
        sum.x += x * strength;
        sum.y += y * strength;
    });
    return sum;
}

// Edges of nodes with many pull less each, so that hubs do not swallow their neighbours.
Force pullOn(std::size_t node, const Neighbours &graph, const Places &places, float ideal)
{
    Force sum;
    for (const quint32 other : graph.of(node)) {
        const float x = places.x[other] - places.x[node];
        const float y = places.y[other] - places.y[node];
        const float length = std::sqrt(x * x + y * y);
        const float strength =
            length / ideal / std::sqrt(static_cast<float>(std::min(graph.degree(node), graph.degree(other))));
        sum.x += x * strength;
        sum.y += y * strength;
    }
    return sum;
}

Force shortened(Force force, float longest)
{
    const float length = std::sqrt(force.x * force.x + force.y * force.y);
    const float scale = length > longest ? longest / length : 1;
    return {force.x * scale, force.y * scale};
}

void pass(const Neighbours &graph, float ideal, float longest, Places &places)
{
    const NodeGrid grid(places, 2 * ideal);
    Places next = places;
    for (std::size_t node = 0; node < places.count(); ++node) {
        const Force push = pushOn(node, places, grid, ideal);
        const Force pull = pullOn(node, graph, places, ideal);
        const Force move = shortened({push.x + pull.x, push.y + pull.y}, longest);
        next.x[node] += move.x;
        next.y[node] += move.y;
    }
    places = std::move(next);
}

} // namespace

void runForcePasses(const Neighbours &graph, int passes, Places &places, LayoutSteps &steps)
{
    const float ideal = std::max(evenSpacing(places), 1e-3f);
    for (int i = 0; i < passes; ++i) {
        const float left = 1 - static_cast<float>(i) / static_cast<float>(passes);
        pass(graph, ideal, ideal * left, places);
        if (!steps.advance(graph.count()))
            return;
    }
}

} // namespace trilateral
