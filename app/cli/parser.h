// SPDX-License-Identifier: GPL-3.0-or-later
// What the program understands of its arguments. The library that takes them apart is slow to compile, so parser.cpp
// alone includes it. Values that are bound must outlive parse(). Help texts are English, as all of the command line.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace trilateral
{

enum class Need : bool { Optional, Required };

// The options and operands of the program or of one subcommand. Names with dashes ("--output,-o") are options; others
// are operands, taken in the order in which they were added; a list of them takes all that are left.
class Command
{
public:
    explicit Command(CLI::App &app) : m_app(app) {}

    void add(const char *name, std::string &value, const char *help, Need need = Need::Optional);
    void add(const char *name, std::vector<std::string> &values, const char *help, Need need = Need::Optional);
    void add(const char *name, std::optional<double> &value, const char *help);
    void add(const char *name, int &value, const char *help);
    void add(const char *name, std::optional<int> &value, const char *help);
    void add(const char *name, std::optional<unsigned> &value, const char *help);
    void addFlag(const char *name, bool &value, const char *help);

private:
    CLI::App &m_app;
};

// The subcommand that was chosen, to be run once an application object exists.
struct ChosenCommand {
    std::function<int()> run; // gives the exit status; empty: no subcommand
    bool draws = false;       // needs fonts, so a QGuiApplication
};

class Parser
{
public:
    Parser(const char *name, const char *version, const char *help);
    ~Parser();

    [[nodiscard]] Command program();
    Command addCommand(const char *name, const char *help, std::function<ChosenCommand()> chosen);
    // A subcommand that draws nothing and has a run() of its own.
    template <class T>
    Command addCommand(const char *name, const char *help, const std::shared_ptr<T> &command)
    {
        return addCommand(name, help, [command] { return ChosenCommand{[command] { return command->run(); }, false}; });
    }
    // The exit status where nothing is left to do: help was printed, or the words made no sense.
    [[nodiscard]] std::optional<int> parse(int argc, char **argv);
    [[nodiscard]] const ChosenCommand &chosen() const { return m_chosen; }

private:
    std::unique_ptr<CLI::App> m_app;
    ChosenCommand m_chosen;
};

} // namespace trilateral
