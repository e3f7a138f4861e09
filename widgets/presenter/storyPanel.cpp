// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/storyPanel.h"

#include "model/snapshot/wording.h"
#include "model/story/storyCheck.h"
#include "widgets/theme/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr QSize thumbnailSize(208, 117);
constexpr int wordsHeight = 84;
constexpr int notesHeight = 64;
constexpr int mostProblems = 3;

enum EditKind { TitleEdit, WordsEdit, NotesEdit };

QToolButton *button(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    return button;
}

} // namespace

StoryPanel::StoryPanel(Exploration &exploration, StoryBook &book, QWidget *parent)
    : View(exploration, parent), m_book(book), m_palette(&trilateral::palette(Theme::Light)),
      m_stories(new QComboBox(this)), m_more(button(this)), m_menu(new QMenu(this)), m_slides(new QListWidget(this)),
      m_add(button(this)), m_update(button(this)), m_duplicate(button(this)), m_remove(button(this)),
      m_present(button(this)), m_title(new QLineEdit(this)), m_words(new QPlainTextEdit(this)),
      m_notes(new QPlainTextEdit(this)), m_cite(button(this)), m_problems(new QLabel(this))
{
    build();
    m_drawing.setInterval(0);
    m_drawing.setSingleShot(true);
    connect(&m_drawing, &QTimer::timeout, this, &StoryPanel::drawNextThumbnail);
    connect(&m_book, &StoryBook::changed, this, [this] {
        fillStories();
        fillSlides();
    });
    connect(&m_book, &StoryBook::currentChanged, this, [this] {
        fillStories();
        fillSlides();
        chooseSlide(0);
    });
    connect(m_stories, &QComboBox::activated, &m_book, &StoryBook::setCurrent);
    connect(m_slides, &QListWidget::currentRowChanged, this, &StoryPanel::fillWords);
    connect(m_slides, &QListWidget::itemClicked, this, &StoryPanel::takeOver);
    connect(m_slides, &QListWidget::itemActivated, this, [this] { emit presentWanted(slide()); });
    connect(m_slides->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                // The list has moved already; what the book announces fills it anew.
                const int place = to > from ? to - 1 : to;
                QMetaObject::invokeMethod(
                    this,
                    [this, from, place] {
                        m_book.moveSlide(from, place);
                        chooseSlide(place);
                    },
                    Qt::QueuedConnection);
            });
    connect(m_title, &QLineEdit::textEdited, this, &StoryPanel::setWords);
    connect(m_words, &QPlainTextEdit::textChanged, this, &StoryPanel::setWords);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &StoryPanel::setWords);
    connect(m_add, &QToolButton::clicked, this, &StoryPanel::addSlideFromView);
    connect(m_update, &QToolButton::clicked, this, &StoryPanel::updateFromView);
    connect(m_duplicate, &QToolButton::clicked, this, [this] { m_book.duplicateSlide(slide()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_book.removeSlide(slide()); });
    connect(m_present, &QToolButton::clicked, this, [this] { emit presentWanted(slide()); });
    connect(m_cite, &QToolButton::clicked, this, &StoryPanel::citeSelection);
    retranslate();
    if (const FramePtr frame = exploration.frame())
        showFrame(frame);
}

StoryPanel::~StoryPanel() = default;

void StoryPanel::build()
{
    m_stories->setObjectName(QStringLiteral("stories"));
    m_stories->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_slides->setObjectName(QStringLiteral("slides"));
    m_slides->setIconSize(thumbnailSize);
    m_slides->setDragDropMode(QAbstractItemView::InternalMove);
    m_slides->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_slides->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_slides->setMinimumHeight(thumbnailSize.height() + 40);
    m_slides->installEventFilter(this);
    m_words->setFixedHeight(wordsHeight);
    m_notes->setFixedHeight(notesHeight);
    for (QPlainTextEdit *edit : {m_words, m_notes})
        edit->setTabChangesFocus(true);
    m_problems->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_stories, 1);
    head->addWidget(m_more);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    for (QToolButton *each : {m_present, m_add, m_update, m_duplicate, m_remove})
        tools->addWidget(each);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(panelMargin, panelMargin / 2, panelMargin, panelMargin);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_slides, 1);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_cite, 0, Qt::AlignLeft);
    column->addWidget(m_problems);
    column->addWidget(m_notes);
}

void StoryPanel::retranslate()
{
    m_stories->setAccessibleName(tr("Story"));
    m_more->setToolTip(tr("More about stories"));
    m_more->setAccessibleName(tr("More about stories"));
    m_slides->setAccessibleName(tr("Slides"));
    m_title->setPlaceholderText(tr("Title of the slide"));
    m_title->setAccessibleName(tr("Title of the slide"));
    m_words->setPlaceholderText(tr("A few words"));
    m_words->setAccessibleName(tr("A few words"));
    m_words->setToolTip(tr("**bold**, *italic*, “- ” for a list; [words](record) names the record that supports them"));
    m_notes->setPlaceholderText(tr("Notes for whoever speaks"));
    m_notes->setAccessibleName(tr("Notes for whoever speaks"));
    const std::pair<QToolButton *, std::pair<QString, QString>> buttons[] = {
        {m_present, {tr("Present"), tr("Show it from this slide (Shift+F5)")}},
        {m_add, {tr("Add"), tr("Add a slide from this view (Ctrl+D)")}},
        {m_update, {tr("Update"), tr("Give the slide the view that the window shows")}},
        {m_duplicate, {tr("Copy"), tr("The same slide once more")}},
        {m_remove, {tr("Delete"), tr("Delete the slide")}},
        {m_cite, {tr("Support with the selection"), tr("Let the selected record support the marked words")}}};
    for (const auto &[tool, words] : buttons) {
        tool->setText(words.first);
        tool->setToolTip(words.second);
    }
    fillMenu();
}

void StoryPanel::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("New story"), this, [this] {
        Story story;
        story.id = QStringLiteral("story/new");
        story.title.by[static_cast<std::size_t>(language())] = tr("New story");
        m_book.addStory(std::move(story));
        addSlideFromView();
    });
    m_menu->addAction(tr("Import a story…"), this, &StoryPanel::importWanted);
    m_menu->addAction(tr("Export the story…"), this, &StoryPanel::exportWanted);
    m_menu->addAction(tr("Class exercises…"), this, &StoryPanel::exercisesWanted);
    m_menu->addSeparator();
    m_menu->addAction(m_book.undoStack().createUndoAction(m_menu, tr("Undo")));
    m_menu->addAction(m_book.undoStack().createRedoAction(m_menu, tr("Redo")));
    m_menu->addSeparator();
    m_menu->addAction(tr("Save the stories"), this, &StoryPanel::saveWanted);
    m_menu->addAction(tr("Delete the story"), &m_book, &StoryBook::removeStory);
}

void StoryPanel::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoryPanel::setColours(const Palette &palette)
{
    m_palette = &palette;
    m_slides->setStyleSheet(
        QStringLiteral("QListWidget::item:selected{background:%1;color:%2}")
            .arg(QColor::fromRgba(palette.accentPale).name(), QColor::fromRgba(palette.text).name()));
    m_thumbnails.reset();
    fillSlides();
}

Language StoryPanel::language() const
{
    return m_frame ? m_frame->state.language : Language::English;
}

void StoryPanel::showFrame(const FramePtr &frame)
{
    const bool isOther = !m_frame || m_frame->state.language != frame->state.language ||
                         m_frame->snapshot->info.title != frame->snapshot->info.title;
    m_frame = frame;
    m_cite->setEnabled(!frame->state.selection.isEmpty());
    if (!isOther)
        return;
    m_thumbnails.reset();
    fillStories();
    fillSlides();
}

void StoryPanel::fillStories()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_stories->clear();
    for (const Story &story : m_book.stories())
        m_stories->addItem(story.title.in(language()).text);
    m_stories->setCurrentIndex(m_book.current());
}

int StoryPanel::slide() const
{
    return m_slides->currentRow();
}

const Bookmark *StoryPanel::bookmark() const
{
    const Story *story = m_book.story();
    return story && slide() >= 0 && slide() < int(story->slides.size()) ? &story->slides[std::size_t(slide())]
                                                                        : nullptr;
}

void StoryPanel::chooseSlide(int number)
{
    m_slides->setCurrentRow(number);
}

void StoryPanel::readSlide(int number)
{
    chooseSlide(number);
    takeOver();
}

void StoryPanel::fillSlides()
{
    const int before = std::max(0, slide());
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_slides->clear();
        const Story *story = m_book.story();
        for (std::size_t i = 0; story && i < story->slides.size(); ++i) {
            const QString title = story->slides[i].title.in(language()).text;
            auto *item = new QListWidgetItem(QString::number(i + 1), m_slides);
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1  %2").arg(i + 1).arg(title));
            item->setSizeHint({thumbnailSize.width(), thumbnailSize.height() + 10});
            item->setToolTip(title);
        }
        m_slides->setCurrentRow(std::min(before, m_slides->count() - 1));
    }
    m_drawn = 0;
    m_drawing.start();
    fillWords();
}

void StoryPanel::drawNextThumbnail()
{
    const Story *story = m_book.story();
    if (!story || !m_frame || m_drawn >= m_slides->count() || !isVisible())
        return;
    if (!m_thumbnails)
        m_thumbnails = std::make_unique<SlideThumbnails>(exploration().wholeSnapshot(), language(), m_palette->theme);
    const QPixmap picture = m_thumbnails->picture(*story, std::size_t(m_drawn), thumbnailSize, devicePixelRatioF());
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // without a tint
    m_slides->item(m_drawn)->setIcon(icon);
    ++m_drawn;
    m_drawing.start();
}

void StoryPanel::fillWords()
{
    if (m_isFilling)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const Bookmark *slide = bookmark();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_words, m_notes, m_update, m_duplicate, m_remove, m_present})
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
    m_book.setSlide(this->slide(), slide, tr("Change words"), kind);
}

void StoryPanel::showProblems()
{
    QStringList lines;
    if (const Bookmark *slide = bookmark(); slide && m_frame)
        for (const StoryProblem &problem : slideProblems(*m_frame->snapshot, *slide, std::size_t(this->slide())))
            lines << problemWords(problem);
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
    if (!slide.state.focus.isEmpty())
        slide.view = QStringLiteral("network");
    const Row lead =
        slide.state.selection.isEmpty() ? Row::None : m_frame->snapshot->find(slide.state.selection.last());
    slide.title.by[static_cast<std::size_t>(language())] =
        lead == Row::None ? tr("New slide") : title(*m_frame->snapshot, lead, language()).text;
    chooseSlide(m_book.addSlide(slide, this->slide()));
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
    m_book.setSlide(this->slide(), slide, tr("Update slide"));
}

void StoryPanel::citeSelection()
{
    if (!m_frame || m_frame->state.selection.isEmpty())
        return;
    QTextCursor cursor = m_words->textCursor();
    const QString words = cursor.selectedText();
    cursor.insertText(QStringLiteral("[%1](%2)").arg(words, m_frame->state.selection.last()));
}

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slides && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_book.removeSlide(slide());
        return true;
    }
    return View::eventFilter(watched, event);
}

} // namespace trilateral
