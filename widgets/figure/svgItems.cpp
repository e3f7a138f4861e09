// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/svgReplay.h"
#include "widgets/view/fonts.h"
#include "widgets/view/shapes.h"
#include "widgets/view/storedImage.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

QByteArray hex(Colour colour)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray text("#000000");
    for (int i = 6; i > 0; --i, colour >>= 4)
        text[i] = digits[colour & 0xf];
    return text;
}

} // namespace

QString svgFamilies(const QString &language)
{
    const QStringList families = systemFontFamilies(language);
    return QStringLiteral("'%1', '%2', sans-serif").arg(families[0], families[1]);
}

void SvgReplay::look(Colour colour, const Pen &pen)
{
    if (m_hasLook)
        return;
    fill(colour);
    stroke(pen);
}

void SvgReplay::fill(Colour colour)
{
    m_svg.attribute("fill", colour == transparent ? QByteArray("none") : hex(colour));
    if (const Colour alpha = colour >> 24; colour != transparent && alpha < 255)
        m_svg.attribute("fill-opacity", QByteArray::number(alpha / 255.0, 'g', 3));
}

void SvgReplay::stroke(const Pen &pen)
{
    if (pen.colour == transparent || pen.width <= 0)
        return;
    m_svg.attribute("stroke", hex(pen.colour));
    if (pen.width != 1)
        m_svg.attribute("stroke-width", QByteArray::number(double(pen.width), 'g', 4));
    if (const Colour alpha = pen.colour >> 24; alpha < 255)
        m_svg.attribute("stroke-opacity", QByteArray::number(alpha / 255.0, 'g', 3));
    QByteArray lengths;
    for (const double length : dashPattern(pen.dash))
        lengths += QByteArray::number(length * double(pen.width), 'g', 4) + ' ';
    if (!lengths.isEmpty())
        m_svg.attribute("stroke-dasharray", lengths.chopped(1));
}

void SvgReplay::box(const QRectF &rect)
{
    m_svg.attribute("x", rect.x());
    m_svg.attribute("y", rect.y());
    m_svg.attribute("width", rect.width());
    m_svg.attribute("height", rect.height());
}

QString SvgReplay::gradient(const DrawRect &item)
{
    const QString id = QStringLiteral("fade-%1").arg(++m_numbered);
    begin("linearGradient");
    m_svg.attribute("id", id);
    m_svg.raw(">\n");
    for (const int place : {0, 1}) {
        const Colour colour = fadeAt(item, place);
        begin("stop");
        m_svg.attribute("offset", QByteArray::number(place));
        m_svg.attribute("stop-color", hex(colour));
        m_svg.attribute("stop-opacity", QByteArray::number((colour >> 24) / 255.0, 'g', 3));
        end();
    }
    m_svg.raw("</linearGradient>\n");
    return id;
}

void SvgReplay::operator()(const DrawRect &item)
{
    const QString fadeId = item.isFaded ? gradient(item) : QString();
    begin("rect");
    box(item.rect);
    if (item.radius > 0)
        m_svg.attribute("rx", double(item.radius));
    if (!item.isFaded)
        look(item.fill, item.pen);
    else {
        m_svg.attribute("fill", QStringLiteral("url(#%1)").arg(fadeId));
        stroke(item.pen);
    }
    end();
}

void SvgReplay::operator()(const DrawLine &item)
{
    m_svg.raw("<path d=\"");
    m_svg.beginPath();
    m_svg.moveTo(item.from);
    m_svg.lineTo(item.to);
    m_svg.raw('"');
    look(transparent, item.pen);
    end();
}

void SvgReplay::operator()(const DrawCurve &item)
{
    m_svg.raw("<path d=\"");
    m_svg.beginPath();
    m_svg.moveTo(item.from);
    m_svg.curveTo(item.control1, item.control2, curveEnd(item));
    m_svg.raw('"');
    look(transparent, item.pen);
    end();
    if (!item.hasArrow)
        return;
    const auto head = arrowHead(item);
    (*this)(DrawPolygon{{head.begin(), head.end()}, item.pen.colour, {}, true});
}

void SvgReplay::operator()(const DrawPolygon &item)
{
    m_svg.raw("<path d=\"");
    m_svg.beginPath();
    for (std::size_t i = 0; i < item.points.size(); ++i)
        i == 0 ? m_svg.moveTo(item.points[i]) : m_svg.lineTo(item.points[i]);
    if (item.isClosed)
        m_svg.closePath();
    m_svg.raw('"');
    look(item.isClosed ? item.fill : transparent, item.pen);
    end();
}

void SvgReplay::operator()(const DrawMarker &item)
{
    const DrawMarker marker = withPen(item);
    if (!isRound(marker.shape))
        return (*this)(DrawPolygon{markerPoints(marker), marker.fill, marker.pen, true});
    begin("circle");
    m_svg.attribute("cx", marker.centre.x());
    m_svg.attribute("cy", marker.centre.y());
    m_svg.attribute("r", double(marker.radius));
    look(marker.fill, marker.pen);
    end();
}

void SvgReplay::textElement(const DrawText &item, const QString &id)
{
    begin("text");
    if (!id.isEmpty())
        m_svg.attribute("id", id);
    m_svg.attribute("x", item.anchor.x());
    m_svg.attribute("y", item.anchor.y());
    if (item.align != TextAlign::Left)
        m_svg.attribute("text-anchor", item.align == TextAlign::Right ? QByteArrayView("end") : "middle");
    if (item.style.language != m_options.language)
        m_svg.attribute("font-family", svgFamilies(item.style.language));
    m_svg.attribute("font-size", std::round(double(item.style.pixelSize)));
    if (item.style.isBold)
        m_svg.attribute("font-weight", QByteArrayView("bold"));
    if (item.style.isItalic)
        m_svg.attribute("font-style", QByteArrayView("italic"));
    if (!item.style.language.isEmpty() && item.style.language != m_options.language)
        m_svg.attribute("xml:lang", item.style.language);
    fill(item.style.colour);
    m_svg.raw('>');
    m_svg.text(item.text);
    m_svg.raw("</text>\n");
}

// A halo is the same text, used once more below with a stroke: it stands only once in the file, and readers that do
// not know paint-order draw it right as well.
void SvgReplay::operator()(const DrawText &item)
{
    if (item.text.isEmpty())
        return;
    if (item.style.halo == transparent)
        return textElement(item, {});
    const QString id = QStringLiteral("text-%1").arg(++m_numbered);
    begin("use");
    m_svg.attribute("xlink:href", QString(u'#' + id));
    stroke({item.style.halo, 3.5, Dash::Solid});
    m_svg.attribute("stroke-linejoin", QByteArrayView("round"));
    end();
    textElement(item, id);
}

void SvgReplay::operator()(const DrawSegments &item)
{
    for (std::size_t i = 0; i < item.segments.size();) {
        const Colour colour = item.segments[i].colour;
        m_svg.raw("<path d=\"");
        m_svg.beginPath();
        for (; i < item.segments.size() && item.segments[i].colour == colour; ++i) {
            const DrawSegments::Segment &s = item.segments[i];
            m_svg.moveTo({double(s.x1), double(s.y1)});
            m_svg.lineTo({double(s.x2), double(s.y2)});
        }
        m_svg.raw('"');
        stroke({colour, item.width, Dash::Solid});
        end();
    }
}

void SvgReplay::operator()(const DrawImage &item)
{
    begin("image");
    box(item.rect);
    m_svg.raw(" xlink:href=\"data:");
    m_svg.text(imageMimeType(item.bytes));
    m_svg.raw(";base64,");
    m_svg.raw(item.bytes.toBase64());
    m_svg.raw('"');
    end();
}

// The low parts or the caps of all bars as one path.
void SvgReplay::barPath(const DrawBars &item, bool areCaps)
{
    m_svg.raw("<path d=\"");
    m_svg.beginPath();
    for (const DrawBars::Bar &bar : item.bars) {
        const double height = double(areCaps ? bar.height - bar.low : bar.low);
        const double bottom = item.bottom - (areCaps ? double(bar.low) : 0);
        if (height <= 0)
            continue;
        const QRectF box(double(bar.left), bottom - height, double(bar.width), height);
        m_svg.moveTo(box.bottomLeft());
        m_svg.lineTo(box.topLeft());
        m_svg.lineTo(box.topRight());
        m_svg.lineTo(box.bottomRight());
        m_svg.closePath();
    }
    m_svg.raw('"');
    fill(areCaps ? item.cap : item.fill);
    end();
}

void SvgReplay::operator()(const DrawBars &item)
{
    if (std::ranges::any_of(item.bars, [](const DrawBars::Bar &bar) { return bar.low > 0; }))
        barPath(item, false);
    if (std::ranges::any_of(item.bars, [](const DrawBars::Bar &bar) { return bar.height > bar.low; }))
        barPath(item, true);
}

} // namespace trilateral
