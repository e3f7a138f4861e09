// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/exerciseDialog.h"

#include "model/story/storyCheck.h"
#include "widgets/figure/outputFile.h"
#include "widgets/figure/pdfWriter.h"
#include "widgets/presenter/exerciseSheet.h"
#include "widgets/presenter/worksheet.h"
#include "widgets/view/fontTextMeasure.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace trilateral
{

namespace
{

constexpr QSize wantedSize(760, 720);
constexpr int mostSheets = 9999;

} // namespace

ExerciseDialog::ExerciseDialog(FramePtr frame, const Story *story, quint32 seed, const ExerciseResults &results,
                               QWidget *parent)
    : QDialog(parent), m_frame(std::move(frame)), m_results(results), m_from(new QComboBox(this)),
      m_seed(new QSpinBox(this)), m_area(new QScrollArea(this)), m_told(new QLabel(this))
{
    setWindowTitle(tr("Class exercises"));
    resize(wantedSize);
    m_seed->setRange(1, mostSheets);
    m_seed->setValue(int(seed));
    build(story);
    connect(m_from, &QComboBox::currentIndexChanged, this, &ExerciseDialog::make);
    connect(m_seed, &QSpinBox::valueChanged, this, &ExerciseDialog::make);
    make();
}

ExerciseDialog::~ExerciseDialog() = default;

void ExerciseDialog::build(const Story *story)
{
    m_from->addItem(tr("What the view shows"));
    if (story) {
        m_storyTitle = story->title.in(m_frame->state.language).text;
        m_ofStory = storyRows(*m_frame->snapshot, *story);
        m_from->addItem(tr("The story “%1”").arg(m_storyTitle));
    }
    m_from->setAccessibleName(tr("Made from"));
    m_seed->setAccessibleName(tr("Sheet"));
    m_seed->setToolTip(tr("The same number gives the same exercises"));
    auto *head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Made from"), this));
    head->addWidget(m_from, 1);
    head->addWidget(new QLabel(tr("Sheet"), this));
    head->addWidget(m_seed);
    m_area->setWidgetResizable(true);
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString &words, auto slot) {
        auto *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(tr("Check the answers"), &ExerciseDialog::check);
    add(tr("Worksheet with key…"), &ExerciseDialog::askPdf);
    add(tr("Earlier results…"), &ExerciseDialog::showResults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    column->addWidget(m_told);
    column->addWidget(buttons);
}

void ExerciseDialog::make()
{
    const bool isOfStory = m_from->currentIndex() == 1;
    m_exercises = makeExercises(*m_frame->snapshot, isOfStory ? m_ofStory : m_frame->projection->passes,
                                quint32(m_seed->value()));
    m_sheet = new ExerciseSheet(m_frame->snapshot, m_exercises, m_frame->state.language);
    m_area->setWidget(m_sheet); // the one before is deleted
    m_told->setText(m_exercises.empty() ? tr("There is too little here for an exercise: widen the filter.")
                                        : QString());
}

QString ExerciseDialog::title() const
{
    return m_from->currentIndex() == 1 ? m_storyTitle : m_frame->snapshot->info.title.in(m_frame->state.language).text;
}

void ExerciseDialog::check()
{
    const ExerciseSheet::Score score = m_sheet->check();
    if (score.of == 0)
        return;
    m_told->setText(
        tr("%1 of %2 are right. The result is kept on this computer alone.").arg(score.right).arg(score.of));
    const auto kept = m_results.add(
        {QDateTime::currentDateTime().toString(Qt::ISODate), title(), quint32(m_seed->value()), score.right, score.of});
    if (!kept)
        m_told->setText(kept.errorText());
}

bool ExerciseDialog::writePdf(const QString &file)
{
    const Language language = m_frame->state.language;
    const WorksheetOptions options{title(), language, quint32(m_seed->value())};
    const FontTextMeasure measure;
    const auto sheets = worksheetSheets(*m_frame->snapshot, m_exercises, options, measure);
    const auto written = writeWhole(file, pdfFromSheets(sheets, {options.title, languageCode(language), {}}));
    m_told->setText(written ? tr("%1 was written.").arg(file) : written.errorText());
    return bool(written);
}

void ExerciseDialog::askPdf()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Class exercises"), QStringLiteral("exercises.pdf"), tr("PDF (*.pdf)"));
    if (!file.isEmpty() && !m_exercises.empty())
        writePdf(file);
}

void ExerciseDialog::showResults()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Earlier results"));
    auto *list = new QListWidget(&dialog);
    for (const ExerciseResult &result : m_results.all())
        list->insertItem(0, tr("%1 · %2 · sheet %3: %4 of %5")
                                .arg(result.when, result.title)
                                .arg(result.seed)
                                .arg(result.right)
                                .arg(result.of));
    auto *where = new QLabel(tr("Kept in %1, and nowhere else.").arg(m_results.file()), &dialog);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QPushButton *clear = buttons->addButton(tr("Clear"), QDialogButtonBox::DestructiveRole);
    connect(clear, &QPushButton::clicked, &dialog, [this, list, where] {
        if (const auto cleared = m_results.clear(); cleared)
            list->clear();
        else
            where->setText(cleared.errorText());
    });
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(list, 1);
    column->addWidget(where);
    column->addWidget(buttons);
    dialog.resize(560, 420);
    dialog.exec();
}

} // namespace trilateral
