// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what a dataset says by key: the part that a record plays in another, how sure it is, which field a source
// speaks of, and what was looked for and not found. In the language asked for, which need not be the window's.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// The first letter large, where the script has large ones.
[[nodiscard]] QString capitalised(QString text);
// "host", "reacts to".
[[nodiscard]] QString roleWords(Role role, Language language);
// "verified"; a confidence of the user's own as it stands.
[[nodiscard]] QString confidenceWords(const QString &confidence, Language language);
// "status", "first date", "another date", "host"; another field as it stands.
[[nodiscard]] QString fieldWords(const QString &field, Language language);
// What is said of a field: a status or a date in words, anything else as it stands.
[[nodiscard]] QString fieldValueWords(const QString &field, const QString &value, Language language);
// What a citation says of its field: records, kinds, types and stances by their names, all else as fieldValueWords().
[[nodiscard]] QString assertedWords(const Snapshot &snapshot, const CitationEntry &citation, Language language);
// "former name" … of the roles that names have; an unknown role as it is. In the language of the window.
[[nodiscard]] QString nameRoleWords(const QString &role);
// What a language calls itself; a code that nobody knows as it is.
[[nodiscard]] QString languageWords(const QString &code);
// "traditional characters" … of the scripts that names have; an unknown one as it is. In the language of the window.
[[nodiscard]] QString scriptWords(const QString &script);
// Whether a citation speaks of a field in which sources differ. A summary of another time does not: it is what is read
// when the record is rewound.
[[nodiscard]] bool assertsState(const Snapshot &snapshot, const CitationEntry &citation);
// The word of a unit that is usual, else the unit as the data spell it.
[[nodiscard]] QString unitWord(const QString &unit, Language language);
// The author of a source as it stands; where none is named, that none is.
[[nodiscard]] QString authorWords(const QString &author, Language language);
// What the attributes of a record add to its date and status, in words: that a meeting was special or online, that its
// number is inferred or its date less certain than the rest, since when an agreement is in force, and what was looked
// for and not found ("place not known").
[[nodiscard]] QStringList circumstanceWords(const Snapshot &snapshot, Row row, Language language);

} // namespace trilateral
