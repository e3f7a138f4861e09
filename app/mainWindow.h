// SPDX-License-Identifier: GPL-3.0-or-later
// The window: puts the bars, the views and the docks together, and remembers where they were. It decides nothing about
// what they show. To be fast on the screen it is made in two steps: the views first, the panels once those are painted.
#pragma once

#include "app/mainWindowLanguage.h"
#include "app/settings.h"
#include "widgets/theme/palette.h"

#include <QMainWindow>

class QSplitter;

namespace trilateral
{

class Actions;
class MessageBar;
class Session;
class StatusLine;
class TopBar;
class View;
class WindowCommands;
class WindowEditing;
class WindowStories;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, Settings &settings);
    ~MainWindow() override;

    // Makes the panels and all else that the first frame can do without. Once; showing the window leads to it.
    void finish();
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] const Palette &colours() const;
    // Null until everything is there.
    [[nodiscard]] WindowStories *stories() const { return m_stories; }
    void setTheme(ThemeChoice choice);
    void setLanguage(Language language);

    [[nodiscard]] WindowEditing *editing() const { return m_editing; }

signals:
    // Both views are painted with a document in them.
    void firstFrame();
    // Everything is there.
    void finished();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBars();
    void buildCentre();
    void addOtherDocks();
    void nameDocks();
    QDockWidget *addDock(const QString &name, Qt::DockWidgetArea area, int width, QAction *toggle);
    void connectSession();
    void shareDockPlaces();
    void restorePlace();
    void savePlace();
    void setColours();
    void applyStyle();
    void colourViews();
    void addCharts();
    void addTables();
    void showView(const QString &view);
    void addStories();
    void showDocument();
    void retranslate();

    Session &m_session;
    Settings &m_settings;
    WindowLanguage m_language;
    bool m_isSystemDark; // as it was before our palette
    Actions *m_actions;
    TopBar *m_topBar = nullptr;
    MessageBar *m_messages = nullptr;
    bool m_isInstead = false; // what opens next does so instead of what failed, and the message still holds
    QSplitter *m_centre = nullptr;
    View *m_timeline = nullptr;
    View *m_network = nullptr;
    QDockWidget *m_facets = nullptr;
    QDockWidget *m_details = nullptr;
    QDockWidget *m_charts = nullptr;    // its panel is made when it is first shown
    QDockWidget *m_tables = nullptr;    // likewise
    QDockWidget *m_storyDock = nullptr; // likewise
    StatusLine *m_status = nullptr;
    WindowCommands *m_commands = nullptr; // null until finish()
    WindowEditing *m_editing = nullptr;   // likewise
    WindowStories *m_stories = nullptr;   // likewise
};

} // namespace trilateral
