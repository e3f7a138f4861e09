// SPDX-License-Identifier: GPL-3.0-or-later
// How two records are connected: the shortest chains of relations between them, over the whole network or as far as it
// had come by a day. Yen's method (1971) over Dijkstra's.
#pragma once

#include "model/analysis/graph.h"

namespace trilateral
{

struct PathStep {
    Row from = Row::None;
    Row to = Row::None;
    Row row = Row::None;    // the relation or event behind the step, or the record that names the other by a tie
    bool isDerived = false; // no relation of the record says so: from taking part in one event, or from a tie
    bool isForward = true;  // the relation points from from to to
    bool isDated = true;    // the record says when it was, or when it was said
};

struct Path {
    std::vector<PathStep> steps; // the end of one is the start of the next
    int sourceCount = 0;         // distinct sources that cite the steps
};

struct PathOptions {
    std::size_t limit = 5;
    // Only what may have begun by this day. Undated records count by their as-of date; where they have none either,
    // nobody knows, and they are left out.
    std::optional<Day> before;
};

struct Paths {
    std::vector<Path> best;
    std::size_t undatedCount = 0; // records that were left out because they have no date
};

// Best first: fewest steps, then most sources, then the most steps with a date; a step stands on the record with most
// sources, of equal ones on one with a date. No two paths pass the same records in the same order. graph is that of
// GraphLevel::Everything; ends that are no nodes of it (meetings, places, positions) are joined to it by their ties.
// Empty where there is no connection, or from == to. Cost: about limit times the steps of a path, each one walk over
// the edges.
[[nodiscard]] Paths findPaths(const Snapshot &snapshot, const Graph &graph, Row from, Row to,
                              const PathOptions &options = {});

} // namespace trilateral
