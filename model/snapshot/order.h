// SPDX-License-Identifier: GPL-3.0-or-later
// The one order in which the countries at the heart of a record stand in a language, wherever several are named: in
// lists, facets, bands, chips and composed titles. The dataset names it (the fact "order", ids in each language, those
// of English where a language has none of its own); where it names none, it is that of the countries of the highest
// importance.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// The records that the dataset names, first to last. What is not in the document is left out.
[[nodiscard]] std::vector<Row> namedInOrder(const Snapshot &snapshot, Language language);
// Rising in that order; the same for all that have no place in it, behind those that have. Cost: the length of the
// order.
[[nodiscard]] quint32 placeInOrder(const Snapshot &snapshot, Row row, Language language);
// Those with a place first; the rest as they come.
[[nodiscard]] std::vector<Row> inOrder(const Snapshot &snapshot, std::vector<Row> rows, Language language);

} // namespace trilateral
