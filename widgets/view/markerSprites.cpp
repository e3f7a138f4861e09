// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/markerSprites.h"

#include "widgets/view/shapes.h"

#include <QCache>
#include <QPainter>

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

void paintMarker(QPainter &painter, const DrawMarker &marker)
{
    const DrawMarker drawn = withPen(marker);
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

QImage *makeSprite(const SpriteKey &key)
{
    const int middle = reach(key.marker, key.scale);
    auto *image = new QImage(2 * middle + 1, 2 * middle + 1, QImage::Format_ARGB32_Premultiplied);
    image->fill(Qt::transparent);
    QPainter painter(image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(key.scale, key.scale);
    DrawMarker marker = key.marker;
    marker.centre = (key.marker.centre / phases + QPointF(middle, middle)) / key.scale;
    paintMarker(painter, marker);
    painter.end();
    image->setDevicePixelRatio(key.scale);
    return image;
}

const QImage &sprite(const SpriteKey &key)
{
    thread_local QCache<SpriteKey, QImage> sprites(4096);
    if (const QImage *known = sprites.object(key))
        return *known;
    QImage *made = makeSprite(key);
    sprites.insert(key, made);
    return *made;
}

} // namespace

MarkerSprites::MarkerSprites(QPainter &painter) : m_painter(painter), m_toDevice(painter.deviceTransform())
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
    const QPointF topLeft((whole.x() - middle - m_toDevice.dx()) / m_scale,
                          (whole.y() - middle - m_toDevice.dy()) / m_scale);
    m_painter.drawImage(topLeft, sprite(key));
    return true;
}

} // namespace trilateral
