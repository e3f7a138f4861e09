// SPDX-License-Identifier: GPL-3.0-or-later
// The network as an image for the screen: edges through the edge raster, everything else by replaying the Drawing.
#pragma once

#include "widgets/network/networkGeometry.h"

#include <QImage>

namespace trilateral
{

// Edges and nodes, without any words. scale: device pixels per device-independent one; the image carries it.
[[nodiscard]] QImage paintGround(const NetworkRequest &request, const NetworkGeometry &geometry, double scale);

// An image of the ground with labels and legend.
[[nodiscard]] QImage paintNetwork(QImage image, const NetworkRequest &request, const NetworkGeometry &geometry);

// The same with everything but the emphasis dimmed.
[[nodiscard]] QImage paintEmphasis(const QImage &ground, const NetworkRequest &request, const NetworkGeometry &geometry,
                                   const NetworkEmphasis &emphasis);

// The image stepped back behind what moves.
[[nodiscard]] QImage veiled(QImage image, const Palette &palette);
// Over a veiled image: the nodes that stand elsewhere in these places, a few hundred at most, and their edges.
[[nodiscard]] QImage paintMoving(const QImage &behind, const NetworkRequest &request,
                                 const std::vector<QPointF> &places);

} // namespace trilateral
