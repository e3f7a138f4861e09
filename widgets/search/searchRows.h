// SPDX-License-Identifier: GPL-3.0-or-later
// What the search popup lists: hits grouped by kind, the group with the best hit first. Pure.
#pragma once

#include "model/query/search.h"

namespace trilateral
{

struct SearchRow {
    bool isHeader = false;
    QString text;   // a header's kind, or the record's title
    QString detail; // date or country of a record; the number of hits behind a header
    QString matched; // what matched where it is not the title: a name in another language, "… a word in the summary …"
    QString matchedLanguage;
    QString id; // of the record
    Row row = Row::None;
};

// Of each group its best few. Texts come in the language given.
[[nodiscard]] std::vector<SearchRow> searchRows(const SearchIndex &index, const Snapshot &snapshot,
                                                const QString &query, Language language);
// The part of a long text around the first place where the query stands, with ellipses.
[[nodiscard]] QString excerpt(const QString &text, const QString &query, int length);

} // namespace trilateral
