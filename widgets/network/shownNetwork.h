// SPDX-License-Identifier: GPL-3.0-or-later
// What of a frame's network is drawn, before any camera: the edges that pass the filter and are near the focus, the
// nodes that they join, where they stand, how much they matter. Made once per frame; cost linear in the graph.
#pragma once

#include "model/exploration/frame.h"

#include <QRectF>

namespace trilateral
{

struct ShownNetwork {
    FramePtr frame;
    GraphView part;                // masks over nodes and edges, passing relations per edge
    std::vector<QPointF> places;   // per graph node, pins in; NaN where it has none
    std::vector<quint32> degree;   // per graph node: its shown edges
    std::vector<double> measure;   // per graph node: what its size follows, as if it were a degree; empty: the degree
    std::vector<quint32> sources;  // per edge: sources behind it; empty where nothing asks for them
    std::vector<ToneId> tones;     // of the lines that pass, chosen or not; rising
    std::vector<quint32> before;   // per edge: relations in the earlier of two compared periods, and in the later …
    std::vector<quint32> after;    // … empty where nothing is compared
    std::vector<quint32> ghosts;   // nodes with edges that the filter leaves out
    std::vector<quint32> order;    // shown nodes, the one to be named first in front
    std::vector<quint32> rank;     // per graph node: its place in order
    quint32 foremost = 0;          // how many shown nodes are of the highest importance
    std::vector<quint32> firstOf;  // per edge: how many shown edges between the same two come before it …
    std::vector<quint32> parallel; // … and how many there are
    std::size_t edgeCount = 0;     // shown ones
    double edgeLength = 0;         // of the shown ones together, in layout lengths
    double edgeArea = 1;           // of the ellipse in which most of their ends lie, in layout lengths squared
    QRectF layoutBox;              // of all nodes that have edges, shown or not, as laid out
    QRectF box;                    // of the same where they stand
    QRectF shownBox;               // of the shown ones
    double spacing = 1;            // the distance at which all nodes would stand if they were spread evenly as laid out

    [[nodiscard]] bool isEmpty() const { return order.empty(); }
    [[nodiscard]] const Graph &graph() const { return *frame->graph; }
    [[nodiscard]] const Snapshot &snapshot() const { return *frame->snapshot; }
};

// The key of a tone in the state; "" for none.
[[nodiscard]] QString toneKey(const Snapshot &snapshot, ToneId tone);
// Whether lines of that tone are shown.
[[nodiscard]] bool isChosen(const ShownNetwork &shown, ToneId tone);

// What became of an edge from the earlier period to the later, by the number of relations that were counted.
enum class EdgeChange : quint8 { Gained, Stronger, Same, Weaker, Lost };
[[nodiscard]] EdgeChange edgeChange(const ShownNetwork &shown, quint32 edge);
// Whether a record counts: now, or in the compared period.
[[nodiscard]] bool counts(const ShownNetwork &shown, Row row);

// Empty where the frame has no positions. moved: a node that is being dragged, and where it is.
[[nodiscard]] ShownNetwork shownNetwork(const FramePtr &frame,
                                        std::optional<std::pair<quint32, QPointF>> moved = std::nullopt);

} // namespace trilateral
