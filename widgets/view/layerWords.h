// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of a record: what articles say, the public record, and what the user adds. Each has a mark of its own, a
// small square, wherever it is named.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

// "article", "record", "own" in that order, others after them: those that records of the snapshot have.
[[nodiscard]] QStringList layersOf(const Snapshot &snapshot);
[[nodiscard]] QString layerOf(const Snapshot &snapshot, Row row); // empty: none
// In the window's language; an unknown layer as it is. The short ones are for buttons.
[[nodiscard]] QString layerWords(const QString &layer);
[[nodiscard]] QString shortLayerWords(const QString &layer);
// Filled, hollow or with a core.
[[nodiscard]] QChar layerMark(const QString &layer);

} // namespace trilateral
