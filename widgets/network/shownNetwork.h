// SPDX-License-Identifier: GPL-3.0-or-later
// What of a frame's network is drawn, before any camera: the edges that pass the filter and are near the focus, the
// nodes that they join, where they stand, how much they matter. Made once per frame; cost linear in the graph.
#pragma once

#include "model/exploration/shownPart.h"

#include <QRectF>

namespace trilateral
{

struct ShownNetwork : ShownPart {
    FramePtr frame;
    std::vector<QPointF> places;   // per graph node, pins in; NaN where it has none
    std::vector<double> measure;   // per graph node: what its size follows, as if it were a degree; empty: the degree
    MeasuresPtr measures;          // of this part or, until those come, of another part of the graph; may be null
    std::vector<Day> newest;       // per edge: when the latest of what stands behind it began; empty unless lines fade
    Day lastDay = 0;               // of the period, or of the data
    std::vector<quint32> ghosts;   // nodes with edges that the filter leaves out
    std::vector<quint32> order;    // shown nodes, the one to be named first in front
    std::vector<quint32> rank;     // per graph node: its place in order
    quint32 foremost = 0;          // how many shown nodes are of the highest importance
    std::vector<quint32> firstOf;  // per edge: how many shown edges between the same two come before it …
    std::vector<quint32> parallel; // … and how many there are
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

// Whether lines of that tone are shown.
[[nodiscard]] bool isChosen(const ShownNetwork &shown, ToneId tone);

// Whether a record counts: now, or in the compared period.
[[nodiscard]] bool counts(const ShownNetwork &shown, Row row);

// Whether nodes are coloured by the group that they are in, and the groups per node; empty until they are known.
[[nodiscard]] bool hasGroupColours(const NetworkState &network);
[[nodiscard]] const std::vector<quint32> &groupsOf(const ShownNetwork &shown);
// The palette slot of a group, by its number: the first few differ, all others are grey.
[[nodiscard]] QString groupColour(quint32 group);
// Whether what the state wants to see needs measures that are not there, and whether those that need long walks.
enum class Wanted : quint8 { Nothing, Groups, Walks };
[[nodiscard]] Wanted wantedMeasures(const ShownNetwork &shown);
// The frame with the measures that its state needs, made on the spot: for figures.
[[nodiscard]] FramePtr withMeasures(const FramePtr &frame);

// Where the nodes of a frame with positions stand: pinned and dragged ones where they were put, and the rest gives way.
[[nodiscard]] std::vector<QPointF> networkPlaces(const Frame &frame,
                                                 const std::optional<std::pair<quint32, QPointF>> &moved);

// Empty where the frame has no positions. moved: a node that is being dragged, and where it is.
[[nodiscard]] ShownNetwork shownNetwork(const FramePtr &frame,
                                        std::optional<std::pair<quint32, QPointF>> moved = std::nullopt);

} // namespace trilateral
