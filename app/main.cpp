// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandLine.h"
#include "app/cli/console.h"

#include <QApplication>

#include <csignal>

using namespace trilateral;

namespace
{

// Without a screen Qt would end the process with no word that helps.
bool hasScreen()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
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
        return refuse(Error{QCoreApplication::translate(
            "Main", "There is no screen to open a window on; “trilateral --help” lists what works without one.")});
    QApplication application(argc, argv);
    return runWindow(line.window);
}
