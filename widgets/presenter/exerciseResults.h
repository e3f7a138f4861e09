// SPDX-License-Identifier: GPL-3.0-or-later
// What a class did in its exercises: one line a check, in a small CSV file in the user's own data folder, which is
// shown and cleared from the program and goes nowhere else. No names of pupils are asked for.
#pragma once

#include "model/base/result.h"

#include <QStringList>

#include <vector>

namespace trilateral
{

struct ExerciseResult {
    QString when;  // ISO 8601, local time
    QString title; // of what the exercises were made from
    quint32 seed = 0;
    int right = 0;
    int of = 0;
};

class ExerciseResults
{
public:
    // In the user's data folder where no other file is named.
    explicit ExerciseResults(const QString &file = {});

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Result<> add(const ExerciseResult &result) const;
    // Oldest first; lines that make no sense are left out.
    [[nodiscard]] std::vector<ExerciseResult> all() const;
    // Removes the file.
    [[nodiscard]] Result<> clear() const;

private:
    QString m_file;
};

} // namespace trilateral
