// SPDX-License-Identifier: GPL-3.0-or-later
// The door between the command line and the window: what the command line understood, and the function that shows it.
#pragma once

#include "app/startFonts.h"
#include "app/tasks/earlyOpening.h"

#include <QString>

#include <memory>

namespace trilateral
{

struct WindowOptions {
    QString file;             // a document; empty: the bundled record
    bool tracesStart = false; // tell the stages of starting on standard error
    bool presents = false;    // open straight into the presentation
    QString story;            // of this story; empty: the first
};

// Opens the window and runs until it is closed. A QApplication exists already; early reads the document that
// the options mean, the bundled record where they name a figure. Returns the exit status of the process.
[[nodiscard]] int runWindow(const WindowOptions &options, std::unique_ptr<EarlyOpening> early,
                            std::unique_ptr<StartFonts> fonts);

} // namespace trilateral
