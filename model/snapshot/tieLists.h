// SPDX-License-Identifier: GPL-3.0-or-later
// The ties of all records, seen from the other end.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// Who is tied to each of so many rows, in the order of their rows. Cost: linear in the ties.
[[nodiscard]] Grouped<PackedTie> turned(const Grouped<PackedTie> &ties, std::size_t rowCount);

} // namespace trilateral
