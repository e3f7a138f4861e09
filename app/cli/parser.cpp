// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parser.h"

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <iostream>

namespace trilateral
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <class T>
CLI::Option *added(CLI::App &app, const char *name, T &value, const char *help)
{
    CLI::Option *option = app.add_option(name, value, help);
    if (!option->get_positional())
        option->allow_extra_args(false);
    return option;
}

// The library lists what is left over from the last to the first.
QString sentence(const CLI::App &program, const CLI::ParseError &error)
{
    if (error.get_exit_code() != static_cast<int>(CLI::ExitCodes::ExtrasError))
        return QString::fromUtf8(error.what());
    QStringList left;
    for (const std::string &argument : program.remaining(true))
        left << QString::fromUtf8(argument.c_str());
    return Words::tr("Not expected here: %1.").arg(left.join(QLatin1Char(' ')));
}

// Help and version are results; anything else that the parser throws is a word that it does not know.
int finish(const CLI::App &program, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) {
        program.exit(error, std::cout, std::cerr);
        std::cout.flush();
        return finishOutput();
    }
    say(sentence(program, error));
    say(QStringLiteral("“trilateral --help” and “trilateral SUBCOMMAND --help” say what there is."));
    return Misused;
}

} // namespace

void Command::add(const char *name, std::string &value, const char *help, Need need)
{
    added(m_app, name, value, help)->required(need == Need::Required);
}

void Command::add(const char *name, std::vector<std::string> &values, const char *help, Need need)
{
    added(m_app, name, values, help)->required(need == Need::Required);
}

void Command::add(const char *name, std::optional<double> &value, const char *help)
{
    added(m_app, name, value, help);
}

void Command::add(const char *name, int &value, const char *help)
{
    added(m_app, name, value, help);
}

void Command::add(const char *name, std::optional<int> &value, const char *help)
{
    added(m_app, name, value, help);
}

void Command::add(const char *name, std::optional<unsigned> &value, const char *help)
{
    added(m_app, name, value, help);
}

void Command::addFlag(const char *name, bool &value, const char *help)
{
    m_app.add_flag(name, value, help);
}

Parser::Parser(const char *name, const char *version, const char *help) : m_app(std::make_unique<CLI::App>(help, name))
{
    m_app->require_subcommand(0, 1);
    m_app->set_version_flag("--version", std::string(name) + " " + version, "Print the version and exit");
}

Parser::~Parser() = default;

Command Parser::program()
{
    return Command(*m_app);
}

Command Parser::addCommand(const char *name, const char *help, std::function<ChosenCommand()> chosen)
{
    CLI::App *command = m_app->add_subcommand(name, help);
    command->callback([this, chosen = std::move(chosen)] { m_chosen = chosen(); });
    return Command(*command);
}

std::optional<int> Parser::parse(int argc, char **argv)
{
    try {
        m_app->parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return finish(*m_app, error);
    }
    return std::nullopt;
}

} // namespace trilateral
