// SPDX-License-Identifier: GPL-3.0-or-later
// The one order in which the countries at the heart of a record stand in a language, wherever several are named.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// Rising in that order; the same for all that have no place in it, behind those that have.
[[nodiscard]] quint32 placeInOrder(const Snapshot &snapshot, Row row, Language language);
// Those with a place first; the rest as they come.
[[nodiscard]] std::vector<Row> inOrder(const Snapshot &snapshot, std::vector<Row> rows, Language language);

} // namespace trilateral
