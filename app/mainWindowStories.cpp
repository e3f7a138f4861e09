// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowStories.h"

#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/session.h"
#include "model/layout/layout.h"
#include "model/story/storyTables.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/figure/outputFile.h"
#include "widgets/presenter/storyExport.h"
#include "widgets/presenter/storyPanel.h"
#include "widgets/presenter/threeDoors.h"
#include "widgets/presenter/worksheet.h"
#include "widgets/view/fontTextMeasure.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QStatusBar>

namespace trilateral
{

namespace
{

const QString layoutSlot = QStringLiteral("slide layout");
constexpr int noteMilliseconds = 8000;

// Where changes to the stories of a document are kept until they are saved into it.
QString draftOf(const QString &document)
{
    const QByteArray key = QCryptographicHash::hash(document.toUtf8(), QCryptographicHash::Md5).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts/") +
           QString::fromLatin1(key) + QStringLiteral(".json");
}

std::optional<std::vector<Story>> readDraft(const QString &document)
{
    QFile file(draftOf(document));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<Story> stories;
    for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array())
        if (const auto story = storyFromBytes(QJsonDocument(entry.toObject()).toJson(), file.fileName()))
            stories.push_back(*story);
    return stories.empty() ? std::nullopt : std::optional(std::move(stories));
}

// A copy of the document with these stories, complete before it takes the target's place.
Result<> saveCopy(const QString &document, const QString &target, const std::vector<Story> &stories)
{
    const QString fresh = target + QStringLiteral(".new");
    QFile::remove(fresh);
    if (!QFile::copy(document, fresh))
        return Error{WindowStories::tr("“%1” cannot be written: check its folder.").arg(target)};
    QFile::setPermissions(fresh, QFile::permissions(fresh) | QFile::WriteOwner);
    const Result<> saved = saveStories(fresh, stories);
    if (saved && (!QFile::exists(target) || QFile::remove(target)) && QFile::rename(fresh, target))
        return Nothing();
    QFile::remove(fresh);
    return saved ? Result<>(Error{WindowStories::tr("“%1” cannot be written: check its folder.").arg(target)}) : saved;
}

Result<FramePtr> frameFor(const SnapshotPtr &snapshot, const ExplorationState &state, bool needsPositions)
{
    Exploration exploration;
    std::optional<Error> failure;
    QObject::connect(&exploration, &Exploration::positionsWanted, &exploration, [&](const QString &key) {
        NoProgress progress;
        const FramePtr frame = exploration.frame();
        auto positions = needsPositions ? computeLayout(layoutGraph(*frame->graph, *snapshot),
                                                        {state.network.layout, state.network.seed, {}}, progress)
                                        : Result<std::vector<QPointF>>(std::vector<QPointF>());
        if (!positions)
            failure = positions.error();
        else if (needsPositions)
            exploration.setPositions(key, std::move(*positions));
    });
    exploration.setState(state);
    exploration.setSnapshot(snapshot);
    if (failure)
        return *failure;
    return exploration.frame();
}

} // namespace

WindowStories::WindowStories(MainWindow &window, Session &session)
    : QObject(&window), m_window(window), m_session(session)
{
    const Actions &actions = window.actions();
    connect(actions.present, &QAction::triggered, this, [this] { present(0); });
    connect(actions.presentHere, &QAction::triggered, this, &WindowStories::presentHere);
    connect(&session, &Session::opened, this, [this] {
        m_isRead = false;
        if (m_panel)
            read();
    });
    connect(&m_book.undoStack(), &QUndoStack::indexChanged, this, &WindowStories::keepDraft);
}

WindowStories::~WindowStories() = default;

StoryPanel &WindowStories::panel()
{
    read();
    if (m_panel)
        return *m_panel;
    m_panel = new StoryPanel(m_session.exploration(), m_book);
    connect(m_panel, &StoryPanel::presentWanted, this, [this](int slide) { present(std::size_t(std::max(0, slide))); });
    connect(m_panel, &StoryPanel::importWanted, this, &WindowStories::importStory);
    connect(m_panel, &StoryPanel::exportWanted, this, &WindowStories::exportStory);
    connect(m_panel, &StoryPanel::exercisesWanted, this, &WindowStories::exportExercises);
    connect(m_panel, &StoryPanel::saveWanted, this, &WindowStories::save);
    return *m_panel;
}

StoryBook &WindowStories::book()
{
    read();
    return m_book;
}

void WindowStories::read()
{
    if (m_isRead || !m_session.isOpen())
        return;
    m_isRead = true;
    m_file = m_session.file();
    const auto stories = readStories(m_file);
    if (!stories)
        m_window.messages().tell(stories.errorText());
    if (auto draft = readDraft(m_file))
        m_book.setStories(std::move(*draft), false);
    else
        m_book.setStories(stories ? *stories : std::vector<Story>());
}

// On disk at once, so that a crash loses nothing; gone again when everything is in the document.
void WindowStories::keepDraft() const
{
    if (!m_isRead)
        return;
    const QString draft = draftOf(m_file);
    if (m_book.isSaved()) {
        QFile::remove(draft);
        return;
    }
    QJsonArray stories;
    for (const Story &story : m_book.stories())
        stories.append(QJsonDocument::fromJson(storyBytes(story)).object());
    QDir().mkpath(QFileInfo(draft).path());
    if (const auto written = writeWhole(draft, QJsonDocument(stories).toJson()); !written)
        m_window.messages().tell(written.errorText());
}

void WindowStories::present(std::size_t slide, const QString &id)
{
    read();
    if (!id.isEmpty())
        for (std::size_t i = 0; i < m_book.stories().size(); ++i)
            if (m_book.stories()[i].id == id)
                m_book.setCurrent(int(i));
    const Story *story = m_book.story();
    if (!story || story->slides.empty())
        return m_window.messages().tell(tr("There is no slide to present yet: add one with Ctrl+D."));
    const Exploration &exploration = m_session.exploration();
    m_stage = std::make_unique<Stage>(*story, exploration.wholeSnapshot(), exploration.state().language,
                                      m_window.colours(), &m_window);
    listen(*m_stage);
    m_stage->begin(slide);
}

void WindowStories::presentHere()
{
    present(m_panel ? std::size_t(std::max(0, m_panel->slide())) : 0);
}

void WindowStories::listen(Stage &stage)
{
    Exploration &exploration = stage.presentation().exploration();
    // Queued: the stage cannot be removed from within its own signal.
    connect(
        &stage, &Stage::ended, this,
        [this] {
            m_stage.reset();
            m_window.activateWindow();
        },
        Qt::QueuedConnection);
    connect(&exploration, &Exploration::positionsWanted, &stage, [this, &stage, &exploration](const QString &key) {
        const FramePtr frame = exploration.frame();
        m_session.tasks().run(
            layoutSlot, tr("Laying out the network"),
            [frame](Progress &progress) {
                const NetworkState &state = frame->state.network;
                return computeLayout(layoutGraph(*frame->graph, *frame->snapshot), {state.layout, state.seed, {}},
                                     progress);
            },
            [this, alive = QPointer<Stage>(&stage), key](Result<std::vector<QPointF>> positions) {
                if (alive && positions)
                    alive->presentation().exploration().setPositions(key, std::move(*positions));
            });
    });
}

void WindowStories::addSlide()
{
    panel().addSlideFromView();
}

void WindowStories::offerDoors()
{
    auto *doors = new ThreeDoors(m_window.colours(), &m_window);
    connect(doors, &ThreeDoors::chosen, this, [this](Door door) {
        if (door == Door::Present)
            present(0);
        if (door != Door::Read)
            return;
        m_window.actions().showStories->trigger();
        panel().readSlide(0);
    });
}

// Of what passes the filter at present, so that a class gets what it has seen.
void WindowStories::exportExercises()
{
    const FramePtr frame = m_session.exploration().frame();
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Class exercises"), QStringLiteral("exercises.pdf"),
                                                      tr("PDF (*.pdf)"));
    if (file.isEmpty() || !frame)
        return;
    WorksheetOptions options;
    options.language = frame->state.language;
    options.title = frame->snapshot->info.title.in(options.language).text;
    options.seed = QRandomGenerator::global()->bounded(1u, 10000u);
    const auto exercises = makeExercises(*frame->snapshot, frame->projection->passes, options.seed);
    if (exercises.empty())
        return m_window.messages().tell(tr("Too little passes the filter for an exercise: widen it."));
    const FontTextMeasure measure;
    const auto sheets = worksheetSheets(*frame->snapshot, exercises, options, measure);
    const auto written = writeWhole(file, pdfFromSheets(sheets, {options.title, languageCode(options.language), {}}));
    if (written)
        m_window.statusBar()->showMessage(tr("%1 was written.").arg(file), noteMilliseconds);
    else
        m_window.messages().tell(written.errorText());
}

void WindowStories::save()
{
    QString target = m_session.shownFile();
    if (target.isEmpty())
        target = QFileDialog::getSaveFileName(&m_window, tr("Save the record with your stories"), QString(),
                                              tr("Documents (*.trilateral)"));
    if (target.isEmpty())
        return;
    const auto saved =
        target == m_file ? saveStories(target, m_book.stories()) : saveCopy(m_file, target, m_book.stories());
    if (!saved)
        return m_window.messages().tell(saved.errorText());
    m_book.setSaved();
    keepDraft();
    m_window.statusBar()->showMessage(tr("%1 was written.").arg(target), noteMilliseconds);
    if (target != m_file)
        m_session.open(target);
}

void WindowStories::importStory()
{
    const QString file =
        QFileDialog::getOpenFileName(&m_window, tr("Import a story"), QString(), tr("Stories (*.story.json)"));
    if (file.isEmpty())
        return;
    auto story = readStoryFile(file);
    if (story)
        m_book.addStory(std::move(*story));
    else
        m_window.messages().tell(story.errorText());
}

void WindowStories::exportStory()
{
    const Story *story = m_book.story();
    if (!story)
        return;
    const QString file = QFileDialog::getSaveFileName(
        &m_window, tr("Export the story"), story->id.section(u'/', 1) + QStringLiteral(".pdf"),
        QStringList{tr("PDF (*.pdf)"), tr("Slides that can be edited (*.pptx)"), tr("Web page (*.html)"),
                    tr("Story (*.story.json)")}
            .join(QStringLiteral(";;")));
    if (file.isEmpty())
        return;
    if (isStoryFile(file)) {
        if (const auto written = writeWhole(file, storyBytes(*story)); !written)
            m_window.messages().tell(written.errorText());
        return;
    }
    const SnapshotPtr snapshot = m_session.exploration().wholeSnapshot();
    StoryOutput output;
    output.language = m_session.exploration().state().language;
    NoProgress progress;
    const auto frames = [&](const ExplorationState &state, bool needsPositions) {
        return frameFor(snapshot, state, needsPositions);
    };
    const auto slides = drawStory(*story, *snapshot, output, frames, progress);
    const auto written = slides ? writeStory(*story, *slides, output, file) : Result<>(slides.error());
    if (written)
        m_window.statusBar()->showMessage(tr("%1 was written.").arg(file), noteMilliseconds);
    else
        m_window.messages().tell(written.errorText());
}

} // namespace trilateral
