// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/drawingBounds.h"

#include <algorithm>
#include <array>
#include <span>

namespace trilateral
{

namespace
{

QRectF boundsOf(std::span<const QPointF> points)
{
    double left = points[0].x(), right = left, top = points[0].y(), bottom = top;
    for (const QPointF &p : points) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
    return {left, top, right - left, bottom - top};
}

QRectF grown(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

struct Bounds {
    using Box = std::optional<QRectF>;
    Box operator()(const DrawRect &item) const { return grown(item.rect, double(item.pen.width) + 1); }
    Box operator()(const DrawLine &item) const
    {
        return grown(boundsOf(std::array{item.from, item.to}), double(item.pen.width) + 1);
    }
    Box operator()(const DrawCurve &item) const
    {
        const std::array points{item.from, item.control1, item.control2, item.to};
        return grown(boundsOf(points), double(item.pen.width) * 2 + (item.hasArrow ? 6 : 1));
    }
    Box operator()(const DrawPolygon &item) const
    {
        if (item.points.empty())
            return QRectF();
        return grown(boundsOf(item.points), double(item.pen.width) * 2 + 1);
    }
    Box operator()(const DrawMarker &item) const
    {
        return grown({item.centre, QSizeF()}, double(item.radius) * 1.5 + double(item.pen.width) + 1);
    }
    // No glyph is wider than one and a quarter of its size.
    Box operator()(const DrawText &item) const
    {
        const double size = double(item.style.pixelSize);
        const double width = size * 1.25 * double(item.text.size());
        const double left = item.align == TextAlign::Left ? 0 : item.align == TextAlign::Centre ? width / 2 : width;
        return grown({item.anchor.x() - left, item.anchor.y() - size * 1.2, width, size * 1.6}, 3);
    }
    Box operator()(const DrawSegments &) const { return {}; }
    Box operator()(const DrawBars &) const { return {}; }
    Box operator()(const DrawImage &item) const { return item.rect; }
    Box operator()(const GroupBegin &) const { return {}; }
    Box operator()(const GroupEnd &) const { return {}; }
    Box operator()(const ClipBegin &) const { return {}; }
    Box operator()(const ClipEnd &) const { return {}; }
};

struct Mover {
    QPointF by;
    void operator()(DrawRect &item) const { item.rect.translate(by); }
    void operator()(DrawLine &item) const
    {
        item.from += by;
        item.to += by;
    }
    void operator()(DrawCurve &item) const
    {
        for (QPointF *p : {&item.from, &item.control1, &item.control2, &item.to})
            *p += by;
    }
    void operator()(DrawPolygon &item) const
    {
        for (QPointF &p : item.points)
            p += by;
    }
    void operator()(DrawMarker &item) const { item.centre += by; }
    void operator()(DrawText &item) const { item.anchor += by; }
    void operator()(DrawSegments &item) const
    {
        const auto x = static_cast<float>(by.x());
        const auto y = static_cast<float>(by.y());
        for (DrawSegments::Segment &s : item.segments)
            s = {s.x1 + x, s.y1 + y, s.x2 + x, s.y2 + y, s.colour};
    }
    void operator()(DrawBars &item) const
    {
        item.bottom += by.y();
        for (DrawBars::Bar &bar : item.bars)
            bar.left += static_cast<float>(by.x());
    }
    void operator()(DrawImage &item) const { item.rect.translate(by); }
    void operator()(ClipBegin &item) const { item.rect.translate(by); }
    void operator()(GroupBegin &) const {}
    void operator()(GroupEnd &) const {}
    void operator()(ClipEnd &) const {}
};

} // namespace

std::optional<QRectF> generousBounds(const DrawItem &item)
{
    return std::visit(Bounds{}, item);
}

DrawItem moved(DrawItem item, QPointF by)
{
    std::visit(Mover{by}, item);
    return item;
}

void append(Drawing &drawing, Drawing part, QPointF at)
{
    drawing.items.reserve(drawing.items.size() + part.items.size());
    for (DrawItem &item : part.items)
        drawing.items.push_back(moved(std::move(item), at));
}

} // namespace trilateral
