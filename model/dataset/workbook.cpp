// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/workbook.h"

#include "model/dataset/formulaGuard.h"

namespace trilateral
{

namespace
{

const QByteArray head = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QByteArray sheetType = QByteArrayLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
const QByteArray relations = QByteArrayLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QByteArray package = QByteArrayLiteral("http://schemas.openxmlformats.org/package/2006/");
const QByteArray main = QByteArrayLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
constexpr qsizetype longestName = 31;
constexpr qsizetype longestCell = 32'767;

// "A" to "Z", "AA", …
QByteArray columnName(std::size_t column)
{
    QByteArray name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(static_cast<char>('A' + (column - 1) % 26));
    return name;
}

QByteArray cell(const QString &text, std::size_t column, std::size_t line)
{
    QString clean;
    for (const QChar c : text.left(longestCell))
        if (c >= QChar(0x20) ? c != QChar(0xfffe) && c != QChar(0xffff) : c == u'\t' || c == u'\n')
            clean += c;
    return "<c r=\"" + columnName(column) + QByteArray::number(quint64(line)) +
           "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + clean.toHtmlEscaped().toUtf8() + "</t></is></c>";
}

// Reads our own CSV: quotes doubled within quotes, lines ended by a line feed.
class SheetMaker
{
public:
    explicit SheetMaker(const QByteArray &csv) : m_text(QString::fromUtf8(csv)) {}

    QByteArray make()
    {
        if (m_text.startsWith(QChar(0xfeff)))
            m_text.remove(0, 1);
        beginLine();
        for (qsizetype i = 0; i < m_text.size(); ++i)
            take(m_text[i]);
        if (m_column > 0 || !m_field.isEmpty())
            endLine();
        else
            m_out.chop(m_begun);
        return head + "<worksheet xmlns=\"" + main +
               "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
               "state=\"frozen\"/></sheetView></sheetViews><sheetData>" +
               m_out + "</sheetData></worksheet>";
    }

private:
    void take(QChar c)
    {
        if (c == u'"')
            quote();
        else if (!m_isQuoted && c == u',')
            endField();
        else if (!m_isQuoted && c == u'\n')
            nextLine();
        else if (m_isQuoted || c != u'\r')
            m_field += c;
        m_last = c;
    }
    // A second quote within quotes is one that is meant.
    void quote()
    {
        if (!m_isQuoted && m_last == u'"')
            m_field += u'"';
        m_isQuoted = !m_isQuoted;
    }
    void beginLine()
    {
        const QByteArray start = "<row r=\"" + QByteArray::number(quint64(++m_line)) + "\">";
        m_begun = start.size();
        m_out += start;
    }
    void endField()
    {
        if (!m_field.isEmpty())
            m_out += cell(QString::fromUtf8(withoutGuard(m_field.toUtf8())), m_column, m_line);
        m_field.clear();
        ++m_column;
    }
    void endLine()
    {
        endField();
        m_out += "</row>";
        m_column = 0;
    }
    void nextLine()
    {
        endLine();
        beginLine();
    }

    QString m_text;
    QString m_field;
    QByteArray m_out;
    QChar m_last;
    bool m_isQuoted = false;
    std::size_t m_column = 0;
    std::size_t m_line = 0;
    qsizetype m_begun = 0;
};

QByteArray sheetName(const DatasetTable &table)
{
    return table.file.section(u'.', 0, 0).left(longestName).toHtmlEscaped().toUtf8();
}

QByteArray sheetFile(std::size_t number)
{
    return "worksheets/sheet" + QByteArray::number(quint64(number)) + ".xml";
}

QByteArray contentTypes(std::size_t sheets)
{
    QByteArray xml = head + "<Types xmlns=\"" + package +
                     "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                     "package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                     sheetType + "sheet.main+xml\"/>";
    for (std::size_t i = 1; i <= sheets; ++i)
        xml += "<Override PartName=\"/xl/" + sheetFile(i) + "\" ContentType=\"" + sheetType + "worksheet+xml\"/>";
    return xml + "</Types>";
}

QByteArray workbook(const std::vector<DatasetTable> &tables)
{
    QByteArray xml = head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets>";
    for (std::size_t i = 1; i <= tables.size(); ++i) {
        const QByteArray number = QByteArray::number(quint64(i));
        xml +=
            "<sheet name=\"" + sheetName(tables[i - 1]) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    }
    return xml + "</sheets></workbook>";
}

QByteArray relation(const QByteArray &id, const char *type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + '/' + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationsOf(const QByteArray &list)
{
    return head + "<Relationships xmlns=\"" + package + "relationships\">" + list + "</Relationships>";
}

} // namespace

std::vector<WorkbookPart> workbookParts(const std::vector<DatasetTable> &tables)
{
    QByteArray sheets;
    std::vector<WorkbookPart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(tables.size())},
        {QStringLiteral("_rels/.rels"), relationsOf(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {QStringLiteral("xl/workbook.xml"), workbook(tables)}};
    for (std::size_t i = 1; i <= tables.size(); ++i) {
        sheets += relation("rId" + QByteArray::number(quint64(i)), "worksheet", sheetFile(i));
        parts.push_back(
            {QStringLiteral("xl/") + QString::fromLatin1(sheetFile(i)), SheetMaker(tables[i - 1].csv).make()});
    }
    parts.push_back({QStringLiteral("xl/_rels/workbook.xml.rels"), relationsOf(sheets)});
    return parts;
}

} // namespace trilateral
