// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataExport.h"

#include "app/cli/recordJson.h"
#include "model/dataset/citation.h"
#include "model/dataset/exporter.h"
#include "model/dataset/icalendar.h"
#include "model/dataset/recordGraph.h"
#include "model/dataset/workbook.h"
#include "widgets/figure/outputFile.h"
#include "widgets/figure/zipWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace trilateral
{

namespace
{

struct DataExport {
    Q_DECLARE_TR_FUNCTIONS(DataExport)
};

Error failure(const QString &path, const QString &reason)
{
    return {DataExport::tr("Cannot write “%1”: %2.").arg(QDir::toNativeSeparators(path), reason)};
}

bool holdsOnlyCsv(const QDir &folder)
{
    const auto entries = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(entries, [](const QFileInfo &entry) {
        return entry.isFile() && (entry.suffix() == QLatin1String("csv") || isStoryFile(entry.fileName()));
    });
}

// The old folder stands aside until the new one is in its place.
Result<> replaceFolder(const QString &fresh, const QString &target)
{
    const QString aside = fresh + QStringLiteral(".old");
    const bool wasThere = QFileInfo::exists(target);
    if (wasThere && !QDir().rename(target, aside))
        return failure(target, DataExport::tr("the folder of that name cannot be replaced"));
    if (!QDir().rename(fresh, target)) {
        if (wasThere)
            QDir().rename(aside, target);
        return failure(target, DataExport::tr("the finished folder cannot be put there"));
    }
    QDir(aside).removeRecursively();
    return Nothing{};
}

Result<> writeFolder(const std::vector<DatasetTable> &tables, const QString &path)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(target).isDir() && !holdsOnlyCsv(QDir(target)))
        return failure(target, DataExport::tr("the folder holds other files; choose a new or an empty one"));
    QTemporaryDir fresh(target + QStringLiteral(".XXXXXX"));
    if (!fresh.isValid())
        return failure(target, fresh.errorString());
    for (const DatasetTable &table : tables)
        if (auto written = writeWhole(fresh.filePath(table.file), table.csv); !written)
            return written;
    QFile::setPermissions(fresh.path(), QFile::permissions(fresh.path()) | QFile::ReadGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::ExeOther);
    auto replaced = replaceFolder(fresh.path(), target);
    if (replaced)
        fresh.setAutoRemove(false);
    return replaced;
}

// The records with all that is tied to them, for programs, and the tables of the dataset, which the importer reads
// back to the same document.
QByteArray jsonOf(const Snapshot &snapshot, const Mask &passes, const std::vector<Story> &stories, Progress &progress)
{
    QJsonArray records;
    passes.forEach([&](std::size_t r) {
        if (!snapshot.isPresent(row(r)) || progress.isCancelled())
            return;
        records.append(fullRecordJson(snapshot, row(r)));
        progress.report(qint64(r), qint64(snapshot.count()));
    });
    QJsonObject title;
    for (const Language language : allLanguages)
        if (const QString text = snapshot.info.title.by[static_cast<std::size_t>(language)]; !text.isEmpty())
            title.insert(languageCode(language), text);
    QJsonArray told;
    for (const Story &story : stories)
        told.append(QJsonDocument::fromJson(storyBytes(story)).object());
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), title},
                                     {QStringLiteral("tables"), datasetJson(snapshot, passes)},
                                     {QStringLiteral("stories"), told},
                                     {QStringLiteral("dataVersion"), snapshot.info.version},
                                     {QStringLiteral("licence"), snapshot.info.licence},
                                     {QStringLiteral("records"), records}})
        .toJson();
}

struct NamedFormat {
    const char *suffix;
    DataFormat format;
};

constexpr NamedFormat formats[] = {
    {".csl.json", DataFormat::CslJson}, {".json", DataFormat::Json},    {".gexf", DataFormat::Gexf},
    {".graphml", DataFormat::GraphMl},  {".ics", DataFormat::Calendar}, {".xlsx", DataFormat::Workbook},
    {".bib", DataFormat::BibTex},
};

QByteArray workbookOf(const Snapshot &snapshot, const Mask &passes)
{
    std::vector<ZipEntry> entries;
    for (WorkbookPart &part : workbookParts(datasetTables(snapshot, passes)))
        entries.push_back({part.name, std::move(part.bytes)});
    return zipFrom(entries);
}

std::vector<Reference> references(const Snapshot &snapshot, const Mask &passes, Language language)
{
    std::vector<Reference> list{referenceToView(snapshot, {}, language)};
    for (const Row source : citedBy(snapshot, passes))
        if (isCitable(snapshot, source))
            list.push_back(referenceTo(snapshot, source, language));
    return list;
}

QByteArray bytesOf(DataFormat format, const Snapshot &snapshot, const Mask &passes, const std::vector<Story> &stories,
                   Language language, Progress &progress)
{
    switch (format) {
    case DataFormat::Gexf:
        return gexf(snapshot, passes);
    case DataFormat::GraphMl:
        return graphMl(snapshot, passes);
    case DataFormat::Calendar:
        return iCalendar(snapshot, passes, language);
    case DataFormat::Workbook:
        return workbookOf(snapshot, passes);
    case DataFormat::BibTex:
        return bibTex(references(snapshot, passes, language)).toUtf8();
    case DataFormat::CslJson:
        return cslJson(references(snapshot, passes, language));
    default:
        return jsonOf(snapshot, passes, stories, progress);
    }
}

std::size_t countOf(const Mask &passes, const std::function<bool(Row)> &isMeant)
{
    std::size_t count = 0;
    passes.forEach([&](std::size_t r) { count += isMeant(row(r)) ? 1 : 0; });
    return count;
}

} // namespace

QStringList dataSuffixes()
{
    QStringList suffixes;
    for (const NamedFormat &each : formats)
        suffixes << QString::fromLatin1(each.suffix);
    return suffixes;
}

QString lossOf(DataFormat format, const Snapshot &snapshot, const Mask &passes)
{
    const auto present = [&](Row r) {
        return snapshot.isPresent(r);
    };
    switch (format) {
    case DataFormat::Gexf:
    case DataFormat::GraphMl:
        return DataExport::tr(
                   "A network holds records and their ties; %1 figures, all citations, notes and other names "
                   "are left out.")
            .arg(countOf(passes, [&](Row r) { return present(r) && snapshot.base(r) == Base::Observation; }));
    case DataFormat::Calendar:
        return DataExport::tr("A calendar holds events of known days; %1 other events, and all that is no event, are "
                              "left out.")
            .arg(countOf(passes, [&](Row r) {
                return present(r) && snapshot.base(r) == Base::Event && !hasCalendarDay(snapshot, r);
            }));
    case DataFormat::BibTex:
    case DataFormat::CslJson:
        return DataExport::tr("A bibliography holds the sources alone, and %1 of them name nobody who could be cited.")
            .arg(std::ranges::count_if(citedBy(snapshot, passes), [&](Row r) { return !isCitable(snapshot, r); }));
    case DataFormat::Json:
        return DataExport::tr("Stories and the places of nodes are left out.");
    case DataFormat::Workbook:
        return DataExport::tr("Stories are left out; every cell is text, at most 32,767 characters long.");
    default:
        return {};
    }
}

DataFormat dataFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (path.endsWith(QLatin1Char('/')) || suffix.isEmpty() || QFileInfo(path).isDir())
        return DataFormat::CsvFolder;
    for (const NamedFormat &each : formats)
        if (path.endsWith(QLatin1String(each.suffix), Qt::CaseInsensitive))
            return each.format;
    return DataFormat::None;
}

Result<> writeData(const Snapshot &snapshot, const Mask &passes, const std::vector<Story> &stories, Language language,
                   const QString &path, Progress &progress)
{
    const DataFormat format = dataFormat(path);
    const bool isFolder = format == DataFormat::CsvFolder;
    const QByteArray bytes = isFolder ? QByteArray() : bytesOf(format, snapshot, passes, stories, language, progress);
    std::vector<DatasetTable> files = isFolder ? datasetTables(snapshot, passes) : std::vector<DatasetTable>();
    if (progress.isCancelled())
        return Error{DataExport::tr("Exporting was cancelled; nothing was written.")};
    if (!isFolder)
        return writeWhole(path, bytes);
    for (const Story &story : stories)
        files.push_back({storyFileName(story), storyBytes(story)});
    return writeFolder(files, path);
}

} // namespace trilateral
