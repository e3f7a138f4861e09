// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pptxShapes.h"

#include "widgets/figure/drawingBounds.h"
#include "widgets/view/fonts.h"
#include "widgets/view/shapes.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

constexpr double pointEmu = 12700;

QString colourXml(Colour colour)
{
    const QString hex = QStringLiteral("%1").arg(colour & 0xffffffu, 6, 16, QLatin1Char('0')).toUpper();
    const int alpha = static_cast<int>(std::lround((colour >> 24) / 255.0 * 100000));
    const QString inner = alpha < 100000 ? QStringLiteral("<a:alpha val=\"%1\"/>").arg(alpha) : QString();
    return QStringLiteral("<a:srgbClr val=\"%1\">%2</a:srgbClr>").arg(hex, inner);
}

QString fillXml(Colour colour)
{
    return (colour >> 24) == 0 ? QStringLiteral("<a:noFill/>")
                               : QStringLiteral("<a:solidFill>%1</a:solidFill>").arg(colourXml(colour));
}

QString dashXml(Dash dash)
{
    switch (dash) {
    case Dash::Dash:
        return QStringLiteral("<a:prstDash val=\"dash\"/>");
    case Dash::Dot:
        return QStringLiteral("<a:prstDash val=\"sysDot\"/>");
    case Dash::DashDot:
        return QStringLiteral("<a:prstDash val=\"dashDot\"/>");
    case Dash::Solid:
        break;
    }
    return {};
}

// What belongs together: its shapes, and the box that holds them.
struct Cluster {
    QString xml;
    QRectF box;
    QString role;
    QString title;
    std::vector<DrawText> lines; // of a group of words: gathered into one text box
};

bool isWords(const QString &role)
{
    return role == QLatin1String("title") || role == QLatin1String("words");
}

class ShapeWriter
{
public:
    ShapeWriter(const PptxScale &scale, std::vector<QByteArray> &images) : m_scale(scale), m_images(images)
    {
        m_open.emplace_back();
    }

    QString write(const Drawing &drawing)
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

    void operator()(const DrawRect &item)
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
                      : preset("rect");
        add(rect, geometry, item.isFaded ? gradient(item) : fillXml(item.fill), lineXml(item.pen));
    }

    void operator()(const DrawLine &item)
    {
        if (const auto line = clipped(item))
            addPath({line->from, line->to}, false, QStringLiteral("<a:noFill/>"), lineXml(line->pen));
    }

    void operator()(const DrawCurve &item)
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

    void operator()(const DrawPolygon &item)
    {
        addPath(item.points, item.isClosed, fillXml(item.fill), lineXml(item.pen));
    }

    // Shapes know no clips: a mark is there as a whole or not at all.
    void operator()(const DrawMarker &item)
    {
        if (!m_clips.back().contains(item.centre))
            return;
        const DrawMarker marker = withPen(item);
        if (!isRound(marker.shape))
            return addPath(markerPoints(marker), true, fillXml(marker.fill), lineXml(marker.pen));
        const auto r = double(marker.radius);
        add(QRectF(marker.centre - QPointF(r, r), QSizeF(2 * r, 2 * r)), preset("ellipse"), fillXml(marker.fill),
            lineXml(marker.pen));
    }

    void operator()(const DrawText &item)
    {
        if (item.text.trimmed().isEmpty())
            return;
        if (isWords(m_open.back().role)) {
            m_open.back().lines.push_back(item);
            return;
        }
        addText({item}, QString());
    }

    void operator()(const DrawSegments &item)
    {
        for (const DrawSegments::Segment &s : item.segments)
            (*this)(DrawLine{{double(s.x1), double(s.y1)}, {double(s.x2), double(s.y2)}, {s.colour, item.width}});
    }

    void operator()(const DrawBars &item)
    {
        for (const DrawBars::Bar &bar : item.bars) {
            const double low = item.bottom - double(bar.low), high = item.bottom - double(bar.height);
            (*this)(DrawRect{.rect = {QPointF(bar.left, low), QSizeF(bar.width, bar.low)}, .fill = item.fill});
            (*this)(DrawRect{.rect = {QPointF(bar.left, high), QSizeF(bar.width, low - high)}, .fill = item.cap});
        }
    }

    void operator()(const DrawImage &item)
    {
        append(QStringLiteral("<p:pic><p:nvPicPr>%1<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>"
                              "</p:nvPicPr><p:blipFill><a:blip r:embed=\"rId%2\"/><a:stretch><a:fillRect/></a:stretch>"
                              "</p:blipFill><p:spPr><a:xfrm>%3</a:xfrm>%4</p:spPr></p:pic>")
                   .arg(properties(QStringLiteral("picture"), m_open.back().title))
                   .arg(firstImageRelation + int(m_images.size()))
                   .arg(place(item.rect), preset("rect")),
               item.rect);
        m_images.push_back(item.bytes);
    }

    void operator()(const GroupBegin &group) { m_open.push_back({{}, {}, group.role, group.title, {}}); }

    void operator()(const GroupEnd &)
    {
        if (m_open.size() < 2)
            return;
        Cluster done = std::move(m_open.back());
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

    void operator()(const ClipBegin &clip) { m_clips.push_back(clip.rect.intersected(m_clips.back())); }
    void operator()(const ClipEnd &)
    {
        if (m_clips.size() > 1)
            m_clips.pop_back();
    }

private:
    [[nodiscard]] qint64 emu(double length) const { return std::llround(length * m_scale.emuPerLength); }

    [[nodiscard]] QString place(const QRectF &box) const
    {
        return QStringLiteral("<a:off x=\"%1\" y=\"%2\"/><a:ext cx=\"%3\" cy=\"%4\"/>")
            .arg(emu(box.x()))
            .arg(emu(box.y()))
            .arg(emu(box.width()))
            .arg(emu(box.height()));
    }

    [[nodiscard]] QString properties(const QString &name, const QString &title)
    {
        const QString description =
            title.isEmpty() ? QString() : QStringLiteral(" descr=\"%1\"").arg(title.toHtmlEscaped());
        return QStringLiteral("<p:cNvPr id=\"%1\" name=\"%2 %1\"%3/>")
            .arg(++m_lastId)
            .arg(name.toHtmlEscaped(), description);
    }

    [[nodiscard]] QString lineXml(const Pen &pen) const
    {
        if ((pen.colour >> 24) == 0 || pen.width <= 0)
            return QStringLiteral("<a:ln><a:noFill/></a:ln>");
        return QStringLiteral("<a:ln w=\"%1\">%2%3</a:ln>")
            .arg(emu(double(pen.width)))
            .arg(fillXml(pen.colour), dashXml(pen.dash));
    }

    [[nodiscard]] static QString preset(const char *name)
    {
        return QStringLiteral("<a:prstGeom prst=\"%1\"><a:avLst/></a:prstGeom>").arg(QLatin1String(name));
    }

    [[nodiscard]] static QString gradient(const DrawRect &item)
    {
        return QStringLiteral("<a:gradFill><a:gsLst><a:gs pos=\"0\">%1</a:gs><a:gs pos=\"100000\">%2</a:gs></a:gsLst>"
                              "<a:lin ang=\"0\"/></a:gradFill>")
            .arg(colourXml(fadeAt(item, 0)), colourXml(fadeAt(item, 1)));
    }

    [[nodiscard]] static QRectF boxOf(const std::vector<QPointF> &points)
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

    [[nodiscard]] QString point(QPointF p, const QRectF &box) const
    {
        return QStringLiteral("<a:pt x=\"%1\" y=\"%2\"/>").arg(emu(p.x() - box.x())).arg(emu(p.y() - box.y()));
    }

    [[nodiscard]] QString customGeometry(const QRectF &box, const QString &path, bool isFilled) const
    {
        return QStringLiteral("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" "
                              "b=\"b\"/><a:pathLst><a:path w=\"%1\" h=\"%2\"%3>%4</a:path></a:pathLst></a:custGeom>")
            .arg(emu(box.width()))
            .arg(emu(box.height()))
            .arg(isFilled ? QString() : QStringLiteral(" fill=\"none\""), path);
    }

    void addPath(const std::vector<QPointF> &points, bool isClosed, const QString &fill, const QString &line)
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
    [[nodiscard]] std::optional<DrawLine> clipped(DrawLine line) const
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

    void append(const QString &xml, const QRectF &box)
    {
        Cluster &cluster = m_open.back();
        cluster.box = cluster.xml.isEmpty() ? box : cluster.box.united(box.isEmpty() ? grown(box) : box);
        cluster.xml += xml;
    }

    // QRectF unites no empty boxes, such as that of a line.
    [[nodiscard]] static QRectF grown(const QRectF &box)
    {
        return box.adjusted(0, 0, box.width() > 0 ? 0 : 0.01, box.height() > 0 ? 0 : 0.01);
    }

    void add(const QRectF &box, const QString &geometry, const QString &fill, const QString &line)
    {
        append(QStringLiteral("<p:sp><p:nvSpPr>%1<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>%2</a:xfrm>%3%4%5"
                              "</p:spPr></p:sp>")
                   .arg(properties(QStringLiteral("shape"), {}), place(box), geometry, fill, line),
               grown(box));
    }

    [[nodiscard]] QString runXml(const DrawText &text) const
    {
        static const QHash<QString, QString> tags{{QStringLiteral("zh"), QStringLiteral("zh-CN")},
                                                  {QStringLiteral("ja"), QStringLiteral("ja-JP")},
                                                  {QStringLiteral("ko"), QStringLiteral("ko-KR")}};
        const QStringList families = systemFontFamilies(text.style.language);
        const double points = double(text.style.pixelSize) * m_scale.emuPerLength / pointEmu;
        return QStringLiteral("<a:r><a:rPr lang=\"%1\" sz=\"%2\"%3%4>%5<a:latin typeface=\"%6\"/><a:ea "
                              "typeface=\"%7\"/></a:rPr><a:t>%8</a:t></a:r>")
            .arg(tags.value(text.style.language, QStringLiteral("en-GB")))
            .arg(std::lround(points * 100))
            .arg(text.style.isBold ? QStringLiteral(" b=\"1\"") : QString(),
                 text.style.isItalic ? QStringLiteral(" i=\"1\"") : QString(), fillXml(text.style.colour),
                 families.at(0), families.at(1), text.text.toHtmlEscaped());
    }

    [[nodiscard]] QRectF textBox(const DrawText &text) const
    {
        const double width = m_scale.measure.width(text.text, text.style);
        const double left = text.align == TextAlign::Left ? 0 : text.align == TextAlign::Centre ? width / 2 : width;
        const double ascent = m_scale.measure.ascent(text.style);
        return {text.anchor.x() - left, text.anchor.y() - ascent, width, ascent + m_scale.measure.descent(text.style)};
    }

    // A box for each paragraph and each bullet, so that all of them stand where they are drawn.
    void addWords(const std::vector<DrawText> &texts, const QString &role)
    {
        static const QString bullet = QStringLiteral("•");
        constexpr double nextLine = 1.45; // in sizes of the letters; what is further apart is another paragraph
        std::vector<DrawText> paragraph;
        for (const DrawText &text : texts) {
            const bool goesOn = !paragraph.empty() && text.text != bullet && paragraph.back().text != bullet &&
                                text.anchor.y() - paragraph.back().anchor.y() < nextLine * double(text.style.pixelSize);
            if (!goesOn && !paragraph.empty())
                addText(std::exchange(paragraph, {}), role);
            paragraph.push_back(text);
        }
        if (!paragraph.empty())
            addText(paragraph, role);
    }

    // Texts on one baseline are runs of one line, baselines the lines of one box.
    void addText(const std::vector<DrawText> &texts, const QString &role)
    {
        QRectF box = textBox(texts.front());
        QString runs;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0 && texts[i].anchor.y() != texts[i - 1].anchor.y())
                runs += QStringLiteral("<a:br/>");
            runs += runXml(i > 0 ? withBlank(texts[i - 1], texts[i]) : texts[i]);
            box = box.united(textBox(texts[i]));
        }
        const char *align = texts.front().align == TextAlign::Left     ? "l"
                            : texts.front().align == TextAlign::Centre ? "ctr"
                                                                       : "r";
        const bool isTitle = role == QLatin1String("title");
        if (isTitle) // titles are wrapped, whatever is said
            box.setRight(std::max(box.right(), m_clips.front().right() - box.left()));
        append(
            QStringLiteral("<p:sp><p:nvSpPr>%1<p:cNvSpPr txBox=\"1\"/><p:nvPr>%2</p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
                           "%3</a:xfrm>%4<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" "
                           "rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr "
                           "algn=\"%5\">%6</a:pPr>%7</a:p></p:txBody></p:sp>")
                .arg(properties(role.isEmpty() ? QStringLiteral("text") : role, {}),
                     isTitle ? QStringLiteral("<p:ph type=\"title\"/>") : QString(), place(box), preset("rect"),
                     QLatin1String(align), spacing(texts), runs),
            box);
    }

    // With the blank in front that lies between the two where they are drawn; none was part of either.
    [[nodiscard]] DrawText withBlank(const DrawText &before, DrawText text) const
    {
        constexpr double least = 0.12; // of the letters' size: between words, not within one
        const bool isNewLine = before.anchor.y() != text.anchor.y();
        const double gap = textBox(text).left() - textBox({before.anchor, before.text.trimmed(), before.style}).right();
        if (!isNewLine && !text.text.startsWith(u' ') && !before.text.endsWith(u' ') &&
            gap > least * double(text.style.pixelSize))
            text.text.prepend(u' ');
        return text;
    }

    // Of a box of several lines: how far apart they are.
    [[nodiscard]] QString spacing(const std::vector<DrawText> &texts) const
    {
        double step = 0;
        for (std::size_t i = 1; i < texts.size() && step <= 0; ++i)
            step = texts[i].anchor.y() - texts[i - 1].anchor.y();
        if (step <= 0)
            return {};
        return QStringLiteral("<a:lnSpc><a:spcPts val=\"%1\"/></a:lnSpc>")
            .arg(std::lround(step * m_scale.emuPerLength / pointEmu * 100));
    }

    const PptxScale &m_scale;
    std::vector<QByteArray> &m_images;
    std::vector<Cluster> m_open;
    std::vector<QRectF> m_clips;
    int m_lastId = 1;
};

} // namespace

QString pptxShapes(const Drawing &drawing, const PptxScale &scale, std::vector<QByteArray> &images)
{
    return ShapeWriter(scale, images).write(drawing);
}

} // namespace trilateral
