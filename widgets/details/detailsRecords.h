// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that the details ask of a snapshot: who took part, who said what of whom, what came before and after.
// Rows come in row order (events by date, undated last) and only such as are present in the state of knowledge.
#pragma once

#include "model/query/restingOn.h"
#include "model/snapshot/snapshot.h"

#include <functional>

namespace trilateral
{

// Records in which the row stands in the role, of the given base.
[[nodiscard]] std::vector<Row> ownersOf(const Snapshot &snapshot, Row row, Role role, Base base);
[[nodiscard]] std::vector<Row> sorted(std::vector<Row> rows); // in row order, without doubles

[[nodiscard]] bool isPosition(const Snapshot &snapshot, Row row); // a relation that carries a stance
// Whoever speaks in a position: the speaker, else the holder.
[[nodiscard]] Row voiceOf(const Snapshot &snapshot, Row position);
// True where someone else than the holder says it.
[[nodiscard]] bool isSaidAbout(const Snapshot &snapshot, Row position);

// Positions held by it, taken on it or at it.
[[nodiscard]] std::vector<Row> positionsAround(const Snapshot &snapshot, Row row);
[[nodiscard]] std::vector<Row> tenuresOf(const Snapshot &snapshot, Row row);
// Relations that are neither positions nor tenures, nor say once more who took part.
[[nodiscard]] std::vector<Row> relationsOf(const Snapshot &snapshot, Row row);
// Events that it attended, hosted or chaired, or where it came up or was made.
[[nodiscard]] std::vector<Row> eventsOf(const Snapshot &snapshot, Row row);
[[nodiscard]] std::vector<Row> observationsOf(const Snapshot &snapshot, Row row);

struct SeriesNeighbours {
    Row before = Row::None;
    Row after = Row::None;
};
// The event's neighbours among the events of its series; undated ones follow the last dated one.
[[nodiscard]] SeriesNeighbours neighboursInSeries(const Snapshot &snapshot, Row event);

} // namespace trilateral
