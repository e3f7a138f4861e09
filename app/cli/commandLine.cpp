// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandLine.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>

#include <iostream>

namespace trilateral
{

namespace
{

struct WindowText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct WindowWords {
    std::string file;
    std::string presented;
    std::string story;
    bool tracesStart = false;
};

void addWindow(CLI::App &program, WindowWords &words)
{
    program.add_option("file", words.file, "A .trilateral document; the bundled record unless given");
    program.add_flag("--trace-start", words.tracesStart, "Tell the stages of starting on standard error");
    CLI::App *present = program.add_subcommand("present", "Not available in this version");
    present->add_option("file", words.presented, "A .trilateral document; the bundled record unless given");
    present->add_option("--story", words.story, "The id of the story to begin with");
}

void addCommands(CLI::App &program, ChosenCommand &chosen)
{
    for (const auto add : {addExport, addFind, addShow, addList, addPath, addInfo, addCheck, addImport})
        add(program, chosen);
    program.require_subcommand(0, 1);
    program.set_version_flag("--version", "trilateral " TRILATERAL_VERSION, "Print the version and exit");
}

// What no window could make good: a word that is neither a subcommand nor a file.
std::optional<Refusal> misuse(const CLI::App &program, const QString &file)
{
    if (program.got_subcommand("present"))
        return Refusal{Misused, WindowText::tr("The presentation is not available in this version; “trilateral FILE” "
                                               "opens the window.")};
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return Refusal{Failed, WindowText::tr("“%1” is neither a subcommand nor a file that is there; “trilateral "
                                              "--help” says what there is.")
                                   .arg(QDir::toNativeSeparators(file))};
    return std::nullopt;
}

CommandLine windowLine(const CLI::App &program, const WindowWords &words)
{
    const QString file = QFile::decodeName(words.file.c_str());
    if (const auto refusal = misuse(program, file))
        return {refuse(*refusal), {}};
    return {std::nullopt, {file, words.tracesStart}};
}

// Help and version are results; anything else that the parser throws is a word that it does not know.
int finish(const CLI::App &program, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) {
        program.exit(error, std::cout, std::cerr);
        std::cout.flush();
        return finishOutput();
    }
    say(QString::fromUtf8(error.what()));
    say(QStringLiteral("“trilateral --help” and “trilateral SUBCOMMAND --help” say what there is."));
    return Misused;
}

// Qt remarks on locales and runtime folders; none of that helps who asked for a list of meetings.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

int runChosen(const ChosenCommand &chosen, int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qInstallMessageHandler(keepQtQuiet);
    if (!chosen.draws) {
        const QCoreApplication application(argc, argv);
        return chosen.run();
    }
    // Qt writes the fonts of a PDF in the order of a hash: the same figure is to be the same file.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return chosen.run();
}

} // namespace

CommandLine runCommandLine(int argc, char **argv)
{
    CLI::App program("Explore the record of trilateral cooperation. Without a subcommand the window opens.",
                     "trilateral");
    WindowWords words;
    ChosenCommand chosen;
    addWindow(program, words);
    addCommands(program, chosen);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return {finish(program, error), {}};
    }
    if (chosen.run)
        return {runChosen(chosen, argc, argv), {}};
    return windowLine(program, words);
}

} // namespace trilateral
