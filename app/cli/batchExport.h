// SPDX-License-Identifier: GPL-3.0-or-later
// Several views in several languages by one call: trilateral export charts --language all --output FOLDER.
#pragma once

#include "app/cli/figureOptions.h"

namespace trilateral
{

// "charts", "all" or a list of views with commas: more than one figure.
[[nodiscard]] bool isBatch(const std::string &view);
// Whether several languages are asked for: "all" or "en,zh".
[[nodiscard]] bool isInManyLanguages(const std::string &language);
// Writes FOLDER/VIEW.LANGUAGE.FORMAT for each; prints their names; the exit status. The formats are those of
// options.formats, png unless said.
[[nodiscard]] int exportBatch(const std::string &view, const SnapshotPtr &snapshot, const FigureOptions &options,
                              std::optional<Day> knownOn, const QString &folder);

} // namespace trilateral
