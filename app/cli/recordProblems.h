// SPDX-License-Identifier: GPL-3.0-or-later
// What a document says that cannot be right, or that a reader should know of: beyond what opening it already refuses.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

enum class Severity : quint8 { Error, Warning };
[[nodiscard]] QString severityKey(Severity severity);

struct Problem {
    Severity severity = Severity::Error;
    Row record = Row::None;
    QString text; // one sentence, without the record's name
};

// In row order. Cost: linear in records and their ties.
[[nodiscard]] std::vector<Problem> recordProblems(const Snapshot &snapshot);

} // namespace trilateral
