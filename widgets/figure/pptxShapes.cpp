// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pptxReplay.h"

#include "widgets/figure/drawingBounds.h"
#include "widgets/figure/pptxXml.h"
#include "widgets/view/shapes.h"

#include <algorithm>

namespace trilateral
{

namespace
{

bool isWords(const QString &role)
{
    return role == QLatin1String("title") || role == QLatin1String("words");
}

QRectF boxOf(const std::vector<QPointF> &points)
{
    QRectF box(points.front(), QSizeF());
    for (const QPointF &p : points) {
        box.setLeft(std::min(box.left(), p.x()));
        box.setRight(std::max(box.right(), p.x()));
        box.setTop(std::min(box.top(), p.y()));
        box.setBottom(std::max(box.bottom(), p.y()));
    }
    return box;
}

// QRectF unites no empty boxes, such as that of a line.
QRectF grown(const QRectF &box)
{
    return box.adjusted(0, 0, box.width() > 0 ? 0 : 0.01, box.height() > 0 ? 0 : 0.01);
}

} // namespace

PptxReplay::PptxReplay(const PptxScale &scale, std::vector<QByteArray> &images) : m_scale(scale), m_images(images)
{
    m_open.emplace_back();
}

QString PptxReplay::write(const Drawing &drawing)
{
    const QRectF page(QPointF(), drawing.size);
    m_clips = {page};
    for (const DrawItem &item : drawing.items) {
        const auto bounds = generousBounds(item);
        if (!bounds || bounds->intersects(m_clips.back()) || bounds->isNull())
            std::visit(*this, item);
    }
    while (m_open.size() > 1)
        (*this)(GroupEnd{});
    return m_open.front().xml;
}

void PptxReplay::operator()(const DrawRect &item)
{
    const QRectF rect = item.rect.intersected(m_clips.back());
    if (rect.isEmpty())
        return;
    const double least = std::min(rect.width(), rect.height());
    const int round = least > 0 ? int(std::min(0.5, double(item.radius) / least) * 100000) : 0;
    const QString geometry =
        round > 0 ? QStringLiteral("<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val %1\"/>"
                                   "</a:avLst></a:prstGeom>")
                        .arg(round)
                  : presetXml("rect");
    add(rect, geometry, item.isFaded ? gradientXml(item) : fillXml(item.fill), lineXml(item.pen));
}

void PptxReplay::operator()(const DrawLine &item)
{
    if (const auto line = clipped(item))
        addPath({line->from, line->to}, false, QStringLiteral("<a:noFill/>"), lineXml(line->pen));
}

void PptxReplay::operator()(const DrawCurve &item)
{
    const QPointF end = curveEnd(item);
    const QRectF box = boxOf({item.from, item.control1, item.control2, end});
    const QString path =
        QStringLiteral("<a:moveTo>%1</a:moveTo><a:cubicBezTo>%2%3%4</a:cubicBezTo>")
            .arg(point(item.from, box), point(item.control1, box), point(item.control2, box), point(end, box));
    add(box, customGeometry(box, path, false), QStringLiteral("<a:noFill/>"), lineXml(item.pen));
    if (!item.hasArrow)
        return;
    const auto head = arrowHead(item);
    addPath({head.begin(), head.end()}, true, fillXml(item.pen.colour), lineXml({}));
}

void PptxReplay::operator()(const DrawPolygon &item)
{
    addPath(item.points, item.isClosed, fillXml(item.fill), lineXml(item.pen));
}

// Shapes know no clips: a mark is there as a whole or not at all.
void PptxReplay::operator()(const DrawMarker &item)
{
    if (!m_clips.back().contains(item.centre))
        return;
    const DrawMarker marker = withPen(item);
    if (!isRound(marker.shape))
        return addPath(markerPoints(marker), true, fillXml(marker.fill), lineXml(marker.pen));
    const auto r = double(marker.radius);
    add(QRectF(marker.centre - QPointF(r, r), QSizeF(2 * r, 2 * r)), presetXml("ellipse"), fillXml(marker.fill),
        lineXml(marker.pen));
}

void PptxReplay::operator()(const DrawText &item)
{
    if (item.text.trimmed().isEmpty())
        return;
    if (isWords(m_open.back().role)) {
        m_open.back().lines.push_back(item);
        return;
    }
    addText({item}, QString());
}

void PptxReplay::operator()(const DrawSegments &item)
{
    for (const DrawSegments::Segment &s : item.segments)
        (*this)(DrawLine{{double(s.x1), double(s.y1)}, {double(s.x2), double(s.y2)}, {s.colour, item.width}});
}

void PptxReplay::operator()(const DrawBars &item)
{
    for (const DrawBars::Bar &bar : item.bars) {
        const double low = item.bottom - double(bar.low), high = item.bottom - double(bar.height);
        (*this)(DrawRect{.rect = {QPointF(bar.left, low), QSizeF(bar.width, bar.low)}, .fill = item.fill});
        (*this)(DrawRect{.rect = {QPointF(bar.left, high), QSizeF(bar.width, low - high)}, .fill = item.cap});
    }
}

void PptxReplay::operator()(const DrawImage &item)
{
    append(QStringLiteral("<p:pic><p:nvPicPr>%1<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>"
                          "</p:nvPicPr><p:blipFill><a:blip r:embed=\"rId%2\"/><a:stretch><a:fillRect/></a:stretch>"
                          "</p:blipFill><p:spPr><a:xfrm>%3</a:xfrm>%4</p:spPr></p:pic>")
               .arg(properties(QStringLiteral("picture"), m_open.back().title))
               .arg(firstImageRelation + int(m_images.size()))
               .arg(place(item.rect), presetXml("rect")),
           item.rect);
    m_images.push_back(item.bytes);
}

void PptxReplay::operator()(const GroupBegin &group)
{
    m_open.push_back({{}, {}, group.role, group.title, {}});
}

void PptxReplay::operator()(const GroupEnd &)
{
    if (m_open.size() < 2)
        return;
    PptxCluster done = std::move(m_open.back());
    m_open.pop_back();
    if (!done.lines.empty())
        return addWords(done.lines, done.role);
    if (done.xml.isEmpty())
        return;
    const QString name = done.role.isEmpty() ? QStringLiteral("group") : done.role;
    append(QStringLiteral("<p:grpSp><p:nvGrpSpPr>%1<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
                          "%2<a:chOff x=\"%3\" y=\"%4\"/><a:chExt cx=\"%5\" cy=\"%6\"/></a:xfrm></p:grpSpPr>%7"
                          "</p:grpSp>")
               .arg(properties(name, done.title), place(done.box))
               .arg(emu(done.box.x()))
               .arg(emu(done.box.y()))
               .arg(emu(done.box.width()))
               .arg(emu(done.box.height()))
               .arg(done.xml),
           done.box);
}

void PptxReplay::operator()(const ClipBegin &clip)
{
    m_clips.push_back(clip.rect.intersected(m_clips.back()));
}

void PptxReplay::operator()(const ClipEnd &)
{
    if (m_clips.size() > 1)
        m_clips.pop_back();
}

QString PptxReplay::place(const QRectF &box) const
{
    return QStringLiteral("<a:off x=\"%1\" y=\"%2\"/><a:ext cx=\"%3\" cy=\"%4\"/>")
        .arg(emu(box.x()))
        .arg(emu(box.y()))
        .arg(emu(box.width()))
        .arg(emu(box.height()));
}

QString PptxReplay::properties(const QString &name, const QString &title)
{
    const QString description =
        title.isEmpty() ? QString() : QStringLiteral(" descr=\"%1\"").arg(title.toHtmlEscaped());
    return QStringLiteral("<p:cNvPr id=\"%1\" name=\"%2 %1\"%3/>")
        .arg(++m_lastId)
        .arg(name.toHtmlEscaped(), description);
}

QString PptxReplay::lineXml(const Pen &pen) const
{
    if ((pen.colour >> 24) == 0 || pen.width <= 0)
        return QStringLiteral("<a:ln><a:noFill/></a:ln>");
    return QStringLiteral("<a:ln w=\"%1\">%2%3</a:ln>")
        .arg(emu(double(pen.width)))
        .arg(fillXml(pen.colour), dashXml(pen.dash));
}

QString PptxReplay::point(QPointF p, const QRectF &box) const
{
    return QStringLiteral("<a:pt x=\"%1\" y=\"%2\"/>").arg(emu(p.x() - box.x())).arg(emu(p.y() - box.y()));
}

QString PptxReplay::customGeometry(const QRectF &box, const QString &path, bool isFilled) const
{
    return QStringLiteral("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" "
                          "b=\"b\"/><a:pathLst><a:path w=\"%1\" h=\"%2\"%3>%4</a:path></a:pathLst></a:custGeom>")
        .arg(emu(box.width()))
        .arg(emu(box.height()))
        .arg(isFilled ? QString() : QStringLiteral(" fill=\"none\""), path);
}

void PptxReplay::addPath(const std::vector<QPointF> &points, bool isClosed, const QString &fill, const QString &line)
{
    if (points.empty())
        return;
    const QRectF box = boxOf(points);
    QString path = QStringLiteral("<a:moveTo>%1</a:moveTo>").arg(point(points.front(), box));
    for (std::size_t i = 1; i < points.size(); ++i)
        path += QStringLiteral("<a:lnTo>%1</a:lnTo>").arg(point(points[i], box));
    if (isClosed)
        path += QStringLiteral("<a:close/>");
    add(box, customGeometry(box, path, isClosed), fill, line);
}

// What of an upright line lies inside the clip; a slanting one as it is.
std::optional<DrawLine> PptxReplay::clipped(DrawLine line) const
{
    const QRectF &clip = m_clips.back();
    if (line.from.x() == line.to.x()) {
        for (QPointF *p : {&line.from, &line.to})
            p->setY(std::clamp(p->y(), clip.top(), clip.bottom()));
    } else if (line.from.y() == line.to.y()) {
        for (QPointF *p : {&line.from, &line.to})
            p->setX(std::clamp(p->x(), clip.left(), clip.right()));
    }
    return line.from == line.to ? std::nullopt : std::optional(line);
}

void PptxReplay::append(const QString &xml, const QRectF &box)
{
    PptxCluster &cluster = m_open.back();
    cluster.box = cluster.xml.isEmpty() ? box : cluster.box.united(box.isEmpty() ? grown(box) : box);
    cluster.xml += xml;
}

void PptxReplay::add(const QRectF &box, const QString &geometry, const QString &fill, const QString &line)
{
    append(QStringLiteral("<p:sp><p:nvSpPr>%1<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>%2</a:xfrm>%3%4%5"
                          "</p:spPr></p:sp>")
               .arg(properties(QStringLiteral("shape"), {}), place(box), geometry, fill, line),
           grown(box));
}

QString pptxShapes(const Drawing &drawing, const PptxScale &scale, std::vector<QByteArray> &images)
{
    return PptxReplay(scale, images).write(drawing);
}

} // namespace trilateral
