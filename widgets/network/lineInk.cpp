// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/lineInk.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double cell = 4; // pixels

}

LineInk::LineInk(QSizeF size)
    : m_columns(static_cast<int>(std::ceil(std::max(size.width(), 1.0) / cell)) + 1),
      m_rows(static_cast<int>(std::ceil(std::max(size.height(), 1.0) / cell)) + 1),
      m_sums(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

void LineInk::take(std::span<const QPointF> line)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF way = line[i] - line[i - 1];
        const double length = std::hypot(way.x(), way.y());
        const int steps = std::max(1, static_cast<int>(length / cell));
        for (int step = 0; step < steps; ++step) {
            const QPointF point = (line[i - 1] + way * ((step + 0.5) / steps)) / cell;
            const int x = static_cast<int>(std::floor(point.x())) + 1;
            const int y = static_cast<int>(std::floor(point.y())) + 1;
            if (x > 0 && y > 0 && x < m_columns && y < m_rows)
                m_sums[static_cast<std::size_t>(y * m_columns + x)] += static_cast<float>(length / steps);
        }
    }
}

void LineInk::sum()
{
    for (int y = 1; y < m_rows; ++y) {
        float row = 0;
        for (int x = 1; x < m_columns; ++x) {
            const auto at = static_cast<std::size_t>(y * m_columns + x);
            row += m_sums[at];
            m_sums[at] = row + m_sums[at - static_cast<std::size_t>(m_columns)];
        }
    }
}

float LineInk::upTo(double x, double y) const
{
    const int column = std::clamp(static_cast<int>(std::lround(x / cell)), 0, m_columns - 1);
    const int row = std::clamp(static_cast<int>(std::lround(y / cell)), 0, m_rows - 1);
    return m_sums[static_cast<std::size_t>(row * m_columns + column)];
}

double LineInk::in(QRectF box) const
{
    if (m_sums.empty())
        return 0;
    return double(upTo(box.right(), box.bottom()) - upTo(box.left(), box.bottom()) - upTo(box.right(), box.top()) +
                  upTo(box.left(), box.top()));
}

} // namespace trilateral
