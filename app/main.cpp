// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundledRecord.h"
#include "app/cli/commandLine.h"
#include "app/cli/console.h"
#include "app/session.h"
#include "app/startFonts.h"

#include <QApplication>
#include <QFile>
#include <QThread>

#include <csignal>
#include <cstdlib>

using namespace trilateral;

namespace
{

const char *const noScreen = QT_TRANSLATE_NOOP(
    "Main", "There is no screen to open a window on; “trilateral --help” lists what works without one.");

int refuseWindow()
{
    return refuse(Error{QCoreApplication::translate("Main", noScreen)});
}

// Without a screen Qt would end the process with no word that helps.
bool hasScreen()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool isDesktop = platform.isEmpty() || platform.startsWith("xcb") || platform.startsWith("wayland");
    return !isDesktop || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// A screen that is named but does not answer is only found out by Qt, which then gives up.
void endWithoutScreen(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::_Exit(refuseWindow());
}

// Where no session bus runs, Qt would have one launched, which takes longer than everything else and outlives us.
void launchNoBus()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const bool hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                        (!runtime.isEmpty() && QFile::exists(QFile::decodeName(runtime + "/bus")));
    if (!hasBus)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

// A document is read while Qt looks for the screen and its fonts. A figure brings a state, not a document.
std::unique_ptr<EarlyOpening> beginOpening(const QString &file)
{
    return std::make_unique<EarlyOpening>(file.isEmpty() || isFigureFile(file) ? bundledRecord() : file);
}

} // namespace

int main(int argc, char **argv)
{
    // A file that meets its size limit is an error to report, not an end.
    std::signal(SIGXFSZ, SIG_IGN);
    const CommandLine line = runCommandLine(argc, argv);
    if (line.exitStatus)
        return *line.exitStatus;
    if (!hasScreen())
        return refuseWindow();
    (void)QThread::currentThread(); // Qt takes the first thread that it hears of for the main one
    launchNoBus();
    std::unique_ptr<EarlyOpening> early = beginOpening(line.window.file);
    auto fonts = std::make_unique<StartFonts>(line.window.file.isEmpty());
    const auto usual = qInstallMessageHandler(endWithoutScreen);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    return runWindow(line.window, std::move(early), std::move(fonts));
}
