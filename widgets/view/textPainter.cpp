// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/textPainter.h"

#include "widgets/view/embeddedFonts.h"
#include "widgets/view/fonts.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <array>

namespace trilateral
{

namespace
{

// A shaped line: its glyphs, the distance from its top to the baseline, and its advance.
struct Line {
    QList<QGlyphRun> runs;
    double ascent = 0;
    double width = 0;
};

struct LineKey {
    quint32 font;
    bool isEmbedded;
    QString text;
    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.font, key.isEmbedded, key.text);
}

Line *shape(const DrawText &item)
{
    QTextLayout layout(item.text, fontFor(item.style));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return new Line;
    return new Line{layout.glyphRuns(), line.ascent(), line.horizontalAdvance()};
}

const Line &shapedLine(const DrawText &item)
{
    thread_local QCache<LineKey, Line> lines(8192);
    const LineKey key{fontKey(item.style), hasEmbeddedFonts(), item.text};
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

constexpr double haloWidth = 1.75;
constexpr std::array<QPointF, 8> haloSteps{QPointF{-haloWidth, 0}, QPointF{haloWidth, 0}, QPointF{0, -haloWidth},
                                           QPointF{0, haloWidth},  QPointF{-1.2, -1.2},   QPointF{1.2, -1.2},
                                           QPointF{-1.2, 1.2},     QPointF{1.2, 1.2}};

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

TextPainter::TextPainter(QPainter &painter, Letters letters)
    : m_painter(painter), m_isRaster(painter.paintEngine()->type() == QPaintEngine::Raster), m_letters(letters)
{
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
    const auto drawAt = [&](QPointF at) {
        for (const QGlyphRun &run : line.runs)
            m_painter.drawGlyphRun(at, run);
    };
    if (item.style.halo != transparent) {
        m_painter.setPen(QColor::fromRgba(item.style.halo));
        for (const QPointF &step : haloSteps)
            drawAt(top + step);
    }
    m_painter.setPen(QColor::fromRgba(item.style.colour));
    drawAt(top);
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
