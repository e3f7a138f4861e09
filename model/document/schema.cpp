// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/schema.h"

#include <QByteArray>

#include <array>
#include <map>
#include <mutex>

namespace trilateral
{

namespace
{

constexpr const char *firstTables = R"sql(
CREATE TABLE meta (row INTEGER PRIMARY KEY, key TEXT NOT NULL, en TEXT NOT NULL, zh TEXT NOT NULL, ja TEXT NOT NULL,
  ko TEXT NOT NULL) STRICT;
CREATE TABLE kind (row INTEGER PRIMARY KEY, id TEXT NOT NULL, base INTEGER NOT NULL, facet INTEGER,
  shape TEXT NOT NULL, colour TEXT NOT NULL, rank INTEGER NOT NULL, en TEXT NOT NULL, zh TEXT NOT NULL,
  ja TEXT NOT NULL, ko TEXT NOT NULL, en_plural TEXT NOT NULL) STRICT;
CREATE TABLE tone (row INTEGER PRIMARY KEY, id TEXT NOT NULL, colour TEXT NOT NULL, line TEXT NOT NULL,
  rank INTEGER NOT NULL, en TEXT NOT NULL, zh TEXT NOT NULL, ja TEXT NOT NULL, ko TEXT NOT NULL) STRICT;
CREATE TABLE type (row INTEGER PRIMARY KEY, id TEXT NOT NULL, kind INTEGER, directed INTEGER NOT NULL,
  tone INTEGER, rank INTEGER NOT NULL, en TEXT NOT NULL, zh TEXT NOT NULL, ja TEXT NOT NULL, ko TEXT NOT NULL,
  en_inverse TEXT NOT NULL, zh_inverse TEXT NOT NULL, ja_inverse TEXT NOT NULL, ko_inverse TEXT NOT NULL) STRICT;
CREATE TABLE stance (row INTEGER PRIMARY KEY, id TEXT NOT NULL, score INTEGER, tone INTEGER, rank INTEGER NOT NULL,
  en TEXT NOT NULL, zh TEXT NOT NULL, ja TEXT NOT NULL, ko TEXT NOT NULL) STRICT;
CREATE TABLE record (row INTEGER PRIMARY KEY, id TEXT NOT NULL, kind INTEGER NOT NULL, first INTEGER, last INTEGER,
  form INTEGER, type INTEGER, subject INTEGER, object INTEGER, status INTEGER NOT NULL, importance INTEGER NOT NULL,
  layer TEXT, confidence TEXT, stance INTEGER, ordinal INTEGER, asof_first INTEGER, asof_last INTEGER,
  asof_form INTEGER, original_first INTEGER, original_last INTEGER, original_form INTEGER, value REAL, colour TEXT,
  summary TEXT, notes TEXT, attributes TEXT) STRICT;
CREATE TABLE tie (row INTEGER PRIMARY KEY, record INTEGER NOT NULL, role INTEGER NOT NULL, target INTEGER NOT NULL)
  STRICT;
CREATE TABLE name (row INTEGER PRIMARY KEY, record INTEGER NOT NULL, language TEXT NOT NULL, script TEXT, role TEXT,
  party INTEGER, text TEXT NOT NULL) STRICT;
CREATE TABLE citation (row INTEGER PRIMARY KEY, record INTEGER NOT NULL, source INTEGER NOT NULL, locator TEXT,
  field TEXT, value TEXT, asof_first INTEGER, asof_last INTEGER, asof_form INTEGER, note TEXT) STRICT;
CREATE TABLE position (row INTEGER PRIMARY KEY, layout TEXT NOT NULL, record INTEGER NOT NULL, x REAL NOT NULL,
  y REAL NOT NULL) STRICT;
)sql";

// The body is the JSON that a story's file holds, so that a slide keeps what newer versions put into it.
constexpr const char *storyTables = R"sql(
CREATE TABLE story (row INTEGER PRIMARY KEY, id TEXT NOT NULL, rank INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE slide (row INTEGER PRIMARY KEY, story INTEGER NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL)
  STRICT;
)sql";

// What was done to the document, in order: each edit's words and its changes, cut into parts of a few megabytes.
constexpr const char *historyTables = R"sql(
CREATE TABLE edit (row INTEGER PRIMARY KEY, label TEXT NOT NULL, made INTEGER NOT NULL, mark INTEGER NOT NULL,
  undone INTEGER NOT NULL) STRICT;
CREATE TABLE edit_part (row INTEGER PRIMARY KEY, edit INTEGER NOT NULL, changes BLOB NOT NULL) STRICT;
CREATE INDEX edit_undone ON edit (undone);
CREATE INDEX edit_part_of ON edit_part (edit);
)sql";

// Pictures of slides, each once, under the hash of its bytes, which the bodies of slides name.
constexpr const char *pictureTables = R"sql(
CREATE TABLE picture (row INTEGER PRIMARY KEY, name TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
)sql";

// An edit finds a record by its id, and what belongs to it by its row, without a look at every record.
constexpr const char *recordIndexes = R"sql(
CREATE INDEX record_id ON record (id);
CREATE INDEX name_of ON name (record);
CREATE INDEX tie_of ON tie (record);
CREATE INDEX citation_of ON citation (record);
)sql";

// Of an edit that did nothing but add rows: which. They stand in their tables, and nowhere else.
constexpr const char *addedTable = R"sql(
CREATE TABLE edit_added (row INTEGER PRIMARY KEY, edit INTEGER NOT NULL, name TEXT NOT NULL, first INTEGER NOT NULL,
  last INTEGER NOT NULL) STRICT;
)sql";

constexpr std::array steps{firstTables, storyTables, historyTables, pictureTables, recordIndexes, addedTable};

Result<QByteArray> schemaText(const Database &database)
{
    Result<Statement> rows =
        database.prepare("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')"
                         " FROM sqlite_schema ORDER BY type, name LIMIT 200");
    if (!rows)
        return rows.error();
    QByteArray text;
    while (rows->next())
        text += rows->utf8(0).toByteArray() + '\n';
    if (const Result<> outcome = rows->outcome(); !outcome)
        return outcome.error();
    return text;
}

Result<> stamp(Database &database, std::size_t version)
{
    const QByteArray sql = "PRAGMA application_id = " + QByteArray::number(documentApplicationId) +
                           "; PRAGMA user_version = " + QByteArray::number(version);
    return database.execute(sql.constData());
}

Result<> runSteps(Database &database, std::span<const char *const> steps, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        if (const Result<> done = database.execute(steps[i]); !done)
            return done;
    return stamp(database, to);
}

// The text of what the steps up to a version make.
Result<QByteArray> textAfter(std::span<const char *const> steps, int version)
{
    Result<Database> model = Database::inMemory();
    if (!model)
        return model.error();
    if (const Result<> built = runSteps(*model, steps, 0, static_cast<std::size_t>(version)); !built)
        return built.error();
    return schemaText(*model);
}

// Every opening asks for it, from whatever thread: made once for each version.
Result<QByteArray> ourSchemaText(int version)
{
    static std::mutex mutex;
    static std::map<int, QByteArray> texts;
    const std::scoped_lock lock(mutex);
    if (const auto known = texts.find(version); known != texts.end())
        return known->second;
    const Result<QByteArray> text = textAfter(steps, version);
    if (text)
        texts.emplace(version, *text);
    return text;
}

} // namespace

std::span<const char *const> schemaSteps()
{
    return steps;
}

int currentSchemaVersion()
{
    return static_cast<int>(steps.size());
}

Result<> migrate(Database &database, std::span<const char *const> steps)
{
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto from = static_cast<std::size_t>(std::max<qint64>(0, *version));
    if (const Result<> done = runSteps(database, steps, from, steps.size()); !done)
        return done;
    return transaction->commit();
}

Result<> dropRecordIndexes(Database &database)
{
    return database.execute(
        "DROP INDEX main.record_id; DROP INDEX main.name_of; DROP INDEX main.tie_of; DROP INDEX main.citation_of");
}

Result<> makeRecordIndexes(Database &database)
{
    return database.execute(recordIndexes);
}

Result<bool> hasSchemaOf(Database &database, int version, std::span<const char *const> steps)
{
    const bool isOurs = steps.data() == schemaSteps().data() && steps.size() == schemaSteps().size();
    const Result<QByteArray> expected = isOurs ? ourSchemaText(version) : textAfter(steps, version);
    const Result<QByteArray> found = schemaText(database);
    if (!expected || !found)
        return (expected ? found : expected).error();
    return *expected == *found;
}

} // namespace trilateral
