// SPDX-License-Identifier: GPL-3.0-or-later
// Who hosts the meetings of a series in turn, and where a turn was skipped.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct HostTurn {
    Row event = Row::None;
    Row host = Row::None;
    Row expected = Row::None; // whose turn it would have been
};

struct HostRotation {
    std::vector<Row> cycle;        // as most often followed, from the first host on; empty where there is no such order
    std::vector<HostTurn> skipped; // meetings whose host was not the next in the cycle, in order of time
    Row next = Row::None;          // after the last held meeting
};

// Of the held, dated events with one host among these rows, in any order. There is a cycle where each of two or more
// hosts is mostly followed by another one of them until the first comes again, and most meetings keep to it.
[[nodiscard]] HostRotation hostRotation(const Snapshot &snapshot, std::span<const Row> rows);

} // namespace trilateral
