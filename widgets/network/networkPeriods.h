// SPDX-License-Identifier: GPL-3.0-or-later
// Two compared periods as two networks side by side: what stands above each, and switching that on and off.
#pragma once

#include "widgets/network/networkGeometry.h"

namespace trilateral
{

class Exploration;

inline constexpr double headingHeight = 30; // pixels

// Which of the two it is, its days, and what was counted in them: with exact days, then, where there is not the room
// for that, with months. The network must be shown of a period.
[[nodiscard]] QStringList periodHeadings(const ShownNetwork &shown, bool isB, Language language);
// Nothing where the request has no headings.
void addHeading(const NetworkRequest &request, Drawing &drawing);
// Nothing where nothing is compared.
void toggleSideBySide(Exploration &exploration);

} // namespace trilateral
