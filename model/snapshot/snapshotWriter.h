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

// Writes it as a whole file, which replaces an existing one only when it is complete and on the device. further: what
// else goes into it, tables that are no part of a snapshot.
using WriteFurther = std::function<Result<>(Database &)>;
[[nodiscard]] Result<> writeDocument(const QString &file, const Snapshot &snapshot, Progress &progress,
                                     const WriteFurther &further = {});

} // namespace trilateral
