// SPDX-License-Identifier: GPL-3.0-or-later
// How much line runs through a box, so that a name can stand where little does: a table of sums over cells of four
// pixels (after Crow, 1984). Take every line, then sum once, then ask. Cost: the length of the lines; four look-ups for
// a box.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

namespace trilateral
{

class LineInk
{
public:
    LineInk() = default; // without any line
    explicit LineInk(QSizeF size);
    void take(std::span<const QPointF> line);
    void sum();
    // Pixels of line in the box; nothing before the sum.
    [[nodiscard]] double in(QRectF box) const;

private:
    [[nodiscard]] float upTo(double x, double y) const;

    int m_columns = 0; // one more than cells
    int m_rows = 0;
    std::vector<float> m_sums; // per corner: of all cells above and left of it
};

} // namespace trilateral
