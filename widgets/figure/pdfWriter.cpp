// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pdfWriter.h"

#include "widgets/figure/pdfInfo.h"
#include "widgets/view/drawingPainter.h"
#include "widgets/view/embeddedFonts.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace trilateral
{

namespace
{

// Title, language and state; Qt writes only the title by itself.
QByteArray metadata(const PdfOptions &options)
{
    static const QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:trilateral=\"urn:trilateral-explorer\">"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
        "<dc:creator><rdf:Seq><rdf:li>%4</rdf:li></rdf:Seq></dc:creator>"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%5</rdf:li></rdf:Alt></dc:description>"
        "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
        "<trilateral:state>%3</trilateral:state>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return packet
        .arg(options.title.toHtmlEscaped(), options.language.toHtmlEscaped(),
             QString::fromUtf8(options.state).toHtmlEscaped(), options.author.toHtmlEscaped(),
             options.description.toHtmlEscaped())
        .toUtf8();
}

// Qt stamps the moment of writing and cannot be told another: the same drawing is to give the same file.
void fixDate(QByteArray &bytes)
{
    static const QByteArray key = QByteArrayLiteral("/CreationDate (D:");
    static const QByteArray day = QByteArrayLiteral("20000101000000");
    const qsizetype at = bytes.indexOf(key);
    if (at >= 0)
        bytes.replace(at + key.size(), day.size(), day);
}

void setPage(QPdfWriter &writer, QSizeF size)
{
    writer.setPageSize(QPageSize(size * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
}

void paintSheet(QPainter &painter, const PdfSheet &sheet)
{
    for (const PdfSheet::Part &part : sheet.parts) {
        painter.save();
        painter.translate(part.at);
        painter.scale(part.scale, part.scale);
        painter.setClipRect(QRectF(QPointF(), part.drawing.size));
        paintDrawing(painter, part.drawing);
        painter.restore();
    }
}

} // namespace

QByteArray pdfFromDrawing(const Drawing &drawing, const PdfOptions &options)
{
    return pdfFromSheets({{drawing.size, {{drawing, {}, 1}}}}, options);
}

QByteArray pdfFromSheets(const std::vector<PdfSheet> &sheets, const PdfOptions &options)
{
    if (sheets.empty())
        return {};
    useEmbeddedFonts();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        setPage(writer, sheets.front().size);
        writer.setTitle(options.title);
        writer.setCreator(QStringLiteral("Trilateral Explorer " TRILATERAL_VERSION));
        writer.setDocumentXmpMetadata(metadata(options));
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i > 0) {
                setPage(writer, sheets[i].size);
                writer.newPage();
            }
            paintSheet(painter, sheets[i]);
        }
    }
    fixDate(bytes);
    return withPdfInfo(bytes, {options.author, options.description, options.language});
}

} // namespace trilateral
