// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of the history added, where it did nothing but add rows, such as an import: kept as numbers of rows, not
// as a second copy of what stands in the tables anyway. The bytes that a ChangeRecorder gives are made from them when
// they are needed.
#pragma once

#include "model/document/database.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace trilateral
{

// Every row of a table from the first to the last.
struct AddedRows {
    QByteArray table;
    qint64 first = 0;
    qint64 last = 0;
};
using AddedRowsList = std::vector<AddedRows>;

// Where the next row of each table will stand: an empty range for each. From then on rows may be added, each behind
// all others of its table.
[[nodiscard]] Result<AddedRowsList> placesForRows(const Database &database);
// What was added since; tables without any are left out.
[[nodiscard]] Result<AddedRowsList> rowsAddedSince(const Database &database, const AddedRowsList &places);

// In the tables of the history. Reading fails where what stands there names no table of the document's content.
[[nodiscard]] Result<> keepAddedRows(Database &database, qint64 edit, const AddedRowsList &rows);
[[nodiscard]] Result<AddedRowsList> keptAddedRows(const Database &database, qint64 edit);
[[nodiscard]] Result<> forgetAddedRows(Database &database, qint64 edit);

using TakeBytes = std::function<Result<>(const QByteArray &part)>;
// The changes that add the rows as they stand now, in parts of about that many bytes.
[[nodiscard]] Result<> changesThatAdd(const Database &database, const AddedRowsList &rows, qsizetype partSize,
                                      const TakeBytes &take);
// Takes them out of their tables.
[[nodiscard]] Result<> removeRows(Database &database, const AddedRowsList &rows);

} // namespace trilateral
