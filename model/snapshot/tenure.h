// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// Whether the record is a term of office, by its kind or its type.
[[nodiscard]] bool isTenure(const Snapshot &snapshot, Row row);

} // namespace trilateral
