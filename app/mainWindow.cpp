// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindow.h"

#include "app/actions.h"
#include "app/mainWindowCommands.h"
#include "app/mainWindowDockTitle.h"
#include "app/mainWindowEditing.h"
#include "app/mainWindowFirstFrame.h"
#include "app/mainWindowStatus.h"
#include "app/mainWindowStories.h"
#include "app/mainWindowTopBar.h"
#include "app/session.h"
#include "model/document/documentFile.h"
#include "widgets/details/detailsPanel.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/figure/chartModule.h"
#include "widgets/figure/figure.h"
#include "widgets/filters/facetPanel.h"
#include "widgets/network/networkView.h"
#include "widgets/presenter/storyPanel.h"
#include "widgets/search/searchField.h"
#include "widgets/tables/tablePanel.h"
#include "widgets/theme/appStyle.h"
#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineView.h"
#include "widgets/view/motion.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace trilateral
{

namespace
{

constexpr int facetsWidth = 236;
constexpr int detailsWidth = 316;
constexpr int timelineShare = 52; // of the height, in percent
constexpr int darkLightness = 128;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

void bindVisibility(QAction *toggle, QWidget *widget)
{
    QObject::connect(toggle, &QAction::toggled, widget, &QWidget::setVisible);
}

// A main window asks once, while it is made, how thick its separators are, and takes those that it no longer needs back
// only if they are a pixel thick.
QWidget *noParentButThinSeparators()
{
    if (qApp->styleSheet().isEmpty())
        qApp->setStyleSheet(QStringLiteral("QMainWindow::separator { width: 1px; height: 1px; }"));
    return nullptr;
}

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Session &session, Settings &settings)
    : QMainWindow(noParentButThinSeparators()), m_session(session), m_settings(settings),
      m_isSystemDark(QApplication::palette().color(QPalette::Window).lightness() < darkLightness)
{
    m_language.set(settings.language());
    m_session.exploration().change([&](ExplorationState &state) { state.language = settings.language(); },
                                   TrailStep::Replace);
    applyStyle(); // before there are widgets, so that each is given its look and its font once
    m_actions = new Actions(this);
    buildBars();
    buildCentre();
    m_facets = addDock(QStringLiteral("facets"), Qt::LeftDockWidgetArea, facetsWidth, m_actions->showFacets);
    m_details = addDock(QStringLiteral("details"), Qt::RightDockWidgetArea, detailsWidth, m_actions->showDetails);
    for (QAction *toggle : {m_actions->showCharts, m_actions->showTables, m_actions->showStories})
        toggle->setChecked(false);
    if (!settings.place().docks.isEmpty())
        addOtherDocks(); // one of them may have been open
    setAcceptDrops(true);
    connectSession();
    colourViews();
    restorePlace();
    retranslate();
}

// Docks say that they hide when they are deleted, which is after the window is no more than a widget.
MainWindow::~MainWindow()
{
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        disconnect(dock, nullptr, this, nullptr);
}

// Hidden until they are asked for.
void MainWindow::addOtherDocks()
{
    m_charts = addDock(QStringLiteral("charts"), Qt::BottomDockWidgetArea, detailsWidth, m_actions->showCharts);
    m_tables = addDock(QStringLiteral("tables"), Qt::BottomDockWidgetArea, detailsWidth, m_actions->showTables);
    m_storyDock = addDock(QStringLiteral("stories"), Qt::RightDockWidgetArea, detailsWidth, m_actions->showStories);
    for (QDockWidget *dock : {m_charts, m_tables, m_storyDock})
        dock->hide();
    nameDocks();
}

void MainWindow::buildBars()
{
    auto *top = new QWidget(this);
    QVBoxLayout *column = columnIn(top);
    auto *menus = new QMenuBar(top);
    m_actions->addMenus(*menus);
    m_topBar = new TopBar(m_session.exploration(), *m_actions, top);
    column->addWidget(menus);
    column->addWidget(m_topBar);
    setMenuWidget(top);
    m_status = new StatusLine(m_session, this);
    setStatusBar(m_status);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_centre = new QSplitter(Qt::Vertical, centre);
    m_centre->setHandleWidth(1);
    m_centre->setChildrenCollapsible(false);
    QVBoxLayout *column = columnIn(centre);
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    Exploration &exploration = m_session.exploration();
    auto *timeline = new TimelineView(exploration, m_centre);
    m_timeline = timeline;
    auto *network = new NetworkView(exploration, m_centre);
    m_network = network;
    m_centre->addWidget(m_timeline);
    m_centre->addWidget(m_network);
    m_centre->setSizes({timelineShare * 100, (100 - timelineShare) * 100});
    bindVisibility(m_actions->showTimeline, m_timeline);
    bindVisibility(m_actions->showNetwork, m_network);
    setCentralWidget(centre);
    m_timeline->setFocus();
    connect(timeline, &TimelineView::activated, this, [this] { m_details->show(); });
    connect(network, &NetworkView::layoutWanted, &m_session, &Session::layOutAgain);
    connect(&m_session, &Session::layoutChanged, network,
            [this, network] { network->setLayoutStopped(!m_session.isLayingOut()); });
    connect(timeline, &TimelineView::exportWanted, m_actions->exportFigure, &QAction::trigger);
    auto *watch = new FirstFrame(exploration, {&timeline->canvas(), m_network}, this);
    connect(watch, &FirstFrame::reached, this, &MainWindow::firstFrame);
    connect(watch, &FirstFrame::reached, this, &MainWindow::finish);
}

void MainWindow::finish()
{
    if (m_commands)
        return;
    m_actions->fillMenus();
    if (!m_charts)
        addOtherDocks();
    shareDockPlaces();
    auto *facets = new FacetPanel(m_session.exploration());
    auto *details = new DetailsPanel(m_session.exploration());
    m_facets->setWidget(facets);
    m_details->setWidget(details);
    resizeDocks({m_facets, m_details}, {m_facets->width(), m_details->width()}, Qt::Horizontal);
    m_commands = new WindowCommands(*this, m_session, m_settings);
    connect(details, &DetailsPanel::addressPointedAt, m_status, &StatusLine::showAddress);
    connect(details, &DetailsPanel::addressFollowed, m_commands, &WindowCommands::offerAddress);
    const auto makePanels = [this] {
        if (!m_charts->isHidden() && !m_charts->findChild<ChartView *>())
            addCharts();
        if (!m_tables->isHidden() && !m_tables->findChild<TablePanel *>())
            addTables();
    };
    for (const QDockWidget *dock : {m_charts, m_tables})
        connect(dock, &QDockWidget::visibilityChanged, this, makePanels);
    makePanels();
    m_editing = new WindowEditing(*this, m_session, m_settings);
    details->setRecordActions(m_actions->ofRecord());
    m_stories = new WindowStories(*this, m_session, m_settings);
    connect(m_storyDock, &QDockWidget::visibilityChanged, this, &MainWindow::addStories);
    connect(m_actions->addSlide, &QAction::triggered, this, [this] {
        m_storyDock->show();
        m_storyDock->raise(); // other docks may lie in front of it
        addStories();
        m_stories->addSlide();
    });
    addStories();
    colourViews();
    m_session.prepareSearch();
    emit finished();
}

void MainWindow::addStories()
{
    if (m_storyDock->isHidden() || m_storyDock->findChild<StoryPanel *>())
        return;
    StoryPanel &panel = m_stories->panel();
    panel.setColours(colours());
    m_storyDock->setWidget(&panel);
}

void MainWindow::addCharts()
{
    ChartView *charts = makeChartView(m_session.exploration());
    charts->setColours(colours());
    m_charts->setWidget(charts);
    resizeDocks({m_charts}, {charts->sizeHint().height()}, Qt::Vertical);
    connect(charts, &ChartView::exportWanted, m_commands,
            [this](const QString &name) { m_commands->exportView(viewOfChart(name)); });
}

// The view that a figure was made from comes to the front.
void MainWindow::showView(const QString &view)
{
    const auto chart = chartOfView(view);
    const bool isTable = view == QLatin1String("triangle") || view.startsWith(QLatin1String("matrix"));
    QAction *toggle = chart                                       ? m_actions->showCharts
                      : isTable                                   ? m_actions->showTables
                      : view.startsWith(QLatin1String("network")) ? m_actions->showNetwork
                                                                  : m_actions->showTimeline;
    if (chart || isTable)
        finish(); // their docks are there from then on
    if (!toggle->isChecked())
        toggle->trigger();
    if (!chart)
        return;
    if (!m_charts->findChild<ChartView *>())
        addCharts();
    m_charts->findChild<ChartView *>()->showChart(*chart);
}

void MainWindow::addTables()
{
    auto *tables = new TablePanel(m_session.exploration());
    m_tables->setWidget(tables);
    resizeDocks({m_tables}, {tables->sizeHint().height()}, Qt::Vertical);
    connect(tables, &TablePanel::exportWanted, m_commands, &WindowCommands::exportView);
    connect(tables, &TablePanel::refused, m_messages, &MessageBar::tell);
    connect(tables, &TablePanel::entered, this, [this](const QString &id, const QString &field, const QString &value) {
        m_editing->change(id, field, value);
    });
    colourViews();
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showDocument);
    connect(&m_session, &Session::fileChanged, this, &MainWindow::showDocument);
    connect(&m_session, &Session::opened, this, [this] {
        if (!std::exchange(m_isInstead, false))
            m_messages->hide();
    });
    connect(&m_session, &Session::figureOpened, m_messages, &QWidget::hide);
    connect(&m_session, &Session::figureOpened, this, &MainWindow::showView);
    connect(&m_session, &Session::failed, this, [this](const QString &sentence) {
        m_isInstead = !m_session.isOpen();
        m_messages->tell(sentence);
    });
    connect(&m_session, &Session::searchReady, &m_topBar->search(), &SearchField::setIndex);
    connect(&m_topBar->search(), &SearchField::begun, &m_session, &Session::beginSearch);
    connect(&m_topBar->search(), &SearchField::left, this, [this] { m_timeline->setFocus(); });
    Exploration &exploration = m_session.exploration();
    connect(&exploration, &Exploration::frameChanged, this, [this](const FramePtr &frame) {
        m_actions->back->setEnabled(m_session.exploration().canGoBack());
        m_actions->forward->setEnabled(m_session.exploration().canGoForward());
        if (!m_actions->languages[static_cast<std::size_t>(frame->state.language)]->isChecked())
            setLanguage(frame->state.language); // a figure or a step back brought another one
    });
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
    connect(m_actions->reduceMotion, &QAction::triggered, this, [this](bool isReduced) {
        m_settings.setReducedMotion(isReduced);
        chooseReducedMotion(isReduced);
    });
    chooseReducedMotion(m_settings.reducedMotion());
    m_actions->reduceMotion->setChecked(motionIsReduced());
    m_actions->setTheme(m_settings.theme());
    m_actions->setLanguage(m_settings.language());
}

void MainWindow::showDocument()
{
    const FramePtr frame = m_session.exploration().frame();
    if (!frame)
        return;
    const Language language = frame->state.language;
    m_topBar->setDocument(frame->snapshot->info, language);
    const QString title = frame->snapshot->info.title.in(language).text;
    const QString file = QFileInfo(m_session.shownFile()).fileName();
    const QString name = file.isEmpty() || title.isEmpty() ? title + file : tr("%1 (%2)").arg(file, title);
    setWindowTitle(name.isEmpty() ? tr("Trilateral Explorer") : tr("%1[*] – Trilateral Explorer").arg(name));
    setWindowModified(m_editing && !m_editing->isSaved());
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    m_actions->setTheme(choice);
    setColours();
}

void MainWindow::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_actions->setLanguage(language);
    m_session.exploration().change([&](ExplorationState &state) { state.language = language; });
    m_language.set(language);
    setColours(); // the font follows the language
    showDocument();
}

const Palette &MainWindow::colours() const
{
    const ThemeChoice choice = m_settings.theme();
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_isSystemDark);
    return trilateral::palette(isDark ? Theme::Dark : Theme::Light);
}

void MainWindow::setColours()
{
    applyStyle();
    colourViews();
}

void MainWindow::applyStyle()
{
    applyAppStyle(*qApp, colours(), m_settings.language());
}

void MainWindow::colourViews()
{
    const Palette &colours = this->colours();
    m_topBar->setColours(colours);
    for (View *view : findChildren<View *>())
        view->setColours(colours);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_stories)
        m_stories->flush();
    if (m_editing && !m_editing->mayLeave()) {
        event->ignore();
        return;
    }
    savePlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString file = droppedFile(*event->mimeData());
    if (m_editing && m_session.isOpen() && !isFigureFile(file) && !isMeantAsDocument(file))
        return m_editing->importFiles({file});
    if (!m_editing || isFigureFile(file) || m_editing->mayLeave())
        m_session.open(file);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    nameDocks();
    showDocument();
}

void MainWindow::nameDocks()
{
    m_facets->setWindowTitle(tr("Facets"));
    m_details->setWindowTitle(tr("Details"));
    if (!m_charts)
        return;
    m_charts->setWindowTitle(tr("Charts"));
    m_tables->setWindowTitle(tr("Tables"));
    m_storyDock->setWindowTitle(tr("Stories"));
}

} // namespace trilateral
