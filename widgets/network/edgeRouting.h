// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps edges off what they have nothing to do with: discs of other nodes, and names. An edge that runs over any bows
// further to one side or the other, as little as clears most; edges between the same two bow together, so that they
// stay beside each other. Cost: some milliseconds for two thousand edges; about nothing for those that are free.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// What stands in the way, in cells of four pixels.
class Obstacles
{
public:
    explicit Obstacles(QSizeF size);
    void takeDisc(const NodeMark &mark);
    void takeName(QRectF box);
    // How many names, and discs of other nodes than a and b, the curve runs over within the view.
    [[nodiscard]] int crossings(const DrawCurve &curve, quint32 a, quint32 b) const;
    // Whether the curve bows nowhere out of the view.
    [[nodiscard]] bool isInside(const DrawCurve &curve) const;

private:
    // A node and one, 0 for nothing; per cell.
    using Plane = std::vector<quint32>;
    void take(Plane &plane, QRectF box, quint32 value);
    [[nodiscard]] std::size_t cellAt(QPointF point) const;

    int m_columns;
    int m_rows;
    Plane m_discs;
    Plane m_names;
    quint32 m_nameCount = 0;
};

// Of the nodes and labels of a geometry; of labels inside their discs only the discs.
[[nodiscard]] Obstacles obstaclesIn(const NetworkGeometry &geometry);
// Bends the edges of a geometry whose nodes and labels are there. all: per graph node its mark, in view or not.
void routeEdges(const NetworkRequest &request, const std::vector<NodeMark> &all, NetworkGeometry &geometry);

} // namespace trilateral
