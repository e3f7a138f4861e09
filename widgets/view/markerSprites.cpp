// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/markerSprites.h"

#include "widgets/view/blending.h"
#include "widgets/view/pixelFiller.h"
#include "widgets/view/shapes.h"

#include <QCache>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr float largestRadius = 16;
constexpr int phases = 4;

struct SpriteKey {
    DrawMarker marker; // centre: the phase, in quarters of a device pixel
    double scale;
    bool operator==(const SpriteKey &other) const
    {
        return scale == other.scale && marker.centre == other.marker.centre && marker.shape == other.marker.shape &&
               marker.radius == other.marker.radius && marker.fill == other.marker.fill &&
               marker.pen == other.marker.pen;
    }
};

size_t qHash(const SpriteKey &key, size_t seed = 0)
{
    const DrawMarker &m = key.marker;
    return qHashMulti(seed, int(m.shape), m.radius, m.fill, m.pen.colour, m.pen.width, int(m.pen.dash), m.centre.x(),
                      m.centre.y(), key.scale);
}

// Device pixels from the middle of a sprite to its edge.
int reach(const DrawMarker &marker, double scale)
{
    return static_cast<int>(std::ceil((double(marker.radius) * 1.4 + double(marker.pen.width) + 1) * scale)) + 1;
}

void paintMarker(QPainter &painter, const DrawMarker &drawn)
{
    const bool hasPen = drawn.pen.colour != transparent && drawn.pen.width > 0;
    QPen pen(QColor::fromRgba(drawn.pen.colour), double(drawn.pen.width));
    if (const auto &pattern = dashPattern(drawn.pen.dash); !pattern.empty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({pattern.begin(), pattern.end()});
    }
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(hasPen ? pen : QPen(Qt::NoPen));
    painter.setBrush(drawn.fill == transparent ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgba(drawn.fill)));
    const double radius = double(drawn.radius);
    if (isRound(drawn.shape))
        return painter.drawEllipse(drawn.centre, radius, radius);
    const std::vector<QPointF> points = markerPoints(drawn);
    painter.drawPolygon(points.data(), static_cast<int>(points.size()));
}

// How much of a pixel whose middle is so far from the middle of a disc lies in it, of 255.
quint32 coverage(double radius, double distance)
{
    return static_cast<quint32>(std::lround(std::clamp(radius - distance + 0.5, 0.0, 1.0) * 255));
}

// A disc and its solid pen, by the distance of each pixel: a tenth of the cost of a painter for a few pixels.
void paintDisc(QImage &image, const DrawMarker &marker, QPointF centre, double scale)
{
    const double radius = double(marker.radius) * scale;
    const double half = marker.pen.colour == transparent ? 0 : double(marker.pen.width) * scale / 2;
    const quint32 fill = qPremultiply(marker.fill);
    const quint32 pen = qPremultiply(marker.pen.colour);
    for (int y = 0; y < image.height(); ++y) {
        auto *pixels = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QPointF away = QPointF(x + 0.5, y + 0.5) - centre;
            const double distance =
                std::sqrt(QPointF::dotProduct(away, away)); // faster than hypot, and far from its limits
            if (distance > radius + half + 1)
                continue;
            const quint32 over = thinned(pen, coverage(radius + half, distance) - coverage(radius - half, distance));
            pixels[x] = over + thinned(thinned(fill, coverage(radius, distance)), 255 - qAlpha(over));
        }
    }
}

QImage *makeSprite(const SpriteKey &key)
{
    const int middle = reach(key.marker, key.scale);
    auto *image = new QImage(2 * middle + 1, 2 * middle + 1, QImage::Format_ARGB32_Premultiplied);
    image->fill(0u);
    DrawMarker marker = withPen(key.marker);
    const QPointF centre = key.marker.centre / phases + QPointF(middle, middle);
    if (isRound(marker.shape) && marker.pen.dash == Dash::Solid) {
        paintDisc(*image, marker, centre, key.scale);
    } else {
        QPainter painter(image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(key.scale, key.scale);
        marker.centre = centre / key.scale;
        paintMarker(painter, marker);
    }
    image->setDevicePixelRatio(key.scale);
    return image;
}

const QImage &sprite(const SpriteKey &key)
{
    constexpr int mostKilobytes = 8 * 1024;
    thread_local QCache<SpriteKey, QImage> sprites(mostKilobytes);
    if (const QImage *known = sprites.object(key))
        return *known;
    QImage *made = makeSprite(key);
    // One that costs more than all may would be gone at once.
    sprites.insert(key, made, std::min(int(made->sizeInBytes() / 1024) + 1, mostKilobytes));
    return *sprites.object(key);
}

} // namespace

MarkerSprites::MarkerSprites(QPainter &painter, PixelFiller &filler)
    : m_painter(painter), m_filler(filler), m_toDevice(painter.deviceTransform())
{
    const bool isPlain = m_toDevice.type() <= QTransform::TxScale && m_toDevice.m11() == m_toDevice.m22();
    m_scale = isPlain ? m_toDevice.m11() : 0;
}

bool MarkerSprites::draw(const DrawMarker &marker)
{
    if (m_scale <= 0 || marker.radius > largestRadius)
        return false;
    const QPointF device = m_toDevice.map(marker.centre) * phases;
    if (!(std::abs(device.x()) < 1e8 && std::abs(device.y()) < 1e8))
        return true;
    const QPoint quarter(static_cast<int>(std::lround(device.x())), static_cast<int>(std::lround(device.y())));
    const QPoint whole(quarter.x() >> 2, quarter.y() >> 2);
    SpriteKey key{marker, m_scale};
    key.marker.centre = quarter - whole * phases;
    const int middle = reach(marker, m_scale);
    if (m_filler.isUsable()) {
        m_filler.draw(sprite(key), whole - QPoint(middle, middle));
        return true;
    }
    const QPointF topLeft((whole.x() - middle - m_toDevice.dx()) / m_scale,
                          (whole.y() - middle - m_toDevice.dy()) / m_scale);
    m_painter.drawImage(topLeft, sprite(key));
    return true;
}

} // namespace trilateral
