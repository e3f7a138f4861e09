// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs, and our own JSON: told apart by what is in them, not by their names, and read into tables
// (see memoryTable.h), which then go the way of every table. What of them cannot be taken is reported with its line.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/dataset/importReport.h"
#include "model/dataset/memoryTable.h"
#include "model/story/story.h"

#include <QIODevice>

namespace trilateral
{

enum class FileFormat : quint8 {
    Table,    // comma-, semicolon- or tab-separated values; also what is nothing else
    Document, // a .trilateral file
    Json,     // ours, TimelineJS, or the result of a query
    Gexf,
    GraphMl,
    OtherXml, // none that is read
    Pajek,
    Calendar, // iCalendar
    Workbook, // Office Open XML
};

// By the first bytes; Table where the file cannot be read.
[[nodiscard]] FileFormat formatOf(const QString &file);
// The same of what an open device holds; all of it is still to be read afterwards.
[[nodiscard]] FileFormat formatOf(QIODevice &device);

struct ForeignFile {
    std::vector<MemoryTablePtr> tables;
    std::vector<Story> stories = {};
};

// A file of any format but Table and Document. Fails on what cannot be read at all and when cancelled, with a
// sentence that names the file.
[[nodiscard]] Result<ForeignFile> readForeignFile(const QString &file, FileFormat format, ImportReport &report,
                                                  Progress &progress);
// The same out of a device that is open and can be sought in; sentences call it by the name of the file.
[[nodiscard]] Result<ForeignFile> readForeignFile(QIODevice &device, const QString &file, FileFormat format,
                                                  ImportReport &report, Progress &progress);

} // namespace trilateral
