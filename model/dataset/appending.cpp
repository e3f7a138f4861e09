// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/appending.h"

#include "model/dataset/bringing.h"
#include "model/document/schema.h"

namespace trilateral
{

namespace
{

// For each record brought the row that it gets here, and whether that is a new one.
constexpr const char *places = R"sql(
CREATE TEMP TABLE present (id TEXT PRIMARY KEY, row INTEGER, base INTEGER) WITHOUT ROWID;
INSERT OR IGNORE INTO present SELECT r.id, r.row, k.base FROM main.record r JOIN main.kind k ON k.row = r.kind;
CREATE TEMP TABLE called (text TEXT PRIMARY KEY, row INTEGER) WITHOUT ROWID;
INSERT INTO called SELECT lower(n.text), min(n.record) FROM main.name n JOIN main.record r ON r.row = n.record
  JOIN main.kind k ON k.row = r.kind WHERE k.base = 0 GROUP BY 1 HAVING count(DISTINCT n.record) = 1;
CREATE TEMP TABLE placed (old INTEGER PRIMARY KEY, new INTEGER NOT NULL, fresh INTEGER NOT NULL);
INSERT INTO placed SELECT b.row, p.row, 0 FROM brought.record b JOIN brought.kind k ON k.row = b.kind
  JOIN present p ON p.id = b.id WHERE k.base = 0 AND p.base = 0;
INSERT OR IGNORE INTO placed SELECT b.row, c.row, 0 FROM brought.record b JOIN brought.kind k ON k.row = b.kind
  JOIN brought.name n ON n.record = b.row JOIN called c ON c.text = lower(n.text) WHERE k.base = 0 AND n.role IS NULL;
INSERT OR IGNORE INTO placed SELECT row, row + (SELECT coalesce(max(row), 0) FROM main.record), 1 FROM brought.record;
)sql";

constexpr const char *records = R"sql(
INSERT INTO main.record (row, id, kind, first, last, form, type, subject, object, status, importance, layer,
  confidence, stance, ordinal, asof_first, asof_last, asof_form, original_first, original_last, original_form, value,
  colour, summary, notes, attributes)
  SELECT p.new, CASE WHEN q.id IS NULL THEN b.id ELSE b.id || '-' || p.new END,
  (SELECT new FROM kind_of WHERE old = b.kind), b.first, b.last, b.form, (SELECT new FROM type_of WHERE old = b.type),
  (SELECT new FROM placed WHERE old = b.subject), (SELECT new FROM placed WHERE old = b.object), b.status,
  b.importance, 'own', b.confidence, (SELECT new FROM stance_of WHERE old = b.stance), b.ordinal, b.asof_first,
  b.asof_last, b.asof_form, b.original_first, b.original_last, b.original_form, b.value, b.colour, b.summary, b.notes,
  b.attributes FROM brought.record b JOIN placed p ON p.old = b.row LEFT JOIN present q ON q.id = b.id
  WHERE p.fresh = 1 ORDER BY p.old;
INSERT INTO main.tie (record, role, target) SELECT p.new, t.role, o.new FROM brought.tie t
  JOIN placed p ON p.old = t.record JOIN placed o ON o.old = t.target WHERE p.fresh = 1 ORDER BY t.row;
INSERT INTO main.name (record, language, script, role, party, text) SELECT p.new, n.language, n.script, n.role,
  (SELECT new FROM placed WHERE old = n.party), n.text FROM brought.name n JOIN placed p ON p.old = n.record
  WHERE p.fresh = 1 ORDER BY n.row;
INSERT INTO main.citation (record, source, locator, field, value, asof_first, asof_last, asof_form, note)
  SELECT p.new, o.new, c.locator, c.field, c.value, c.asof_first, c.asof_last, c.asof_form, c.note
  FROM brought.citation c JOIN placed p ON p.old = c.record JOIN placed o ON o.old = c.source WHERE p.fresh = 1
  ORDER BY c.row;
)sql";

Result<> addRecords(Database &database)
{
    return database.execute(records);
}

constexpr qint64 fewRecords = 20'000;

// So many that it is faster to make the indexes anew than to let them grow row by row.
Result<bool> areMany(const Database &database)
{
    const Result<qint64> fresh = database.integer("SELECT count(*) FROM placed WHERE fresh = 1");
    const Result<qint64> present = database.integer("SELECT count(*) FROM main.record");
    if (!fresh || !present)
        return fresh ? present.error() : fresh.error();
    return *fresh > fewRecords && *fresh > *present / 2;
}

} // namespace

Result<bool> appendDocument(const QString &work, const QString &label, const QString &brought, Progress &progress)
{
    return bringInto(work, label, brought, progress, Bringing::Adds, [](Database &database) -> Result<> {
        if (const Result<> done = database.execute(places); !done)
            return done;
        const Result<bool> many = areMany(database);
        if (!many)
            return many.error();
        if (!*many)
            return database.execute(records);
        for (const auto step : {dropRecordIndexes, addRecords, makeRecordIndexes})
            if (const Result<> done = step(database); !done)
                return done;
        return Nothing();
    });
}

} // namespace trilateral
