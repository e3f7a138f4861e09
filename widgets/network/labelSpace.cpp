// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/labelSpace.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double cellSide = 48;

int cellCount(double length)
{
    return std::max(1, static_cast<int>(std::ceil(std::min(length, 1e5) / cellSide)));
}

bool touches(QRectF box, QPointF centre, double radius)
{
    const double x = std::clamp(centre.x(), box.left(), box.right()) - centre.x();
    const double y = std::clamp(centre.y(), box.top(), box.bottom()) - centre.y();
    return x * x + y * y < radius * radius;
}

} // namespace

LabelSpace::LabelSpace(QSizeF size)
    : m_size(size), m_columns(cellCount(size.width())), m_rows(cellCount(size.height())),
      m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

template <class Fn>
void LabelSpace::forEachCell(QRectF box, Fn &&fn) const
{
    const auto cell = [](double value, int count) {
        return static_cast<int>(std::clamp(std::floor(value / cellSide), 0.0, count - 1.0));
    };
    for (int row = cell(box.top(), m_rows); row <= cell(box.bottom(), m_rows); ++row)
        for (int column = cell(box.left(), m_columns); column <= cell(box.right(), m_columns); ++column)
            fn(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column));
}

void LabelSpace::takeDisc(QPointF centre, double radius, bool isLesser)
{
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    forEachCell(box, [&](std::size_t cell) { m_cells[cell].discs.push_back({centre, radius, isLesser}); });
}

void LabelSpace::takeBox(QRectF box)
{
    forEachCell(box, [&](std::size_t cell) { m_cells[cell].boxes.push_back(box); });
}

bool LabelSpace::isFreeOfBoxes(QRectF box) const
{
    if (!QRectF(QPointF(), m_size).adjusted(4, 2, -4, -2).contains(box))
        return false;
    bool isFree = true;
    forEachCell(box, [&](std::size_t cell) {
        isFree = isFree &&
                 std::ranges::none_of(m_cells[cell].boxes, [&](const QRectF &other) { return other.intersects(box); });
    });
    return isFree;
}

bool LabelSpace::isFree(QRectF box, QPointF own) const
{
    bool isFree = isFreeOfBoxes(box);
    if (isFree)
        forEachCell(box, [&](std::size_t cell) {
            isFree = isFree && std::ranges::none_of(m_cells[cell].discs, [&](const Disc &disc) {
                         return disc.centre != own && touches(box, disc.centre, disc.radius);
                     });
        });
    return isFree;
}

double LabelSpace::costOfCovering(QRectF box, CoverCost each, double limit) const
{
    if (!isFreeOfBoxes(box))
        return limit;
    double cost = 0;
    std::vector<QPointF> counted; // a disc may lie in several cells
    forEachCell(box, [&](std::size_t cell) {
        for (const Disc &disc : m_cells[cell].discs) {
            if (cost >= limit)
                return;
            if (!touches(box, disc.centre, disc.radius) || std::ranges::find(counted, disc.centre) != counted.end())
                continue;
            counted.push_back(disc.centre);
            cost += disc.isLesser ? each.lesser : each.leading;
        }
    });
    return std::min(cost, limit);
}

} // namespace trilateral
