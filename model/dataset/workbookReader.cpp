// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks (Office Open XML): every sheet is a table whose first row that is not blank names the columns. Formulas
// count as their last result; cells that are shown as dates become dates, in either date system.
#include "model/dataset/foreignReading.h"
#include "model/dataset/importSession.h"
#include "model/dataset/zipReader.h"
#include "model/time/span.h"

#include <QDir>
#include <QMap>
#include <QXmlStreamReader>

#include <cmath>

namespace trilateral
{

namespace
{

constexpr qint64 mostPart = 256 << 20;  // bytes of a part, unpacked
constexpr qint64 mostInAll = 1 << 30;   // of all sheets
constexpr qint64 mostTexts = 512 << 20; // bytes of all shared texts
constexpr int mostColumns = 1000;
constexpr std::size_t mostSheets = 250;
constexpr qsizetype longestCell = 32'767; // letters, as in the programs that write workbooks
constexpr Day firstOf1900 = -25'569;      // the day of which the serial number is 0
constexpr Day firstOf1904 = -24'107;
constexpr double mostSerial = 2'958'465; // 31 December 9999

QStringView attributeOf(const QXmlStreamReader &xml, const char *name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == QLatin1String(name))
            return attribute.value();
    return {};
}

// "BC12" -> 54; -1 for what is no cell.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

// Whether a number's form shows a date: it has a year or a day outside quotation marks and brackets.
bool isDateForm(QStringView form)
{
    QChar closing;
    for (const QChar c : form) {
        if (!closing.isNull())
            closing = c == closing ? QChar() : closing;
        else if (c == u'"' || c == u'[')
            closing = c == u'"' ? u'"' : u']';
        else if (c == u'y' || c == u'd' || c == u'Y' || c == u'D')
            return true;
    }
    return false;
}

bool isUsualDateForm(int number)
{
    return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31) || number == 36 ||
           (number >= 50 && number <= 58);
}

class WorkbookReader
{
public:
    WorkbookReader(const ForeignReading &reading, ZipReader zip) : m_reading(reading), m_zip(std::move(zip)) {}
    Result<ForeignFile> read();

private:
    struct Sheet {
        QString name;
        QString part;
    };
    [[nodiscard]] std::optional<QByteArray> part(const QString &name) const
    {
        return m_zip.part(name, mostPart, m_reading.progress);
    }
    [[nodiscard]] std::vector<Sheet> sheets();
    void readTexts();
    void readStyles();
    [[nodiscard]] MemoryTablePtr readSheet(const Sheet &sheet);
    void endRow(MemoryTable &table, qint64 line);
    [[nodiscard]] QString readCell(QXmlStreamReader &xml) const;
    [[nodiscard]] QString valueOf(const QString &raw, QStringView type, int style) const;

    const ForeignReading &m_reading;
    ZipReader m_zip;
    QStringList m_texts;
    std::vector<bool> m_isDateStyle;
    bool m_is1904 = false;
    qint64 m_rowsRead = 0;
    qint64 m_unpacked = 0;
    QStringList m_heads;      // of the sheet that is being read
    QMap<int, QString> m_row; // by column
};

Result<ForeignFile> WorkbookReader::read()
{
    const std::vector<Sheet> found = sheets();
    readTexts();
    readStyles();
    ForeignFile file;
    for (const Sheet &sheet : found) {
        const MemoryTablePtr table = readSheet(sheet);
        if (!m_reading.keepsGoing())
            return ImportSession::cancelled();
        if (table && table->rowCount())
            file.tables.push_back(table);
    }
    if (!file.tables.empty())
        return file;
    return Error{ForeignText::tr("“%1” holds no sheet that could be read: save it as “CSV UTF-8” and import that.")
                     .arg(QDir::toNativeSeparators(m_reading.file))};
}

std::vector<WorkbookReader::Sheet> WorkbookReader::sheets()
{
    QHash<QString, QString> targets;
    QXmlStreamReader relations(part(QStringLiteral("xl/_rels/workbook.xml.rels")).value_or(QByteArray()));
    while (!relations.atEnd())
        if (relations.readNext() == QXmlStreamReader::StartElement && relations.name() == u"Relationship") {
            const QString target = attributeOf(relations, "Target").toString();
            targets.insert(attributeOf(relations, "Id").toString(),
                           target.startsWith(u'/') ? target.mid(1) : QString(QStringLiteral("xl/") + target));
        }
    std::vector<Sheet> sheets;
    QXmlStreamReader xml(part(QStringLiteral("xl/workbook.xml")).value_or(QByteArray()));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr")
            m_is1904 = attributeOf(xml, "date1904") == u"1" || attributeOf(xml, "date1904") == u"true";
        else if (xml.name() == u"sheet")
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                if (attribute.name() == u"id" && sheets.size() < mostSheets)
                    sheets.push_back(
                        {attributeOf(xml, "name").toString(), targets.value(attribute.value().toString())});
    }
    return sheets;
}

void WorkbookReader::readTexts()
{
    QXmlStreamReader xml(part(QStringLiteral("xl/sharedStrings.xml")).value_or(QByteArray()));
    QString text;
    qint64 size = 0;
    bool isReading = false; // in what is shown, not in what says how it is pronounced
    while (!xml.atEnd() && size < mostTexts) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement)
            isReading = xml.name() == u"t";
        else if (token == QXmlStreamReader::Characters && isReading)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement && xml.name() == u"si") {
            size += 2 * text.size();
            m_texts += std::exchange(text, QString()).left(longestCell);
        }
        isReading = isReading && token != QXmlStreamReader::EndElement;
    }
}

void WorkbookReader::readStyles()
{
    QXmlStreamReader xml(part(QStringLiteral("xl/styles.xml")).value_or(QByteArray()));
    QHash<int, bool> isDate;
    bool isInCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int number = attributeOf(xml, "numFmtId").toInt();
        if (xml.name() == u"numFmt")
            isDate.insert(number, isDateForm(attributeOf(xml, "formatCode")));
        else if (xml.name() == u"xf" && isInCells)
            m_isDateStyle.push_back(isUsualDateForm(number) || isDate.value(number));
    }
}

QString WorkbookReader::valueOf(const QString &raw, QStringView type, int style) const
{
    if (type == u"s")
        return m_texts.value(raw.toInt());
    if (type == u"b")
        return raw == u"1" ? QStringLiteral("yes") : QStringLiteral("no");
    if (type == u"e")
        return {};
    const bool isDate = type != u"str" && style >= 0 && static_cast<std::size_t>(style) < m_isDateStyle.size() &&
                        m_isDateStyle[static_cast<std::size_t>(style)];
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (!isDate || !isNumber || number < 1 || number > mostSerial)
        return raw;
    // The 1900 system has a 29 February 1900.
    const Day day = static_cast<Day>(std::floor(number)) + (!m_is1904 && number < 60 ? 1 : 0);
    Span span;
    span.first = span.last = (m_is1904 ? firstOf1904 : firstOf1900) + day;
    return edtfFromSpan(span);
}

// The reader stands at the cell's start, and afterwards at its end.
QString WorkbookReader::readCell(QXmlStreamReader &xml) const
{
    const QString type = attributeOf(xml, "t").toString();
    const int style = attributeOf(xml, "s").isEmpty() ? -1 : attributeOf(xml, "s").toInt();
    QString value;
    QString inside;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"c")
            break;
        if (token == QXmlStreamReader::StartElement)
            inside = xml.name().toString();
        else if (token == QXmlStreamReader::Characters && (inside == u"v" || inside == u"t"))
            value += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            inside.clear();
    }
    value.truncate(longestCell);
    return type == u"inlineStr" ? value : valueOf(value, type, style);
}

MemoryTablePtr WorkbookReader::readSheet(const Sheet &sheet)
{
    const std::optional<QByteArray> bytes = part(sheet.part);
    m_unpacked += bytes ? bytes->size() : 0;
    if (!bytes || m_unpacked > mostInAll) {
        m_reading.warn(0, ForeignText::tr("The sheet “%1” is damaged or too large, and was left out.").arg(sheet.name));
        return {};
    }
    auto table = std::make_shared<MemoryTable>(sheet.name.section(u' ', 0, 0).toLower() == sheet.name
                                                   ? sheet.name
                                                   : QString(QStringLiteral("sheet ") + sheet.name));
    m_heads.clear();
    QXmlStreamReader xml(*bytes);
    qint64 line = 0;
    int column = 0;
    while (!xml.atEnd() && !table->isCut()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"row") {
            if (++m_rowsRead % rowsPerLook == 0 && !m_reading.keepsGoing())
                return {};
            const qint64 number = attributeOf(xml, "r").toLongLong();
            line = number > 0 ? number : line + 1;
            m_row.clear();
            column = 0;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"c") {
            const QStringView reference = attributeOf(xml, "r");
            column = reference.isEmpty() ? column : columnOf(reference);
            const QString value = readCell(xml).trimmed();
            if (column >= 0 && column < mostColumns && !value.isEmpty())
                m_row.insert(column, value);
            ++column;
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"row") {
            endRow(*table, line);
        }
    }
    if (xml.hasError())
        m_reading.warn(
            line,
            ForeignText::tr("The file is damaged here, and what comes after was left out: %1").arg(xml.errorString()));
    return table;
}

// Columns of one name are told apart by a number.
void WorkbookReader::endRow(MemoryTable &table, qint64 line)
{
    if (m_row.isEmpty())
        return;
    const bool isHead = m_heads.isEmpty();
    if (!isHead)
        table.beginRow(line);
    for (auto cell = m_row.cbegin(); cell != m_row.cend(); ++cell) {
        if (!isHead) {
            table.set(m_heads.value(cell.key(), QString()).isEmpty() ? QStringLiteral("column %1").arg(cell.key() + 1)
                                                                     : m_heads[cell.key()],
                      cell.value());
            continue;
        }
        while (m_heads.size() <= cell.key())
            m_heads += QString();
        QString head = cell.value();
        for (int number = 2; m_heads.contains(head, Qt::CaseInsensitive); ++number)
            head = cell.value() + u' ' + QString::number(number);
        m_heads[cell.key()] = head;
    }
}

} // namespace

Result<ForeignFile> readWorkbook(const ForeignReading &reading)
{
    std::optional<ZipReader> zip = ZipReader::open(reading.device);
    if (!zip || !zip->has(QStringLiteral("xl/workbook.xml")))
        return Error{ForeignText::tr("“%1” is a ZIP file, but no workbook: unpack it and import what is in it.")
                         .arg(QDir::toNativeSeparators(reading.file))};
    return WorkbookReader(reading, std::move(*zip)).read();
}

} // namespace trilateral
