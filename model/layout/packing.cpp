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

} // namespace

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
