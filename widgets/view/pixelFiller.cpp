// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/pixelFiller.h"

#include "widgets/view/blending.h"
#include "widgets/view/shapes.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

QImage *imageOf(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (engine->type() != QPaintEngine::Raster || !engine->paintDevice() ||
        engine->paintDevice()->devType() != QInternal::Image)
        return nullptr;
    auto *image = static_cast<QImage *>(engine->paintDevice());
    const bool isPlain =
        image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    return isPlain ? image : nullptr;
}

// Of what is not negative; the library's function costs more than all the rest.
int ceiled(double value)
{
    const int whole = int(value);
    return whole + (value > whole ? 1 : 0);
}

// So much of 255 of each pixel from first on lies between two places.
void cover(std::vector<quint32> &row, int first, double from, double to)
{
    const double end = first + double(row.size());
    from = std::max(from, double(first));
    to = std::min(to, end);
    for (int x = int(from); x < to; ++x) {
        quint32 &covered = row[std::size_t(x - first)];
        covered = std::min(255u, covered + shareOf(std::min(to, x + 1.0) - std::max(from, double(x))));
    }
}

bool isSupported(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return !painter.hasClipping() && painter.opacity() >= 1 && transform.type() <= QTransform::TxScale &&
           transform.m11() > 0 && transform.m22() > 0 &&
           painter.compositionMode() == QPainter::CompositionMode_SourceOver &&
           painter.paintEngine()->systemClip().rectCount() <= 1;
}

} // namespace

PixelFiller::PixelFiller(QPainter &painter)
{
    QImage *image = imageOf(painter);
    if (!image || !isSupported(painter))
        return;
    m_bits = image->bits();
    m_stride = image->bytesPerLine();
    m_transform = painter.deviceTransform();
    QRect clip = image->rect();
    if (const QRegion system = painter.paintEngine()->systemClip(); !system.isEmpty())
        clip &= system.boundingRect();
    m_clips.push_back(clip);
}

void PixelFiller::pushClip(const QRectF &rect)
{
    if (isUsable())
        m_clips.push_back(m_clips.back() & m_transform.mapRect(rect).toRect());
}

void PixelFiller::popClip()
{
    if (m_clips.size() > 1)
        m_clips.pop_back();
}

PixelFiller::Box PixelFiller::toDevice(const QRectF &rect) const
{
    const double left = rect.left() * m_transform.m11() + m_transform.dx();
    const double top = rect.top() * m_transform.m22() + m_transform.dy();
    return {left, top, left + rect.width() * m_transform.m11(), top + rect.height() * m_transform.m22()};
}

quint32 *PixelFiller::pixel(int x, int y) const
{
    return reinterpret_cast<quint32 *>(m_bits + y * m_stride) + x;
}

void PixelFiller::fill(const QRectF &rect, Colour colour)
{
    fillBox(toDevice(rect), qPremultiply(colour));
}

void PixelFiller::fillCrisp(const QRectF &rect, Colour colour)
{
    const Box box = toDevice(rect);
    const QRect &clip = m_clips.back();
    const int left = std::max(clip.left(), int(std::lround(box.left)));
    const int right = std::min(clip.right() + 1, int(std::lround(box.right)));
    const int top = std::max(clip.top(), int(std::lround(box.top)));
    const int bottom = std::min(clip.bottom() + 1, int(std::lround(box.bottom)));
    const quint32 premultiplied = qPremultiply(colour);
    for (int y = top; y < bottom && left < right; ++y)
        blendRun(pixel(left, y), right - left, premultiplied);
}

void PixelFiller::fillBox(Box box, quint32 colour)
{
    const QRect &clip = m_clips.back();
    box.left = std::max(box.left, double(clip.left()));
    box.right = std::min(box.right, double(clip.right()) + 1);
    box.top = std::max(box.top, double(clip.top()));
    box.bottom = std::min(box.bottom, double(clip.bottom()) + 1);
    if (box.left >= box.right || box.top >= box.bottom)
        return;
    const int first = int(box.top);
    const int last = ceiled(box.bottom);
    int y = first;
    if (box.top > first || last == first + 1)
        fillRows(y++, 1, box, thinned(colour, shareOf(std::min(box.bottom, first + 1.0) - box.top)));
    const int whole = box.bottom < last ? last - 1 : last;
    if (whole > y)
        fillRows(y, whole - y, box, colour);
    if (box.bottom < last && last > first + 1)
        fillRows(last - 1, 1, box, thinned(colour, shareOf(box.bottom - (last - 1))));
}

// Rows that are covered alike; the pixels at their ends are covered in part.
void PixelFiller::fillRows(int y, int count, const Box &box, quint32 colour)
{
    const int first = int(box.left);
    const int last = ceiled(box.right) - 1;
    const quint32 head = thinned(colour, shareOf(std::min(box.right, first + 1.0) - box.left));
    const quint32 tail = last > first ? thinned(colour, shareOf(box.right - last)) : 0;
    quint32 *pixels = pixel(first, y);
    for (int i = 0; i < count; ++i) {
        blend(*pixels, head);
        blendRun(pixels + 1, last - first - 1, colour);
        if (last > first)
            blend(pixels[last - first], tail);
        pixels += m_stride / 4;
    }
}

// First the highest bar of each column of pixels, then row by row, which a processor does many at a time.
void PixelFiller::fill(const DrawBars &item)
{
    const QRect &clip = m_clips.back();
    constexpr int shift =
        100'000; // keeps what is rounded positive: the library's function costs more than all the rest
    const auto placed = [&](float x) {
        return int(double(x) * m_transform.m11() + m_transform.dx() - clip.left() + (shift + 0.5)) - shift;
    };
    const double factor = m_transform.m22();
    const int bottom = int(std::lround(item.bottom * factor + m_transform.dy()));
    const int width = std::max(0, clip.width());
    m_tops.assign(std::size_t(width), bottom);
    m_lows.assign(std::size_t(width), bottom);
    int first = width, last = 0, highest = bottom;
    for (const DrawBars::Bar &bar : item.bars) {
        const int left = std::max(0, placed(bar.left));
        const int right = std::min(width, placed(bar.left + bar.width));
        const int top = bottom - int(double(bar.height) * factor + 0.5);
        const int low = bottom - int(double(bar.low) * factor + 0.5);
        for (int i = left; i < right; ++i) {
            m_tops[std::size_t(i)] = top;
            m_lows[std::size_t(i)] = low;
        }
        first = std::min(first, left);
        last = std::max(last, right);
        highest = std::min(highest, top);
    }
    const quint32 fill = qPremultiply(item.fill);
    const quint32 cap = qPremultiply(item.cap);
    for (int y = std::max(highest, clip.top()); y < std::min(bottom, clip.bottom() + 1) && first < last; ++y)
        fillBars(pixel(clip.left() + first, y), m_tops.data() + first, m_lows.data() + first, last - first, y, fill,
                 cap);
}

void PixelFiller::fade(const QRectF &rect, Colour from, Colour to)
{
    const Box whole = toDevice(rect);
    const QRect &clip = m_clips.back();
    const double left = std::max(whole.left, double(clip.left()));
    const double right = std::min(whole.right, double(clip.right()) + 1);
    const double top = std::max(whole.top, double(clip.top()));
    const double bottom = std::min(whole.bottom, double(clip.bottom()) + 1);
    if (left >= right || top >= bottom)
        return;
    const int first = int(left);
    const int last = ceiled(right);
    m_row.clear();
    for (int x = first; x < last; ++x) {
        const double covered = std::min(right, x + 1.0) - std::max(left, double(x));
        const double place = std::clamp((x + 0.5 - whole.left) / (whole.right - whole.left), 0.0, 1.0);
        m_row.push_back(thinned(qPremultiply(mixed(from, to, place)), shareOf(covered)));
    }
    for (int y = int(top); y < ceiled(bottom); ++y) {
        const quint32 share = shareOf(std::min(bottom, y + 1.0) - std::max(top, double(y)));
        quint32 *pixels = pixel(first, y);
        for (std::size_t i = 0; i < m_row.size(); ++i)
            blend(pixels[i], share == 255 ? m_row[i] : thinned(m_row[i], share));
    }
}

void PixelFiller::frame(const QRectF &rect, const Pen &pen)
{
    const double half = double(pen.width) / 2;
    const QRectF outer = rect.adjusted(-half, -half, half, half);
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    if (inner.width() <= 0 || inner.height() <= 0)
        return fill(outer, pen.colour);
    fill({outer.topLeft(), QPointF(outer.right(), inner.top())}, pen.colour);
    fill({QPointF(outer.left(), inner.bottom()), outer.bottomRight()}, pen.colour);
    fill({QPointF(outer.left(), inner.top()), inner.bottomLeft()}, pen.colour);
    fill({inner.topRight(), QPointF(outer.right(), inner.bottom())}, pen.colour);
}

// In device pixels; a pixel is covered by how far its middle lies from the outline.
struct PixelFiller::Rounded {
    double left, right, top, bottom;
    double radius;
    double half; // of the pen
    quint32 fill, pen;

    // From the outline, rising outwards; where it is more than a pixel and the pen, no root is drawn.
    [[nodiscard]] double distance(double x, double y) const
    {
        const double dx = std::max({left + radius - x, x - right + radius, 0.0});
        const double dy = std::max({top + radius - y, y - bottom + radius, 0.0});
        if (dx <= 0 || dy <= 0)
            return std::max({left - x, x - right, top - y, y - bottom});
        const double square = dx * dx + dy * dy;
        const double near = half + 1;
        if (square >= (radius + near) * (radius + near))
            return near;
        if (radius > near && square <= (radius - near) * (radius - near))
            return -near;
        return std::sqrt(square) - radius;
    }
    [[nodiscard]] quint32 colourAt(double x, double y) const
    {
        const double away = distance(x, y);
        const auto covered = [&](double reach) {
            return shareOf(std::clamp(reach - away + 0.5, 0.0, 1.0));
        };
        if (pen == 0)
            return thinned(fill, covered(0));
        const quint32 over = thinned(pen, covered(half) - covered(-half));
        return over + thinned(thinned(fill, covered(0)), 255 - qAlpha(over));
    }
};

void PixelFiller::fillRounded(const Rounded &shape, int y, int from, int to)
{
    quint32 *pixels = pixel(0, y);
    for (int x = from; x < to; ++x)
        if (const quint32 over = shape.colourAt(x + 0.5, y + 0.5); over >> 24 == 255)
            pixels[x] = over;
        else if (over != 0)
            blend(pixels[x], over);
}

// Between the corners every pixel of a row is like the next.
void PixelFiller::roundedRect(const QRectF &rect, double radius, Colour fill, const Pen &pen)
{
    const Box box = toDevice(rect);
    const double scale = m_transform.m11();
    const double half = pen.colour == transparent ? 0 : double(pen.width) * scale / 2;
    const double most = std::min(box.right - box.left, box.bottom - box.top) / 2;
    const Rounded shape{box.left,
                        box.right,
                        box.top,
                        box.bottom,
                        std::min(radius * scale, most),
                        half,
                        qPremultiply(fill),
                        half > 0 ? qPremultiply(pen.colour) : 0};
    const QRect &clip = m_clips.back();
    const auto clamped = [](double value, int least, int past) {
        return int(std::clamp(value, double(least), double(past)));
    };
    const int left = clamped(std::floor(box.left - half - 0.5), clip.left(), clip.right() + 1);
    const int right = clamped(std::ceil(box.right + half + 0.5), clip.left(), clip.right() + 1);
    const double corner = shape.radius + half + 1;
    const int innerLeft = clamped(std::ceil(box.left + corner), left, right);
    const int innerRight = clamped(std::floor(box.right - corner), innerLeft, right);
    const int bottom = clamped(std::ceil(box.bottom + half + 0.5), clip.top(), clip.bottom() + 1);
    for (int y = clamped(std::floor(box.top - half - 0.5), clip.top(), bottom); y < bottom; ++y) {
        fillRounded(shape, y, left, innerLeft);
        if (innerRight > innerLeft)
            blendRun(pixel(innerLeft, y), innerRight - innerLeft, shape.colourAt(innerLeft + 0.5, y + 0.5));
        fillRounded(shape, y, innerRight, right);
    }
}

void PixelFiller::draw(const QImage &picture, QPoint topLeft)
{
    const QRect placed = QRect(topLeft, picture.size()) & m_clips.back();
    for (int y = placed.top(); y <= placed.bottom() && placed.width() > 0; ++y) {
        const uchar *row = picture.constScanLine(y - topLeft.y());
        blendPixels(pixel(placed.left(), y), reinterpret_cast<const quint32 *>(row) + placed.left() - topLeft.x(),
                    placed.width());
    }
}

void PixelFiller::line(QPointF from, QPointF to, const Pen &pen)
{
    const double half = double(pen.width) / 2;
    const bool isFlat = from.y() == to.y();
    const QRectF bar = QRectF(from, to).normalized().adjusted(isFlat ? 0 : -half, isFlat ? -half : 0, isFlat ? 0 : half,
                                                              isFlat ? half : 0);
    if (pen.dash == Dash::Solid)
        return fill(bar, pen.colour);
    Box box = toDevice(bar);
    // Dashes begin at the end that was named first.
    if (isFlat ? from.x() > to.x() : from.y() > to.y())
        isFlat ? std::swap(box.left, box.right) : std::swap(box.top, box.bottom);
    dashes(box, isFlat, pen);
}

// All dashes of a row at once, which a processor lays over many pixels at a time.
void PixelFiller::flatDashes(const Box &bar, const Pen &pen)
{
    const QRect &clip = m_clips.back();
    const std::vector<double> &pattern = dashPattern(pen.dash);
    const double unit = double(pen.width) * m_transform.m11();
    const int first = int(std::clamp(std::min(bar.left, bar.right), double(clip.left()), clip.right() + 1.0));
    const int last = int(std::clamp(std::max(bar.left, bar.right) + 1, double(first), clip.right() + 1.0));
    m_row.assign(std::size_t(last - first), 0);
    const double side = bar.right < bar.left ? -1 : 1;
    double at = bar.left;
    for (std::size_t i = 0; (bar.right - at) * side > 0; ++i) {
        const double next = at + side * pattern[i % pattern.size()] * unit;
        const double end = side > 0 ? std::min(next, bar.right) : std::max(next, bar.right);
        if (i % 2 == 0)
            cover(m_row, first, std::min(at, end), std::max(at, end));
        at = next;
    }
    const quint32 colour = qPremultiply(pen.colour);
    std::vector<quint32> over(m_row.size());
    for (int y = std::max(clip.top(), int(std::floor(bar.top))); y < bar.bottom && y <= clip.bottom(); ++y) {
        const quint32 share = shareOf(std::min(bar.bottom, y + 1.0) - std::max(bar.top, double(y)));
        const quint32 thin = thinned(colour, share);
        std::ranges::transform(m_row, over.begin(), [&](quint32 covered) { return thinned(thin, covered); });
        blendPixels(pixel(first, y), over.data(), int(over.size()));
    }
}

void PixelFiller::dashes(Box bar, bool isFlat, const Pen &pen)
{
    if (isFlat)
        return flatDashes(bar, pen);
    const std::vector<double> &pattern = dashPattern(pen.dash);
    const double unit = double(pen.width) * m_transform.m22();
    const double stop = bar.bottom;
    const double side = stop < bar.top ? -1 : 1;
    const quint32 colour = qPremultiply(pen.colour);
    double at = bar.top;
    for (std::size_t i = 0; (stop - at) * side > 0; ++i) {
        const double next = at + side * pattern[i % pattern.size()] * unit;
        const double end = side > 0 ? std::min(next, stop) : std::max(next, stop);
        if (i % 2 == 0)
            fillBox({bar.left, std::min(at, end), bar.right, std::max(at, end)}, colour);
        at = next;
    }
}

} // namespace trilateral
