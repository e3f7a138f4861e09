// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartPattern.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double distance = 6; // between the lines
constexpr double denseDistance = 3;
constexpr float width = 1.2f;

class Hatcher
{
public:
    Hatcher(std::vector<DrawItem> &items, const QRectF &rect, Colour colour)
        : m_items(items), m_rect(rect), m_pen{colour, width}
    {
    }

    void rising() { slanted(1); }
    void falling() { slanted(-1); }
    void lying(double step)
    {
        for (int i = 1; i * step < m_rect.height(); ++i)
            line({m_rect.left(), m_rect.bottom() - i * step}, {m_rect.right(), m_rect.bottom() - i * step});
    }
    void standing(double step)
    {
        for (int i = 1; i * step < m_rect.width(); ++i)
            line({m_rect.left() + i * step, m_rect.top()}, {m_rect.left() + i * step, m_rect.bottom()});
    }

private:
    void line(QPointF from, QPointF to) { m_items.emplace_back(DrawLine{from, to, m_pen}); }
    void slanted(int direction)
    {
        const auto count = static_cast<int>(std::ceil((m_rect.width() + m_rect.height()) / distance));
        for (int i = 0; i < count; ++i) {
            const double x = m_rect.left() - m_rect.height() + i * distance;
            if (direction > 0)
                line({x, m_rect.bottom()}, {x + m_rect.height(), m_rect.top()});
            else
                line({x, m_rect.top()}, {x + m_rect.height(), m_rect.bottom()});
        }
    }

    std::vector<DrawItem> &m_items;
    QRectF m_rect;
    Pen m_pen;
};

void hatch(Hatcher &hatcher, Qt::BrushStyle pattern)
{
    if (pattern == Qt::BDiagPattern || pattern == Qt::DiagCrossPattern)
        hatcher.rising();
    if (pattern == Qt::FDiagPattern || pattern == Qt::DiagCrossPattern)
        hatcher.falling();
    if (pattern == Qt::HorPattern || pattern == Qt::CrossPattern)
        hatcher.lying(pattern == Qt::CrossPattern ? distance : denseDistance);
    if (pattern == Qt::VerPattern || pattern == Qt::CrossPattern)
        hatcher.standing(pattern == Qt::CrossPattern ? distance : denseDistance);
}

// Where a line crosses the border, as parts of its length, in order.
std::vector<double> crossings(const QPolygonF &shape, QPointF from, QPointF to)
{
    const auto side = [&](QPointF p) {
        return (to.x() - from.x()) * (p.y() - from.y()) - (to.y() - from.y()) * (p.x() - from.x());
    };
    const QPointF along = to - from;
    std::vector<double> parts;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF p = shape[i], q = shape[(i + 1) % shape.size()];
        const double a = side(p), b = side(q);
        if ((a < 0) == (b < 0))
            continue;
        const QPointF at = p + (q - p) * (a / (a - b)) - from;
        parts.push_back(QPointF::dotProduct(at, along) / QPointF::dotProduct(along, along));
    }
    std::ranges::sort(parts);
    return parts;
}

// Inside and outside take turns.
void addInside(std::vector<DrawItem> &items, const QPolygonF &shape, const DrawLine &line)
{
    const std::vector<double> parts = crossings(shape, line.from, line.to);
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2)
        items.emplace_back(DrawLine{line.from + (line.to - line.from) * parts[i],
                                    line.from + (line.to - line.from) * parts[i + 1], line.pen});
}

} // namespace

Qt::BrushStyle printPattern(std::size_t place)
{
    static constexpr std::array patterns{Qt::SolidPattern,  Qt::BDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern,
                                         Qt::Dense6Pattern, Qt::FDiagPattern, Qt::VerPattern, Qt::CrossPattern};
    return patterns[place % patterns.size()];
}

void addPattern(std::vector<DrawItem> &items, const QRectF &rect, Colour colour, Qt::BrushStyle pattern)
{
    if (pattern <= Qt::SolidPattern) {
        items.emplace_back(DrawRect{.rect = rect, .fill = colour});
        return;
    }
    if (pattern < Qt::HorPattern) { // the sparse ones: an empty box
        items.emplace_back(DrawRect{.rect = rect, .fill = 0xffffffffu, .pen = {colour, 1}});
        return;
    }
    items.emplace_back(ClipBegin{rect});
    Hatcher hatcher(items, rect, colour);
    hatch(hatcher, pattern);
    items.emplace_back(ClipEnd{});
    items.emplace_back(DrawRect{.rect = rect, .pen = {colour, 1}});
}

void addPattern(std::vector<DrawItem> &items, const QPolygonF &shape, Colour colour, Qt::BrushStyle pattern)
{
    DrawPolygon outline{{shape.begin(), shape.end()}, transparent, {colour, 1}, true};
    if (pattern <= Qt::SolidPattern)
        outline.fill = colour;
    else if (pattern < Qt::HorPattern)
        outline.fill = 0xffffffffu;
    std::vector<DrawItem> lines;
    Hatcher hatcher(lines, shape.boundingRect(), colour);
    hatch(hatcher, pattern);
    for (const DrawItem &line : lines)
        addInside(items, shape, std::get<DrawLine>(line));
    items.emplace_back(std::move(outline));
}

} // namespace trilateral
