// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a record as a form holds them: those that are shown in the four languages, and any number of further
// ones (other languages and scripts, short, former and alternative ones), each with the source that says so. A name's
// source is a citation of the record that asserts it: its field is "name:" and the language, its value the name.
#pragma once

#include "model/base/language.h"

#include <vector>

namespace trilateral
{

struct RecordDraft;

struct DraftName {
    QString text;
    QString language; // "en", "zh", … ; any code
    QString script;   // "Hans", … ; may be empty
    QString role;     // "official", "short", … ; empty for a name by which the record is shown
    QString party;    // id of who uses it
    QString source;   // an id, or words that name no record yet
    QString locator;
    bool operator==(const DraftName &) const = default;
};

// The field of a citation that asserts a name in a language.
[[nodiscard]] QString nameField(const QString &language);

// Shown ones first.
[[nodiscard]] std::vector<DraftName> namesOf(const RecordDraft &draft);
// The first name without a role in each of the four languages is the one shown. Names without a text are left out;
// citations of names that are gone go with them.
void setNames(RecordDraft &draft, const std::vector<DraftName> &names);
// The names with other texts for those that are shown; sources stay with them. An empty text is none.
[[nodiscard]] std::vector<DraftName> withShown(std::vector<DraftName> names, const Words &shown);

} // namespace trilateral
