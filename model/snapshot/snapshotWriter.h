// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a Snapshot into the tables of a new, empty document, in one transaction. Reading it back gives the same
// snapshot. Cost: about a microsecond per record, tie, name and citation.
#pragma once

#include "model/base/progress.h"
#include "model/document/database.h"
#include "model/snapshot/snapshot.h"

#include <functional>

namespace trilateral
{

[[nodiscard]] Result<> writeSnapshot(Database &database, const Snapshot &snapshot, Progress &progress);

// Where each record and word of a snapshot stands in a document that has others already.
struct AddedPlaces {
    std::vector<qint64> rows;  // of each record; new ones have numbers without gaps, behind all others
    std::vector<bool> areNew;  // of each record, whether it is to be written
    std::vector<qint64> kinds; // of each word, 0 where the document lacks it; likewise below
    std::vector<qint64> types;
    std::vector<qint64> stances;
    QHash<quint32, QByteArray> ids; // of new records whose own id is taken
    QByteArray layer;               // of all that are new
};
// Writes the new ones, with their ties, names and citations, within the caller's transaction.
[[nodiscard]] Result<> appendSnapshot(Database &database, const Snapshot &snapshot, const AddedPlaces &places,
                                      Progress &progress);
// Makes the indexes that dropRecordIndexes() (see schema.h) left away. Cancelled, it fails with a sentence.
[[nodiscard]] Result<> makeIndexes(Database &database, Progress &progress);

// Writes it as a whole file, which replaces an existing one only when it is complete and on the device. further: what
// else goes into it, tables that are no part of a snapshot.
using WriteFurther = std::function<Result<>(Database &)>;
[[nodiscard]] Result<> writeDocument(const QString &file, const Snapshot &snapshot, Progress &progress,
                                     const WriteFurther &further = {});

} // namespace trilateral
