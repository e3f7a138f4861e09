// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/obstacles.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double cell = 4;   // pixels
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
      m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

inline const Obstacles::Cell *Obstacles::cellAt(QPointF point) const
{
    const double x = point.x() * (1 / cell);
    const double y = point.y() * (1 / cell);
    if (!(x >= 0 && y >= 0 && x < m_columns && y < m_rows))
        return nullptr;
    return &m_cells[static_cast<std::size_t>(static_cast<int>(y) * m_columns + static_cast<int>(x))];
}

// Cells whose middle lies in the box.
template <class Value>
void Obstacles::take(Value Cell::*what, QRectF box, Value value)
{
    const auto first = [](double edge, int count) {
        return static_cast<int>(std::clamp(std::ceil(edge / cell - 0.5), 0.0, double(count)));
    };
    const auto last = [](double edge, int count) {
        return static_cast<int>(std::clamp(std::floor(edge / cell - 0.5), -1.0, count - 1.0));
    };
    for (int y = first(box.top(), m_rows); y <= last(box.bottom(), m_rows); ++y)
        for (int x = first(box.left(), m_columns); x <= last(box.right(), m_columns); ++x) {
            Value &there = m_cells[static_cast<std::size_t>(y * m_columns + x)].*what;
            there = std::max(there, value);
        }
}

void Obstacles::takeRound(quint32 Cell::*what, QPointF centre, double radius, quint32 value)
{
    for (double y = -radius; y <= radius; y += cell) {
        const double half = std::sqrt(std::max(0.0, radius * radius - y * y));
        take(what, QRectF(centre + QPointF(-half, y - cell / 2), QSizeF(2 * half, cell)), value);
    }
}

void Obstacles::takeDisc(const NodeMark &mark)
{
    const double radius = double(mark.marker.radius);
    takeRound(&Cell::disc, mark.marker.centre, radius + 1.5, mark.node + 1);
    takeRound(&Cell::nearDisc, mark.marker.centre, radius + 1.5 + margin, mark.node + 1);
}

void Obstacles::takeName(QRectF box)
{
    take(&Cell::name, box, ++m_nameCount);
    take(&Cell::cost, box, onName);
    take(&Cell::cost, box.adjusted(-margin, -margin, margin, margin), nearName);
}

void Obstacles::takeCover(QRectF box)
{
    take(&Cell::cost, box, covered);
}

inline float Obstacles::costAt(const Cell &there, quint32 a, quint32 b)
{
    const auto isStrange = [&](quint32 disc) {
        return disc != 0 && disc != a + 1 && disc != b + 1;
    };
    if (there.nearDisc == 0) // and so none on it
        return there.cost;
    return there.cost + (isStrange(there.disc) ? onDisc : isStrange(there.nearDisc) ? nearDisc : 0);
}

void Obstacles::costs(QPointF first, QPointF step, quint32 a, quint32 b, std::span<float> costs) const
{
    QPointF point = first;
    for (float &cost : costs) {
        const Cell *there = cellAt(point);
        cost = there ? costAt(*there, a, b) : outside;
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
            const Cell *there = cellAt(way[i - 1] + piece * step / steps);
            const quint32 onDisc = !there || there->disc == a + 1 || there->disc == b + 1 ? 0 : there->disc;
            const quint32 onName = there ? there->name : 0;
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
