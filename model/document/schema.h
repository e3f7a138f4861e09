// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a .trilateral document, and the steps by which a document of an older form becomes one of the present
// form. The number of steps that a file has gone through is its user_version.
//
// One table, record, holds entities, events, relations and observations alike. Dates are three integers: earliest and
// latest possible day (see Day) and the packed form (Span::packedForm), all NULL where there is none. status and role
// are the values of the enumerations, which therefore only ever grow at their end. A record's first subject and first
// object stand in the record itself, since they are nearly all the ties of a large set; every further tie is in tie.
#pragma once

#include "model/document/database.h"

#include <span>

namespace trilateral
{

// "TriL" in the file's header.
inline constexpr quint32 documentApplicationId = 0x5472694cu;

// Step n, counted from 0, leads from user_version n to n + 1.
[[nodiscard]] std::span<const char *const> schemaSteps();
[[nodiscard]] int currentSchemaVersion();

// Runs the steps that the database lacks, in one transaction, and sets its application_id and user_version.
[[nodiscard]] Result<> migrate(Database &database, std::span<const char *const> steps = schemaSteps());
// For a big write between the two: an index is made faster from all rows than row by row.
[[nodiscard]] Result<> dropRecordIndexes(Database &database);
[[nodiscard]] Result<> makeRecordIndexes(Database &database);
// Whether the database consists of exactly what the first `version` steps create: no table, column, index, trigger or
// view more or less.
[[nodiscard]] Result<bool> hasSchemaOf(Database &database, int version,
                                       std::span<const char *const> steps = schemaSteps());

} // namespace trilateral
