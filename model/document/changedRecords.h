// SPDX-License-Identifier: GPL-3.0-or-later
// Which records some steps of a document's history changed, so that what was made from the document can follow without
// reading all of it again.
#pragma once

#include "model/document/database.h"

#include <QString>

#include <map>

namespace trilateral
{

// Changed is a record whose own row, ties, names, citations or positions are other ones.
struct ChangedRecords {
    // By row in the table: the id that the record had before; empty where there was none.
    std::map<qint64, QString> before = {};
    // They are too many to be listed, or what all records share was changed: the vocabularies, the facts.
    bool areAll = false;
    // Takes in what was changed after these.
    void add(const ChangedRecords &later);
};

// Of one step, as SQLite's session extension recorded it, in a database in which it was just made. What cannot be told
// may be anything: all records, then. Cost: a look-up for each row that was changed.
[[nodiscard]] ChangedRecords changedRecords(const Database &database, const QByteArray &changes);

} // namespace trilateral
