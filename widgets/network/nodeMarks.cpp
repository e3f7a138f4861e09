// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/nodeMarks.h"

#include <cmath>

namespace trilateral
{

namespace
{

constexpr double comfortableSpacing = 34;  // pixels
constexpr double smallestOpenRadius = 2.7; // below it a ring is drawn as a dot

double radiusOf(const ShownNetwork &shown, quint32 node, double room)
{
    const Row row = shown.graph().nodes[node];
    const double importance = shown.snapshot().importance[index(row)];
    const double degree = shown.degree[node];
    if (isLeading(shown.snapshot(), row))
        return std::max(3.0, std::min(room, 1.25) * 24);
    return std::max(1.2, room * (0.6 + 1.2 * std::sqrt(degree) + 0.8 * importance));
}

} // namespace

double roomOf(const ShownNetwork &shown, const NetworkCamera &camera)
{
    const double spacing = shown.spacing * camera.zoom * std::sqrt(camera.stretch);
    return std::clamp(std::pow(spacing / comfortableSpacing, 0.6), 0.3, 1.6);
}

QString nodeColour(const Snapshot &snapshot, Row row)
{
    if (snapshot.colourText[index(row)] == 0)
        if (const Row country = snapshot.tied(row, Role::Country); country != Row::None)
            return snapshot.colour(country);
    return snapshot.colour(row);
}

bool isForemost(const ShownNetwork &shown, quint32 node)
{
    return shown.snapshot().importance[index(shown.graph().nodes[node])] >= 3;
}

bool isLeading(const Snapshot &snapshot, Row row)
{
    const Kind &kind = snapshot.kindOf(row);
    return snapshot.importance[index(row)] >= 3 && kind.base == Base::Entity && shapeFromKey(kind.shape) == Shape::Disc;
}

DrawMarker styledMarker(const Palette &palette, Shape shape, QStringView slot, QPointF centre, double radius)
{
    const Colour colour = palette.mark(slot);
    if (radius < smallestOpenRadius)
        return {shape == Shape::Ring ? Shape::Disc : shape, centre, static_cast<float>(radius), colour, {}};
    const auto width = static_cast<float>(std::clamp(radius * 0.22, 1.2, 2.4));
    if (shape == Shape::Disc)
        return {shape, centre, static_cast<float>(radius), colour, {palette.background, 1.2f, Dash::Solid}};
    return {shape, centre, static_cast<float>(radius), palette.background, {colour, width, Dash::Solid}};
}

NodeMark nodeMark(const NetworkRequest &request, quint32 node)
{
    const ShownNetwork &shown = request.shown;
    const Row row = shown.graph().nodes[node];
    const Shape shape = shapeFromKey(shown.snapshot().kindOf(row).shape);
    const QPointF centre = request.camera.toPixel(shown.places[node]);
    const double radius = radiusOf(shown, node, roomOf(shown, request.camera));
    return {node, styledMarker(request.palette, shape, nodeColour(shown.snapshot(), row), centre, radius)};
}

} // namespace trilateral
