// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandLine.h"
#include "app/cli/console.h"

#include <QCoreApplication>

#include <csignal>

using namespace trilateral;

int main(int argc, char **argv)
{
    // A file that meets its size limit is an error to report, not an end.
    std::signal(SIGXFSZ, SIG_IGN);
    const CommandLine line = runCommandLine(argc, argv);
    if (line.exitStatus)
        return *line.exitStatus;
    return refuse(Error{QCoreApplication::translate("Main", "Say what to do; “trilateral --help” lists what there is.")});
}
