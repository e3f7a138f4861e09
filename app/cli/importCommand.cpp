// SPDX-License-Identifier: GPL-3.0-or-later
// trilateral import SOURCE… --output FILE: build a document from datasets and event lists.
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "model/dataset/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
    bool preview = false;

    [[nodiscard]] int run() const;

private:
    [[nodiscard]] std::optional<Refusal> misuse(const QString &target) const;
    void sayReport(const ImportReport &report) const;
    [[nodiscard]] int showPreview() const;
};

QStringList paths(const std::vector<std::string> &arguments)
{
    QStringList files;
    for (const std::string &argument : arguments)
        files << QFile::decodeName(argument.c_str());
    return files;
}

// The place is that of a file, or of a folder and then of everything in it.
bool holds(const QString &source, const QString &target)
{
    const QString place = placeOf(source);
    const QString found = placeOf(target);
    return found == place ||
           (QFileInfo(place).isDir() && QDir(place).relativeFilePath(found).section(u'/', 0, 0) != QLatin1String(".."));
}

// A document in the place of what it is made from would destroy it.
std::optional<Refusal> ImportCommand::misuse(const QString &target) const
{
    const QStringList files = paths(sources) + (mapping.empty() ? QStringList() : paths({mapping}));
    const auto source = std::ranges::find_if(files, [&target](const QString &file) { return holds(file, target); });
    if (source == files.end())
        return std::nullopt;
    return Refusal{Misused,
                   tr("“%1” is or lies in “%2”, which is to be imported; choose another place for the document.")
                       .arg(QDir::toNativeSeparators(target), QDir::toNativeSeparators(*source))};
}

void ImportCommand::sayReport(const ImportReport &report) const
{
    for (const ImportWarning &warning : report.warnings)
        say(warning.toString());
    const qint64 further = report.warningCount - static_cast<qint64>(report.warnings.size());
    if (further > 0)
        say(further == 1 ? tr("1 further warning.") : tr("%1 further warnings.").arg(further));
    say(report.recordCount() == 1 ? tr("1 record imported.") : tr("%1 records imported.").arg(report.recordCount()));
}

constexpr std::size_t previewRows = 3;

QString lineOf(const QStringList &cells)
{
    QStringList words;
    for (const QString &cell : cells)
        words += cell.simplified().left(60);
    return words.join(QStringLiteral(" | "));
}

// What the columns are taken for, in the words of a mapping.
QStringList meanings(const QString &file, const TableSample &table, const Mapping &mapping)
{
    QStringList words(table.columns.size(), QStringLiteral("-"));
    const ListColumns columns = guessedColumns(file, table, mapping);
    for (std::size_t i = 0; i < listFieldCount; ++i)
        if (const int column = columns.columns[i]; column >= 0)
            words[column] = listFieldKey(static_cast<ListField>(i));
    return words;
}

// Tables one after the other: name, columns, what they are taken for, and the first rows.
int ImportCommand::showPreview() const
{
    const Result<Mapping> known =
        mapping.empty() ? Result<Mapping>(Mapping()) : readMapping(QFile::decodeName(mapping.c_str()));
    if (!known)
        return refuse(known.error());
    NoProgress progress;
    for (const QString &file : paths(sources)) {
        const auto tables = tableSamples(file, previewRows, progress);
        if (!tables)
            return refuse(tables.error());
        for (const TableSample &table : *tables) {
            print(table.name);
            print(QStringLiteral("  ") + lineOf(table.columns));
            if (!table.isDataset)
                print(QStringLiteral("  ") + lineOf(meanings(file, table, *known)));
            for (const QStringList &row : table.rows)
                print(QStringLiteral("  ") + lineOf(row));
        }
    }
    return finishOutput();
}

int ImportCommand::run() const
{
    if (preview)
        return showPreview();
    if (output.empty())
        return refuse({Misused, tr("Say with --output which document is to be written.")});
    const QString target = QFile::decodeName(output.c_str());
    if (const auto refusal = misuse(target))
        return refuse(*refusal);
    TerminalProgress progress(tr("Importing"));
    const auto report = importDataset(paths(sources), QFile::decodeName(mapping.c_str()), target, progress);
    if (!report)
        return refuse(report.error());
    sayReport(*report);
    return Done;
}

} // namespace

void addImport(Parser &parser)
{
    const auto import = std::make_shared<ImportCommand>();
    Command command = parser.addCommand("import", "Build a document from datasets and lists of events", import);
    command.add("source", import->sources,
                "Dataset folders, tables, workbooks, networks (GEXF, GraphML, Pajek), calendars, JSON", Need::Required);
    command.add("--output,-o", import->output, "The .trilateral document to write");
    command.add("--mapping", import->mapping, "Says what the columns of an event list mean");
    command.addFlag("--preview", import->preview, "Only shows the tables that are in it and what their columns mean");
}

} // namespace trilateral
