// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/textPainter.h"

#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fonts.h"
#include "widgets/view/pixelFiller.h"
#include "widgets/view/textHalo.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace trilateral
{

namespace
{

// A shaped line: its glyphs, the distance from its top to the baseline, and its advance.
struct Line {
    QList<QGlyphRun> runs;
    double ascent = 0;
    double width = 0;
    double height = 0;
};

struct LineKey {
    quint32 font;
    int generation; // of fonts
    QString text;
    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.font, key.generation, key.text);
}

// The same face in another size, without asking the system for it anew, which costs a millisecond a size.
const QRawFont &resized(const QRawFont &font, double pixels)
{
    thread_local QHash<std::pair<QRawFont, double>, QRawFont> fonts;
    auto found = fonts.find({font, pixels});
    if (found == fonts.end()) {
        found = fonts.insert({font, pixels}, font);
        found->setPixelSize(pixels);
    }
    return *found;
}

QGlyphRun resized(QGlyphRun run, double pixels, double scale)
{
    QList<QPointF> places = run.positions();
    for (QPointF &place : places)
        place *= scale;
    run.setPositions(places);
    run.setRawFont(resized(run.rawFont(), pixels));
    return run;
}

// Shaped in the size that is measured with; letters without hinting grow in proportion.
Line *shape(const DrawText &item)
{
    TextStyle measured = item.style;
    measured.pixelSize = measuredPixels;
    QTextLayout layout(item.text, fontFor(measured));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return new Line;
    const double pixels = wholePixels(item.style);
    const double scale = pixels / measuredPixels;
    QList<QGlyphRun> runs = layout.glyphRuns();
    if (scale != 1)
        for (QGlyphRun &run : runs)
            run = resized(run, pixels, scale);
    return new Line{runs, line.ascent() * scale, line.horizontalAdvance() * scale, line.height() * scale};
}

const Line &shapedLine(const DrawText &item)
{
    thread_local QCache<LineKey, Line> lines(8192);
    const LineKey key{fontKey(item.style), fontGeneration(), item.text};
    if (const Line *known = lines.object(key))
        return *known;
    Line *line = shape(item);
    lines.insert(key, line);
    return *line;
}

double leftOf(const DrawText &item, double width)
{
    switch (item.align) {
    case TextAlign::Centre:
        return item.anchor.x() - width / 2;
    case TextAlign::Right:
        return item.anchor.x() - width;
    case TextAlign::Left:
        break;
    }
    return item.anchor.x();
}

void drawLine(QPainter &painter, const Line &line, const TextStyle &style, QPointF top)
{
    const auto drawAt = [&](QPointF at) {
        for (const QGlyphRun &run : line.runs)
            painter.drawGlyphRun(at, run);
    };
    if (style.halo != transparent) {
        painter.setPen(QColor::fromRgba(style.halo));
        for (const QPointF &step : haloSteps)
            drawAt(top + step);
    }
    painter.setPen(QColor::fromRgba(style.colour));
    drawAt(top);
}

constexpr int pictureMargin = 6; // device pixels around a line, for what letters and halos overhang, at scale 1

struct PictureKey {
    LineKey line;
    Colour colour;
    Colour halo;
    double scale;
    bool operator==(const PictureKey &) const = default;
};

size_t qHash(const PictureKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.line, key.colour, key.halo, key.scale);
}

int marginOf(double scale)
{
    return int(std::ceil(pictureMargin * scale));
}

// A line as its pixels, without the empty ones around it; nothing where it is too long to keep.
struct Picture {
    QImage image;
    QPoint offset; // from the top left of the line, in device pixels
    double ascent = 0;
    double width = 0;
    bool isKept = false;
};

QImage paintLine(const Line &line, const TextStyle &style, double scale)
{
    const int margin = marginOf(scale);
    const QSize size(int(std::ceil(line.width * scale)) + 2 * margin, int(std::ceil(line.height * scale)) + 2 * margin);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(0u);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(margin, margin);
    painter.scale(scale, scale);
    TextStyle letters = style;
    letters.halo = transparent;
    drawLine(painter, line, letters, {});
    painter.end();
    if (style.halo != transparent)
        addHalo(image, style.halo, scale);
    return image;
}

// The smallest rectangle with all that is not transparent.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *pixels = reinterpret_cast<const quint32 *>(image.constScanLine(y));
        const auto *end = pixels + image.width();
        const auto isInk = [](quint32 pixel) {
            return pixel != 0;
        };
        const auto *first = std::find_if(pixels, end, isInk);
        if (first == end)
            continue;
        const auto *last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), isInk).base();
        ink |= QRect(int(first - pixels), y, int(last - first), 1);
    }
    return ink;
}

Picture *makePicture(const DrawText &item, double scale)
{
    constexpr double mostWidth = 1500; // device pixels
    const Line &line = shapedLine(item);
    auto *picture = new Picture{{}, {}, line.ascent, line.width};
    picture->isKept = line.width * scale <= mostWidth && !line.runs.isEmpty();
    if (!picture->isKept)
        return picture;
    const QImage whole = paintLine(line, item.style, scale);
    const QRect ink = inkOf(whole);
    picture->image = whole.copy(ink);
    picture->offset = ink.topLeft() - QPoint(marginOf(scale), marginOf(scale));
    return picture;
}

const Picture &pictureOf(const DrawText &item, double scale)
{
    constexpr int mostKilobytes = 24 * 1024;
    thread_local QCache<PictureKey, Picture> pictures(mostKilobytes);
    const PictureKey key{{fontKey(item.style), fontGeneration(), item.text}, item.style.colour, item.style.halo, scale};
    if (const Picture *known = pictures.object(key))
        return *known;
    Picture *made = makePicture(item, scale);
    // One that costs more than all may would be gone at once.
    pictures.insert(key, made, std::min(int(made->image.sizeInBytes() / 1024) + 1, mostKilobytes));
    return *pictures.object(key);
}

QPen haloPen(Colour colour)
{
    return {QColor::fromRgba(colour), 2 * haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

// Around the top left of the line.
QPainterPath outlineOf(const Line &line)
{
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    for (const QGlyphRun &run : line.runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        const QRawFont font = run.rawFont();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            outline.addPath(font.pathForGlyph(glyphs[i]).translated(places[i]));
    }
    return outline;
}

} // namespace

TextPainter::TextPainter(QPainter &painter, PixelFiller &filler, Letters letters)
    : m_painter(painter), m_filler(filler), m_isRaster(painter.paintEngine()->type() == QPaintEngine::Raster),
      m_letters(letters)
{
}

bool TextPainter::drawPicture(const DrawText &item)
{
    const QTransform &toDevice = m_filler.transform();
    const double scale = toDevice.m11();
    if (!m_filler.isUsable() || m_letters != Letters::Quick || scale != toDevice.m22())
        return false;
    if (item.text.isEmpty())
        return true;
    const Picture &picture = pictureOf(item, scale);
    if (!picture.isKept)
        return false;
    const QPointF top = toDevice.map(QPointF(leftOf(item, picture.width), item.anchor.y() - picture.ascent));
    if (std::abs(top.x()) < 1e8 && std::abs(top.y()) < 1e8)
        m_filler.draw(picture.image, top.toPoint() + picture.offset);
    return true;
}

void TextPainter::draw(const DrawText &item)
{
    if (item.text.isEmpty())
        return;
    if (m_isRaster && m_letters == Letters::Quick)
        drawGlyphs(item);
    else if (m_isRaster)
        drawOutlines(item);
    else
        drawAsText(item);
}

void TextPainter::drawGlyphs(const DrawText &item)
{
    const Line &line = shapedLine(item);
    const QPointF top(leftOf(item, line.width), item.anchor.y() - line.ascent);
    drawLine(m_painter, line, item.style, top);
}

void TextPainter::drawOutlines(const DrawText &item)
{
    const Line &line = shapedLine(item);
    m_painter.save();
    m_painter.translate(leftOf(item, line.width), item.anchor.y() - line.ascent);
    const QPainterPath outline = outlineOf(line);
    if (item.style.halo != transparent)
        m_painter.strokePath(outline, haloPen(item.style.halo));
    m_painter.fillPath(outline, QColor::fromRgba(item.style.colour));
    m_painter.restore();
}

void TextPainter::drawAsText(const DrawText &item)
{
    const QFont &font = fontFor(item.style);
    const QPointF at(leftOf(item, QFontMetricsF(font).horizontalAdvance(item.text)), item.anchor.y());
    if (item.style.halo != transparent) {
        QPainterPath outline;
        outline.addText(at, font, item.text);
        m_painter.strokePath(outline, haloPen(item.style.halo));
    }
    m_painter.setFont(font);
    m_painter.setPen(QColor::fromRgba(item.style.colour));
    m_painter.drawText(at, item.text);
}

} // namespace trilateral
