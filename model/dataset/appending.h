// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a whole document, or what an import has read, to one that is being edited: one step of its history, so that
// it can be taken back as a whole. Entities that are there already, by id or by a name that only they have, are joined;
// all else is added as one's own, under another id where its own is taken. Kinds, types, stances and tones that are
// missing come along.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/snapshot/snapshot.h"

#include <QString>

namespace trilateral
{

// work: the document's working copy; brought: what is added. On a connection of its own, so on any thread. False where
// there was nothing to add. A cancelled one changes nothing.
[[nodiscard]] Result<bool> appendDocument(const QString &work, const QString &label, const QString &brought,
                                          Progress &progress);
// The same for what is not in a file yet.
[[nodiscard]] Result<bool> appendSnapshot(const QString &work, const QString &label, const Snapshot &brought,
                                          Progress &progress);

} // namespace trilateral
