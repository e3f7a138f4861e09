// SPDX-License-Identifier: GPL-3.0-or-later
// Exercises for a class, made from records: put in order, when was it, who is missing from this meeting, who said it.
// The same records and seed give the same exercises. Words are made of them where they are printed.
#pragma once

#include "model/snapshot/snapshot.h"

namespace trilateral
{

enum class ExerciseKind : quint8 { PutInOrder, WhenWasIt, WhoIsMissing, WhoSaidIt };

struct ExerciseItem {
    Row record = Row::None;      // what is asked about
    std::vector<Row> shown = {}; // who is named of those who took part
    Row answer = Row::None;      // who is missing, who said it
    int place = 0;               // in the right order, from 1
    QString text = {};           // what was said, without the speaker's name
};

struct Exercise {
    ExerciseKind kind = ExerciseKind::PutInOrder;
    std::vector<ExerciseItem> items;
    std::vector<Row> choices; // of those who may have said it
};

// Only of records that pass; kinds for which there is too little are left out.
[[nodiscard]] std::vector<Exercise> makeExercises(const Snapshot &snapshot, const Mask &passes, quint32 seed);

// The text with every word of the names replaced by a line to write on.
[[nodiscard]] QString withoutNames(const QString &text, const QStringList &names);

} // namespace trilateral
