// SPDX-License-Identifier: GPL-3.0-or-later
// The next snapshot of a document in which a few records were changed: what is new is read, all else is taken from the
// snapshot before. Equal to one that is read anew, but for the numbers of its texts.
#pragma once

#include "model/base/progress.h"
#include "model/document/changedRecords.h"
#include "model/snapshot/snapshot.h"

namespace trilateral
{

// changed: all that was changed since the document was as in before. Where more hangs on the changes than can be
// followed, all of it is read. Cost: a copy of the columns, ten to fifty milliseconds for a million records; and a
// millisecond for each changed record.
[[nodiscard]] Result<SnapshotPtr> amendedSnapshot(const SnapshotPtr &before, const Database &database,
                                                  const ChangedRecords &changed, Progress &progress);

} // namespace trilateral
