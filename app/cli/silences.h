// SPDX-License-Identifier: GPL-3.0-or-later
// How long a series was silent, for its record and for those of its meetings.
#pragma once

#include "model/analysis/gaps.h"

#include <optional>

namespace trilateral
{

// Between its held meetings, and from the last of them to the horizon.
[[nodiscard]] std::vector<Gap> gapsOfSeries(const Snapshot &snapshot, Row series);
// From the meeting before it in its series; nothing where it is the first, was not held, or belongs to none.
[[nodiscard]] std::optional<Gap> gapBefore(const Snapshot &snapshot, Row meeting);
// Where a dated event that belongs to no series lies in the foremost series: between which meetings, or after the last.
[[nodiscard]] std::vector<Gap> gapsAround(const Snapshot &snapshot, Row event);

} // namespace trilateral
