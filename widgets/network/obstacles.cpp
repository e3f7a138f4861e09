// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/obstacles.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double cell = 4; // pixels
constexpr std::size_t nowhere = ~std::size_t(0);
constexpr double margin = 5; // pixels around things where edges go only in a throng

// What a place costs, in what one sideways step of a way costs. Lines are not drawn under names, but a disc that a line
// runs over seems to belong to it; a way that comes too near grazes it where it is smoothed.
constexpr float onName = 24;
constexpr float nearName = 1.2f;
constexpr float onDisc = 300;
constexpr float nearDisc = 24;
constexpr float covered = 6;
constexpr float outside = 12;

} // namespace

Obstacles::Obstacles(QSizeF size)
    : m_columns(static_cast<int>(std::ceil(std::max(size.width(), 1.0) / cell))),
      m_rows(static_cast<int>(std::ceil(std::max(size.height(), 1.0) / cell))),
      m_discs(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)), m_nearDiscs(m_discs.size()),
      m_names(m_discs.size()), m_costs(m_discs.size())
{
}

std::size_t Obstacles::cellAt(QPointF point) const
{
    if (point.x() < 0 || point.y() < 0)
        return nowhere;
    const int x = static_cast<int>(point.x() * (1 / cell));
    const int y = static_cast<int>(point.y() * (1 / cell));
    if (x >= m_columns || y >= m_rows)
        return nowhere;
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x);
}

// Cells whose middle lies in the box.
template <class Value>
void Obstacles::take(std::vector<Value> &plane, QRectF box, Value value)
{
    const auto first = [](double edge) {
        return std::ceil(edge / cell - 0.5) * cell + cell / 2;
    };
    for (double y = first(box.top()); y <= box.bottom(); y += cell)
        for (double x = first(box.left()); x <= box.right(); x += cell)
            if (const std::size_t at = cellAt({x, y}); at != nowhere)
                plane[at] = std::max(plane[at], value);
}

void Obstacles::takeRound(Plane &plane, QPointF centre, double radius, quint32 value)
{
    for (double y = -radius; y <= radius; y += cell) {
        const double half = std::sqrt(std::max(0.0, radius * radius - y * y));
        take(plane, QRectF(centre + QPointF(-half, y - cell / 2), QSizeF(2 * half, cell)), value);
    }
}

void Obstacles::takeDisc(const NodeMark &mark)
{
    const double radius = double(mark.marker.radius);
    takeRound(m_discs, mark.marker.centre, radius + 1.5, mark.node + 1);
    takeRound(m_nearDiscs, mark.marker.centre, radius + 1.5 + margin, mark.node + 1);
}

void Obstacles::takeName(QRectF box)
{
    take(m_names, box, ++m_nameCount);
    take(m_costs, box, onName);
    take(m_costs, box.adjusted(-margin, -margin, margin, margin), nearName);
}

void Obstacles::takeCover(QRectF box)
{
    take(m_costs, box, covered);
}

float Obstacles::cost(std::size_t at, quint32 a, quint32 b) const
{
    if (at == nowhere)
        return outside;
    const auto isStrange = [&](quint32 disc) {
        return disc != 0 && disc != a + 1 && disc != b + 1;
    };
    const float disc = isStrange(m_discs[at]) ? onDisc : isStrange(m_nearDiscs[at]) ? nearDisc : 0;
    return m_costs[at] + disc;
}

void Obstacles::costs(QPointF first, QPointF step, quint32 a, quint32 b, std::span<float> costs) const
{
    QPointF point = first;
    for (float &cost : costs) {
        cost = this->cost(cellAt(point), a, b);
        point += step;
    }
}

Obstacles::Crossings Obstacles::crossings(std::span<const QPointF> way, quint32 a, quint32 b) const
{
    constexpr double stride = 2; // pixels between the places that are looked at
    Crossings count;
    quint32 disc = 0;
    quint32 name = 0;
    for (std::size_t i = 1; i < way.size(); ++i) {
        const QPointF piece = way[i] - way[i - 1];
        const double length = std::sqrt(QPointF::dotProduct(piece, piece));
        const int steps = std::max(1, static_cast<int>(length / stride));
        for (int step = 0; step < steps; ++step) {
            const std::size_t at = cellAt(way[i - 1] + piece * step / steps);
            const quint32 onDisc = at == nowhere || m_discs[at] == a + 1 || m_discs[at] == b + 1 ? 0 : m_discs[at];
            const quint32 onName = at == nowhere ? 0 : m_names[at];
            count.discs += onDisc != 0 && onDisc != disc;
            count.names += onName != 0 && onName != name;
            disc = onDisc;
            name = onName;
        }
    }
    return count;
}

bool isBeside(const LabelMark &label)
{
    return !label.lines.empty() && label.lines.front().style.halo != transparent;
}

Obstacles obstaclesIn(const NetworkGeometry &geometry, double barRoom)
{
    Obstacles obstacles(geometry.camera.size);
    for (const NodeMark &mark : geometry.nodes)
        obstacles.takeDisc(mark);
    for (const LabelMark &label : geometry.labels)
        if (isBeside(label))
            obstacles.takeName(label.box);
    obstacles.takeCover(geometry.legend.box);
    if (barRoom > 0)
        obstacles.takeCover(QRectF(0, 0, geometry.camera.size.width(), barRoom));
    return obstacles;
}

} // namespace trilateral
