// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/exerciseSheet.h"

#include "model/snapshot/wording.h"
#include "widgets/view/dateWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace trilateral
{

namespace
{

const QString rightSign = QStringLiteral("✓ ");
const QString wrongSign = QStringLiteral("✗ ");

QString names(const Snapshot &snapshot, const std::vector<Row> &rows, Language language)
{
    QStringList names;
    for (const Row r : rows)
        names << title(snapshot, r, language).text;
    return names.join(QStringLiteral(" · "));
}

} // namespace

QString exerciseQuestion(ExerciseKind kind)
{
    switch (kind) {
    case ExerciseKind::PutInOrder:
        return ExerciseSheet::tr("Drag these into order, the earliest first");
    case ExerciseKind::WhenWasIt:
        return ExerciseSheet::tr("In which year was it?");
    case ExerciseKind::WhoIsMissing:
        return ExerciseSheet::tr("Who is missing from this meeting?");
    case ExerciseKind::WhoSaidIt:
        break;
    }
    return ExerciseSheet::tr("Which of these people said it?");
}

ExerciseSheet::ExerciseSheet(SnapshotPtr snapshot, const std::vector<Exercise> &exercises, Language language,
                             QWidget *parent)
    : QWidget(parent), m_snapshot(std::move(snapshot)), m_language(language)
{
    auto *column = new QVBoxLayout(this);
    for (const Exercise &exercise : exercises) {
        auto *box = new QGroupBox(exerciseQuestion(exercise.kind), this);
        new QVBoxLayout(box);
        column->addWidget(box);
        if (exercise.kind == ExerciseKind::PutInOrder)
            addOrder(*box, exercise);
        else if (exercise.kind == ExerciseKind::WhenWasIt)
            addDates(*box, exercise);
        else
            addPeople(*box, exercise);
    }
    column->addStretch(1);
}

ExerciseSheet::Score ExerciseSheet::check()
{
    Score sum;
    for (const auto &check : m_checks) {
        const Score score = check();
        sum.right += score.right;
        sum.of += score.of;
    }
    return sum;
}

QString ExerciseSheet::nameOf(Row r) const
{
    return title(*m_snapshot, r, m_language).text;
}

void ExerciseSheet::addOrder(QGroupBox &box, const Exercise &exercise)
{
    auto *list = new QListWidget(&box);
    list->setAccessibleName(exerciseQuestion(exercise.kind));
    list->setDragDropMode(QAbstractItemView::InternalMove);
    for (const ExerciseItem &item : exercise.items) {
        auto *entry = new QListWidgetItem(nameOf(item.record), list);
        entry->setData(Qt::UserRole, item.place);
        entry->setData(Qt::UserRole + 1, dateWords(m_snapshot->span[index(item.record)], m_language));
    }
    list->setFixedHeight(list->sizeHintForRow(0) * (list->count() + 1));
    box.layout()->addWidget(list);
    m_checks.emplace_back([list, names = exercise.items, this]() {
        Score score{0, list->count()};
        for (int i = 0; i < list->count(); ++i) {
            QListWidgetItem *item = list->item(i);
            const bool isRight = item->data(Qt::UserRole).toInt() == i + 1;
            score.right += isRight ? 1 : 0;
            const auto place = std::ranges::find(names, item->data(Qt::UserRole).toInt(), &ExerciseItem::place);
            item->setText(QString(isRight ? rightSign : wrongSign) + nameOf(place->record) + QStringLiteral(", ") +
                          item->data(Qt::UserRole + 1).toString());
        }
        return score;
    });
}

void ExerciseSheet::addDates(QGroupBox &box, const Exercise &exercise)
{
    for (const ExerciseItem &item : exercise.items) {
        auto *year = new QLineEdit(&box);
        year->setMaxLength(4);
        const Span span = m_snapshot->span[index(item.record)];
        const int right = dateFromDay(span.first).year;
        addLine(box, nameOf(item.record), year, dateWords(span, m_language),
                [year, right] { return year->text().trimmed().toInt() == right; });
    }
}

void ExerciseSheet::addPeople(QGroupBox &box, const Exercise &exercise)
{
    std::vector<Row> all = exercise.choices;
    for (const ExerciseItem &item : exercise.items)
        if (std::ranges::find(all, item.answer) == all.end())
            all.push_back(item.answer);
    for (const ExerciseItem &item : exercise.items) {
        std::vector<Row> choices;
        for (const Row r : all)
            if (std::ranges::find(item.shown, r) == item.shown.end())
                choices.push_back(r);
        const QString words =
            exercise.kind == ExerciseKind::WhoSaidIt
                ? item.text
                : QStringLiteral("%1: %2").arg(nameOf(item.record), names(*m_snapshot, item.shown, m_language));
        QComboBox *answer = peopleBox(choices);
        addLine(box, words, answer, nameOf(item.answer), [answer, right = static_cast<quint32>(item.answer)] {
            return answer->currentData().toUInt() == right;
        });
    }
}

QComboBox *ExerciseSheet::peopleBox(const std::vector<Row> &people)
{
    auto *box = new QComboBox(this);
    box->addItem(QStringLiteral("…"));
    for (const Row r : people)
        box->addItem(nameOf(r), static_cast<quint32>(r));
    return box;
}

void ExerciseSheet::addLine(QGroupBox &box, const QString &words, QWidget *answer, const QString &right, Check isRight)
{
    auto *label = new QLabel(words, &box);
    label->setWordWrap(true);
    answer->setParent(&box);
    answer->setAccessibleName(words);
    auto *mark = new QLabel(&box);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 3);
    row->addWidget(answer, 1);
    row->addWidget(mark, 1);
    static_cast<QVBoxLayout *>(box.layout())->addLayout(row);
    m_checks.emplace_back([mark, right, isRight = std::move(isRight)] {
        const bool isSo = isRight();
        mark->setText(QString(isSo ? rightSign : wrongSign) + right);
        return Score{isSo ? 1 : 0, 1};
    });
}

} // namespace trilateral
