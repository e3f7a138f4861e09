// SPDX-License-Identifier: GPL-3.0-or-later
// The positions of networks by layout key, computed elsewhere or kept with the document. When the data change, nodes
// that were there before keep their places until a new layout arrives, which starts from them.
#pragma once

#include "model/analysis/graph.h"

#include <QMap>

namespace trilateral
{

using Positions = std::vector<QPointF>;
using PositionsPtr = std::shared_ptr<const Positions>;
using Pins = QMap<QString, QPointF>; // by the ids of records

class PositionStore
{
public:
    struct Answer {
        PositionsPtr positions; // per node; null where nothing is known
        bool isFinal = false;   // computed for just these nodes and pins
    };
    // What is known for a graph of the snapshot under the key. Cheap where the graph is the one last asked for.
    [[nodiscard]] Answer positions(const QString &key, const SnapshotPtr &snapshot, const GraphPtr &graph,
                                   const Pins &pins);
    void set(const QString &key, const SnapshotPtr &snapshot, const GraphPtr &graph, const Pins &pins,
             Positions positions);
    // The next snapshots are of another document: what is kept with it counts before what was known of the last.
    void changeDocument();

private:
    struct Entry {
        SnapshotPtr snapshot;
        GraphPtr graph;
        Pins pins;
        PositionsPtr positions;
        bool isFinal = false;  // not carried over from other data
        bool isStored = false; // kept with the document, and so final with the pins that it keeps, too
        bool isOfOtherDocument = false;
        [[nodiscard]] bool isFinalFor(const Pins &wanted) const;
    };
    [[nodiscard]] static Entry nextEntry(const Entry &before, const QString &key, const SnapshotPtr &snapshot,
                                         const GraphPtr &graph);

    QHash<QString, Entry> m_entries;
};

// The pins that are kept with a document.
inline const QString pinsKey = QStringLiteral("pins"); // beside the keys of layouts, which have a slash
[[nodiscard]] Pins keptPins(const Snapshot &snapshot);

// Where the nodes of a graph stood in another: by id; new ones among their neighbours. Empty where fewer than half of
// the nodes are known.
struct CarriedPositions {
    Positions positions;
    bool isSameNetwork = false; // the same nodes and edges, if perhaps in another order: the old layout is the new one
};
[[nodiscard]] CarriedPositions carryPositions(const Snapshot &oldSnapshot, const Graph &oldGraph,
                                              const Positions &oldPositions, const Snapshot &snapshot,
                                              const Graph &graph);

} // namespace trilateral
