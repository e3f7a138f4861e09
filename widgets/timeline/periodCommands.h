// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the periods A, which is the brush, and B, which is compared with it. Each is one step.
#pragma once

#include "model/exploration/exploration.h"
#include "widgets/timeline/timelineLanes.h"

namespace trilateral
{

// Of neither.
void letGoOfPeriods(Exploration &exploration);
// B becomes the time just before A, as long as that; where the data begin later, the time after it. Nothing without A.
void compareWithNeighbour(Exploration &exploration, DayExtent extent);
// Or to let it go.
void toggleEra(Exploration &exploration, const QString &id);

// How many dated events would pass in a period, whatever the window.
[[nodiscard]] std::size_t countIn(const TimelineLanes &lanes, const DayRange &period);

} // namespace trilateral
