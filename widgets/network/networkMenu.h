// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of the network: what can be done with the node under the pointer, and with the picture.
#pragma once

#include "widgets/network/networkView.h"

class QMenu;

namespace trilateral
{

// node: the one under the pointer, if any.
void fillNetworkMenu(QMenu &menu, NetworkView &view, Exploration &exploration, std::optional<quint32> node);

} // namespace trilateral
