// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowCommands.h"

#include "app/actions.h"
#include "app/mainWindow.h"
#include "app/mainWindowData.h"
#include "app/mainWindowEditing.h"
#include "app/mainWindowKeys.h"
#include "app/mainWindowTopBar.h"
#include "app/session.h"
#include "model/dataset/newList.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotWriter.h"
#include "widgets/dialogs/aboutDialog.h"
#include "widgets/dialogs/exportDialog.h"
#include "widgets/dialogs/messageBar.h"
#include "widgets/dialogs/shortcutsDialog.h"
#include "widgets/search/searchField.h"
#include "widgets/view/fontTextMeasure.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>
#include <QUrl>

namespace trilateral
{

namespace
{

const QString exportSlot = QStringLiteral("export");
constexpr int noteMilliseconds = 8000;

Drawing drawFrame(const FigureSpec &spec, const Frame &frame)
{
    const FontTextMeasure measure;
    return drawFigure(spec, frame, measure);
}

} // namespace

WindowCommands::WindowCommands(MainWindow &window, Session &session, Settings &settings)
    : QObject(&window), m_window(window), m_session(session), m_settings(settings)
{
    const Actions &actions = window.actions();
    Exploration &exploration = session.exploration();
    connect(actions.open, &QAction::triggered, this, &WindowCommands::open);
    connect(actions.newList, &QAction::triggered, this, &WindowCommands::makeList);
    connect(actions.recent(), &QMenu::aboutToShow, this, &WindowCommands::fillRecent);
    connect(&session, &Session::opened, this, &WindowCommands::rememberFile);
    connect(&session, &Session::fileChanged, this, &WindowCommands::rememberFile);
    connect(actions.exportFigure, &QAction::triggered, this, &WindowCommands::exportFigure);
    connect(actions.exportData, &QAction::triggered, this, [this] { exportData(m_window, m_session, m_settings); });
    connect(actions.quit, &QAction::triggered, &window, &QWidget::close);
    connect(actions.fit, &QAction::triggered, this, &WindowCommands::fit);
    connect(actions.back, &QAction::triggered, &exploration, &Exploration::goBack);
    connect(actions.forward, &QAction::triggered, &exploration, &Exploration::goForward);
    connect(actions.search, &QAction::triggered, &window.topBar().search(), &SearchField::focusSearch);
    connect(actions.escape, &QAction::triggered, &exploration, &Exploration::escape);
    connect(actions.shortcuts, &QAction::triggered, this, &WindowCommands::showShortcuts);
    connect(actions.about, &QAction::triggered, this, &WindowCommands::showAbout);
}

void WindowCommands::open()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open"), m_settings.folder(),
                                                      tr("Documents and figures (*.trilateral *.png *.svg *.pdf)") +
                                                          QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty())
        openFile(file);
}

// What is no document and no figure is imported into the open document.
void WindowCommands::openFile(const QString &file)
{
    if (!isFigureFile(file) && QFileInfo::exists(file) && !isMeantAsDocument(file) && m_session.isOpen())
        return m_window.editing()->importFiles({file});
    if (!isFigureFile(file) && !m_window.editing()->mayLeave())
        return;
    m_settings.setFolder(QFileInfo(file).path());
    m_session.open(file);
}

// It has its file from the beginning, so that it can be found again.
void WindowCommands::makeList()
{
    if (!m_window.editing()->mayLeave())
        return;
    QString file =
        QFileDialog::getSaveFileName(&m_window, tr("New list"), m_settings.folder(), tr("Documents (*.trilateral)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".trilateral");
    makeListAt(file);
}

bool WindowCommands::makeListAt(const QString &file)
{
    NoProgress progress;
    const Result<> written = writeDocument(file, *newList(QFileInfo(file).completeBaseName()), progress);
    if (!written) {
        m_window.messages().tell(written.errorText());
        return false;
    }
    m_settings.setFolder(QFileInfo(file).path());
    m_session.open(file);
    return true;
}

void WindowCommands::rememberFile()
{
    const QString file = m_session.shownFile();
    if (!file.isEmpty() && !isFigureFile(file))
        m_settings.addRecentFile(QFileInfo(file).absoluteFilePath());
}

void WindowCommands::fillRecent()
{
    QMenu *menu = m_window.actions().recent();
    menu->clear();
    for (const QString &file : m_settings.recentFiles()) {
        const QFileInfo info(file);
        if (!info.exists())
            continue;
        QAction *action = menu->addAction(
            QString(info.completeBaseName() + QStringLiteral(" – ") + QDir::toNativeSeparators(info.path()))
                .replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void WindowCommands::exportFigure()
{
    exportView(m_settings.figure().view);
}

void WindowCommands::exportView(const QString &view)
{
    const FramePtr frame = m_session.exploration().frame();
    if (!frame)
        return;
    FigureSpec last = m_settings.figure();
    last.view = view;
    last.language = frame->state.language;
    ExportDialog dialog(frame, last, m_session.shownFile(), m_settings.figureFile(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setFigure(dialog.spec(), dialog.file());
    write(dialog.spec(), frame, dialog.file());
}

void WindowCommands::write(const FigureSpec &spec, const FramePtr &frame, const QString &file)
{
    // Charts are drawn by widgets, so not in the task.
    std::optional<Drawing> chart;
    if (chartOfView(spec.view))
        chart = drawFrame(spec, *frame);
    m_session.tasks().run(
        exportSlot, tr("Exporting %1").arg(QFileInfo(file).fileName()),
        [spec, frame, file, chart](Progress &progress) {
            return writeFigure(spec, *frame, chart ? *chart : drawFrame(spec, *frame), file, progress);
        },
        [this, file](const Result<> &result) {
            if (result)
                m_window.statusBar()->showMessage(tr("%1 was written.").arg(file), noteMilliseconds);
            else
                m_window.messages().tell(result.errorText());
        });
}

void WindowCommands::fit()
{
    m_session.exploration().change([](ExplorationState &state) {
        state.timeline.from = state.timeline.to = 0;
        state.network.zoom = 0;
    });
}

void WindowCommands::showShortcuts()
{
    ShortcutsDialog(keyHelp(m_window.actions()), &m_window).exec();
}

void WindowCommands::showAbout()
{
    const FramePtr frame = m_session.exploration().frame();
    AboutDialog(frame ? frame->snapshot->info : DatasetInfo(), m_session.exploration().state().language, &m_window)
        .exec();
}

void WindowCommands::offerAddress(const QString &address)
{
    const QString scheme = QUrl(address).scheme().toLower();
    if (scheme != u"http" && scheme != u"https" && scheme != u"mailto")
        return m_window.messages().tell(tr("%1 is no address on the web, and is not opened.").arg(address));
    m_window.messages().ask(tr("This leads out of the program, to %1").arg(address), tr("Open in the browser"),
                            [address] { QDesktopServices::openUrl(QUrl(address)); });
}

} // namespace trilateral
