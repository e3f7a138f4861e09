// SPDX-License-Identifier: GPL-3.0-or-later
// The record as it stood on a day: what no source had said by then is not present, and statuses and dates are those
// last asserted by then, so that a meeting held later is still planned. A record's earliest word is the earliest as-of
// date of the record or of its citations, or for what happened the day it happened; where nobody speaks of it, its own
// day. Summaries, confidence, attributes and outcomes written of a later state are left out, as is who came to what was
// held later, and where, as are all notes, which were written with everything in view, and what describes entities that
// came up again later; terms of office that begin later are not present, nor are entities first spoken of later.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

[[nodiscard]] SnapshotPtr knownOn(const SnapshotPtr &snapshot, Day day);

// The days, rising, on which something happened or was said that changes what is known. Of a whole snapshot.
[[nodiscard]] std::vector<Day> daysOfWords(const Snapshot &snapshot);

} // namespace trilateral
