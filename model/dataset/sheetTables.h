// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as other programs give them, brought into the shape of ours: the sheet of TimelineJS, whose dates stand in
// three columns, and results of queries, in which a thing has an address and a label and a row for each of its values.
#pragma once

#include "model/base/progress.h"
#include "model/dataset/importReport.h"
#include "model/dataset/memoryTable.h"
#include "model/dataset/tableReader.h"

namespace trilateral
{

// By the names of the columns.
[[nodiscard]] bool isTimelineSheet(const QStringList &columns);
[[nodiscard]] bool isQueryResult(const QStringList &columns);

// All rows that are left, or fewer where the import is cancelled. What is wrong with a row is reported.
[[nodiscard]] MemoryTable loadedTable(TableReader &table, const QString &name, const QString &file,
                                      ImportReport &report, Progress &progress);
[[nodiscard]] MemoryTablePtr timelineTable(const MemoryTable &sheet);
// A list of events where there is a date, else entities and their kind. The rows of one thing become one. Fewer rows
// where the import is cancelled.
[[nodiscard]] std::vector<MemoryTablePtr> queryTables(const MemoryTable &result, const QString &file,
                                                      ImportReport &report, const Progress &progress);

} // namespace trilateral
