// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/foreignFile.h"

#include "model/dataset/foreignReading.h"
#include "model/dataset/importSession.h"
#include "model/dataset/looseDate.h"
#include "model/document/documentFile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <array>

namespace trilateral
{

namespace
{

constexpr qint64 headSize = 1 << 16;
constexpr qint64 mostJson = 512 << 20; // bytes; it is read as a whole

FileFormat xmlFormat(const QByteArray &head)
{
    QXmlStreamReader xml(head);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == u"gexf")
                return FileFormat::Gexf;
            return xml.name() == u"graphml" ? FileFormat::GraphMl : FileFormat::OtherXml;
        }
    return FileFormat::OtherXml;
}

// Pajek's comments begin with %.
bool isPajek(const QByteArray &text)
{
    for (const QByteArray &line : text.left(headSize).split('\n')) {
        const QByteArray start = line.trimmed().toLower();
        if (!start.isEmpty() && !start.startsWith('%'))
            return start.startsWith("*vertices") || start.startsWith("*network");
    }
    return false;
}

FileFormat textFormat(const QByteArray &head)
{
    QByteArray text = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    text = text.trimmed();
    if (text.startsWith('<'))
        return xmlFormat(text);
    if (text.startsWith('{') || text.startsWith('['))
        return FileFormat::Json;
    if (text.left(15).toUpper() == "BEGIN:VCALENDAR")
        return FileFormat::Calendar;
    return isPajek(text) ? FileFormat::Pajek : FileFormat::Table;
}

Error cannotBeRead(const QString &name)
{
    return {ForeignText::tr("“%1” cannot be read: check its name and its permissions.").arg(name)};
}

Result<ForeignFile> readJson(const ForeignReading &reading)
{
    const QString name = QDir::toNativeSeparators(reading.file);
    if (reading.device.size() > mostJson)
        return Error{ForeignText::tr("“%1” is too large for a JSON file: import it as CSV.").arg(name)};
    JsonRows::Damage damage;
    const auto failure = [&]() -> Error {
        if (reading.progress.isCancelled())
            return ImportSession::cancelled();
        return {ForeignText::tr("“%1” is damaged JSON (%2, byte %3): export it again where it comes from.")
                    .arg(name, damage.reason, QString::number(damage.byte))};
    };
    const std::optional<JsonRows> json = JsonRows::read(reading.device.readAll(), reading.progress, damage);
    if (!json)
        return failure();
    for (const auto read : {ownJson, timelineJson, queryJson}) {
        std::optional<ForeignFile> found = read(reading, *json, damage);
        if (reading.progress.isCancelled() || !damage.reason.isEmpty())
            return failure();
        if (found)
            return std::move(*found);
    }
    return Error{
        ForeignText::tr("“%1” is JSON, but neither ours nor a timeline nor the result of a query: import it as "
                        "CSV.")
            .arg(name)};
}

} // namespace

QByteArray ForeignReading::line() const
{
    QByteArray line;
    std::array<char, 4096> piece{};
    while (line.size() < longestLine && !line.endsWith('\n')) {
        const qint64 size = device.readLine(piece.data(), piece.size());
        if (size <= 0)
            break;
        line.append(piece.data(), size);
    }
    return line;
}

FileFormat formatOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? formatOf(file) : FileFormat::Table;
}

FileFormat formatOf(QIODevice &device)
{
    const QByteArray head = device.peek(headSize);
    if (isDocumentStart(head))
        return FileFormat::Document;
    return head.startsWith("PK\x03\x04") ? FileFormat::Workbook : textFormat(head);
}

Result<ForeignFile> readForeignFile(const QString &path, FileFormat format, ImportReport &report, Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotBeRead(QDir::toNativeSeparators(path));
    return readForeignFile(file, path, format, report, progress);
}

Result<ForeignFile> readForeignFile(QIODevice &device, const QString &file, FileFormat format, ImportReport &report,
                                    Progress &progress)
{
    const ForeignReading reading{file, device, report, progress};
    switch (format) {
    case FileFormat::Json:
        return readJson(reading);
    case FileFormat::Gexf:
        return readGexf(reading);
    case FileFormat::GraphMl:
        return readGraphMl(reading);
    case FileFormat::Pajek:
        return readPajek(reading);
    case FileFormat::Calendar:
        return readCalendar(reading);
    case FileFormat::Workbook:
        return readWorkbook(reading);
    default:
        return Error{ForeignText::tr("“%1” is XML, but neither GEXF nor GraphML: export it as one of these, or as CSV.")
                         .arg(QDir::toNativeSeparators(file))};
    }
}

QString edtfOf(const QString &date)
{
    const Result<Span> span = looseDate(date.toUtf8());
    return span ? edtfFromSpan(*span) : date;
}

QString edtfOf(const QString &from, const QString &to)
{
    if (to.isEmpty())
        return edtfOf(from);
    const Result<Span> span = looseInterval(from.toUtf8(), to.toUtf8());
    return span ? edtfFromSpan(*span) : QString(from + u'/' + to);
}

QString withoutTags(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    QString text = html;
    text.replace(tag, QStringLiteral(" "));
    const std::pair<const char *, const char *> entities[] = {{"&nbsp;", " "},  {"&lt;", "<"},  {"&gt;", ">"},
                                                              {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto &[entity, sign] : entities)
        text.replace(QLatin1String(entity), QLatin1String(sign));
    return text.simplified();
}

} // namespace trilateral
