// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: a thin layer over the functions that the window calls. A subcommand is parsed before any
// application object exists, and runs without a display.
#pragma once

#include "app/mainWindowEntry.h"

#include <optional>

namespace trilateral
{

struct CommandLine {
    std::optional<int> exitStatus; // a subcommand ran, or the words made no sense
    WindowOptions window;          // else: open the window with these
};

[[nodiscard]] CommandLine runCommandLine(int argc, char **argv);

} // namespace trilateral
