// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pptxWriter.h"

#include "widgets/figure/pptxShapes.h"
#include "widgets/figure/zipWriter.h"
#include "widgets/view/storedImage.h"

#include <QStringList>

#include <cmath>

namespace trilateral
{

namespace
{

constexpr qint64 slideHeightEmu = 6858000; // 7.5 inches
const QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString namespaces =
    QStringLiteral("xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                   "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                   "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"");
const QString officeType = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString emptyTree = QStringLiteral("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
                                         "</p:nvGrpSpPr><p:grpSpPr/>");
const QString colourMap =
    QStringLiteral("<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
                   "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
                   "folHlink=\"folHlink\"/>");

struct Relation {
    QString type;
    QString target;
};

QByteArray relations(const std::vector<Relation> &entries)
{
    QString xml = head + QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                        "relationships\">");
    int number = 0;
    for (const Relation &entry : entries)
        xml += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"%2\" Target=\"%3\"/>")
                   .arg(++number)
                   .arg(entry.type.contains(u':') ? entry.type : QString(officeType + entry.type), entry.target);
    return (xml + QStringLiteral("</Relationships>")).toUtf8();
}

// A theme without ambition: every shape says its own colours and fonts.
QByteArray themeXml()
{
    static const QString colours = [] {
        QString xml =
            QStringLiteral("<a:dk1><a:srgbClr val=\"14181D\"/></a:dk1><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1>"
                           "<a:dk2><a:srgbClr val=\"3A4048\"/></a:dk2><a:lt2><a:srgbClr val=\"EEF0F2\"/></a:lt2>");
        for (const char *name : {"accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"})
            xml += QStringLiteral("<a:%1><a:srgbClr val=\"2A9D8F\"/></a:%1>").arg(QLatin1String(name));
        return xml;
    }();
    static const QString fonts =
        QStringLiteral("<a:majorFont><a:latin typeface=\"Noto Sans\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
                       "</a:majorFont><a:minorFont><a:latin typeface=\"Noto Sans\"/><a:ea typeface=\"\"/><a:cs "
                       "typeface=\"\"/></a:minorFont>");
    static const QString fill = QStringLiteral("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>");
    static const QString line = QStringLiteral("<a:ln w=\"9525\">%1</a:ln>").arg(fill);
    static const QString effect = QStringLiteral("<a:effectStyle><a:effectLst/></a:effectStyle>");
    const QString xml =
        head +
        QStringLiteral("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Plain\">"
                       "<a:themeElements><a:clrScheme name=\"Plain\">%1</a:clrScheme><a:fontScheme name=\"Plain\">%2"
                       "</a:fontScheme><a:fmtScheme name=\"Plain\"><a:fillStyleLst>%3</a:fillStyleLst><a:lnStyleLst>%4"
                       "</a:lnStyleLst><a:effectStyleLst>%5</a:effectStyleLst><a:bgFillStyleLst>%3</a:bgFillStyleLst>"
                       "</a:fmtScheme></a:themeElements></a:theme>")
            .arg(colours, fonts, fill + fill + fill, line + line + line, effect + effect + effect);
    return xml.toUtf8();
}

QString backgroundXml(Colour colour)
{
    return QStringLiteral(
               "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"%1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>")
        .arg(colour & 0xffffffu, 6, 16, QLatin1Char('0'));
}

QByteArray masterXml(Colour background)
{
    return (head + QStringLiteral("<p:sldMaster %1><p:cSld>%2<p:spTree>%3</p:spTree></p:cSld>%4<p:sldLayoutIdLst>"
                                  "<p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst></p:sldMaster>")
                       .arg(namespaces, backgroundXml(background), emptyTree, colourMap))
        .toUtf8();
}

QByteArray layoutXml()
{
    return (head +
            QStringLiteral("<p:sldLayout %1 type=\"titleOnly\"><p:cSld name=\"Title\"><p:spTree>%2<p:sp><p:nvSpPr>"
                           "<p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
                           "<p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"540000\" "
                           "y=\"380000\"/><a:ext cx=\"9000000\" cy=\"600000\"/></a:xfrm></p:spPr><p:txBody>"
                           "<a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody></p:sp>"
                           "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>")
                .arg(namespaces, emptyTree))
        .toUtf8();
}

// Where the slide's picture and its notes stand on a page of notes.
const QString notesPicture =
    QStringLiteral("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" "
                   "noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr>"
                   "<a:xfrm><a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm>"
                   "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>");
const QString notesBody =
    QStringLiteral("<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
                   "<p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" "
                   "y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm><a:prstGeom prst=\"rect\">"
                   "<a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>%1</p:txBody></p:sp>");

QByteArray notesMasterXml()
{
    return (head +
            QStringLiteral("<p:notesMaster %1><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef>"
                           "</p:bg><p:spTree>%2%3</p:spTree></p:cSld>%4</p:notesMaster>")
                .arg(namespaces, emptyTree,
                     notesPicture + notesBody.arg(QStringLiteral("<a:p><a:endParaRPr lang=\"en-GB\"/></a:p>")),
                     colourMap))
        .toUtf8();
}

QByteArray notesXml(const QString &notes)
{
    QString paragraphs;
    for (const QString &line : notes.split(u'\n'))
        paragraphs +=
            QStringLiteral("<a:p><a:r><a:rPr lang=\"en-GB\"/><a:t>%1</a:t></a:r></a:p>").arg(line.toHtmlEscaped());
    return (head +
            QStringLiteral("<p:notes %1><p:cSld><p:spTree>%2%3</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/>"
                           "</p:clrMapOvr></p:notes>")
                .arg(namespaces, emptyTree, notesPicture + notesBody.arg(paragraphs)))
        .toUtf8();
}

QByteArray slideXml(const PptxSlide &slide, const PptxScale &scale, std::vector<QByteArray> &images)
{
    return (head + QStringLiteral("<p:sld %1><p:cSld name=\"%2\">%3<p:spTree>%4%5</p:spTree></p:cSld><p:clrMapOvr>"
                                  "<a:masterClrMapping/></p:clrMapOvr></p:sld>")
                       .arg(namespaces, slide.title.toHtmlEscaped(), backgroundXml(slide.drawing.background), emptyTree,
                            pptxShapes(slide.drawing, scale, images)))
        .toUtf8();
}

QByteArray presentationXml(std::size_t slides, qint64 width)
{
    QString ids;
    for (std::size_t i = 0; i < slides; ++i)
        ids += QStringLiteral("<p:sldId id=\"%1\" r:id=\"rId%2\"/>").arg(256 + i).arg(i + 3);
    return (head +
            QStringLiteral("<p:presentation %1><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
                           "</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/>"
                           "</p:notesMasterIdLst><p:sldIdLst>%2</p:sldIdLst><p:sldSz cx=\"%3\" cy=\"%4\"/>"
                           "<p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>")
                .arg(namespaces, ids)
                .arg(width)
                .arg(slideHeightEmu))
        .toUtf8();
}

QByteArray contentTypes(std::size_t slides)
{
    const QString office = QStringLiteral("application/vnd.openxmlformats-officedocument.");
    QString parts;
    const auto add = [&](const QString &name, const QString &type) {
        parts += QStringLiteral("<Override PartName=\"/%1\" ContentType=\"%2%3+xml\"/>").arg(name, office, type);
    };
    add(QStringLiteral("ppt/presentation.xml"), QStringLiteral("presentationml.presentation.main"));
    add(QStringLiteral("ppt/slideMasters/slideMaster1.xml"), QStringLiteral("presentationml.slideMaster"));
    add(QStringLiteral("ppt/slideLayouts/slideLayout1.xml"), QStringLiteral("presentationml.slideLayout"));
    add(QStringLiteral("ppt/notesMasters/notesMaster1.xml"), QStringLiteral("presentationml.notesMaster"));
    add(QStringLiteral("ppt/theme/theme1.xml"), QStringLiteral("theme"));
    add(QStringLiteral("ppt/theme/theme2.xml"), QStringLiteral("theme"));
    for (std::size_t i = 1; i <= slides; ++i) {
        add(QStringLiteral("ppt/slides/slide%1.xml").arg(i), QStringLiteral("presentationml.slide"));
        add(QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(i), QStringLiteral("presentationml.notesSlide"));
    }
    return (head +
            QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                           "Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\" "
                           "ContentType=\"image/jpeg\"/><Default Extension=\"rels\" "
                           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                           "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
                           "PartName=\"/docProps/core.xml\" "
                           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>%1</Types>")
                .arg(parts))
        .toUtf8();
}

QByteArray coreXml(const QString &title, const QString &language)
{
    return (head +
            QStringLiteral("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                           "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title>"
                           "<dc:creator>Trilateral Explorer</dc:creator><dc:language>%2</dc:language>"
                           "</cp:coreProperties>")
                .arg(title.toHtmlEscaped(), language))
        .toUtf8();
}

void addSlide(std::vector<ZipEntry> &entries, const PptxSlide &slide, std::size_t number, const PptxScale &scale)
{
    const QString n = QString::number(number);
    std::vector<QByteArray> images;
    entries.push_back({QStringLiteral("ppt/slides/slide%1.xml").arg(n), slideXml(slide, scale, images)});
    std::vector<Relation> parts{
        {QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
        {QStringLiteral("notesSlide"), QStringLiteral("../notesSlides/notesSlide%1.xml").arg(n)}};
    for (std::size_t i = 0; i < images.size(); ++i) {
        const QString name = QStringLiteral("image%1-%2.%3").arg(n).arg(i + 1).arg(imageSuffix(images[i]));
        parts.push_back({QStringLiteral("image"), QStringLiteral("../media/") + name});
        entries.push_back({QStringLiteral("ppt/media/") + name, images[i]});
    }
    entries.push_back({QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(n), relations(parts)});
    entries.push_back({QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(n), notesXml(slide.notes)});
    entries.push_back({QStringLiteral("ppt/notesSlides/_rels/notesSlide%1.xml.rels").arg(n),
                       relations({{QStringLiteral("notesMaster"), QStringLiteral("../notesMasters/notesMaster1.xml")},
                                  {QStringLiteral("slide"), QStringLiteral("../slides/slide%1.xml").arg(n)}})});
}

std::vector<Relation> presentationRelations(std::size_t slides)
{
    std::vector<Relation> entries{{QStringLiteral("slideMaster"), QStringLiteral("slideMasters/slideMaster1.xml")},
                                  {QStringLiteral("notesMaster"), QStringLiteral("notesMasters/notesMaster1.xml")}};
    for (std::size_t i = 1; i <= slides; ++i)
        entries.push_back({QStringLiteral("slide"), QStringLiteral("slides/slide%1.xml").arg(i)});
    entries.push_back({QStringLiteral("theme"), QStringLiteral("theme/theme1.xml")});
    return entries;
}

} // namespace

QByteArray pptxFromSlides(const std::vector<PptxSlide> &slides, const QString &title, const QString &language,
                          const TextMeasure &measure)
{
    if (slides.empty())
        return {};
    const Drawing &first = slides.front().drawing;
    const PptxScale scale{double(slideHeightEmu) / first.size.height(), measure};
    const qint64 width = std::llround(first.size.width() * scale.emuPerLength);
    const std::size_t count = slides.size();
    std::vector<ZipEntry> entries{
        {QStringLiteral("[Content_Types].xml"), contentTypes(count)},
        {QStringLiteral("_rels/.rels"),
         relations({{QStringLiteral("officeDocument"), QStringLiteral("ppt/presentation.xml")},
                    {QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                                    "core-properties"),
                     QStringLiteral("docProps/core.xml")}})},
        {QStringLiteral("docProps/core.xml"), coreXml(title, language)},
        {QStringLiteral("ppt/presentation.xml"), presentationXml(count, width)},
        {QStringLiteral("ppt/_rels/presentation.xml.rels"), relations(presentationRelations(count))},
        {QStringLiteral("ppt/slideMasters/slideMaster1.xml"), masterXml(first.background)},
        {QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"),
         relations({{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                    {QStringLiteral("theme"), QStringLiteral("../theme/theme1.xml")}})},
        {QStringLiteral("ppt/slideLayouts/slideLayout1.xml"), layoutXml()},
        {QStringLiteral("ppt/slideLayouts/_rels/slideLayout1.xml.rels"),
         relations({{QStringLiteral("slideMaster"), QStringLiteral("../slideMasters/slideMaster1.xml")}})},
        {QStringLiteral("ppt/notesMasters/notesMaster1.xml"), notesMasterXml()},
        {QStringLiteral("ppt/notesMasters/_rels/notesMaster1.xml.rels"),
         relations({{QStringLiteral("theme"), QStringLiteral("../theme/theme2.xml")}})},
        {QStringLiteral("ppt/theme/theme1.xml"), themeXml()},
        {QStringLiteral("ppt/theme/theme2.xml"), themeXml()}};
    for (std::size_t i = 0; i < count; ++i)
        addSlide(entries, slides[i], i + 1, scale);
    return zipFrom(entries);
}

} // namespace trilateral
