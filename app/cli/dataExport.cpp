// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dataExport.h"

#include "app/cli/recordJson.h"
#include "model/dataset/exporter.h"
#include "widgets/figure/outputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

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

QByteArray jsonOf(const Snapshot &snapshot, const Mask &passes)
{
    QJsonArray records;
    passes.forEach([&](std::size_t r) {
        if (snapshot.isPresent(row(r)))
            records.append(fullRecordJson(snapshot, row(r)));
    });
    QJsonObject title;
    for (const Language language : allLanguages)
        if (const QString text = snapshot.info.title.by[static_cast<std::size_t>(language)]; !text.isEmpty())
            title.insert(languageCode(language), text);
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), title},
                                     {QStringLiteral("dataVersion"), snapshot.info.version},
                                     {QStringLiteral("licence"), snapshot.info.licence},
                                     {QStringLiteral("records"), records}})
        .toJson();
}

} // namespace

DataFormat dataFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (path.endsWith(QLatin1Char('/')) || suffix.isEmpty() || QFileInfo(path).isDir())
        return DataFormat::CsvFolder;
    return suffix == QLatin1String("json") ? DataFormat::Json : DataFormat::None;
}

Result<> writeData(const Snapshot &snapshot, const Mask &passes, const std::vector<Story> &stories, const QString &path)
{
    if (dataFormat(path) == DataFormat::Json)
        return writeWhole(path, jsonOf(snapshot, passes));
    std::vector<DatasetTable> files = datasetTables(snapshot, passes);
    for (const Story &story : stories)
        files.push_back({storyFileName(story), storyBytes(story)});
    return writeFolder(files, path);
}

} // namespace trilateral
