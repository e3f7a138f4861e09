// SPDX-License-Identifier: GPL-3.0-or-later
// What a document says that cannot be right (an error), or that a reader should know of or look at (a warning): beyond
// what opening it already refuses.
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/snapshot/snapshot.h"
#include "model/story/story.h"

namespace trilateral
{

enum class Severity : quint8 { Error, Warning };
[[nodiscard]] QString severityKey(Severity severity); // "error", "warning"

struct Problem {
    Severity severity = Severity::Error;
    QString record; // its id; empty for the document as a whole
    QString text;   // one sentence, without the record's name
};

// In row order. Cost: linear in records, their ties and names.
[[nodiscard]] std::vector<Problem> recordProblems(const Snapshot &snapshot);

// Of the stories of a document: sentences without support and parties left out are warnings, records that are missing
// errors.
[[nodiscard]] std::vector<Problem> problemsOfStories(const Snapshot &snapshot, const std::vector<Story> &stories);

// Of dataset folders or tables (see importer.h), before there is a document: every row or cell that an import would
// leave out is an error; then the problems of what it would take. Fails where the import would.
[[nodiscard]] Result<std::vector<Problem>> datasetProblems(const QStringList &sources, Progress &progress);

} // namespace trilateral
