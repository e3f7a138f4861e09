// SPDX-License-Identifier: GPL-3.0-or-later
// The lower half of the panel: the slide that is chosen, its words, what it shows, and what it lacks.
#include "model/snapshot/wording.h"
#include "model/story/storyCheck.h"
#include "widgets/presenter/slideViews.h"
#include "widgets/presenter/storyPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace trilateral
{

namespace
{

constexpr int mostProblems = 3;

enum EditKind { TitleEdit, WordsEdit, NotesEdit };

} // namespace

void StoryPanel::fillWords()
{
    if (m_isFilling)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const Bookmark *slide = bookmark();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_words, m_notes, m_view, m_dim, m_update,
                                                            m_duplicate, m_remove, m_present})
        widget->setEnabled(slide);
    const auto at = static_cast<std::size_t>(language());
    const auto set = [&](QPlainTextEdit *edit, const QString &text) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    };
    if (const QString title = slide ? slide->title.by[at] : QString(); m_title->text() != title)
        m_title->setText(title);
    set(m_words, slide ? slide->words.by[at] : QString());
    set(m_notes, slide ? slide->notes.by[at] : QString());
    m_view->setCurrentIndex(slide ? m_view->findData(slide->view) : -1);
    m_dim->setChecked(slide && slide->dims);
    showProblems();
}

void StoryPanel::setWords()
{
    const Bookmark *before = bookmark();
    if (m_isFilling || !before)
        return;
    Bookmark slide = *before;
    const auto at = static_cast<std::size_t>(language());
    slide.title.by[at] = m_title->text();
    slide.words.by[at] = m_words->toPlainText();
    slide.notes.by[at] = m_notes->toPlainText();
    const int kind = slide.title != before->title ? TitleEdit : slide.words != before->words ? WordsEdit : NotesEdit;
    m_book.setSlide(this->slide(), slide, tr("Changed the words"), kind);
}

// By the name of the party, which the words for a file give by its id.
StoryProblem StoryPanel::named(StoryProblem problem) const
{
    const Row party = problem.flaw == StoryFlaw::MissingParty ? m_frame->snapshot->find(problem.detail) : Row::None;
    if (party != Row::None)
        problem.detail = title(*m_frame->snapshot, party, language()).text;
    return problem;
}

void StoryPanel::showProblems()
{
    QStringList lines;
    if (const Bookmark *slide = bookmark(); slide && m_frame)
        for (const StoryProblem &problem : slideProblems(*m_frame->snapshot, *slide, std::size_t(this->slide())))
            lines << problemWords(named(problem));
    if (lines.size() > mostProblems)
        lines = lines.first(mostProblems);
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    m_problems->setStyleSheet(QStringLiteral("color:%1").arg(QColor::fromRgba(m_palette->warning).name()));
}

// The window shows what the slide shows.
void StoryPanel::takeOver()
{
    const Bookmark *slide = bookmark();
    if (!slide)
        return;
    ExplorationState state = slide->state;
    state.language = language();
    exploration().setState(state);
}

void StoryPanel::addSlideFromView()
{
    QString view = m_viewSource ? m_viewSource() : QStringLiteral("timeline");
    if (m_frame && !m_frame->state.focus.isEmpty() && view == QLatin1String("timeline"))
        view = QStringLiteral("network"); // the surroundings of one record are what the network shows
    addSlide(view);
}

void StoryPanel::addPicture(const QByteArray &bytes)
{
    addSlide(QStringLiteral("image"), bytes);
}

void StoryPanel::addSlide(const QString &view, const QByteArray &image)
{
    if (!m_frame)
        return;
    if (!m_book.story()) {
        Story story;
        story.id = QStringLiteral("story/new");
        story.title.by[static_cast<std::size_t>(language())] = tr("New story");
        m_book.addStory(std::move(story));
    }
    Bookmark slide;
    slide.state = m_frame->state;
    slide.view = view;
    slide.image = image;
    const Row lead =
        slide.state.selection.isEmpty() ? Row::None : m_frame->snapshot->find(slide.state.selection.last());
    slide.title.by[static_cast<std::size_t>(language())] =
        lead == Row::None ? tr("New slide") : title(*m_frame->snapshot, lead, language()).text;
    chooseSlide(m_book.addSlide(slide, this->slide()));
    m_title->setFocus(); // to be overwritten
    m_title->selectAll();
}

void StoryPanel::updateFromView()
{
    const Bookmark *before = bookmark();
    if (!before || !m_frame)
        return;
    Bookmark slide = *before;
    slide.state = m_frame->state;
    slide.state.language = before->state.language;
    m_book.setSlide(this->slide(), slide, tr("Changed the view"));
}

void StoryPanel::setView(int number)
{
    const Bookmark *before = bookmark();
    const QString view = m_view->itemData(number).toString();
    if (!before || view.isEmpty() || view == before->view)
        return;
    if (view == QLatin1String("image") && before->image.isEmpty())
        return emit pictureWanted(false);
    Bookmark slide = *before;
    slide.view = view;
    m_book.setSlide(this->slide(), slide, tr("Changed the view"));
}

void StoryPanel::setPicture(const QByteArray &bytes)
{
    const Bookmark *before = bookmark();
    if (!before)
        return;
    Bookmark slide = *before;
    slide.view = QStringLiteral("image");
    slide.image = bytes;
    m_book.setSlide(this->slide(), slide, tr("Changed the picture"));
}

void StoryPanel::setDims(bool dims)
{
    const Bookmark *before = bookmark();
    if (m_isFilling || !before)
        return;
    Bookmark slide = *before;
    slide.dims = dims;
    m_book.setSlide(this->slide(), slide, dims ? tr("Dimmed the rest") : tr("Dimmed nothing"));
}

void StoryPanel::fillViews()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_view->clear();
    for (const SlideViewName &each : slideViews(*m_frame->snapshot, language()))
        m_view->addItem(each.name, each.view);
}

void StoryPanel::citeSelection()
{
    if (!m_frame || m_frame->state.selection.isEmpty())
        return;
    QTextCursor cursor = m_words->textCursor();
    const QString words = cursor.selectedText();
    cursor.insertText(QStringLiteral("[%1](%2)").arg(words, m_frame->state.selection.last()));
}

} // namespace trilateral
