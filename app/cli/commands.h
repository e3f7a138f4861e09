// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands. Each adds itself with its options to the parser; when it was chosen, it leaves in `chosen` what is
// to be run once an application object exists.
#pragma once

#include <functional>

namespace CLI
{
class App;
}

namespace trilateral
{

struct ChosenCommand {
    std::function<int()> run; // gives the exit status; empty: no subcommand
    bool draws = false;       // needs fonts, so a QGuiApplication
};

void addExport(CLI::App &program, ChosenCommand &chosen);
void addFind(CLI::App &program, ChosenCommand &chosen);
void addShow(CLI::App &program, ChosenCommand &chosen);
void addList(CLI::App &program, ChosenCommand &chosen);
void addPath(CLI::App &program, ChosenCommand &chosen);
void addInfo(CLI::App &program, ChosenCommand &chosen);
void addCheck(CLI::App &program, ChosenCommand &chosen);
void addImport(CLI::App &program, ChosenCommand &chosen);

} // namespace trilateral
