// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way out for data: asks for a format and a place, and writes what passes the filter beside the window's
// work.
#pragma once

#include "app/settings.h"

namespace trilateral
{

class MainWindow;
class Session;

// Asks, then writes in a task that can be cancelled from the status bar.
void exportData(MainWindow &window, Session &session, Settings &settings);
// Writes without asking; tells in the window how it went.
void writeDataInTask(MainWindow &window, Session &session, const QString &file);

} // namespace trilateral
