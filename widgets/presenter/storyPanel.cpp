// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/storyPanel.h"

#include "widgets/theme/metrics.h"
#include "widgets/view/plainTip.h"

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
      m_present(button(this)), m_view(new QComboBox(this)), m_dim(button(this)), m_title(new QLineEdit(this)),
      m_words(new QPlainTextEdit(this)), m_notes(new QPlainTextEdit(this)), m_cite(button(this)),
      m_problems(new QLabel(this))
{
    m_problems->setTextFormat(Qt::PlainText);
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
    connect(m_view, &QComboBox::activated, this, &StoryPanel::setView);
    connect(m_dim, &QToolButton::toggled, this, &StoryPanel::setDims);
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
    m_view->setObjectName(QStringLiteral("slideView"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dim->setCheckable(true);
    for (QPlainTextEdit *edit : {m_words, m_notes})
        edit->setTabChangesFocus(true);
    for (QWidget *edit : std::initializer_list<QWidget *>{m_title, m_words, m_notes})
        edit->installEventFilter(this);
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
    auto *shown = new QHBoxLayout;
    shown->setSpacing(panelMargin / 2);
    shown->addWidget(m_view, 1);
    shown->addWidget(m_dim);
    column->addLayout(shown);
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
    m_view->setAccessibleName(tr("What the slide shows"));
    m_view->setToolTip(tr("What the slide shows"));
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
        {m_dim, {tr("Dim the rest"), tr("What has nothing to do with the selection of the slide steps back")}},
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
    m_menu->addAction(tr("Add a slide of words"), this, [this] { addSlide(QStringLiteral("text")); });
    m_menu->addAction(tr("Add a picture as a slide…"), this, [this] { emit pictureWanted(true); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Import a story…"), this, &StoryPanel::importWanted);
    m_menu->addAction(tr("Export the story…"), this, &StoryPanel::exportWanted);
    m_menu->addAction(tr("Class exercises…"), this, &StoryPanel::exercisesWanted);
    m_menu->addSeparator();
    m_menu->addActions(m_historyActions);
    m_menu->addSeparator();
    m_menu->addAction(tr("Delete the story"), &m_book, &StoryBook::removeStory);
}

void StoryPanel::setHistoryActions(const QList<QAction *> &actions)
{
    m_historyActions = actions;
    fillMenu();
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
    m_book.setLanguage(frame->state.language);
    m_cite->setEnabled(!frame->state.selection.isEmpty());
    if (!isOther)
        return;
    m_thumbnails.reset();
    fillViews();
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
            item->setToolTip(plainTip(title));
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

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slides && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_book.removeSlide(slide());
        return true;
    }
    if (watched != m_slides && event->type() == QEvent::FocusOut)
        m_book.flush(); // what was typed is a step of the history by the time that anything else is done
    return View::eventFilter(watched, event);
}

} // namespace trilateral
