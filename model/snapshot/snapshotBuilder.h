// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a document's tables into a Snapshot. What does not fit together in a damaged or foreign file (a tie to a
// record that is not there, a status that does not exist) is left out; what makes no sense at all is an error.
// Cost: one unsorted pass over each table.
#pragma once

#include "model/base/progress.h"
#include "model/document/database.h"
#include "model/snapshot/snapshot.h"

namespace trilateral
{

[[nodiscard]] Result<SnapshotPtr> buildSnapshot(const Database &database, Progress &progress);

// Rows of the table record, as lists with commas: those that are wanted, and which of them with what is theirs.
struct RecordRows {
    QByteArray all;
    QByteArray whole;
};
// Only some of the records. Cost: linear in them, and in the positions that the document keeps.
[[nodiscard]] Result<SnapshotPtr> buildPart(const Database &database, const RecordRows &rows, Progress &progress);

// All of it, straight from a file, which is closed again.
[[nodiscard]] Result<SnapshotPtr> openDocument(const QString &file, Progress &progress);

} // namespace trilateral
