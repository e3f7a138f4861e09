// SPDX-License-Identifier: GPL-3.0-or-later
// What the network says of a node or an edge under the pointer, as plain lines of text.
#pragma once

#include "widgets/network/shownNetwork.h"

namespace trilateral
{

[[nodiscard]] QString nodeTip(const ShownNetwork &shown, quint32 node);
// The statements and events behind an edge that pass the filter, a few of them in words.
[[nodiscard]] QString edgeTip(const ShownNetwork &shown, quint32 edge);
// The rows behind an edge that pass the filter.
[[nodiscard]] std::vector<Row> shownBehind(const ShownNetwork &shown, quint32 edge);

} // namespace trilateral
