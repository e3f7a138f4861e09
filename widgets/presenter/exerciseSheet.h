// SPDX-License-Identifier: GPL-3.0-or-later
// Exercises to be solved on the screen: a list to drag into order, years to write, names to choose. Says how many
// answers are right, and then shows the right ones.
#pragma once

#include "model/base/language.h"
#include "model/story/exercise.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QGroupBox;
class QLabel;

namespace trilateral
{

class ExerciseSheet final : public QWidget
{
    Q_OBJECT
public:
    ExerciseSheet(SnapshotPtr snapshot, const std::vector<Exercise> &exercises, Language language,
                  QWidget *parent = nullptr);

    struct Score {
        int right = 0;
        int of = 0;
    };
    // Marks every answer.
    Score check();

private:
    using Check = std::function<bool()>;
    void addOrder(QGroupBox &box, const Exercise &exercise);
    void addDates(QGroupBox &box, const Exercise &exercise);
    void addPeople(QGroupBox &box, const Exercise &exercise);
    // A line of words, what to answer with, and room for the right answer; isRight is asked when it is checked.
    void addLine(QGroupBox &box, const QString &words, QWidget *answer, const QString &right, Check isRight);
    [[nodiscard]] QComboBox *peopleBox(const std::vector<Row> &people);
    [[nodiscard]] QString nameOf(Row r) const;

    SnapshotPtr m_snapshot;
    Language m_language;
    std::vector<std::function<Score()>> m_checks;
};

// What is asked, in a sentence of the window's language.
[[nodiscard]] QString exerciseQuestion(ExerciseKind kind);

} // namespace trilateral
