// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/worksheet.h"

#include "model/snapshot/wording.h"
#include "widgets/presenter/storyPaper.h"
#include "widgets/presenter/wordsLayout.h"
#include "widgets/view/dateWords.h"
#include "widgets/view/words.h"

namespace trilateral
{

namespace
{

constexpr double edge = 57;
constexpr Colour ink = 0xff1a1d21u;
constexpr Colour pale = 0xff606770u;
const QString line = QStringLiteral("________");

class WorksheetWriter
{
public:
    WorksheetWriter(const Snapshot &snapshot, const WorksheetOptions &options, const TextMeasure &measure)
        : m_snapshot(snapshot), m_options(options), m_measure(measure)
    {
    }

    std::vector<PdfSheet> write(const std::vector<Exercise> &exercises)
    {
        beginPage(m_options.title);
        addWords(in(QT_TRANSLATE_NOOP("Figure", "Name: ____________________   Class: __________   Date: __________")),
                 13);
        for (const Exercise &exercise : exercises)
            addExercise(exercise, false);
        endPage();
        beginPage(in(QT_TRANSLATE_NOOP("Figure", "Answers: %1")).arg(m_options.title));
        for (const Exercise &exercise : exercises)
            addExercise(exercise, true);
        endPage();
        return std::move(m_sheets);
    }

private:
    [[nodiscard]] QString in(const char *words) const { return inLanguage(m_options.language, words); }
    [[nodiscard]] QString nameOf(Row r) const { return title(m_snapshot, r, m_options.language).text; }
    [[nodiscard]] QString dateOf(Row r) const { return dateWords(m_snapshot.span[index(r)], m_options.language); }

    void beginPage(const QString &heading)
    {
        m_page = Drawing();
        m_page.size = paperSize;
        m_heading = heading;
        m_y = edge;
        addWords(heading, 20, true);
        m_y += 6;
    }

    void endPage()
    {
        TextStyle style{10, false, false, pale, transparent, languageCode(m_options.language)};
        m_page.add(DrawText{{edge, paperSize.height() - edge / 2},
                            in(QT_TRANSLATE_NOOP("Figure", "Sheet %1")).arg(m_options.seed),
                            style,
                            TextAlign::Left});
        m_sheets.push_back({paperSize, {{std::move(m_page), {}, 1}}});
    }

    void addWords(const QString &words, float letters, bool isBold = false, double indent = 0)
    {
        const WordsLook look{{letters, isBold, false, ink, transparent, languageCode(m_options.language)},
                             ink,
                             paperSize.width() - 2 * edge - indent,
                             1.45};
        const WordsBlock block = layOutWords({{false, {{words, false, false, {}}}}}, look, m_measure);
        if (m_y + block.height > paperSize.height() - edge) {
            endPage();
            beginPage(m_heading);
        }
        for (DrawText text : block.texts) {
            text.anchor += QPointF(edge + indent, m_y);
            m_page.add(std::move(text));
        }
        m_y += block.height + 3;
    }

    [[nodiscard]] QString instruction(ExerciseKind kind) const
    {
        switch (kind) {
        case ExerciseKind::PutInOrder:
            return in(QT_TRANSLATE_NOOP("Figure", "Put these in order: write 1 beside the earliest."));
        case ExerciseKind::WhenWasIt:
            return in(QT_TRANSLATE_NOOP("Figure", "When was it? Write the year, and the day if you know it."));
        case ExerciseKind::WhoIsMissing:
            return in(QT_TRANSLATE_NOOP("Figure", "Who is missing from this meeting?"));
        case ExerciseKind::WhoSaidIt:
            break;
        }
        return in(QT_TRANSLATE_NOOP("Figure", "Which of these people said it?"));
    }

    [[nodiscard]] QString names(const std::vector<Row> &rows) const
    {
        QStringList names;
        for (const Row r : rows)
            names << nameOf(r);
        return names.join(QStringLiteral(" · "));
    }

    void addExercise(const Exercise &exercise, bool hasAnswers)
    {
        m_y += 14;
        addWords(instruction(exercise.kind), 14, true);
        if (!exercise.choices.empty())
            addWords(names(exercise.choices), 13, false, 16);
        int number = 0;
        for (const ExerciseItem &item : exercise.items)
            addWords(QStringLiteral("%1. %2").arg(++number).arg(itemWords(exercise.kind, item, hasAnswers)), 13, false,
                     16);
    }

    [[nodiscard]] QString itemWords(ExerciseKind kind, const ExerciseItem &item, bool hasAnswer) const
    {
        const QString name = nameOf(item.record);
        const QString person = hasAnswer && item.answer != Row::None ? nameOf(item.answer) : line;
        switch (kind) {
        case ExerciseKind::PutInOrder:
            return hasAnswer ? QStringLiteral("[%1]  %2, %3").arg(item.place).arg(name, dateOf(item.record))
                             : QStringLiteral("[   ]  ") + name;
        case ExerciseKind::WhenWasIt:
            return name + QStringLiteral(": ") + (hasAnswer ? dateOf(item.record) : line);
        case ExerciseKind::WhoIsMissing:
            return QStringLiteral("%1, %2: %3 · %4").arg(name, dateOf(item.record), names(item.shown), person);
        case ExerciseKind::WhoSaidIt:
            break;
        }
        return QStringLiteral("%1 (%2)").arg(item.text, person);
    }

    const Snapshot &m_snapshot;
    const WorksheetOptions &m_options;
    const TextMeasure &m_measure;
    std::vector<PdfSheet> m_sheets;
    Drawing m_page;
    QString m_heading;
    double m_y = edge;
};

} // namespace

std::vector<PdfSheet> worksheetSheets(const Snapshot &snapshot, const std::vector<Exercise> &exercises,
                                      const WorksheetOptions &options, const TextMeasure &measure)
{
    return WorksheetWriter(snapshot, options, measure).write(exercises);
}

} // namespace trilateral
