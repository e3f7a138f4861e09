// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/drawingPainter.h"

#include "model/base/progress.h"
#include "widgets/view/edgeRaster.h"
#include "widgets/view/markerSprites.h"
#include "widgets/view/pixelFiller.h"
#include "widgets/view/shapes.h"
#include "widgets/view/storedImage.h"
#include "widgets/view/textPainter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace trilateral
{

namespace
{

constexpr std::size_t itemsPerReport = 64;

QColor colourOf(Colour colour)
{
    return QColor::fromRgba(colour);
}

bool isPlain(const DrawRect &item)
{
    return !item.isFaded && item.radius <= 0 && item.pen.colour == transparent;
}

// Opaque and on whole pixels: at a scale of one and a half such rectangles still meet without a seam.
bool isGround(const DrawRect &item)
{
    return item.fill >> 24 == 255 && item.rect == QRectF(item.rect.toRect());
}

bool isOnWholePixels(const QTransform &toDevice, const QRectF &rect)
{
    constexpr double nearly = 1.0 / 128;
    const auto isWhole = [](double x) {
        return std::abs(x - std::round(x)) < nearly;
    };
    const QRectF device = toDevice.mapRect(rect);
    return toDevice.type() <= QTransform::TxScale && isWhole(device.left()) && isWhole(device.right()) &&
           isWhole(device.top()) && isWhole(device.bottom());
}

bool isUpright(QPointF from, QPointF to)
{
    return from.x() == to.x() || from.y() == to.y();
}

// A curve without a bend.
bool isFlat(const DrawCurve &curve)
{
    return curve.from.y() == curve.to.y() && curve.control1.y() == curve.from.y() &&
           curve.control2.y() == curve.from.y();
}

QPen penOf(const Pen &pen)
{
    if (pen.colour == transparent || pen.width <= 0)
        return Qt::NoPen;
    QPen result(colourOf(pen.colour), double(pen.width));
    result.setJoinStyle(Qt::MiterJoin);
    const std::vector<double> &pattern = dashPattern(pen.dash);
    result.setCapStyle(pattern.empty() ? Qt::RoundCap : Qt::FlatCap);
    if (!pattern.empty())
        result.setDashPattern({pattern.begin(), pattern.end()});
    return result;
}

// Keeps what the painter is set to, so that equal marks in a row set nothing.
class Replay
{
public:
    Replay(QPainter &painter, Letters letters)
        : m_painter(painter), m_isRaster(painter.paintEngine()->type() == QPaintEngine::Raster), m_filler(painter),
          m_text(painter, m_filler, letters), m_sprites(painter, m_filler)
    {
        forgetState();
    }

    // To be called before each item, for painters whose pixels are out of reach: what lies on whole device pixels they
    // fill several times faster without antialiasing, and it looks the same.
    void prepare(const DrawItem &item);
    void operator()(const DrawRect &item);
    void operator()(const DrawLine &item);
    void operator()(const DrawCurve &item);
    void operator()(const DrawPolygon &item);
    void operator()(const DrawMarker &item);
    void operator()(const DrawText &item)
    {
        if (m_text.drawPicture(item))
            return;
        (void)painter();
        m_text.draw(item);
        forgetState();
    }
    void operator()(const DrawSegments &item);
    void operator()(const DrawBars &item);
    void operator()(const DrawImage &item);
    void operator()(const GroupBegin &) {}
    void operator()(const GroupEnd &) {}
    void operator()(const ClipBegin &item);
    void operator()(const ClipEnd &);
    void closeClips();

private:
    // With the clips that hold. Where the pixels can be reached most items never need it, and clips cost it much.
    QPainter &painter();
    void forgetState();
    void usePen(const Pen &pen);
    void useFill(Colour fill);
    void useGradient(const DrawRect &item);
    bool fillPixels(const DrawRect &item);
    void drawFadeInSlices(const DrawRect &item);
    void drawFadeInColumns(const DrawRect &item);
    void drawUpright(const DrawLine &line);
    void drawArrowHead(const DrawCurve &curve);

    QPainter &m_painter;
    bool m_isRaster;
    PixelFiller m_filler;
    TextPainter m_text;
    MarkerSprites m_sprites;
    std::optional<Pen> m_pen;
    std::optional<Colour> m_fill;
    std::vector<QRectF> m_clips;
    std::size_t m_applied = 0; // of the clips, to the painter
};

QPainter &Replay::painter()
{
    for (; m_applied < m_clips.size(); ++m_applied) {
        m_painter.save();
        m_painter.setClipRect(m_clips[m_applied], Qt::IntersectClip);
    }
    return m_painter;
}

void Replay::forgetState()
{
    m_pen.reset();
    m_fill.reset();
}

void Replay::usePen(const Pen &pen)
{
    if (m_pen == pen)
        return;
    m_pen = pen;
    m_painter.setPen(penOf(pen));
}

void Replay::useFill(Colour fill)
{
    if (m_fill == fill)
        return;
    m_fill = fill;
    m_painter.setBrush(fill == transparent ? QBrush(Qt::NoBrush) : QBrush(colourOf(fill)));
}

void Replay::useGradient(const DrawRect &item)
{
    QLinearGradient gradient(item.rect.topLeft(), item.rect.topRight());
    gradient.setColorAt(0, colourOf(fadeAt(item, 0)));
    gradient.setColorAt(1, colourOf(fadeAt(item, 1)));
    m_painter.setBrush(gradient);
    m_fill.reset();
}

// Qt's PDF engine forgets the transparency of gradients.
void Replay::drawFadeInSlices(const DrawRect &item)
{
    constexpr int slices = 32;
    const double width = item.rect.width() / slices;
    for (int i = 0; i < slices; ++i) {
        const QRectF slice(item.rect.left() + i * width, item.rect.top(), width, item.rect.height());
        painter().fillRect(slice, colourOf(fadeAt(item, (i + 0.5) / slices)));
    }
}

// Many times faster than a gradient, for which Qt wakes its threads: one plain rectangle for each column of pixels, or
// for some of them where it is so wide that the steps cannot be told apart.
void Replay::drawFadeInColumns(const DrawRect &item)
{
    constexpr double mostColumns = 160;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const QTransform toDevice = m_painter.deviceTransform();
    const double pixels = item.rect.width() * std::max(0.01, std::abs(toDevice.m11()));
    const int columns = static_cast<int>(std::clamp(std::ceil(pixels), 1.0, mostColumns));
    const auto placeOf = [&](int i) {
        return item.rect.left() + item.rect.width() * i / columns;
    };
    for (int i = 0; i < columns; ++i)
        painter().fillRect(QRectF(QPointF(placeOf(i), item.rect.top()), QPointF(placeOf(i + 1), item.rect.bottom())),
                           colourOf(fadeAt(item, (i + 0.5) / columns)));
}

void Replay::prepare(const DrawItem &item)
{
    if (m_filler.isUsable())
        return;
    const auto *rect = m_isRaster ? std::get_if<DrawRect>(&item) : nullptr;
    const bool isCrisp = rect && isPlain(*rect) && isOnWholePixels(m_painter.deviceTransform(), rect->rect);
    if (m_painter.testRenderHint(QPainter::Antialiasing) == isCrisp)
        m_painter.setRenderHint(QPainter::Antialiasing, !isCrisp);
}

// Whether it could be done without the painter.
bool Replay::fillPixels(const DrawRect &item)
{
    const bool hasPen = item.pen.colour != transparent && item.pen.width > 0;
    if (!m_filler.isUsable() || (hasPen && item.pen.dash != Dash::Solid) || (item.isFaded && item.radius > 0))
        return false;
    if (item.radius > 0) {
        m_filler.roundedRect(item.rect, double(item.radius), item.fill, hasPen ? item.pen : Pen{});
        return true;
    }
    if (item.isFaded)
        m_filler.fade(item.rect, item.fill, item.fadeTo);
    else if (isGround(item))
        m_filler.fillCrisp(item.rect, item.fill);
    else if (item.fill != transparent)
        m_filler.fill(item.rect, item.fill);
    if (hasPen)
        m_filler.frame(item.rect, item.pen);
    return true;
}

void Replay::operator()(const DrawRect &item)
{
    if (fillPixels(item))
        return;
    if (item.isFaded && !m_isRaster)
        return drawFadeInSlices(item);
    if (item.isFaded && item.radius <= 0 && item.pen.colour == transparent)
        return drawFadeInColumns(item);
    if (isPlain(item)) {
        painter().fillRect(item.rect, colourOf(item.fill));
        return;
    }
    usePen(item.pen);
    if (item.isFaded)
        useGradient(item);
    else
        useFill(item.fill);
    if (item.radius > 0)
        painter().drawRoundedRect(item.rect, double(item.radius), double(item.radius));
    else
        painter().drawRect(item.rect);
}

// Ruler and frame lines fall on whole device pixels, where antialiasing would smear them over two.
void Replay::drawUpright(const DrawLine &line)
{
    const QTransform toDevice = m_painter.deviceTransform();
    const double devicePixel = 1 / std::max(0.01, std::abs(toDevice.m11()));
    const double width = std::max(double(line.pen.width), devicePixel);
    const auto snapped = [&](double centre, double shift, double factor) {
        return (std::round((centre - width / 2) * factor + shift) - shift) / factor;
    };
    const double thick = std::max(1.0, std::round(width / devicePixel)) * devicePixel;
    QRectF bar = QRectF(line.from, line.to).normalized();
    if (line.from.x() == line.to.x())
        bar = QRectF(snapped(line.from.x(), toDevice.dx(), toDevice.m11()), bar.top(), thick, bar.height());
    else
        bar = QRectF(bar.left(), snapped(line.from.y(), toDevice.dy(), toDevice.m22()), bar.width(), thick);
    if (m_filler.isUsable())
        m_filler.fillCrisp(bar, line.pen.colour);
    else
        painter().fillRect(bar, colourOf(line.pen.colour));
}

void Replay::operator()(const DrawLine &item)
{
    const bool isSolid = item.pen.dash == Dash::Solid;
    if (!isSolid && m_filler.isUsable() && isUpright(item.from, item.to))
        return m_filler.line(item.from, item.to, item.pen);
    if (m_isRaster && isSolid && isUpright(item.from, item.to) &&
        m_painter.deviceTransform().type() <= QTransform::TxScale)
        return drawUpright(item);
    usePen(item.pen);
    painter().drawLine(item.from, item.to);
}

void Replay::operator()(const DrawCurve &item)
{
    if (m_filler.isUsable() && isFlat(item)) {
        m_filler.line(item.from, curveEnd(item), item.pen);
    } else {
        usePen(item.pen);
        useFill(transparent);
        QPainterPath path(item.from);
        path.cubicTo(item.control1, item.control2, curveEnd(item));
        painter().drawPath(path);
    }
    if (item.hasArrow)
        drawArrowHead(item);
}

void Replay::drawArrowHead(const DrawCurve &curve)
{
    const auto head = arrowHead(curve);
    usePen({});
    useFill(curve.pen.colour);
    painter().drawPolygon(head.data(), static_cast<int>(head.size()));
}

void Replay::operator()(const DrawPolygon &item)
{
    usePen(item.pen);
    useFill(item.isClosed ? item.fill : transparent);
    const int count = static_cast<int>(item.points.size());
    if (item.isClosed)
        painter().drawPolygon(item.points.data(), count);
    else
        painter().drawPolyline(item.points.data(), count);
}

void Replay::operator()(const DrawMarker &item)
{
    if (m_isRaster && m_sprites.draw(item))
        return;
    const DrawMarker marker = withPen(item);
    usePen(marker.pen);
    useFill(marker.fill);
    const double radius = double(marker.radius);
    if (isRound(marker.shape))
        return painter().drawEllipse(marker.centre, radius, radius);
    const std::vector<QPointF> points = markerPoints(marker);
    painter().drawPolygon(points.data(), static_cast<int>(points.size()));
}

void Replay::operator()(const DrawSegments &item)
{
    if (m_isRaster && item.segments.size() > 1000 && drawThroughRaster(painter(), item))
        return;
    std::vector<QLineF> run;
    for (std::size_t i = 0; i < item.segments.size(); ++i) {
        const DrawSegments::Segment &s = item.segments[i];
        run.emplace_back(double(s.x1), double(s.y1), double(s.x2), double(s.y2));
        if (i + 1 < item.segments.size() && item.segments[i + 1].colour == s.colour)
            continue;
        usePen({s.colour, item.width, Dash::Solid});
        painter().drawLines(run.data(), static_cast<int>(run.size()));
        run.clear();
    }
}

void Replay::operator()(const DrawBars &item)
{
    if (m_filler.isUsable())
        return m_filler.fill(item);
    for (const DrawBars::Bar &bar : item.bars) {
        const double low = item.bottom - double(bar.low);
        const QPointF left(double(bar.left), item.bottom - double(bar.height));
        painter().fillRect(QRectF(left, QSizeF(double(bar.width), double(bar.height - bar.low))), colourOf(item.cap));
        painter().fillRect(QRectF(left.x(), low, double(bar.width), double(bar.low)), colourOf(item.fill));
    }
}

void Replay::operator()(const DrawImage &item)
{
    painter().setRenderHint(QPainter::SmoothPixmapTransform);
    if (const QImage image = decodedImage(item.bytes); !image.isNull())
        painter().drawImage(item.rect, image);
}

void Replay::operator()(const ClipBegin &item)
{
    m_clips.push_back(item.rect);
    m_filler.pushClip(item.rect);
    if (!m_filler.isUsable())
        (void)painter();
}

void Replay::operator()(const ClipEnd &)
{
    if (m_clips.empty())
        return;
    if (m_applied == m_clips.size()) {
        --m_applied;
        m_painter.restore();
        forgetState();
    }
    m_clips.pop_back();
    m_filler.popClip();
}

void Replay::closeClips()
{
    while (!m_clips.empty())
        (*this)(ClipEnd{});
}

} // namespace

void paintDrawing(QPainter &painter, const Drawing &drawing, Letters letters, Progress *progress)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (drawing.background != transparent)
        painter.fillRect(QRectF(QPointF(), drawing.size), colourOf(drawing.background));
    Replay replay(painter, letters);
    const std::size_t count = drawing.items.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (progress && i % itemsPerReport == 0) {
            if (progress->isCancelled())
                break;
            progress->report(static_cast<qint64>(i), static_cast<qint64>(count));
        }
        replay.prepare(drawing.items[i]);
        std::visit(replay, drawing.items[i]);
    }
    replay.closeClips();
    painter.restore();
}

} // namespace trilateral
