// SPDX-License-Identifier: GPL-3.0-or-later
// How a record is called in a language: its name, or where it has none a title composed of its parts: "A supports B";
// of a term of office "A, Office (2013–2018)".
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

[[nodiscard]] LocalText title(const Snapshot &snapshot, Row row, Language language);
// The short form where the record has one (names with role "short"), else the title.
[[nodiscard]] LocalText shortTitle(const Snapshot &snapshot, Row row, Language language);
// The word of a relation's type or stance, as the verb between its two ends; inverse: seen from the object.
[[nodiscard]] LocalText verb(const Snapshot &snapshot, Row relation, Language language, bool inverse = false);
// The same behind all of the subjects together: "supports", but of two of them "support".
[[nodiscard]] LocalText verbOfAll(const Snapshot &snapshot, Row relation, Language language);

} // namespace trilateral
