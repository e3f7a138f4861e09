// SPDX-License-Identifier: GPL-3.0-or-later
// What was made of lanes before an edit, taken over where the edit left their records alone: of a million events only
// the lanes of the few that were changed are made anew.
#pragma once

#include "widgets/timeline/timelineLanes.h"

namespace trilateral
{

// Fills contents and gaps of now, whose lanes are made, with what is still true of those before. Cost: linear in the
// records of those lanes.
void carryOver(MadeLanes before, const Frame &frameBefore, MadeLanes &now, const Frame &frame);

} // namespace trilateral
