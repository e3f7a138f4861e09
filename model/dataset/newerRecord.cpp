// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/newerRecord.h"

#include "model/dataset/bringing.h"
#include "model/document/documentFile.h"

#include <sqlite3.h>

namespace trilateral
{

namespace
{

// Where each record of the newer one stands, and which of the document's records it lacks.
constexpr const char *places = R"sql(
CREATE TEMP TABLE placed (old INTEGER PRIMARY KEY, new INTEGER NOT NULL, fresh INTEGER NOT NULL);
INSERT OR IGNORE INTO placed SELECT b.row, m.row, 0 FROM brought.record b JOIN main.record m ON m.id = b.id
  WHERE coalesce(m.layer, '') <> 'own';
INSERT OR IGNORE INTO placed SELECT row, row + (SELECT coalesce(max(row), 0) FROM main.record), 1 FROM brought.record;
CREATE TEMP TABLE own (row INTEGER PRIMARY KEY);
INSERT INTO own SELECT row FROM main.record WHERE layer = 'own';
CREATE TEMP TABLE gone (row INTEGER PRIMARY KEY);
INSERT INTO gone SELECT row FROM main.record WHERE row NOT IN own
  AND row NOT IN (SELECT new FROM placed WHERE fresh = 0);
CREATE TEMP TABLE kept (row INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO kept SELECT row FROM gone WHERE row IN (
  SELECT subject FROM main.record WHERE row IN own UNION SELECT object FROM main.record WHERE row IN own
  UNION SELECT target FROM main.tie WHERE record IN own
  UNION SELECT source FROM main.citation WHERE record IN own OR row IN own_citation
  UNION SELECT record FROM main.citation WHERE row IN own_citation);
DELETE FROM gone WHERE row IN kept;
)sql";

// What both say of the same record, beside each other.
constexpr const char *differences = R"sql(
CREATE TEMP TABLE was (row INTEGER PRIMARY KEY, names TEXT, citations TEXT, ties INTEGER);
CREATE TEMP TABLE is_now (row INTEGER PRIMARY KEY, names TEXT, citations TEXT, ties INTEGER);
INSERT INTO was SELECT r.row, n.t, c.t, t.t FROM main.record r
  LEFT JOIN (SELECT record, group_concat(language || text, '|') AS t FROM (SELECT * FROM main.name ORDER BY record, row)
    GROUP BY record) n ON n.record = r.row
  LEFT JOIN (SELECT record, group_concat(coalesce(locator, '') || coalesce(field, '') || coalesce(value, ''), '|') AS t
    FROM (SELECT * FROM main.citation WHERE row NOT IN own_citation ORDER BY record, row) GROUP BY record) c
    ON c.record = r.row
  LEFT JOIN (SELECT record, count(*) AS t FROM main.tie GROUP BY record) t ON t.record = r.row;
INSERT INTO is_now SELECT r.row, n.t, c.t, t.t FROM brought.record r
  LEFT JOIN (SELECT record, group_concat(language || text, '|') AS t FROM (SELECT * FROM brought.name
    ORDER BY record, row) GROUP BY record) n ON n.record = r.row
  LEFT JOIN (SELECT record, group_concat(coalesce(locator, '') || coalesce(field, '') || coalesce(value, ''), '|') AS t
    FROM (SELECT * FROM brought.citation ORDER BY record, row) GROUP BY record) c ON c.record = r.row
  LEFT JOIN (SELECT record, count(*) AS t FROM brought.tie GROUP BY record) t ON t.record = r.row;
CREATE TEMP TABLE changed (row INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO changed SELECT m.row FROM placed p JOIN main.record m ON m.row = p.new JOIN brought.record b
  ON b.row = p.old JOIN was w ON w.row = m.row JOIN is_now i ON i.row = b.row WHERE p.fresh = 0 AND
  (m.first IS NOT b.first OR m.last IS NOT b.last OR m.form IS NOT b.form OR m.status <> b.status OR
  m.summary IS NOT b.summary OR m.notes IS NOT b.notes OR m.value IS NOT b.value OR m.attributes IS NOT b.attributes OR
  m.confidence IS NOT b.confidence OR m.ordinal IS NOT b.ordinal OR w.names IS NOT i.names OR
  w.citations IS NOT i.citations OR w.ties IS NOT i.ties);
)sql";

constexpr const char *removal = R"sql(
DELETE FROM main.name WHERE record IN (SELECT new FROM placed WHERE fresh = 0) OR record IN gone;
DELETE FROM main.tie WHERE record IN (SELECT new FROM placed WHERE fresh = 0) OR record IN gone OR target IN gone;
DELETE FROM main.citation WHERE row NOT IN own_citation AND
  (record IN (SELECT new FROM placed WHERE fresh = 0) OR record IN gone OR source IN gone);
DELETE FROM main.position WHERE record IN gone;
DELETE FROM main.record WHERE row IN gone;
DELETE FROM main.meta;
INSERT INTO main.meta SELECT * FROM brought.meta;
)sql";

constexpr const char *rows = R"sql(
UPDATE main.record SET kind = (SELECT new FROM kind_of WHERE old = b.kind), first = b.first, last = b.last,
  form = b.form, type = (SELECT new FROM type_of WHERE old = b.type),
  subject = (SELECT new FROM placed WHERE old = b.subject), object = (SELECT new FROM placed WHERE old = b.object),
  status = b.status, importance = b.importance, layer = b.layer, confidence = b.confidence,
  stance = (SELECT new FROM stance_of WHERE old = b.stance), ordinal = b.ordinal, asof_first = b.asof_first,
  asof_last = b.asof_last, asof_form = b.asof_form, original_first = b.original_first,
  original_last = b.original_last, original_form = b.original_form, value = b.value, colour = b.colour,
  summary = b.summary, notes = b.notes, attributes = b.attributes
  FROM placed p JOIN brought.record b ON b.row = p.old WHERE p.new = main.record.row AND p.fresh = 0;
INSERT INTO main.record (row, id, kind, first, last, form, type, subject, object, status, importance, layer,
  confidence, stance, ordinal, asof_first, asof_last, asof_form, original_first, original_last, original_form, value,
  colour, summary, notes, attributes)
  SELECT p.new, CASE WHEN o.id IS NULL THEN b.id ELSE b.id || '-' || p.new END,
  (SELECT new FROM kind_of WHERE old = b.kind), b.first, b.last, b.form, (SELECT new FROM type_of WHERE old = b.type),
  (SELECT new FROM placed WHERE old = b.subject), (SELECT new FROM placed WHERE old = b.object), b.status,
  b.importance, b.layer, b.confidence, (SELECT new FROM stance_of WHERE old = b.stance), b.ordinal, b.asof_first,
  b.asof_last, b.asof_form, b.original_first, b.original_last, b.original_form, b.value, b.colour, b.summary, b.notes,
  b.attributes FROM brought.record b JOIN placed p ON p.old = b.row LEFT JOIN main.record o ON o.id = b.id
  WHERE p.fresh = 1 ORDER BY p.new;
INSERT INTO main.tie (record, role, target) SELECT p.new, t.role, o.new FROM brought.tie t
  JOIN placed p ON p.old = t.record JOIN placed o ON o.old = t.target ORDER BY t.row;
INSERT INTO main.name (record, language, script, role, party, text) SELECT p.new, n.language, n.script, n.role,
  (SELECT new FROM placed WHERE old = n.party), n.text FROM brought.name n JOIN placed p ON p.old = n.record
  ORDER BY n.row;
INSERT INTO main.citation (record, source, locator, field, value, asof_first, asof_last, asof_form, note)
  SELECT p.new, o.new, c.locator, c.field, c.value, c.asof_first, c.asof_last, c.asof_form, c.note
  FROM brought.citation c JOIN placed p ON p.old = c.record JOIN placed o ON o.old = c.source ORDER BY c.row;
)sql";

// The bytes of a step of the history, whose parts follow each other.
Result<std::vector<QByteArray>> doneSteps(const Database &database)
{
    Result<Statement> parts = database.prepare("SELECT p.edit, p.changes FROM edit_part p JOIN edit e ON e.row = p.edit"
                                               " WHERE e.undone = 0 ORDER BY p.edit, p.row");
    if (!parts)
        return parts.error();
    std::vector<QByteArray> steps;
    qint64 last = -1;
    while (parts->next()) {
        if (parts->integer(0) != std::exchange(last, parts->integer(0)))
            steps.emplace_back();
        steps.back() += parts->blob(1);
    }
    if (const Result<> outcome = parts->outcome(); !outcome)
        return outcome.error();
    return steps;
}

// A citation of one's own may stand on any record and cite any source: the history alone knows which they are.
void collectOwn(const QByteArray &step, Statement &insert)
{
    sqlite3_changeset_iter *changes = nullptr;
    if (sqlite3changeset_start(&changes, static_cast<int>(step.size()), const_cast<char *>(step.constData())))
        return;
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        sqlite3_value *row = nullptr;
        if (sqlite3changeset_op(changes, &table, &columns, &operation, &isIndirect) || operation != SQLITE_INSERT ||
            QLatin1String(table) != QLatin1String("citation") || sqlite3changeset_new(changes, 0, &row) || !row)
            continue;
        insert.bind(1, qint64(sqlite3_value_int64(row)));
        insert.run();
    }
    sqlite3changeset_finalize(changes);
}

constexpr const char *addedCitations =
    "INSERT OR IGNORE INTO own_citation SELECT c.row FROM edit e JOIN edit_added a ON a.edit = e.row"
    " JOIN main.citation c ON c.row BETWEEN a.first AND a.last WHERE e.undone = 0 AND a.name = 'citation'";

Result<> findOwnCitations(Database &database)
{
    const Result<std::vector<QByteArray>> steps = doneSteps(database);
    if (!steps)
        return steps.error();
    if (const Result<> made = database.execute("CREATE TEMP TABLE own_citation (row INTEGER PRIMARY KEY)"); !made)
        return made;
    Result<Statement> insert = database.prepare("INSERT OR IGNORE INTO own_citation VALUES (?)");
    if (!insert)
        return insert.error();
    for (const QByteArray &step : *steps)
        collectOwn(step, *insert);
    const Result<> collected = insert->outcome();
    return collected ? database.execute(addedCitations) : collected;
}

Result<QStringList> namesOf(const Database &database, const char *sql)
{
    Result<Statement> query = database.prepare(sql);
    if (!query)
        return query.error();
    QStringList names;
    while (query->next())
        names += query->text(0);
    if (const Result<> outcome = query->outcome(); !outcome)
        return outcome.error();
    return names;
}

#define NAME_OF(schema)                                                                                                \
    "coalesce((SELECT text FROM " schema ".name n WHERE n.record = r.row ORDER BY n.language <> 'en', n.row LIMIT 1)," \
    " r.id) FROM " schema ".record r "

Result<> report(const Database &database, RecordChanges &changes)
{
    const std::pair<QStringList *, const char *> lists[] = {
        {&changes.added, "SELECT " NAME_OF("brought") "WHERE r.row IN (SELECT old FROM placed WHERE fresh = 1)"},
        {&changes.changed, "SELECT " NAME_OF("main") "WHERE r.row IN changed"},
        {&changes.removed, "SELECT " NAME_OF("main") "WHERE r.row IN gone"},
        {&changes.kept, "SELECT " NAME_OF("main") "WHERE r.row IN kept"},
    };
    for (const auto &[list, sql] : lists) {
        Result<QStringList> names = namesOf(database, sql);
        if (!names)
            return names.error();
        *list = std::move(*names);
    }
    return Nothing();
}

#undef NAME_OF

Result<> takeOver(Database &database, RecordChanges &changes)
{
    if (const Result<> found = findOwnCitations(database); !found)
        return found;
    for (const char *sql : {places, differences})
        if (const Result<> done = database.execute(sql); !done)
            return done;
    if (const Result<> told = report(database, changes); !told)
        return told;
    for (const char *sql : {removal, rows})
        if (const Result<> done = database.execute(sql); !done)
            return done;
    return Nothing();
}

// Title and version.
std::pair<QString, QString> factsOf(const QString &file)
{
    const Result<Database> database = openDocumentFile(file);
    if (!database)
        return {};
    const auto fact = [&](const char *sql) {
        const Result<QStringList> found = namesOf(*database, sql);
        return found && !found->isEmpty() ? found->front() : QString();
    };
    return {fact("SELECT en FROM meta WHERE key = 'title'"), fact("SELECT en FROM meta WHERE key = 'version'")};
}

} // namespace

Result<RecordChanges> takeNewerRecord(const QString &work, const QString &label, const QString &newer,
                                      Progress &progress)
{
    RecordChanges changes;
    const Result<bool> done = bringInto(work, label, newer, progress, Bringing::Changes,
                                        [&changes](Database &database) { return takeOver(database, changes); });
    if (!done)
        return done.error();
    return changes;
}

QString newerVersion(const QString &document, const QString &record)
{
    const auto [title, version] = factsOf(document);
    const auto [recordTitle, recordVersion] = factsOf(record);
    return !title.isEmpty() && title == recordTitle && version < recordVersion ? recordVersion : QString();
}

} // namespace trilateral
