// SPDX-License-Identifier: GPL-3.0-or-later
// What rests on a source, in the order in which one reads it: by the first number of the locator ("¶7", "p. 12"), what
// cites the source as a whole first; at one place what is said there first, then who and what is spoken of. A record
// that cites the source at several places stands at each of them.
#pragma once

#include "model/snapshot/snapshot.h"

#include <vector>

namespace trilateral
{

struct Resting {
    Row row = Row::None;
    const CitationEntry *citation = nullptr; // of the snapshot
};

// The number of the place in a source, 0 where the locator names none. Cost: the length of the text.
[[nodiscard]] int placeInSource(QByteArrayView locator);

// Only records that are present. Cost: linear in the citations of the document, and the sorting of those found.
[[nodiscard]] std::vector<Resting> restingOn(const Snapshot &snapshot, Row source);

} // namespace trilateral
