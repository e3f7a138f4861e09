// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do: opening, exporting, walking back and forth, the dialogs. Not needed for the first
// frame.
#pragma once

#include "app/settings.h"

#include <QObject>

namespace trilateral
{

class MainWindow;
class Session;

class WindowCommands final : public QObject
{
    Q_OBJECT
public:
    WindowCommands(MainWindow &window, Session &session, Settings &settings);

    // Shows where the address leads before anything is opened.
    void offerAddress(const QString &address);
    // Offers to export that view: "timeline", "network", "chart:NAME".
    void exportView(const QString &view);
    // An empty document of one's own, opened. False where the file cannot be written.
    bool makeListAt(const QString &file);
    // Opens a document or a figure; imports anything else.
    void openFile(const QString &file);

private:
    void open();
    void makeList();
    void fillRecent();
    void rememberFile();
    void exportFigure();
    void write(const FigureSpec &spec, const FramePtr &frame, const QString &file);
    void fit();
    void showShortcuts();
    void showAbout();

    MainWindow &m_window;
    Session &m_session;
    Settings &m_settings;
};

} // namespace trilateral
