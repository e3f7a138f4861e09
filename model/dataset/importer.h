// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in: reads datasets and writes a document. Sources are dataset folders, single tables of one, event lists
// (see eventListReader.h), which are told apart by their names and headers, and files of other programs (see
// foreignFile.h), which are told by what is in them. Rows that cannot be taken are
// reported and left out; the import fails only when a table of a dataset cannot be read at all, when nothing usable is
// left, when it is cancelled, or when the target cannot be written, and an existing target then stays as it was.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/dataset/importReport.h"
#include "model/dataset/mapping.h"
#include "model/dataset/memoryTable.h"
#include "model/snapshot/snapshot.h"
#include "model/story/story.h"

namespace trilateral
{

struct ImportedDataset {
    std::shared_ptr<Snapshot> snapshot;
    ImportReport report;
    std::vector<Story> stories = {}; // from "*.story.json"
};

// One of the tables in a file, with its first rows, to be looked at before anything is imported.
struct TableSample {
    QString name;
    QStringList columns;
    std::vector<QStringList> rows;
    bool isDataset = false;      // one of our own tables, whose columns need no mapping
    MemoryTablePtr content = {}; // where it was read out of another format
};

// Reads files of other formats whole, tables only as far as needed. Tables of kinds and types are not shown.
[[nodiscard]] Result<std::vector<TableSample>> tableSamples(const QString &file, std::size_t rows, Progress &progress);
[[nodiscard]] ListColumns guessedColumns(const QString &file, const TableSample &sample, const Mapping &mapping);

// mappingFile: empty, or a mapping (see mapping.h) for event lists whose columns have names of their own.
[[nodiscard]] Result<ImportedDataset> readMappedDataset(const QStringList &sources, const QString &mappingFile,
                                                        Progress &progress);
[[nodiscard]] Result<ImportedDataset> readDataset(const QStringList &sources, const Mapping &mapping,
                                                  Progress &progress);
// A file that is in memory already: its name is for sentences, and says as much as a file's name does.
struct FileInMemory {
    QString name;
    QByteArray bytes;
};
[[nodiscard]] Result<ImportedDataset> readDatasetInMemory(const FileInMemory &source, const Mapping &mapping,
                                                          Progress &progress);

// Also lays out the network that is shown first, unless it is very large, and keeps its positions in the document.
[[nodiscard]] Result<ImportReport> importDataset(const QStringList &sources, const QString &mappingFile,
                                                 const QString &target, Progress &progress);

} // namespace trilateral
