// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/nodeMarks.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double comfortableSpacing = 34; // pixels
constexpr double smallestRadius = 1.2;
constexpr double largestInCrowd = 10;
constexpr double largestRadius = 17;       // of nodes that do not lead
constexpr double smallestOpenRadius = 2.7; // below it a ring is drawn as a dot

double radiusOf(const ShownNetwork &shown, quint32 node, double room)
{
    const Row row = shown.graph().nodes[node];
    const double importance = shown.snapshot().importance[index(row)];
    const double degree = shown.measure.empty() ? shown.degree[node] : shown.measure[node];
    if (isLeading(shown.snapshot(), row))
        return std::max(3.0, std::min(room, 1.25) * 24);
    return std::clamp(room * (0.6 + 1.2 * std::sqrt(degree) + 0.8 * importance), smallestRadius,
                      shown.order.size() > crowd ? largestInCrowd : largestRadius);
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

bool isSelected(const ShownNetwork &shown, quint32 node)
{
    const Mask &selected = shown.frame->selected;
    return selected.size() > 0 && selected.test(index(shown.graph().nodes[node]));
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

namespace
{

// By its group, where groups are coloured; in grey until they are known.
QString shownColour(const ShownNetwork &shown, quint32 node)
{
    if (!hasGroupColours(shown.frame->state.network))
        return nodeColour(shown.snapshot(), shown.graph().nodes[node]);
    const std::vector<quint32> &groups = groupsOf(shown);
    return groupColour(node < groups.size() ? groups[node] : noGroup);
}

// How opaque dots are: they cover a third of their area at most.
double dotAlpha(const ShownNetwork &shown, const NetworkCamera &camera)
{
    constexpr double usualDot = 8; // square pixels
    const double area = shown.edgeArea * camera.zoom * camera.zoom * camera.stretch;
    const double covered = static_cast<double>(shown.order.size()) * usualDot / area;
    return std::clamp(0.33 / std::max(covered, 1e-6), 0.3, 1.0);
}

} // namespace

NodeMark nodeMark(const NetworkRequest &request, quint32 node)
{
    const ShownNetwork &shown = request.shown;
    const Row row = shown.graph().nodes[node];
    const Shape shape = shapeFromKey(shown.snapshot().kindOf(row).shape);
    const QPointF centre = request.camera.toPixel(shown.places[node]);
    const double radius = radiusOf(shown, node, roomOf(shown, request.camera));
    NodeMark mark{node, styledMarker(request.palette, shape, shownColour(shown, node), centre, radius)};
    if (mark.marker.radius < dotRadius && shown.order.size() > crowd)
        mark.marker.fill = withAlpha(mark.marker.fill, dotAlpha(shown, request.camera));
    return mark;
}

} // namespace trilateral
