// SPDX-License-Identifier: GPL-3.0-or-later
// Records as lines for a reader at a terminal.
#pragma once

#include "model/base/language.h"
#include "model/snapshot/snapshot.h"

#include <QStringList>

namespace trilateral
{

// One line each: id, date, name, in columns.
[[nodiscard]] QStringList recordLines(const Snapshot &snapshot, const std::vector<Row> &rows, Language language);
// A heading, what is said of the record, its links and its sources.
[[nodiscard]] QStringList fullRecordLines(const Snapshot &snapshot, Row row, Language language);
// Its citations, one line each: "  ID  PLACE IN IT  NAME".
[[nodiscard]] QStringList sourceLines(const Snapshot &snapshot, Row row, Language language);
// "2025-03-22", or empty.
[[nodiscard]] QString dateText(const Snapshot &snapshot, Row row);

} // namespace trilateral
