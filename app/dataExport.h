// SPDX-License-Identifier: GPL-3.0-or-later
// The data of a document as files: a folder of CSV tables that can be imported again, or one file for other programs.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/snapshot/snapshot.h"
#include "model/story/story.h"

namespace trilateral
{

enum class DataFormat : quint8 { None, CsvFolder, Json, Gexf, GraphMl, Calendar, Workbook, BibTex, CslJson };
// By the suffix; a name without one, or an existing folder, is a folder of CSV.
[[nodiscard]] DataFormat dataFormat(const QString &path);
// ".json", ".gexf", …, for those who choose.
[[nodiscard]] QStringList dataSuffixes();
// What the format cannot hold of these records, in a sentence; empty where everything goes in.
[[nodiscard]] QString lossOf(DataFormat format, const Snapshot &snapshot, const Mask &passes);

// Only what passes; a cancelled export leaves what was there. An existing folder is replaced as a whole, when the new
// one is complete, and only where it holds nothing but CSV files and stories.
[[nodiscard]] Result<> writeData(const Snapshot &snapshot, const Mask &passes, const std::vector<Story> &stories,
                                 Language language, const QString &path, Progress &progress);

} // namespace trilateral
