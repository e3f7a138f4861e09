// SPDX-License-Identifier: GPL-3.0-or-later
// What an edge of the network keeps off: discs of nodes that it does not join, names, what lies under controls or the
// legend, and the outside of the view. Kept in cells of four pixels. Cost: the cells that things cover; a few
// nanoseconds for each question.
#pragma once

#include "widgets/network/networkGeometry.h"

#include <span>

namespace trilateral
{

class Obstacles
{
public:
    explicit Obstacles(QSizeF size);
    void takeDisc(const NodeMark &mark);
    void takeName(QRectF box);
    // Where edges would be covered.
    void takeCover(QRectF box);
    // What it costs an edge between nodes a and b to pass at each of a row of points: 0 where nothing is near.
    void costs(QPointF first, QPointF step, quint32 a, quint32 b, std::span<float> costs) const;
    // Over how many names, and discs of other nodes than a and b, the way runs within the view.
    struct Crossings {
        int names = 0;
        int discs = 0;
    };
    [[nodiscard]] Crossings crossings(std::span<const QPointF> way, quint32 a, quint32 b) const;

private:
    // A node and one, or the number of a name; 0 for nothing.
    struct Cell {
        quint32 disc = 0;
        quint32 nearDisc = 0;
        quint32 name = 0;
        float cost = 0; // of names and covers
    };
    template <class Value>
    void take(Value Cell::*what, QRectF box, Value value);
    void takeRound(quint32 Cell::*what, QPointF centre, double radius, quint32 value);
    [[nodiscard]] static float costAt(const Cell &there, quint32 a, quint32 b);
    // Null outside of the view.
    [[nodiscard]] const Cell *cellAt(QPointF point) const;

    int m_columns;
    int m_rows;
    std::vector<Cell> m_cells;
    quint32 m_nameCount = 0;
};

// Of the nodes, labels and legend of a geometry; of labels inside their discs only the discs.
[[nodiscard]] Obstacles obstaclesIn(const NetworkGeometry &geometry, double barRoom = 0);
// Whether lines keep off a label: not where it stands in its disc.
[[nodiscard]] bool isBeside(const LabelMark &label);

} // namespace trilateral
