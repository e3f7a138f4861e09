// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowStories.h"

#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowEditing.h"
#include "app/session.h"
#include "model/layout/layout.h"
#include "model/story/storyTables.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/figure/chartModule.h"
#include "widgets/figure/figure.h"
#include "widgets/network/networkView.h"
#include "widgets/presenter/storyPanel.h"
#include "widgets/presenter/threeDoors.h"
#include "widgets/tables/matrixView.h"
#include "widgets/tables/tablePanel.h"
#include "widgets/tables/triangleView.h"
#include "widgets/timeline/timelineView.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScreen>

namespace trilateral
{

namespace
{

const QString layoutSlot = QStringLiteral("slide layout");

} // namespace

WindowStories::WindowStories(MainWindow &window, Session &session, Settings &settings)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings)
{
    const Actions &actions = window.actions();
    connect(actions.present, &QAction::triggered, this, [this] { present(0); });
    connect(actions.presentHere, &QAction::triggered, this, &WindowStories::presentHere);
    connect(&session, &Session::opened, this, [this] {
        m_isRead = false;
        if (m_panel)
            read();
    });
    connect(&window.editing()->editing(), &Editing::changed, this, &WindowStories::reread);
    m_book.setKeeper([this](const QString &label, const std::vector<Story> &stories) { return keep(label, stories); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(actions.exportStory, &QAction::triggered, this, &WindowStories::exportStory);
    connect(actions.exercises, &QAction::triggered, this, &WindowStories::openExercises);
    actions.presentScreen->setMenu(&m_screens);
    connect(&m_screens, &QMenu::aboutToShow, this, &WindowStories::fillScreens);
    fillScreens();
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
    connect(m_panel, &StoryPanel::exercisesWanted, this, &WindowStories::openExercises);
    connect(m_panel, &StoryPanel::pictureWanted, this, &WindowStories::addPicture);
    m_panel->setViewSource([this] { return currentView(); });
    const Actions &actions = m_window.actions();
    m_panel->setHistoryActions({actions.undo, actions.redo, actions.history, actions.save});
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
    reread();
}

// Something else than the book changed the document: an undo, a step of the history, another document.
void WindowStories::reread()
{
    if (!m_isRead || m_isKeeping)
        return;
    auto stories = readStories(m_session.working().isEmpty() ? m_session.file() : m_session.working());
    if (!stories)
        return m_window.messages().tell(stories.errorText());
    if (*stories != m_book.kept())
        m_book.setStories(std::move(*stories));
}

bool WindowStories::keep(const QString &label, const std::vector<Story> &stories)
{
    const QScopedValueRollback keeping(m_isKeeping, true);
    return m_window.editing()->editing().keep(
        label, [&stories](Database &database) { return writeStories(database, stories); });
}

void WindowStories::followFocus(QWidget *now)
{
    for (QWidget *widget = now; widget; widget = widget->parentWidget())
        if (qobject_cast<TimelineView *>(widget) || qobject_cast<NetworkView *>(widget) ||
            qobject_cast<ChartView *>(widget) || qobject_cast<TablePanel *>(widget)) {
            m_viewer = widget;
            return;
        }
}

QString WindowStories::currentView() const
{
    if (!m_viewer || !m_viewer->isVisible())
        return QStringLiteral("timeline");
    if (qobject_cast<NetworkView *>(m_viewer))
        return QStringLiteral("network");
    if (const auto *charts = qobject_cast<ChartView *>(m_viewer))
        return viewOfChart(charts->chartName());
    auto *tables = qobject_cast<TablePanel *>(m_viewer);
    if (!tables)
        return QStringLiteral("timeline");
    if (tables->currentWidget() == &tables->triangles())
        return QStringLiteral("triangle");
    return tables->currentWidget() == &tables->matrix() ? viewOfMatrix(tables->matrix().choice())
                                                        : QStringLiteral("matrix:nodes");
}

// By name, since screens come and go; which one a teacher presents on is remembered.
void WindowStories::fillScreens()
{
    m_screens.clear();
    const auto add = [this](const QString &words, const QString &name) {
        QAction *action = m_screens.addAction(words, this, [this, name] { m_settings.setAudienceScreen(name); });
        action->setCheckable(true);
        action->setChecked(m_settings.audienceScreen() == name);
    };
    add(tr("Whichever this window is not on"), QString());
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize pixels = screen->size() * screen->devicePixelRatio();
        add(QStringLiteral("%1, %2 × %3").arg(screen->name()).arg(pixels.width()).arg(pixels.height()), screen->name());
    }
}

QScreen *WindowStories::chosenScreen() const
{
    for (QScreen *screen : QGuiApplication::screens())
        if (!screen->name().isEmpty() && screen->name() == m_settings.audienceScreen())
            return screen;
    return nullptr;
}

void WindowStories::present(std::size_t slide, const QString &id)
{
    read();
    m_book.flush();
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
    m_stage->watch(m_session.file());
    m_stage->begin(slide, chosenScreen());
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

} // namespace trilateral
