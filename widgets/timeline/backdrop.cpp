// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/backdrop.h"

#include "widgets/timeline/opaqueColour.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

// Rows of one colour, and pieces of a row that lie under the same veils; all on whole pixels.
struct Ground {
    double top, bottom;
    Colour colour;
};
struct Piece {
    double left, right;
};

std::vector<Ground> groundsOf(const TimelineGeometry &geometry, const Palette &palette)
{
    std::vector<Ground> grounds;
    double top = std::round(geometry.axis.top());
    const auto add = [&](double bottom, Colour colour) {
        if (bottom > top)
            grounds.push_back({std::exchange(top, bottom), bottom, colour});
    };
    std::vector<QRectF> stripes;
    for (const TimelineLane &lane : geometry.lanes)
        if (lane.isStriped)
            stripes.push_back(lane.rect & visibleArea(geometry, lane));
    std::ranges::sort(stripes, {}, &QRectF::top);
    for (const QRectF &stripe : stripes) {
        add(std::round(stripe.top()), palette.background);
        add(std::round(stripe.bottom()), palette.stripe);
    }
    add(geometry.size.height(), palette.background);
    return grounds;
}

std::vector<Piece> piecesOf(const QRectF &axis, const std::vector<Veil> &veils)
{
    const double left = std::round(axis.left());
    const double right = std::round(axis.right());
    std::vector<double> cuts{left, right};
    for (const Veil &veil : veils)
        for (const double x : {veil.left, veil.right})
            cuts.push_back(std::clamp(std::round(x), left, right));
    std::ranges::sort(cuts);
    std::vector<Piece> pieces;
    for (std::size_t i = 1; i < cuts.size(); ++i)
        if (cuts[i] > cuts[i - 1])
            pieces.push_back({cuts[i - 1], cuts[i]});
    return pieces;
}

Colour veiled(Colour ground, const Piece &piece, const std::vector<Veil> &veils)
{
    const double middle = (piece.left + piece.right) / 2;
    for (const Veil &veil : veils)
        if (veil.left < middle && middle < veil.right)
            ground = opaqueColour(veil.colour | 0xff000000u, ground, double(veil.colour >> 24) / 255);
    return ground;
}

} // namespace

void drawBackdrop(Drawing &drawing, const TimelineGeometry &geometry, const Palette &palette,
                  const std::vector<Veil> &veils, bool areLinesCut)
{
    const auto fill = [&](double left, double top, double right, double bottom, Colour colour) {
        if (right > left && bottom > top)
            drawing.add(DrawRect{.rect = {QPointF(left, top), QPointF(right, bottom)}, .fill = colour});
    };
    const auto rule = [&](double top, double bottom) {
        for (const double x : geometry.ruler.lines)
            drawing.add(DrawLine{{x, top}, {x, bottom}, {palette.grid, 1}});
    };
    const double width = geometry.size.width();
    const double axisTop = std::round(geometry.axis.top());
    const double titlesRight = std::round(geometry.axis.left());
    const double axisRight = std::round(geometry.axis.right());
    std::vector<Piece> pieces = piecesOf(geometry.axis, veils);
    const double plainRight = veils.empty() ? axisRight : titlesRight;
    if (veils.empty())
        pieces.clear();
    const Colour beyond = geometry.noDate.isEmpty() ? palette.background : palette.hover;
    fill(0, 0, width, axisTop, palette.background);
    for (const Ground &ground : groundsOf(geometry, palette)) {
        fill(0, ground.top, plainRight, ground.bottom, ground.colour);
        for (const Piece &piece : pieces)
            fill(piece.left, ground.top, piece.right, ground.bottom, veiled(ground.colour, piece, veils));
        fill(axisRight, ground.top, width, ground.bottom, beyond);
        if (areLinesCut)
            rule(ground.top, ground.bottom);
    }
    if (!areLinesCut)
        rule(axisTop, geometry.axis.bottom());
}

} // namespace trilateral
