// SPDX-License-Identifier: GPL-3.0-or-later
// The names at the nodes. The most important are placed first, each where there is room among the places around its
// node; what finds none has no label. The more a picture is zoomed in, the more nodes are named. Names of the leading
// nodes stand inside their discs where all of them fit, else all beside.
#pragma once

#include "widgets/network/labelSpace.h"
#include "widgets/network/networkGeometry.h"

namespace trilateral
{

// candidates: entries of marks, the one to be placed first in front. What is placed is taken from the space.
[[nodiscard]] std::vector<LabelMark> placeLabels(const NetworkRequest &request, const std::vector<NodeMark> &marks,
                                                 const std::vector<std::size_t> &candidates, LabelSpace &space);
// How many of the leading nodes may be named at that zoom.
[[nodiscard]] quint32 labelBudget(const ShownNetwork &shown, const NetworkCamera &camera);
// Named even where that covers lesser nodes: those of the highest importance, and of the rest so many as the view holds
// comfortably, one for every 30,000 square pixels.
[[nodiscard]] bool isNamedAnyway(const NetworkRequest &request, quint32 node);

// One line, or two of about the same width where it is long, cut where it is very long.
[[nodiscard]] QStringList labelLines(const QString &text, const TextStyle &style, const TextMeasure &measure);

} // namespace trilateral
