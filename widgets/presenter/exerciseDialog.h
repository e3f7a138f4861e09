// SPDX-License-Identifier: GPL-3.0-or-later
// Class exercises: from what the view shows or from a story, by the number of a sheet, so that the same sheet comes
// again; solved here, or printed with their key. What was right is kept on this machine alone.
#pragma once

#include "model/exploration/frame.h"
#include "model/story/exercise.h"
#include "widgets/presenter/exerciseResults.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;

namespace trilateral
{

class ExerciseSheet;
struct Story;

class ExerciseDialog final : public QDialog
{
    Q_OBJECT
public:
    // story may be null. seed: the sheet to begin with.
    ExerciseDialog(FramePtr frame, const Story *story, quint32 seed, const ExerciseResults &results,
                   QWidget *parent = nullptr);
    ~ExerciseDialog() override;

    [[nodiscard]] const std::vector<Exercise> &exercises() const { return m_exercises; }
    // A worksheet with its key; the error is told in the dialog.
    bool writePdf(const QString &file);
    // Marks the answers and keeps the result.
    void check();

private:
    void build(const Story *story);
    void make();
    void askPdf();
    void showResults();
    [[nodiscard]] QString title() const;

    FramePtr m_frame;
    Mask m_ofStory;
    QString m_storyTitle;
    ExerciseResults m_results;
    std::vector<Exercise> m_exercises;
    QComboBox *m_from;
    QSpinBox *m_seed;
    QScrollArea *m_area;
    QLabel *m_told;
    ExerciseSheet *m_sheet = nullptr;
};

} // namespace trilateral
