// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out while the pointer is on a record: a ring around what is its own, and the rest steps back. A record
// that has a part in nearly everything, as a party to most meetings has, would ring everything; of it only what it
// hosts, chairs, says or is answered by is ringed.
#pragma once

#include "model/query/evaluate.h"

namespace trilateral
{

struct HoverLight {
    Mask lit;          // the record, and what it has to do with
    Mask ringed;       // of these what is its own
    bool dims = false; // what is not lit steps back
};

// Empty masks for Row::None. Cost: linear in the record's ties and in rows / 64.
[[nodiscard]] HoverLight hoverLight(const Snapshot &snapshot, const Projection &projection, Row row);

} // namespace trilateral
