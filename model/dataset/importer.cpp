// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/importer.h"

#include "model/dataset/eventListReader.h"
#include "model/dataset/foreignFile.h"
#include "model/dataset/importSession.h"
#include "model/dataset/recordReader.h"
#include "model/dataset/sheetTables.h"
#include "model/dataset/typeTones.h"
#include "model/dataset/vocabularyReader.h"
#include "model/exploration/explorationState.h"
#include "model/layout/layout.h"
#include "model/snapshot/snapshotWriter.h"
#include "model/story/storyTables.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace trilateral
{

namespace
{

// In the order in which they are read: what is spoken of before what speaks of it.
constexpr std::array tableOrder{"dataset", "tones",     "kinds",        "types", "stances",   "entities",
                                "events",  "relations", "observations", "names", "citations", "positions"};

struct SourceFile {
    QString path;
    QString table; // the part of its name before the first hyphen or dot
    std::size_t order = 0;
    bool isPart = false;                  // "events-articles.csv" comes after "events.csv"
    MemoryTablePtr content = {};          // where the file is no table by itself: one of those in it
    std::optional<QByteArray> bytes = {}; // where the file is in memory
    // Named like a table of a dataset: no such table is left out as a whole.
    [[nodiscard]] bool isKnown() const { return order < tableOrder.size(); }
};

SourceFile sourceFile(const QString &path, const QString &name)
{
    const auto end = std::find_if(name.begin(), name.end(), [](QChar c) { return c == u'-' || c == u'.'; });
    const QString table = name.left(end - name.begin()).toLower();
    const auto known = std::find_if(tableOrder.begin(), tableOrder.end(),
                                    [&table](const char *t) { return table == QLatin1String(t); });
    const bool isPart = end != name.end() && *end == u'-';
    return {path, table, static_cast<std::size_t>(known - tableOrder.begin()), isPart};
}

QStringList tablesIn(const QString &folder)
{
    QStringList paths;
    for (const QString &name :
         QDir(folder).entryList({QStringLiteral("*.csv"), QStringLiteral("*.story.json")}, QDir::Files, QDir::Name))
        paths += folder + (folder.endsWith(u'/') ? QString() : QStringLiteral("/")) + name;
    return paths;
}

Result<std::vector<SourceFile>> filesOf(const QStringList &sources)
{
    std::vector<SourceFile> files;
    for (const QString &source : sources) {
        const QFileInfo info(source);
        if (!info.exists())
            return Error{ImportText::tr("There is no “%1”: check the name.").arg(QDir::toNativeSeparators(source))};
        const QStringList paths = info.isDir() ? tablesIn(source) : QStringList(source);
        if (paths.isEmpty())
            return Error{ImportText::tr("The folder “%1” holds no CSV files: choose a dataset folder.")
                             .arg(QDir::toNativeSeparators(source))};
        for (const QString &path : paths)
            files.push_back(sourceFile(path, QFileInfo(path).fileName()));
    }
    return files;
}

void sortFiles(std::vector<SourceFile> &files)
{
    std::stable_sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) {
        return std::pair(a.order, a.isPart) < std::pair(b.order, b.isPart);
    });
}

// Open, unless the file cannot be read.
std::unique_ptr<QIODevice> deviceOf(const SourceFile &file)
{
    std::unique_ptr<QIODevice> device = std::make_unique<QFile>(file.path);
    if (file.bytes) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*file.bytes);
        device = std::move(buffer);
    }
    (void)device->open(QIODevice::ReadOnly);
    return device;
}

Result<TableReader> opened(const SourceFile &file)
{
    if (file.content)
        return TableReader::over(file.content);
    return file.bytes ? TableReader::open(deviceOf(file), file.path) : TableReader::open(file.path);
}

// A table whose shape is another program's, brought into ours; nothing where it is read as it stands.
std::vector<MemoryTablePtr> reshaped(const SourceFile &file, ImportReport &report, Progress &progress)
{
    if (file.isKnown())
        return {};
    Result<TableReader> table = opened(file);
    if (!table)
        return {};
    const QString name = QFileInfo(file.path).completeBaseName();
    if (isTimelineSheet(table->columns()))
        return {timelineTable(loadedTable(*table, name, file.path, report, progress))};
    if (isQueryResult(table->columns()))
        return queryTables(loadedTable(*table, name, file.path, report, progress), file.path, report, progress);
    return {};
}

Result<ForeignFile> contentOf(const SourceFile &file, QIODevice &device, FileFormat format, ImportReport &report,
                              Progress &progress)
{
    if (format == FileFormat::Table)
        return ForeignFile{reshaped(file, report, progress)};
    if (format == FileFormat::Document)
        return Error{
            ImportText::tr("“%1” is a document already: open it instead.").arg(QDir::toNativeSeparators(file.path))};
    return readForeignFile(device, file.path, format, report, progress);
}

// Puts the tables that are in a file in its place.
Result<std::vector<SourceFile>> unpacked(const std::vector<SourceFile> &files, std::vector<Story> &stories,
                                         ImportReport &report, Progress &progress)
{
    std::vector<SourceFile> result;
    for (const SourceFile &file : files) {
        const std::unique_ptr<QIODevice> device = deviceOf(file);
        const FileFormat format = device->isOpen() ? formatOf(*device) : FileFormat::Table;
        Result<ForeignFile> content = contentOf(file, *device, format, report, progress);
        if (progress.isCancelled())
            return ImportSession::cancelled();
        if (!content && files.size() == 1)
            return content.error();
        if (!content) {
            report.warn(file.path, 0, content.errorText());
            continue;
        }
        for (const MemoryTablePtr &table : content->tables) {
            if (table->isCut())
                report.warn(file.path, 0,
                            ImportText::tr("The table “%1” is too large for one import, and what goes beyond 2,000 "
                                           "columns or a gigabyte was left out: divide it.")
                                .arg(table->name()));
            result.push_back(sourceFile(file.path, table->name()));
            result.back().content = table;
        }
        std::ranges::move(content->stories, std::back_inserter(stories));
        if (content->tables.empty() && format == FileFormat::Table)
            result.push_back(file);
    }
    sortFiles(result);
    return result;
}

// A file named like one of our tables is one, unless it lacks our columns, stands by itself, and reads as a list.
bool isEventList(const ImportSession &session, const SourceFile &file, const TableReader &table,
                 const ListColumns &columns)
{
    const bool hasOurColumns = table.column(u"kind") >= 0 || table.column(u"record") >= 0;
    const bool isTable = file.isKnown() && (hasOurColumns || !session.makesKinds);
    return columns.isEventList() && !isTable;
}

void nameAfterFile(DatasetInfo &info, const QString &path)
{
    if (info.title == Words())
        info.title.by[0] = QFileInfo(path).completeBaseName();
}

Result<> readTable(ImportSession &session, EventListReader &lists, const SourceFile &file, TableReader &table,
                   const Mapping &mapping)
{
    if (const ListColumns columns = findColumns(table, mapping); isEventList(session, file, table, columns)) {
        nameAfterFile(session.assembly.columns.info, file.path);
        return lists.read(columns, table, file.path) ? Result<>(Nothing()) : ImportSession::cancelled();
    }
    if (isVocabularyTable(file.table))
        return readVocabularyTable(session, file.table, table, file.path);
    if (const std::optional<Base> base = baseOfTable(file.table))
        return readRecordTable(session, *base, table, file.path);
    if (file.table == u"names")
        return readNameTable(session, table, file.path);
    if (file.table == u"citations")
        return readCitationTable(session, table, file.path);
    if (file.table == u"positions")
        return readPositionTable(session, table, file.path);
    session.report.warn(file.path, 0,
                        ImportText::tr("This file is no table of a dataset and no list of events, and was left out: "
                                       "name its columns date, subject, relation and object, or give a mapping."));
    return Nothing();
}

void warnOfMissingColumns(ImportSession &session, const SourceFile &file, const TableReader &table,
                          const Mapping &mapping)
{
    for (const QString &column : missingColumns(table, mapping))
        session.report.warn(
            file.path, 1,
            ImportText::tr("The mapping names a column “%1” that is not there: correct the mapping.").arg(column));
}

void warnOfEncoding(ImportSession &session, const SourceFile &file, const TableReader &table)
{
    if (const QString name = table.encoding(); !name.isEmpty())
        session.report.warn(
            file.path, 0,
            ImportText::tr("This file is not in UTF-8 and was read as %1: look whether its letters are right.")
                .arg(name));
}

Result<> readFiles(ImportSession &session, const std::vector<SourceFile> &files, const Mapping &mapping)
{
    session.makesKinds =
        std::none_of(files.begin(), files.end(), [](const SourceFile &f) { return f.table == u"kinds"; });
    EventListReader lists(session, mapping);
    for (const SourceFile &file : files) {
        Result<TableReader> table = opened(file);
        if (!table && file.isKnown())
            return table.error();
        if (!table) {
            session.report.warn(file.path, 0, table.errorText());
            continue;
        }
        session.registerIds();
        warnOfEncoding(session, file, *table);
        if (file.content)
            nameAfterFile(session.assembly.columns.info, file.path);
        else
            warnOfMissingColumns(session, file, *table, mapping);
        if (auto read = readTable(session, lists, file, *table, mapping); !read)
            return read;
    }
    session.resolveReferences();
    return Nothing();
}

Result<std::vector<Story>> takeStories(std::vector<SourceFile> &files, ImportReport &report)
{
    std::vector<Story> stories;
    for (const SourceFile &file : files) {
        if (!isStoryFile(file.path))
            continue;
        Result<Story> story = readStoryFile(file.path);
        if (!story)
            return story.error();
        const auto isTaken = [&](const Story &other) {
            return other.id == story->id;
        };
        if (std::ranges::any_of(stories, isTaken))
            report.warn(file.path, 0,
                        ImportText::tr("There is another story “%1”; this one was left out.").arg(story->id));
        else
            stories.push_back(std::move(*story));
    }
    std::erase_if(files, [](const SourceFile &file) { return isStoryFile(file.path); });
    std::ranges::stable_sort(stories, {}, [](const Story &story) { return story.rank; });
    return stories;
}

// Larger networks, and those of many events, are laid out when they are first looked at, where one can watch them grow.
constexpr std::size_t mostNodes = 20'000;
constexpr std::size_t mostRecords = 200'000;

// So that the first opening shows the network at once.
Result<> placeNetwork(Snapshot &snapshot, Progress &progress)
{
    if (snapshot.rows(Base::Entity).size() > mostNodes || snapshot.count() > mostRecords)
        return Nothing();
    const NetworkState state;
    if (snapshot.positions.contains(layoutKey(state.layout, state.level, state.seed)))
        return Nothing();
    const Graph graph = buildGraph(snapshot, state.level);
    const auto placed = computeLayout(layoutGraph(graph, snapshot), {state.layout, state.seed, {}}, progress);
    if (!placed)
        return placed.error();
    std::vector<QPointF> &places = snapshot.positions[layoutKey(state.layout, state.level, state.seed)];
    places.assign(snapshot.count(), QPointF(qQNaN(), qQNaN()));
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        places[index(graph.nodes[i])] = (*placed)[i];
    return Nothing();
}

Error nothingUsable(const QStringList &sources, const ImportReport &report)
{
    const QString names = QDir::toNativeSeparators(sources.join(QStringLiteral(", ")));
    const QString why = report.warnings.empty() ? QString() : report.warnings.front().toString();
    return {ImportText::tr("Nothing in “%1” could be imported. %2").arg(names, why).trimmed()};
}

// sources: as they were named.
Result<ImportedDataset> imported(ImportSession &session, const std::vector<SourceFile> &files,
                                 std::vector<Story> stories, const QStringList &sources, const Mapping &mapping,
                                 Progress &progress)
{
    const Result<std::vector<SourceFile>> tables = unpacked(files, stories, session.report, progress);
    if (!tables)
        return tables.error();
    if (const Result<> read = readFiles(session, *tables, mapping); !read)
        return read.error();
    if (session.report.recordCount() == 0)
        return nothingUsable(sources, session.report);
    const std::shared_ptr<Snapshot> snapshot = session.assembly.finish(&progress);
    if (!snapshot)
        return ImportSession::cancelled();
    addTypeTones(*snapshot);
    return ImportedDataset{snapshot, std::move(session.report), std::move(stories)};
}

} // namespace

Result<std::vector<TableSample>> tableSamples(const QString &path, std::size_t rows, Progress &progress)
{
    ImportReport report;
    std::vector<Story> stories;
    const auto files = unpacked({sourceFile(path, QFileInfo(path).fileName())}, stories, report, progress);
    if (!files)
        return files.error();
    std::vector<TableSample> samples;
    for (const SourceFile &file : *files) {
        Result<TableReader> table = opened(file);
        if (!table)
            return table.error();
        const bool hasOurColumns = table->column(u"kind") >= 0 || table->column(u"record") >= 0;
        const bool isVocabulary = file.content && isVocabularyTable(file.table);
        if (isVocabulary)
            continue;
        samples.push_back({file.content ? file.content->name() : QFileInfo(path).completeBaseName(),
                           table->columns(),
                           {},
                           file.isKnown() && hasOurColumns,
                           file.content});
        while (samples.back().rows.size() < rows && table->next()) {
            QStringList cells;
            for (int i = 0; i < table->columns().size(); ++i)
                cells += table->text(i);
            samples.back().rows.push_back(std::move(cells));
        }
    }
    return samples;
}

ListColumns guessedColumns(const QString &file, const TableSample &sample, const Mapping &mapping)
{
    const Result<TableReader> table =
        sample.content ? Result<TableReader>(TableReader::over(sample.content)) : TableReader::open(file);
    return table ? findColumns(*table, mapping) : ListColumns();
}

Result<ImportedDataset> readMappedDataset(const QStringList &sources, const QString &mappingFile, Progress &progress)
{
    const Result<Mapping> mapping = mappingFile.isEmpty() ? Result<Mapping>(Mapping()) : readMapping(mappingFile);
    return mapping ? readDataset(sources, *mapping, progress) : mapping.error();
}

Result<ImportedDataset> readDataset(const QStringList &sources, const Mapping &mapping, Progress &progress)
{
    Result<std::vector<SourceFile>> files = filesOf(sources);
    if (!files)
        return files.error();
    ImportSession session(progress);
    Result<std::vector<Story>> stories = takeStories(*files, session.report);
    if (!stories)
        return stories.error();
    return imported(session, *files, std::move(*stories), sources, mapping, progress);
}

Result<ImportedDataset> readDatasetInMemory(const FileInMemory &source, const Mapping &mapping, Progress &progress)
{
    SourceFile file = sourceFile(source.name, QFileInfo(source.name).fileName());
    file.bytes = source.bytes;
    ImportSession session(progress);
    return imported(session, {file}, {}, {source.name}, mapping, progress);
}

Result<ImportReport> importDataset(const QStringList &sources, const QString &mappingFile, const QString &target,
                                   Progress &progress)
{
    Result<ImportedDataset> dataset = readMappedDataset(sources, mappingFile, progress);
    if (!dataset)
        return dataset.error();
    if (const Result<> placed = placeNetwork(*dataset->snapshot, progress); !placed)
        return placed.error();
    const auto addStories = [&](Database &database) {
        return writeStories(database, dataset->stories);
    };
    if (const Result<> written = writeDocument(target, *dataset->snapshot, progress, addStories); !written)
        return written.error();
    return std::move(dataset->report);
}

} // namespace trilateral
