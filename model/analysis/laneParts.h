// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes within lanes: the meetings of a series by their format, the events of a country by the office that took part.
#pragma once

#include "model/analysis/lanes.h"

namespace trilateral
{

// The parts of a lane, by "format" or "office": in a lane of its own each that has an event, those with most events
// first, then one for the rest; none where there would be but one. Together they hold every row of the lane; a row is
// in several where several offices took part. Cost: linear in the lane's rows and their ties.
[[nodiscard]] std::vector<Lane> laneParts(const Snapshot &snapshot, const Lane &whole, QStringView by);

} // namespace trilateral
