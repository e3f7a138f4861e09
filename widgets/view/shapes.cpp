// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/shapes.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

std::vector<QPointF> regularPolygon(QPointF centre, double radius, int corners, double turn)
{
    std::vector<QPointF> points;
    constexpr double circle = 6.283185307179586;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + circle * i / corners;
        points.push_back(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return points;
}

std::vector<QPointF> box(QPointF c, double halfWidth, double halfHeight)
{
    return {c + QPointF(-halfWidth, -halfHeight), c + QPointF(halfWidth, -halfHeight),
            c + QPointF(halfWidth, halfHeight), c + QPointF(-halfWidth, halfHeight)};
}

// The direction in which the curve arrives, of length 1.
QPointF arrival(const DrawCurve &curve)
{
    QPointF d = curve.to - curve.control2;
    if (d.isNull())
        d = curve.to - curve.from;
    const double length = std::hypot(d.x(), d.y());
    return length > 0 ? d / length : QPointF(1, 0);
}

double headLength(const DrawCurve &curve)
{
    return 5 + 2 * double(curve.pen.width);
}

} // namespace

bool isRound(Shape shape)
{
    return shape == Shape::Disc || shape == Shape::Ring;
}

std::vector<QPointF> markerPoints(const DrawMarker &marker)
{
    const double r = double(marker.radius);
    constexpr double up = -1.5707963267948966;
    switch (marker.shape) {
    case Shape::Diamond:
        return regularPolygon(marker.centre, r * 1.25, 4, up);
    case Shape::Square:
        return box(marker.centre, r * 0.886, r * 0.886);
    case Shape::Triangle:
        return regularPolygon(marker.centre + QPointF(0, r * 0.25), r * 1.35, 3, up);
    case Shape::Hexagon:
        return regularPolygon(marker.centre, r * 1.1, 6, up);
    case Shape::Bar:
        return box(marker.centre, std::max(1.0, r * 0.4), r * 1.25);
    case Shape::Disc:
    case Shape::Ring:
        break;
    }
    return regularPolygon(marker.centre, r, 24, up);
}

DrawMarker withPen(DrawMarker marker)
{
    if (marker.shape != Shape::Ring || marker.pen.colour != transparent)
        return marker;
    marker.pen = {marker.fill, std::max(1.5f, marker.radius * 0.3f), Dash::Solid};
    marker.fill = transparent;
    return marker;
}

std::array<QPointF, 3> arrowHead(const DrawCurve &curve)
{
    const QPointF along = arrival(curve) * headLength(curve);
    const QPointF across(-along.y() * 0.4, along.x() * 0.4);
    return {curve.to, curve.to - along + across, curve.to - along - across};
}

QPointF curveEnd(const DrawCurve &curve)
{
    return curve.hasArrow ? curve.to - arrival(curve) * (headLength(curve) * 0.8) : curve.to;
}

Colour fadeAt(const DrawRect &rect, double place)
{
    const Colour to = rect.fadeTo >> 24 ? rect.fadeTo : rect.fill & 0xffffffu;
    const Colour from = rect.fill >> 24 ? rect.fill : rect.fadeTo & 0xffffffu;
    Colour mixed = 0;
    for (const int shift : {0, 8, 16, 24}) {
        const double a = (from >> shift) & 0xff;
        const double b = (to >> shift) & 0xff;
        mixed |= static_cast<Colour>(std::lround(a + (b - a) * place)) << shift;
    }
    return mixed;
}

const std::vector<double> &dashPattern(Dash dash)
{
    static const std::vector<double> solid;
    static const std::vector<double> dashed{4, 2.5};
    static const std::vector<double> dotted{1, 2.5};
    static const std::vector<double> mixed{5, 2.5, 1, 2.5};
    switch (dash) {
    case Dash::Dash:
        return dashed;
    case Dash::Dot:
        return dotted;
    case Dash::DashDot:
        return mixed;
    case Dash::Solid:
        break;
    }
    return solid;
}

} // namespace trilateral
