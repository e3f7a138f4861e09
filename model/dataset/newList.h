// SPDX-License-Identifier: GPL-3.0-or-later
// A document of one's own to begin with: no records, but kinds and types for them in four languages.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

[[nodiscard]] std::shared_ptr<Snapshot> newList(const QString &title);

} // namespace trilateral
