// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/svgWriter.h"

#include "widgets/figure/drawingBounds.h"
#include "widgets/view/fonts.h"
#include "widgets/view/shapes.h"
#include "widgets/view/storedImage.h"

#include <QHash>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace trilateral
{

namespace
{

// Two decimals are a twentieth of a pixel at the largest scale; trailing zeros are left out.
QString number(double value)
{
    QString text = QString::number(std::abs(value) < 0.005 ? 0 : value, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString point(QPointF p)
{
    return number(p.x()) + QLatin1Char(' ') + number(p.y());
}

QString hex(Colour colour)
{
    return QStringLiteral("#%1").arg(colour & 0xffffffu, 6, 16, QLatin1Char('0'));
}

// What XML 1.0 cannot hold, not even escaped.
QString clean(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        if (c >= QChar(0x20) ? c != QChar(0xfffe) && c != QChar(0xffff) : c == u'\t' || c == u'\n')
            result += c;
    return result;
}

// A record id as a name that XML and style sheets accept.
QString nameFromId(const QString &role, const QString &id)
{
    QString name = role + QLatin1Char('-') + id;
    for (QChar &c : name)
        if (!(c.isLetterOrNumber() && c.unicode() < 128) && c != u'-' && c != u'_')
            c = u'-';
    return name;
}

class SvgReplay
{
public:
    SvgReplay(const Drawing &drawing, const SvgOptions &options) : m_drawing(drawing), m_options(options), m_xml(&m_out)
    {
    }
    QByteArray write();

    void operator()(const DrawRect &item);
    void operator()(const DrawLine &item);
    void operator()(const DrawCurve &item);
    void operator()(const DrawPolygon &item);
    void operator()(const DrawMarker &item);
    void operator()(const DrawText &item);
    void operator()(const DrawSegments &item);
    void operator()(const DrawBars &item);
    void operator()(const DrawImage &item);
    void operator()(const GroupBegin &item);
    void operator()(const GroupEnd &) { endGroup(); }
    void operator()(const ClipBegin &item);
    void operator()(const ClipEnd &);

private:
    void writeHead();
    void writeState();
    void writeBackground();
    void beginGroup();
    void endGroup();
    [[nodiscard]] bool isVisible(const DrawItem &item) const;
    [[nodiscard]] QString uniqueName(const QString &name);
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void attribute(const char *name, double value) { attribute(name, number(value)); }
    void fill(Colour colour);
    void stroke(const Pen &pen);
    QString gradient(const DrawRect &item);
    void textElement(const DrawText &item, const QString &id);

    const Drawing &m_drawing;
    const SvgOptions &m_options;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
    std::vector<QRectF> m_clips;
    QHash<QString, int> m_names;
    int m_depth = 0;
    int m_numbered = 0;
};

QByteArray SvgReplay::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    writeHead();
    writeBackground();
    for (const DrawItem &item : m_drawing.items)
        if (isVisible(item))
            std::visit(*this, item);
    while (m_depth > 0)
        endGroup();
    m_xml.writeEndDocument();
    return m_out;
}

void SvgReplay::writeHead()
{
    const QSizeF size = m_drawing.size;
    m_xml.writeStartElement(QStringLiteral("svg"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    m_xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
    attribute("version", QStringLiteral("1.1"));
    attribute("width", size.width());
    attribute("height", size.height());
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
    if (!m_options.language.isEmpty())
        attribute("xml:lang", m_options.language);
    attribute("role", QStringLiteral("img"));
    if (!m_options.title.isEmpty())
        m_xml.writeTextElement(QStringLiteral("title"), clean(m_options.title));
    if (!m_options.description.isEmpty())
        m_xml.writeTextElement(QStringLiteral("desc"), clean(m_options.description));
    writeState();
}

void SvgReplay::writeState()
{
    if (m_options.state.isEmpty())
        return;
    m_xml.writeStartElement(QStringLiteral("metadata"));
    attribute("id", QStringLiteral("trilateral-state"));
    m_xml.writeCharacters(QString::fromUtf8(m_options.state));
    m_xml.writeEndElement();
}

void SvgReplay::writeBackground()
{
    if (m_drawing.background == transparent)
        return;
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("width", m_drawing.size.width());
    attribute("height", m_drawing.size.height());
    fill(m_drawing.background);
}

void SvgReplay::beginGroup()
{
    m_xml.writeStartElement(QStringLiteral("g"));
    ++m_depth;
}

void SvgReplay::endGroup()
{
    if (m_depth == 0)
        return;
    m_xml.writeEndElement();
    --m_depth;
}

bool SvgReplay::isVisible(const DrawItem &item) const
{
    if (m_clips.empty())
        return true;
    const std::optional<QRectF> bounds = generousBounds(item);
    return !bounds || bounds->intersects(m_clips.back());
}

QString SvgReplay::uniqueName(const QString &name)
{
    const int earlier = m_names[name]++;
    return earlier == 0 ? name : name + QLatin1Char('.') + QString::number(earlier + 1);
}

void SvgReplay::fill(Colour colour)
{
    attribute("fill", colour == transparent ? QStringLiteral("none") : hex(colour));
    if (const Colour alpha = colour >> 24; colour != transparent && alpha < 255)
        attribute("fill-opacity", alpha / 255.0);
}

void SvgReplay::stroke(const Pen &pen)
{
    if (pen.colour == transparent || pen.width <= 0)
        return;
    attribute("stroke", hex(pen.colour));
    attribute("stroke-width", double(pen.width));
    if (const Colour alpha = pen.colour >> 24; alpha < 255)
        attribute("stroke-opacity", alpha / 255.0);
    QStringList lengths;
    for (const double length : dashPattern(pen.dash))
        lengths << number(length * double(pen.width));
    if (!lengths.isEmpty())
        attribute("stroke-dasharray", lengths.join(QLatin1Char(' ')));
}

QString SvgReplay::gradient(const DrawRect &item)
{
    const QString id = QStringLiteral("fade-%1").arg(++m_numbered);
    m_xml.writeStartElement(QStringLiteral("linearGradient"));
    attribute("id", id);
    for (const double place : {0.0, 1.0}) {
        const Colour colour = fadeAt(item, place);
        m_xml.writeEmptyElement(QStringLiteral("stop"));
        attribute("offset", place);
        attribute("stop-color", hex(colour));
        attribute("stop-opacity", (colour >> 24) / 255.0);
    }
    m_xml.writeEndElement();
    return id;
}

void SvgReplay::operator()(const DrawRect &item)
{
    const QString fadeId = item.isFaded ? gradient(item) : QString();
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("x", item.rect.x());
    attribute("y", item.rect.y());
    attribute("width", item.rect.width());
    attribute("height", item.rect.height());
    if (item.radius > 0)
        attribute("rx", double(item.radius));
    if (item.isFaded)
        attribute("fill", QStringLiteral("url(#%1)").arg(fadeId));
    else
        fill(item.fill);
    stroke(item.pen);
}

void SvgReplay::operator()(const DrawLine &item)
{
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", QLatin1Char('M') + point(item.from) + QLatin1Char('L') + point(item.to));
    stroke(item.pen);
}

void SvgReplay::operator()(const DrawCurve &item)
{
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", QLatin1Char('M') + point(item.from) + QLatin1Char('C') + point(item.control1) + QLatin1Char(' ') +
                       point(item.control2) + QLatin1Char(' ') + point(curveEnd(item)));
    fill(transparent);
    stroke(item.pen);
    if (!item.hasArrow)
        return;
    const auto head = arrowHead(item);
    (*this)(DrawPolygon{{head.begin(), head.end()}, item.pen.colour, {}, true});
}

void SvgReplay::operator()(const DrawPolygon &item)
{
    QStringList points;
    for (const QPointF &p : item.points)
        points << number(p.x()) + QLatin1Char(',') + number(p.y());
    m_xml.writeEmptyElement(item.isClosed ? QStringLiteral("polygon") : QStringLiteral("polyline"));
    attribute("points", points.join(QLatin1Char(' ')));
    fill(item.isClosed ? item.fill : transparent);
    stroke(item.pen);
}

void SvgReplay::operator()(const DrawMarker &item)
{
    const DrawMarker marker = withPen(item);
    if (!isRound(marker.shape))
        return (*this)(DrawPolygon{markerPoints(marker), marker.fill, marker.pen, true});
    m_xml.writeEmptyElement(QStringLiteral("circle"));
    attribute("cx", marker.centre.x());
    attribute("cy", marker.centre.y());
    attribute("r", double(marker.radius));
    fill(marker.fill);
    stroke(marker.pen);
}

// The fonts of the reader's system: those inside the program have names that nobody else knows.
QString familyList(const QString &language)
{
    const QStringList families = systemFontFamilies(language);
    return QStringLiteral("'%1', '%2', sans-serif").arg(families[0], families[1]);
}

void SvgReplay::textElement(const DrawText &item, const QString &id)
{
    static const QString anchors[] = {QStringLiteral("start"), QStringLiteral("middle"), QStringLiteral("end")};
    m_xml.writeStartElement(QStringLiteral("text"));
    if (!id.isEmpty())
        attribute("id", id);
    attribute("x", item.anchor.x());
    attribute("y", item.anchor.y());
    if (item.align != TextAlign::Left)
        attribute("text-anchor", anchors[static_cast<int>(item.align)]);
    attribute("font-family", familyList(item.style.language));
    attribute("font-size", std::round(double(item.style.pixelSize)));
    if (item.style.isBold)
        attribute("font-weight", QStringLiteral("bold"));
    if (item.style.isItalic)
        attribute("font-style", QStringLiteral("italic"));
    if (!item.style.language.isEmpty() && item.style.language != m_options.language)
        attribute("xml:lang", item.style.language);
    fill(item.style.colour);
    m_xml.writeCharacters(clean(item.text));
    m_xml.writeEndElement();
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
    m_xml.writeEmptyElement(QStringLiteral("use"));
    attribute("xlink:href", QLatin1Char('#') + id);
    stroke({item.style.halo, 3.5, Dash::Solid});
    attribute("stroke-linejoin", QStringLiteral("round"));
    textElement(item, id);
}

void SvgReplay::operator()(const DrawSegments &item)
{
    QString path;
    for (std::size_t i = 0; i < item.segments.size(); ++i) {
        const DrawSegments::Segment &s = item.segments[i];
        path += QLatin1Char('M') + point({double(s.x1), double(s.y1)}) + QLatin1Char('L') +
                point({double(s.x2), double(s.y2)});
        if (i + 1 < item.segments.size() && item.segments[i + 1].colour == s.colour)
            continue;
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", path);
        stroke({s.colour, item.width, Dash::Solid});
        path.clear();
    }
}

void SvgReplay::operator()(const DrawBars &item)
{
    QString lows, caps;
    const auto box = [](const DrawBars::Bar &bar, double bottom, double height) -> QString {
        return QLatin1Char('M') + point({double(bar.left), bottom}) + QLatin1Char('v') + number(-height) +
               QLatin1Char('h') + number(double(bar.width)) + QLatin1Char('v') + number(height) + QLatin1Char('z');
    };
    for (const DrawBars::Bar &bar : item.bars) {
        if (bar.low > 0)
            lows += box(bar, item.bottom, double(bar.low));
        if (bar.height > bar.low)
            caps += box(bar, item.bottom - double(bar.low), double(bar.height - bar.low));
    }
    for (const auto &[path, colour] : {std::pair(&lows, item.fill), {&caps, item.cap}}) {
        if (path->isEmpty())
            continue;
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", *path);
        fill(colour);
    }
}

void SvgReplay::operator()(const DrawImage &item)
{
    m_xml.writeEmptyElement(QStringLiteral("image"));
    attribute("x", item.rect.x());
    attribute("y", item.rect.y());
    attribute("width", item.rect.width());
    attribute("height", item.rect.height());
    attribute("xlink:href", QStringLiteral("data:%1;base64,%2")
                                .arg(imageMimeType(item.bytes), QString::fromLatin1(item.bytes.toBase64())));
}

void SvgReplay::operator()(const GroupBegin &item)
{
    beginGroup();
    if (!item.id.isEmpty()) {
        attribute("id", uniqueName(nameFromId(item.role, item.id)));
        attribute("data-id", item.id);
    }
    if (!item.role.isEmpty())
        attribute("class", item.role);
    if (!item.title.isEmpty())
        m_xml.writeTextElement(QStringLiteral("title"), clean(item.title));
}

void SvgReplay::operator()(const ClipBegin &item)
{
    m_clips.push_back(m_clips.empty() ? item.rect : m_clips.back().intersected(item.rect));
    const QRectF clip = m_clips.back();
    const QString id = QStringLiteral("clip-%1").arg(++m_numbered);
    m_xml.writeStartElement(QStringLiteral("clipPath"));
    attribute("id", id);
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("x", clip.x());
    attribute("y", clip.y());
    attribute("width", clip.width());
    attribute("height", clip.height());
    m_xml.writeEndElement();
    beginGroup();
    attribute("clip-path", QStringLiteral("url(#%1)").arg(id));
}

void SvgReplay::operator()(const ClipEnd &)
{
    if (m_clips.empty())
        return;
    m_clips.pop_back();
    endGroup();
}

} // namespace

QByteArray svgFromDrawing(const Drawing &drawing, const SvgOptions &options)
{
    return SvgReplay(drawing, options).write();
}

} // namespace trilateral
