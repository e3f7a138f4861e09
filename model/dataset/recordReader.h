// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables entities, events, relations and observations of a dataset folder, which share their columns, and
// the tables names and citations that speak of their records.
#pragma once

#include "model/dataset/importSession.h"

namespace trilateral
{

// The base whose records stand in that table.
[[nodiscard]] std::optional<Base> baseOfTable(QStringView table);
// Columns that are read as such; every other column becomes an attribute of its record.
[[nodiscard]] bool isRecordColumn(QStringView column);

// Fail where a column is missing that every row needs, and where the import was cancelled.
[[nodiscard]] Result<> readRecordTable(ImportSession &session, Base base, TableReader &reader, const QString &file);
[[nodiscard]] Result<> readNameTable(ImportSession &session, TableReader &reader, const QString &file);
[[nodiscard]] Result<> readCitationTable(ImportSession &session, TableReader &reader, const QString &file);

// Where the nodes of a network stand, by layout.
[[nodiscard]] Result<> readPositionTable(ImportSession &session, TableReader &reader, const QString &file);

} // namespace trilateral
