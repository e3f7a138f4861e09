// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lanes.h"

namespace trilateral
{

// What a lane is called: as the data call it, or for a part of a lane that has no record behind it in our words.
[[nodiscard]] QString laneTitle(const Lane &lane, Language language);

} // namespace trilateral
