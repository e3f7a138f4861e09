// SPDX-License-Identifier: GPL-3.0-or-later
// What of a frame's network is shown, wherever it is drawn or told: what passes the filter in either period, is near
// the focus, has the chosen tones and enough sources. Cost: linear in the graph.
#pragma once

#include "model/exploration/frame.h"

namespace trilateral
{

struct ShownPart {
    GraphView part;               // masks over nodes and edges, passing relations per edge
    std::vector<quint32> degree;  // per graph node: its shown edges
    std::vector<quint32> sources; // per edge: sources behind it; empty where nothing asks for them
    std::vector<ToneId> tones;    // of the lines that pass, chosen or not; rising
    std::vector<quint32> before;  // per edge: relations in the earlier of two compared periods, and in the later …
    std::vector<quint32> after;   // … empty where nothing is compared
    std::size_t edgeCount = 0;    // shown ones
};
[[nodiscard]] ShownPart shownPart(const Frame &frame);

// The key of a tone in the state; "" for none.
[[nodiscard]] QString toneKey(const Snapshot &snapshot, ToneId tone);
// Whether lines of that tone are shown.
[[nodiscard]] bool isChosen(const Frame &frame, ToneId tone);

// What became of an edge from the earlier period to the later, by the number of relations that were counted.
enum class EdgeChange : quint8 { Gained, Stronger, Same, Weaker, Lost };
[[nodiscard]] EdgeChange edgeChange(const ShownPart &shown, quint32 edge);

} // namespace trilateral
