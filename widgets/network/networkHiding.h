// SPDX-License-Identifier: GPL-3.0-or-later
// Taking nodes out of the picture and bringing them back. What is hidden and what is opened is part of the
// exploration's state, so that going back, saved views, stories and figures know it.
#pragma once

#include "model/exploration/exploration.h"
#include "widgets/network/shownNetwork.h"

namespace trilateral
{

// Those of the ids that are nodes of the frame's network are left out, and no longer selected.
void hideNodes(Exploration &exploration, const QStringList &ids);
// The shown neighbours of a node; not those of the highest importance, which hold the picture together.
[[nodiscard]] QStringList neighboursToHide(const ShownNetwork &shown, quint32 node);
// Hidden neighbours of a node come back; where there is a focus elsewhere, all its neighbours are shown beside those of
// the focus, or no longer.
void toggleNeighbours(Exploration &exploration, const QString &id);
// Whether that would show anything.
[[nodiscard]] bool canShowNeighbours(const Exploration &exploration, const QString &id);
void showHidden(Exploration &exploration);

} // namespace trilateral
