// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandLine.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/openRecord.h"
#include "app/cli/storyJson.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace trilateral
{

namespace
{

struct WindowText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct PresentCommand {
    std::string file;
    std::string story;
    bool isChosen = false;

    void addTo(Parser &parser)
    {
        Command command = parser.addCommand("present", "Open straight into the presentation", [this] {
            isChosen = true;
            return ChosenCommand{};
        });
        command.add("file", file, "A .trilateral document; the bundled record unless given");
        command.add("--story", story, "The id of the story; the first unless given");
    }
};

// Before a window opens: whether there is such a document and such a story.
CommandLine presentLine(const PresentCommand &words)
{
    auto stories = openStories(words.file);
    if (!stories)
        return {refuse(stories.refusal()), {}};
    const QString first = stories->empty() ? QString() : stories->front().id;
    auto story = knownStory(*stories, words.story.empty() ? first : word(words.story));
    if (!story)
        return {refuse(story.refusal()), {}};
    return {std::nullopt, {QFile::decodeName(words.file.c_str()), false, true, story->id}};
}

struct WindowWords {
    std::string file;
    bool tracesStart = false;

    void addTo(Command program)
    {
        program.add("file", file, "A .trilateral document; the bundled record unless given");
        program.addFlag("--trace-start", tracesStart, "Tell the stages of starting on standard error");
    }
};

// A word that is neither a subcommand nor a file is nothing that a window could make good.
CommandLine windowLine(const WindowWords &words)
{
    const QString file = QFile::decodeName(words.file.c_str());
    if (file.isEmpty() || QFileInfo::exists(file))
        return {std::nullopt, {file, words.tracesStart, false, {}}};
    const Error error{WindowText::tr("“%1” is neither a subcommand nor a file that is there; “trilateral --help” says "
                                     "what there is.")
                          .arg(QDir::toNativeSeparators(file))};
    return {refuse(error), {}};
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
    const QApplication application(argc, argv); // QtCharts asks for widgets
    return chosen.run();
}

// Then no subcommand can be meant; making them all would be a third of a millisecond of every start.
bool hasNoWord(int argc, char **argv)
{
    return argc < 2 || (argc == 2 && qstrcmp(argv[1], "--trace-start") == 0);
}

} // namespace

CommandLine runCommandLine(int argc, char **argv)
{
    Parser parser("trilateral", TRILATERAL_VERSION,
                  "Explore the record of trilateral cooperation. Without a subcommand the window opens.");
    WindowWords words;
    words.addTo(parser.program());
    PresentCommand present;
    if (!hasNoWord(argc, argv)) {
        present.addTo(parser);
        for (const auto add : {addExport, addFind, addShow, addList, addPath, addInfo, addCheck, addImport})
            add(parser);
    }
    if (const std::optional<int> status = parser.parse(argc, argv))
        return {status, {}};
    if (present.isChosen)
        return presentLine(present);
    if (parser.chosen().run)
        return {runChosen(parser.chosen(), argc, argv), {}};
    return windowLine(words);
}

} // namespace trilateral
