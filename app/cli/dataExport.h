// SPDX-License-Identifier: GPL-3.0-or-later
// The data of a document as files: a folder of CSV tables that can be imported again, or one JSON file.
#pragma once

#include "model/base/result.h"
#include "model/snapshot/snapshot.h"
#include "model/story/story.h"

namespace trilateral
{

enum class DataFormat : quint8 { None, CsvFolder, Json };
// By the suffix; a name without one, or an existing folder, is a folder of CSV.
[[nodiscard]] DataFormat dataFormat(const QString &path);

// Only what passes. An existing folder is replaced as a whole, when the new one is complete, and only where it holds
// nothing but CSV files and stories.
[[nodiscard]] Result<> writeData(const Snapshot &snapshot, const Mask &passes, const std::vector<Story> &stories,
                                 const QString &path);

} // namespace trilateral
