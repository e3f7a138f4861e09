// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/packing.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double aspect = 1.7; // of the block, width to height

double blockWidth(const std::vector<QSizeF> &boxes, double gap)
{
    double area = 0;
    double widest = 0;
    for (const QSizeF &box : boxes) {
        area += (box.width() + gap) * (box.height() + gap);
        widest = std::max(widest, box.width() + gap);
    }
    return std::max(widest, std::sqrt(aspect * area));
}

// Fills a row column by column.
class Row
{
public:
    Row(double top, double height, double width) : m_top(top), m_height(height), m_width(width) {}

    // False where the box does not fit any more.
    bool take(const QSizeF &box, double gap, QPointF &corner)
    {
        if (box.height() > m_height)
            return false;
        if (m_y > 0 && m_y + box.height() > m_height)
            nextColumn();
        if (m_x > 0 && m_x + box.width() > m_width)
            return false;
        corner = {m_x, m_top + m_y};
        m_y += box.height() + gap;
        m_columnWidth = std::max(m_columnWidth, box.width() + gap);
        return true;
    }

private:
    void nextColumn()
    {
        m_x += m_columnWidth;
        m_columnWidth = 0;
        m_y = 0;
    }

    double m_top;
    double m_height;
    double m_width;
    double m_x = 0;
    double m_y = 0;
    double m_columnWidth = 0;
};

// What is taken, in square cells over a box and some way around it.
class Ground
{
public:
    Ground(QRectF box, double cell)
        : m_box(box), m_cell(cell), m_columns(cellsIn(box.width())), m_rows(cellsIn(box.height())),
          m_isTaken(m_columns * m_rows)
    {
    }

    void take(QRectF area) // what lies outside is of no interest
    {
        forEachCell(area & m_box, [&](std::size_t cell) { m_isTaken[cell] = true; });
    }
    // What lies between two taken cells of a row is taken too: nothing goes inside of something else.
    void fillRows()
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            const auto begin = m_isTaken.begin() + std::ptrdiff_t(row * m_columns);
            const auto end = begin + std::ptrdiff_t(m_columns);
            const auto first = std::find(begin, end, true);
            const auto last = std::find(std::make_reverse_iterator(end), std::make_reverse_iterator(first), true);
            std::fill(first, last.base(), true);
        }
    }
    [[nodiscard]] bool isFree(QRectF area) const
    {
        bool isFree = true;
        forEachCell(area & m_box, [&](std::size_t cell) { isFree = isFree && !m_isTaken[cell]; });
        return isFree;
    }
    // Calls fn(point) for the corner of each cell.
    template <class Fn>
    void forEachCorner(Fn &&fn) const
    {
        for (std::size_t row = 0; row < m_rows; ++row)
            for (std::size_t column = 0; column < m_columns; ++column)
                fn(m_box.topLeft() + m_cell * QPointF(double(column), double(row)));
    }

private:
    [[nodiscard]] std::size_t cellsIn(double length) const
    {
        return static_cast<std::size_t>(std::ceil(length / m_cell)) + 1;
    }
    template <class Fn>
    void forEachCell(QRectF area, Fn &&fn) const
    {
        const auto at = [&](double way) {
            return static_cast<std::size_t>(std::max(0.0, way / m_cell));
        };
        for (std::size_t row = at(area.top() - m_box.top()); row <= at(area.bottom() - m_box.top()); ++row)
            for (std::size_t column = at(area.left() - m_box.left()); column <= at(area.right() - m_box.left());
                 ++column)
                fn(std::min(row * m_columns + column, m_isTaken.size() - 1));
    }

    QRectF m_box;
    double m_cell;
    std::size_t m_columns;
    std::size_t m_rows;
    std::vector<bool> m_isTaken;
};

QRectF boxAround(const std::vector<QPointF> &points)
{
    QRectF box;
    for (const QPointF &point : points)
        box |= QRectF(point, QSizeF(1e-9, 1e-9));
    return box;
}

// The free corner that makes the whole grow least, and among these the one farthest from the middle.
QPointF bestCorner(const Ground &ground, QRectF whole, QSizeF size, double gap)
{
    QPointF best(whole.right() + gap, whole.top());
    double bestScore = 1e300;
    ground.forEachCorner([&](QPointF corner) {
        const QRectF box(corner, size);
        const QRectF grown = whole | box;
        const QPointF way = box.center() - whole.center();
        const double growth = grown.width() * grown.height() - whole.width() * whole.height();
        const double score = 1000 * growth - std::hypot(way.x() / whole.width(), way.y() / whole.height());
        if (score < bestScore && ground.isFree(box.adjusted(-gap, -gap, gap, gap))) {
            best = corner;
            bestScore = score;
        }
    });
    return best;
}

} // namespace

std::vector<QPointF> packAround(const std::vector<QPointF> &taken, const std::vector<QSizeF> &boxes, double gap)
{
    QRectF whole = boxAround(taken);
    double reach = gap;
    for (const QSizeF &box : boxes)
        reach = std::max(reach, gap + std::max(box.width(), box.height()));
    Ground ground(whole.adjusted(-reach, -reach, reach, reach),
                  std::max(gap / 2, std::sqrt(whole.width() * whole.height()) / 80));
    for (const QPointF &point : taken)
        ground.take(QRectF(point, QSizeF(1e-9, 1e-9)));
    ground.fillRows();
    std::vector<QPointF> corners;
    for (const QSizeF &box : boxes) {
        corners.push_back(bestCorner(ground, whole, box, gap));
        const QRectF placed(corners.back(), box + QSizeF(1e-9, 1e-9));
        ground.take(placed);
        whole |= placed;
    }
    return corners;
}

std::vector<QPointF> packBoxes(const std::vector<QSizeF> &boxes, double gap)
{
    std::vector<QPointF> corners(boxes.size());
    const double width = blockWidth(boxes, gap);
    double top = 0;
    for (std::size_t i = 0; i < boxes.size();) {
        const double height = boxes[i].height();
        Row row(top, height, width);
        while (i < boxes.size() && row.take(boxes[i], gap, corners[i]))
            ++i;
        top += height + gap;
    }
    return corners;
}

} // namespace trilateral
