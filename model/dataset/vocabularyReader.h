// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables dataset, tones, kinds, types and stances of a dataset folder (see resources/dataset/README.md).
#pragma once

#include "model/dataset/importSession.h"

namespace trilateral
{

[[nodiscard]] bool isVocabularyTable(QStringView table);
// Reads a whole file of that table; fails where its key column is missing. tones must come before types and stances,
// kinds before types.
[[nodiscard]] Result<> readVocabularyTable(ImportSession &session, QStringView table, TableReader &reader,
                                           const QString &file);

// The kind of that id; made on the spot, with the id as its word, where the dataset defines no kinds at all.
[[nodiscard]] std::optional<KindId> kindFor(ImportSession &session, QByteArrayView id, Base base);

} // namespace trilateral
