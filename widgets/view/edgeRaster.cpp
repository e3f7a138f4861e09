// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/edgeRaster.h"

#include "widgets/view/shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <future>

namespace trilateral
{

namespace
{

constexpr quint32 fullCoverage = 0xffff;

constexpr double thinWidth = 1.5; // device pixels

quint32 strengthOf(Colour colour)
{
    return (colour >> 24) * 257; // 0..65535
}

inline void addTo(quint16 &pixel, quint32 amount)
{
    pixel = static_cast<quint16>(std::min(pixel + amount, fullCoverage));
}

// Adds the share of each pixel of a column (or row) that the stretch from..to of it covers. step: to the next pixel.
inline void addStretch(quint16 *line, std::ptrdiff_t step, int count, double from, double to, quint32 strength)
{
    from = std::max(from, 0.0);
    to = std::min(to, static_cast<double>(count));
    if (from >= to)
        return;
    const int first = static_cast<int>(from);
    quint16 *pixel = line + step * first;
    for (double edge = first; edge < to; ++edge, pixel += step) {
        const double share = std::min(to, edge + 1) - std::max(from, edge);
        addTo(*pixel, static_cast<quint32>(share * strength));
    }
}

// Non-premultiplied colour with so much of 65535 over a premultiplied pixel.
inline quint32 over(quint32 below, Colour colour, quint32 coverage)
{
    const quint32 alpha = (coverage + 128) / 257;
    const quint32 rest = 255 - alpha;
    const quint32 evenBytes = (below & 0x00ff00ffu) * rest + (colour & 0x00ff00ffu) * alpha + 0x00800080u;
    const quint32 oddBytes =
        ((below >> 8) & 0x00ff00ffu) * rest + (((colour | 0xff000000u) >> 8) & 0x00ff00ffu) * alpha + 0x00800080u;
    const quint32 even = (evenBytes + ((evenBytes >> 8) & 0x00ff00ffu)) >> 8 & 0x00ff00ffu;
    const quint32 odd = (oddBytes + ((oddBytes >> 8) & 0x00ff00ffu)) & 0xff00ff00u;
    return even | odd;
}

} // namespace

EdgeRaster::EdgeRaster(QImage &image, double scale)
    : m_image(image), m_scale(scale), m_width(image.width()), m_height(image.height()),
      m_stride((static_cast<std::size_t>(image.width()) + 3) / 4 * 4), m_firstRow(image.height()), m_lastRow(-1)
{
    m_coverage.resize(m_stride * static_cast<std::size_t>(m_height));
}

void EdgeRaster::useColour(Colour colour)
{
    if ((colour & 0x00ffffffu) == (m_colour & 0x00ffffffu))
        return;
    finish();
    m_colour = colour;
}

namespace
{

// Whether a line leans less than so many pixels up or down for each one sideways.
bool isFlatter(QPointF way, double slope)
{
    return std::abs(way.y()) <= std::abs(way.x()) * slope;
}

// A curve is walked along the axis of its chord as long as it is not much steeper.
bool isWalkedFlat(QPointF piece, bool isChordFlat)
{
    constexpr double steepest = 2.5;
    return isChordFlat ? isFlatter(piece, steepest) : isFlatter(piece, 1 / steepest);
}

// What the walks have in common: along which axis, from where to where.
struct Walk {
    double middle; // across it, at the middle of the first pixel
    double slope;
    int first; // pixels whose middle lies between the ends
    int last;
};

Walk walkFrom(QPointF from, QPointF to, bool isFlat, int limit)
{
    if (!isFlat) {
        from = from.transposed();
        to = to.transposed();
    }
    const double slope = to.x() == from.x() ? 0 : (to.y() - from.y()) / (to.x() - from.x());
    const auto pixelAt = [&](double x) {
        return static_cast<int>(std::clamp(std::ceil(x - 0.5), 0.0, double(limit)));
    };
    const int first = pixelAt(std::min(from.x(), to.x()));
    return {from.y() + slope * (first + 0.5 - from.x()), slope, first, pixelAt(std::max(from.x(), to.x()))};
}

} // namespace

void EdgeRaster::addLine(QPointF from, QPointF to, double width, Colour colour)
{
    useColour(colour);
    walk(from * m_scale, to * m_scale, width * m_scale, strengthOf(colour), isFlatter(to - from, 1));
}

// About a pixel wide and nowhere near the border: each step is shared between two neighbours. False where it is not so.
bool EdgeRaster::walkThin(QPointF from, QPointF to, double width, quint32 strength, bool isFlat)
{
    const Walk way = walkFrom(from, to, isFlat, isFlat ? m_width : m_height);
    const int across = isFlat ? m_height : m_width;
    const double start = way.middle - 0.5;
    const double stop = start + way.slope * (way.last - way.first);
    if (std::min(start, stop) < 1 || std::max(start, stop) > across - 3)
        return false;
    if (way.first >= way.last)
        return true;
    const std::size_t stride = isFlat ? m_stride : static_cast<std::size_t>(m_height);
    quint16 *buffer = (isFlat ? m_coverage : m_steep).data();
    const auto share = static_cast<quint32>(std::min(strength * width * std::sqrt(1 + way.slope * way.slope), 65535.0));
    auto place = static_cast<qint64>(start * 65536);
    const auto step = static_cast<qint64>(way.slope * 65536);
    for (int i = way.first; i < way.last; ++i, place += step) {
        quint16 *pixel = buffer + static_cast<std::size_t>(place >> 16) * stride + static_cast<std::size_t>(i);
        const quint32 second = (share * (static_cast<quint32>(place) & 0xffffu)) >> 16;
        addTo(pixel[0], share - second);
        addTo(pixel[stride], second);
    }
    return true;
}

// Reads and writes nothing but the buffer of lines that are as flat or as steep.
EdgeRaster::Walked EdgeRaster::walkThinRun(std::span<const DrawSegments::Segment> run, double width, bool isFlat)
{
    Walked walked;
    for (const DrawSegments::Segment &s : run) {
        const QPointF from = QPointF(double(s.x1), double(s.y1)) * m_scale;
        const QPointF to = QPointF(double(s.x2), double(s.y2)) * m_scale;
        if (isFlatter(to - from, 1) != isFlat)
            continue;
        if (width > thinWidth || !walkThin(from, to, width, strengthOf(s.colour), isFlat)) {
            walked.others.push_back(&s);
            continue;
        }
        walked.top = std::min({walked.top, from.y() - 2, to.y() - 2});
        walked.bottom = std::max({walked.bottom, from.y() + 2, to.y() + 2});
    }
    return walked;
}

void EdgeRaster::addRun(std::span<const DrawSegments::Segment> run, double width)
{
    constexpr std::size_t many = 4000; // are worth a thread
    if (m_steep.empty())
        m_steep.resize(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height));
    std::future<Walked> steep = std::async(run.size() < many ? std::launch::deferred : std::launch::async,
                                           [&] { return walkThinRun(run, width, false); });
    const Walked flat = walkThinRun(run, width, true);
    for (const Walked &walked : {flat, steep.get()}) {
        if (walked.top < walked.bottom)
            touch(walked.top, walked.bottom);
        for (const DrawSegments::Segment *s : walked.others) {
            const QPointF from = QPointF(double(s->x1), double(s->y1)) * m_scale;
            const QPointF to = QPointF(double(s->x2), double(s->y2)) * m_scale;
            walk(from, to, width, strengthOf(s->colour), isFlatter(to - from, 1));
        }
    }
    m_hasSteep = true;
}

void EdgeRaster::touch(double top, double bottom)
{
    m_firstRow = std::min(m_firstRow, static_cast<int>(std::max(top, 0.0)));
    m_lastRow = std::max(m_lastRow, static_cast<int>(std::min(bottom, m_height - 1.0)));
}

// One pixel column (or row) at a time; every column whose middle lies between the ends belongs to this line alone, so
// that pieces of a curve do not count twice where they meet.
void EdgeRaster::walk(QPointF from, QPointF to, double width, quint32 strength, bool isFlat)
{
    const double top = std::min(from.y(), to.y()) - width - 1;
    const double bottom = std::max(from.y(), to.y()) + width + 1;
    if (bottom < 0 || top >= m_height)
        return;
    Walk way = walkFrom(from, to, isFlat, isFlat ? m_width : m_height);
    const double reach = width / 2 * std::sqrt(1 + way.slope * way.slope);
    const auto stride = static_cast<std::ptrdiff_t>(m_stride);
    quint16 *line = m_coverage.data() + (isFlat ? way.first : way.first * stride);
    for (int i = way.first; i < way.last; ++i, way.middle += way.slope, line += isFlat ? 1 : stride)
        addStretch(line, isFlat ? stride : 1, isFlat ? m_height : m_width, way.middle - reach, way.middle + reach,
                   strength);
    touch(top, bottom);
}

// In squares, so that both buffers are read along memory.
void EdgeRaster::mergeSteep()
{
    constexpr int square = 32;
    for (int top = m_firstRow; top <= m_lastRow; top += square)
        for (int left = 0; left < m_width; left += square)
            for (int x = left; x < std::min(left + square, m_width); ++x) {
                quint16 *column = m_steep.data() + static_cast<std::size_t>(x) * static_cast<std::size_t>(m_height);
                for (int y = top; y <= std::min(top + square - 1, m_lastRow); ++y)
                    if (const quint16 amount = std::exchange(column[y], quint16(0)))
                        addTo(m_coverage[static_cast<std::size_t>(y) * m_stride + static_cast<std::size_t>(x)], amount);
            }
    m_hasSteep = false;
}

void EdgeRaster::addCurve(const DrawCurve &curve)
{
    thread_local std::vector<QPointF> points;
    flattenCurve(curve, m_scale, points);
    strokePieces(points, curve.pen);
}

void EdgeRaster::strokePieces(std::span<const QPointF> points, const Pen &pen)
{
    const std::vector<double> &pattern = dashPattern(pen.dash);
    const double width = double(pen.width);
    const bool isChordFlat = isFlatter(points.back() - points.front(), 1);
    useColour(pen.colour);
    const auto draw = [&](QPointF from, QPointF to) {
        walk(from * m_scale, to * m_scale, width * m_scale, strengthOf(pen.colour),
             isWalkedFlat(to - from, isChordFlat));
    };
    std::size_t stroke = 0;
    double left = pattern.empty() ? 0 : pattern[0] * width;
    for (std::size_t i = 1; i < points.size(); ++i) {
        QPointF from = points[i - 1];
        const QPointF way = points[i] - from;
        double length = std::hypot(way.x(), way.y());
        const QPointF unit = length > 0 ? way / length : QPointF();
        while (!pattern.empty() && length > left) {
            const QPointF to = from + unit * left;
            if (stroke % 2 == 0)
                draw(from, to);
            length -= left;
            from = to;
            stroke = (stroke + 1) % pattern.size();
            left = pattern[stroke] * width;
        }
        if (stroke % 2 == 0)
            draw(from, points[i]);
        left -= length;
    }
}

void EdgeRaster::addSegments(const DrawSegments &item)
{
    const auto colourOf = [](const DrawSegments::Segment &s) {
        return s.colour & 0x00ffffffu;
    };
    const std::span<const DrawSegments::Segment> all(item.segments);
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first + 1;
        while (end < all.size() && colourOf(all[end]) == colourOf(all[first]))
            ++end;
        useColour(all[first].colour);
        addRun(all.subspan(first, end - first), double(item.width) * m_scale);
        first = end;
    }
}

void EdgeRaster::layOver(int row)
{
    quint16 *coverage = m_coverage.data() + static_cast<std::size_t>(row) * m_stride;
    auto *pixels = reinterpret_cast<quint32 *>(m_image.scanLine(row));
    for (int x = 0; x < m_width; x += 4) {
        quint64 four;
        std::memcpy(&four, coverage + x, sizeof four);
        if (four == 0)
            continue;
        for (int i = x; i < std::min(x + 4, m_width); ++i)
            if (coverage[i])
                pixels[i] = over(pixels[i], m_colour, coverage[i]);
        std::memset(coverage + x, 0, sizeof four);
    }
}

void EdgeRaster::finish()
{
    if (m_hasSteep)
        mergeSteep();
    for (int row = m_firstRow; row <= m_lastRow; ++row)
        layOver(row);
    m_firstRow = m_height;
    m_lastRow = -1;
}

bool drawThroughRaster(QPainter &painter, const DrawSegments &segments)
{
    const auto *image = dynamic_cast<const QImage *>(painter.device());
    const QTransform toDevice = painter.deviceTransform();
    if (!image || toDevice.type() > QTransform::TxScale || toDevice.m11() != toDevice.m22())
        return false;
    const auto scale = static_cast<float>(toDevice.m11());
    const auto dx = static_cast<float>(toDevice.dx());
    const auto dy = static_cast<float>(toDevice.dy());
    DrawSegments placed{segments.segments, segments.width * scale};
    for (DrawSegments::Segment &s : placed.segments)
        s = {s.x1 * scale + dx, s.y1 * scale + dy, s.x2 * scale + dx, s.y2 * scale + dy, s.colour};
    QImage layer(image->size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    EdgeRaster raster(layer, 1);
    raster.addSegments(placed);
    raster.finish();
    layer.setDevicePixelRatio(image->devicePixelRatio());
    painter.save();
    painter.resetTransform();
    painter.drawImage(QPointF(), layer);
    painter.restore();
    return true;
}

void flattenCurve(const DrawCurve &curve, double scale, std::vector<QPointF> &points)
{
    points.assign(1, curve.from);
    const QPointF bend1 = curve.control1 * 2 - curve.from - curve.control2;
    const QPointF bend2 = curve.control2 * 2 - curve.control1 - curve.to;
    const double bend = std::max(std::hypot(bend1.x(), bend1.y()), std::hypot(bend2.x(), bend2.y())) * scale;
    // Wang's bound: so many pieces keep a cubic within a sixth of a pixel.
    const int pieces = std::clamp(static_cast<int>(std::ceil(std::sqrt(4.5 * bend))), 1, 64);
    for (int i = 1; i <= pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        const double s = 1 - t;
        points.push_back(curve.from * (s * s * s) + curve.control1 * (3 * s * s * t) +
                         curve.control2 * (3 * s * t * t) + curve.to * (t * t * t));
    }
}

} // namespace trilateral
