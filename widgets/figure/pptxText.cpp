// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pptxReplay.h"
#include "widgets/figure/pptxXml.h"
#include "widgets/view/fonts.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace trilateral
{

QString PptxReplay::runXml(const DrawText &text) const
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
             text.style.isItalic ? QStringLiteral(" i=\"1\"") : QString(), fillXml(text.style.colour), families.at(0),
             families.at(1), text.text.toHtmlEscaped());
}

QRectF PptxReplay::textBox(const DrawText &text) const
{
    const double width = m_scale.measure.width(text.text, text.style);
    const double left = text.align == TextAlign::Left ? 0 : text.align == TextAlign::Centre ? width / 2 : width;
    const double ascent = m_scale.measure.ascent(text.style);
    return {text.anchor.x() - left, text.anchor.y() - ascent, width, ascent + m_scale.measure.descent(text.style)};
}

// A box for each paragraph and each bullet, so that all of them stand where they are drawn.
void PptxReplay::addWords(const std::vector<DrawText> &texts, const QString &role)
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
void PptxReplay::addText(const std::vector<DrawText> &texts, const QString &role)
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
    append(QStringLiteral("<p:sp><p:nvSpPr>%1<p:cNvSpPr txBox=\"1\"/><p:nvPr>%2</p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
                          "%3</a:xfrm>%4<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" "
                          "rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr "
                          "algn=\"%5\">%6</a:pPr>%7</a:p></p:txBody></p:sp>")
               .arg(properties(role.isEmpty() ? QStringLiteral("text") : role, {}),
                    isTitle ? QStringLiteral("<p:ph type=\"title\"/>") : QString(), place(box), presetXml("rect"),
                    QLatin1String(align), spacing(texts), runs),
           box);
}

// With the blank in front that lies between the two where they are drawn; none was part of either.
DrawText PptxReplay::withBlank(const DrawText &before, DrawText text) const
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
QString PptxReplay::spacing(const std::vector<DrawText> &texts) const
{
    double step = 0;
    for (std::size_t i = 1; i < texts.size() && step <= 0; ++i)
        step = texts[i].anchor.y() - texts[i - 1].anchor.y();
    if (step <= 0)
        return {};
    return QStringLiteral("<a:lnSpc><a:spcPts val=\"%1\"/></a:lnSpc>")
        .arg(std::lround(step * m_scale.emuPerLength / pointEmu * 100));
}

} // namespace trilateral
