// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/svgWriter.h"

#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/svgReplay.h"
#include "widgets/view/shapes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace trilateral
{

namespace
{

// Two decimals are a twentieth of a pixel at the largest scale. Where there are thousands of marks one is enough, and
// the file stays small.
constexpr std::size_t manyItems = 5000;
constexpr qsizetype bytesOfItem = 64;

// A record id as a name that XML and style sheets accept.
QString nameFromId(const QString &role, const QString &id)
{
    QString name = role + QLatin1Char('-') + id;
    for (QChar &c : name)
        if (!(c.isLetterOrNumber() && c.unicode() < 128) && c != u'-' && c != u'_')
            c = u'-';
    return name;
}

// What a fill and a stroke look like.
struct Look {
    Colour fill = transparent;
    Pen pen = {};
    bool operator==(const Look &) const = default;
};

// Of items that can stand in a group that says how they look.
std::optional<Look> lookOf(const DrawItem &item)
{
    if (const auto *rect = std::get_if<DrawRect>(&item); rect && !rect->isFaded)
        return Look{rect->fill, rect->pen};
    if (const auto *line = std::get_if<DrawLine>(&item))
        return Look{transparent, line->pen};
    if (const auto *curve = std::get_if<DrawCurve>(&item); curve && !curve->hasArrow)
        return Look{transparent, curve->pen};
    if (const auto *polygon = std::get_if<DrawPolygon>(&item))
        return Look{polygon->isClosed ? polygon->fill : transparent, polygon->pen};
    if (const auto *given = std::get_if<DrawMarker>(&item)) {
        const DrawMarker marker = withPen(*given);
        return Look{marker.fill, marker.pen};
    }
    return std::nullopt;
}

// Strokes that let nothing through look the same in one path as in many.
bool canJoin(const DrawItem &item)
{
    const auto *line = std::get_if<DrawLine>(&item);
    return line && line->pen.colour >> 24 == 0xff && line->pen.width > 0;
}

} // namespace

SvgReplay::SvgReplay(const Drawing &drawing, const SvgOptions &options)
    : m_drawing(drawing), m_options(options),
      m_svg(drawing.items.size() > manyItems ? 1 : 2, qsizetype(drawing.items.size()) * bytesOfItem)
{
}

QByteArray SvgReplay::write()
{
    m_svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writeHead();
    writeBackground();
    writeItems();
    while (m_depth > 0)
        endGroup();
    m_svg.raw("</svg>\n");
    return m_svg.take();
}

void SvgReplay::writeHead()
{
    const QSizeF size = m_drawing.size;
    m_svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
              "version=\"1.1\"");
    m_svg.attribute("width", size.width());
    m_svg.attribute("height", size.height());
    m_svg.raw(" viewBox=\"0 0 ");
    m_svg.number(size.width());
    m_svg.raw(' ');
    m_svg.number(size.height());
    m_svg.raw('"');
    if (!m_options.language.isEmpty())
        m_svg.attribute("xml:lang", m_options.language);
    m_svg.attribute("font-family", svgFamilies(m_options.language)); // of every text that says nothing else
    m_svg.raw(" role=\"img\">\n");
    titleElement(m_options.title);
    const std::array<std::pair<const char *, QString>, 2> others{
        {{"desc", m_options.description}, {"metadata", QString::fromUtf8(m_options.state)}}};
    for (const auto &[name, content] : others) {
        if (content.isEmpty())
            continue;
        m_svg.raw('<');
        m_svg.raw(name);
        m_svg.raw(name == others[1].first ? QByteArrayView(" id=\"trilateral-state\">") : QByteArrayView(">"));
        m_svg.text(content);
        m_svg.raw("</");
        m_svg.raw(name);
        m_svg.raw(">\n");
    }
}

void SvgReplay::titleElement(const QString &title)
{
    if (title.isEmpty())
        return;
    m_svg.raw("<title>");
    m_svg.text(title);
    m_svg.raw("</title>\n");
}

void SvgReplay::writeBackground()
{
    if (m_drawing.background == transparent)
        return;
    begin("rect");
    m_svg.attribute("width", m_drawing.size.width());
    m_svg.attribute("height", m_drawing.size.height());
    fill(m_drawing.background);
    end();
}

// Neighbours that look the same are written together.
void SvgReplay::writeItems()
{
    Items alike;
    std::optional<Look> shared;
    for (const DrawItem &item : m_drawing.items) {
        if (!isVisible(item))
            continue;
        const std::optional<Look> look = lookOf(item);
        if (!look || look != shared)
            flush(alike);
        shared = look;
        if (look)
            alike.push_back(&item);
        else
            std::visit(*this, item);
    }
    flush(alike);
}

void SvgReplay::flush(Items &alike)
{
    if (alike.empty())
        return;
    if (std::ranges::all_of(alike, [](const DrawItem *item) { return canJoin(*item); })) {
        writeLines(alike);
    } else if (alike.size() == 1) {
        std::visit(*this, *alike.front());
    } else {
        const Look shared = *lookOf(*alike.front());
        m_svg.raw("<g");
        look(shared.fill, shared.pen);
        m_svg.raw(">\n");
        m_hasLook = true;
        for (const DrawItem *item : alike)
            std::visit(*this, *item);
        m_hasLook = false;
        m_svg.raw("</g>\n");
    }
    alike.clear();
}

void SvgReplay::writeLines(const Items &lines)
{
    m_svg.raw("<path d=\"");
    m_svg.beginPath();
    for (const DrawItem *item : lines) {
        const auto &line = std::get<DrawLine>(*item);
        m_svg.moveTo(line.from);
        m_svg.lineTo(line.to);
    }
    m_svg.raw('"');
    stroke(std::get<DrawLine>(*lines.front()).pen);
    end();
}

void SvgReplay::begin(QByteArrayView element)
{
    m_svg.raw('<');
    m_svg.raw(element);
}

void SvgReplay::beginGroup()
{
    m_svg.raw("<g");
    ++m_depth;
}

void SvgReplay::endGroup()
{
    if (m_depth == 0)
        return;
    m_svg.raw("</g>\n");
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

void SvgReplay::operator()(const GroupBegin &item)
{
    beginGroup();
    if (!item.id.isEmpty()) {
        m_svg.attribute("id", uniqueName(nameFromId(item.role, item.id)));
        m_svg.attribute("data-id", item.id);
    }
    if (!item.role.isEmpty())
        m_svg.attribute("class", item.role);
    m_svg.raw(">\n");
    titleElement(item.title);
}

void SvgReplay::operator()(const ClipBegin &item)
{
    m_clips.push_back(m_clips.empty() ? item.rect : m_clips.back().intersected(item.rect));
    const QString id = QStringLiteral("clip-%1").arg(++m_numbered);
    begin("clipPath");
    m_svg.attribute("id", id);
    m_svg.raw("><rect");
    box(m_clips.back());
    m_svg.raw("/></clipPath>\n");
    beginGroup();
    m_svg.attribute("clip-path", QStringLiteral("url(#%1)").arg(id));
    m_svg.raw(">\n");
}

void SvgReplay::operator()(const ClipEnd &)
{
    if (m_clips.empty())
        return;
    m_clips.pop_back();
    endGroup();
}

QByteArray svgFromDrawing(const Drawing &drawing, const SvgOptions &options)
{
    return SvgReplay(drawing, options).write();
}

} // namespace trilateral
