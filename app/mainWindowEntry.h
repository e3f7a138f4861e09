// SPDX-License-Identifier: GPL-3.0-or-later
// The door between the command line and the window: what the command line understood, and the function that shows it.
#pragma once

#include <QString>

namespace trilateral
{

struct WindowOptions {
    QString file;             // a document; empty: the bundled record
    bool tracesStart = false; // tell the stages of starting on standard error
};

// Opens the window and runs until it is closed. A QApplication exists already. Returns the exit status of the process.
[[nodiscard]] int runWindow(const WindowOptions &options);

} // namespace trilateral
