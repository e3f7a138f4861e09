// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral import SOURCE… --output FILE: build a document from datasets and event lists.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "model/dataset/importer.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>

namespace trilateral
{

namespace
{

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
public:
    std::vector<std::string> sources;
    std::string output;
    std::string mapping;

    [[nodiscard]] int run() const;

private:
    void sayReport(const ImportReport &report) const;
};

QStringList paths(const std::vector<std::string> &arguments)
{
    QStringList files;
    for (const std::string &argument : arguments)
        files << QFile::decodeName(argument.c_str());
    return files;
}

void ImportCommand::sayReport(const ImportReport &report) const
{
    for (const ImportWarning &warning : report.warnings)
        say(warning.toString());
    const qint64 further = report.warningCount - static_cast<qint64>(report.warnings.size());
    if (further > 0)
        say(tr("%n further warning(s).", nullptr, static_cast<int>(further)));
    say(tr("%1 records imported.").arg(report.recordCount()));
}

int ImportCommand::run() const
{
    const QString target = QFile::decodeName(output.c_str());
    TerminalProgress progress(tr("Importing"));
    const auto report = importDataset(paths(sources), QFile::decodeName(mapping.c_str()), target, progress);
    if (!report)
        return refuse(report.error());
    sayReport(*report);
    return Done;
}

} // namespace

void addImport(CLI::App &program, ChosenCommand &chosen)
{
    CLI::App *command = program.add_subcommand("import", "Build a document from datasets and lists of events");
    const auto import = std::make_shared<ImportCommand>();
    command->add_option("source", import->sources, "Dataset folders or CSV files")->required();
    command->add_option("--output,-o", import->output, "The .trilateral document to write")->required();
    command->add_option("--mapping", import->mapping, "Says what the columns of an event list mean");
    command->callback([import, &chosen] {
        chosen.run = [import] {
            return import->run();
        };
    });
}

} // namespace trilateral
