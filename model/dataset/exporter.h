// SPDX-License-Identifier: GPL-3.0-or-later
// A document as the tables of a dataset folder: what the importer reads back to the same records. Pure; the same
// snapshot gives the same bytes.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

struct DatasetTable {
    QString file; // "events.csv"
    QByteArray csv;
};

// Only present records that pass, and what ties these to each other. Tables without a row are left out, columns
// without a value as well.
[[nodiscard]] std::vector<DatasetTable> datasetTables(const Snapshot &snapshot, const Mask &passes);

// The same tables as JSON: {"events": [{"id": …, …}, …], …}. Every value is text, as in the CSV files.
[[nodiscard]] QJsonObject datasetJson(const Snapshot &snapshot, const Mask &passes);

} // namespace trilateral
