// SPDX-License-Identifier: GPL-3.0-or-later
// Where the network is looked at from, as pure functions: layout lengths to device-independent pixels and back, zooming
// at a point, fitting a box. Views are wider than high and labels too, so a length may be drawn wider than high; that
// stretch depends on the whole network and the size of the view alone, never on the zoom.
#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>

namespace trilateral
{

struct NetworkCamera {
    QPointF centre;     // the place in the middle of the view, in layout lengths
    double zoom = 1;    // pixels per layout length, up and down; > 0
    double stretch = 1; // how much wider a length is drawn than high
    QSizeF size;        // of the view, in pixels
    bool operator==(const NetworkCamera &) const = default;

    [[nodiscard]] QPointF toPixel(QPointF place) const
    {
        const QPointF way = place - centre;
        return {size.width() / 2 + way.x() * zoom * stretch, size.height() / 2 + way.y() * zoom};
    }
    [[nodiscard]] QPointF toPlace(QPointF pixel) const
    {
        return centre +
               QPointF((pixel.x() - size.width() / 2) / (zoom * stretch), (pixel.y() - size.height() / 2) / zoom);
    }
};

struct ZoomLimits {
    double least = 0.01;
    double most = 1000;
};

// The stretch for a network that fills the box, in the room between the margins.
[[nodiscard]] inline double stretchFor(QRectF box, QSizeF size, QMarginsF margins)
{
    const QSizeF room = size.shrunkBy(margins);
    if (room.height() < 1 || room.width() < 1 || box.width() <= 0 || box.height() <= 0)
        return 1;
    return std::clamp(room.width() / room.height() / (box.width() / box.height()), 1.0, 2.4);
}

// Shows the box as large as it fits between the margins, but no larger than most pixels per length.
[[nodiscard]] inline NetworkCamera fitted(QRectF box, QSizeF size, double stretch, QMarginsF margins, double most = 120)
{
    const QSizeF room = size.shrunkBy(margins).expandedTo(QSizeF(16, 16));
    NetworkCamera camera{{}, most, stretch, size};
    if (box.width() > 0)
        camera.zoom = std::min(camera.zoom, room.width() / (box.width() * stretch));
    if (box.height() > 0)
        camera.zoom = std::min(camera.zoom, room.height() / box.height());
    const QPointF aside((margins.right() - margins.left()) / (2 * camera.zoom * stretch),
                        (margins.bottom() - margins.top()) / (2 * camera.zoom));
    camera.centre = box.center() + aside;
    return camera;
}

// The place under the pixel stays there unless a limit is met. A factor above 1 zooms in.
[[nodiscard]] inline NetworkCamera zoomedAt(NetworkCamera camera, QPointF pixel, double factor, ZoomLimits limits)
{
    const QPointF place = camera.toPlace(pixel);
    camera.zoom = std::clamp(camera.zoom * factor, limits.least, limits.most);
    camera.centre += place - camera.toPlace(pixel);
    return camera;
}

// The picture moves by so many pixels.
[[nodiscard]] inline NetworkCamera panned(NetworkCamera camera, QPointF pixels)
{
    camera.centre -= QPointF(pixels.x() / (camera.zoom * camera.stretch), pixels.y() / camera.zoom);
    return camera;
}

} // namespace trilateral
