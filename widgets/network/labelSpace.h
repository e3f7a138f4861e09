// SPDX-License-Identifier: GPL-3.0-or-later
// The room for labels on a plane: remembers discs and boxes that are taken, in square cells, and tells whether a box
// touches any, and how much line runs through it. Cost: the cells that the box covers.
#pragma once

#include "widgets/network/lineInk.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace trilateral
{

class LabelSpace
{
public:
    explicit LabelSpace(QSizeF size);
    // A lesser disc may be covered where nothing else is left.
    void takeDisc(QPointF centre, double radius, bool isLesser = false);
    void takeBox(QRectF box);
    void setLines(LineInk lines) { m_lines = std::move(lines); }
    // Pixels of line in the box; none where no lines were set.
    [[nodiscard]] double lineIn(QRectF box) const { return m_lines.in(box); }
    // Whether the box lies inside the plane and touches nothing taken but the disc at `own`.
    [[nodiscard]] bool isFree(QRectF box, QPointF own) const;
    // Whether the box lies inside the plane and touches no box.
    [[nodiscard]] bool isFreeOfBoxes(QRectF box) const;
    struct CoverCost {
        double lesser = 0; // of each disc
        double leading = 0;
    };
    // What it costs to touch the discs that the box touches; limit or more where that is reached, and where the box
    // sticks out of the plane or touches a box.
    [[nodiscard]] double costOfCovering(QRectF box, CoverCost each, double limit) const;

private:
    struct Disc {
        QPointF centre;
        double radius;
        bool isLesser;
    };
    struct Cell {
        std::vector<Disc> discs;
        std::vector<QRectF> boxes;
    };
    template <class Fn>
    void forEachCell(QRectF box, Fn &&fn) const;

    QSizeF m_size;
    int m_columns;
    int m_rows;
    std::vector<Cell> m_cells;
    LineInk m_lines;
};

} // namespace trilateral
