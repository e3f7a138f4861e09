// SPDX-License-Identifier: GPL-3.0-or-later
// Two compared periods as two networks side by side: what stands above each, and switching that on and off.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

class Exploration;

inline constexpr double headingHeight = 30; // pixels

// Which of the two it is, its days, and what was counted in them. The network must be shown of a period.
[[nodiscard]] QString periodHeading(const ShownNetwork &shown, bool isB, Language language);
// Nothing where the request has no heading.
void addHeading(const NetworkRequest &request, Drawing &drawing);
// Nothing where nothing is compared.
void toggleSideBySide(Exploration &exploration);

} // namespace trilateral
