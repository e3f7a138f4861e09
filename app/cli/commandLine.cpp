// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandLine.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QGuiApplication>
#include <QHash>

#include <iostream>

namespace trilateral
{

namespace
{

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
    CLI::App *present = program.add_subcommand("present", "Open straight into the presentation");
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

WindowOptions windowOptions(const CLI::App &program, const WindowWords &words)
{
    WindowOptions options;
    options.isPresenting = program.got_subcommand("present");
    options.file = QFile::decodeName((options.isPresenting ? words.presented : words.file).c_str());
    options.story = QString::fromStdString(words.story);
    options.tracesStart = words.tracesStart;
    return options;
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
    return {std::nullopt, windowOptions(program, words)};
}

} // namespace trilateral
