// SPDX-License-Identifier: GPL-3.0-or-later
// Records as JSON, in the keys that scripts depend on.
#pragma once

#include "model/snapshot/snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trilateral
{

// null where the span is unknown; start and end are the earliest and latest possible day, an open end is null.
[[nodiscard]] QJsonValue dateJson(const Span &span);
// The names by language code, where the record has one in that language.
[[nodiscard]] QJsonObject nameJson(const Snapshot &snapshot, Row row);
[[nodiscard]] QJsonArray citationsJson(const Snapshot &snapshot, Row row);
// Id, kind, name, dates, status, citations: what find and list give of every record.
[[nodiscard]] QJsonObject recordJson(const Snapshot &snapshot, Row row);
// The same with the links and the fields of its kind: what show gives.
[[nodiscard]] QJsonObject fullRecordJson(const Snapshot &snapshot, Row row);

// "2025-03-22"; null for an open end.
[[nodiscard]] QJsonValue dayJson(Day day);

} // namespace trilateral
