// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainWindowEntry.h"

#include "app/bundledRecord.h"
#include "app/mainWindow.h"
#include "app/mainWindowStories.h"
#include "app/session.h"
#include "widgets/dialogs/messageBar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace trilateral
{

namespace
{

// The stages of starting, in milliseconds since runWindow() was entered.
class StartTrace
{
public:
    explicit StartTrace(bool isOn) : m_isOn(isOn) { m_clock.start(); }
    void operator()(const char *stage) const
    {
        if (m_isOn)
            std::fprintf(stderr, "%7.1f ms  %s\n", static_cast<double>(m_clock.nsecsElapsed()) / 1e6, stage);
    }

private:
    QElapsedTimer m_clock;
    bool m_isOn;
};

// A file that cannot be opened at the start: the bundled record is better than nothing.
void openInstead(Session &session, const QString &bundled)
{
    QObject::connect(&session, &Session::failed, &session, [&session, bundled] {
        if (!session.isOpen() && session.asked() != bundled)
            session.open(bundled);
    });
}

} // namespace

int runWindow(const WindowOptions &options, std::unique_ptr<EarlyOpening> early, std::unique_ptr<StartFonts> fonts)
{
    const StartTrace trace(options.tracesStart);
    const QString bundled = bundledRecord();
    Settings settings;
    fonts->begin(languageCode(settings.language()));
    trace("fonts loaded");
    Session session;
    session.setBundled(bundled);
    MainWindow window(session, settings);
    openInstead(session, bundled);
    trace("window built");
    session.open(std::move(early));
    if (isFigureFile(options.file))
        session.open(options.file);
    trace("document opened");
    QObject::connect(&window, &MainWindow::firstFrame, &window, [&] { trace("first frame"); });
    QObject::connect(&window, &MainWindow::finished, &window, [&] { trace("panels shown"); });
    QObject::connect(&window, &MainWindow::finished, &window, [&] { fonts->complete(); });
    if (options.presents)
        QObject::connect(&window, &MainWindow::finished, &window, [&] { window.stories()->present(0, options.story); });
    else if (!settings.isKnown() && options.file.isEmpty())
        QObject::connect(&window, &MainWindow::finished, &window, [&] { window.stories()->offerDoors(); });
    QObject::connect(&window, &MainWindow::finished, &window, [&] { settings.setKnown(); });
    window.show();
    return QApplication::exec();
}

} // namespace trilateral
