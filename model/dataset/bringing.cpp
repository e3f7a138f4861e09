// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/bringing.h"

#include "model/document/documentFile.h"
#include "model/document/workingCopy.h"

#include <QCoreApplication>

namespace trilateral
{

namespace
{

struct AppendingText {
    Q_DECLARE_TR_FUNCTIONS(AppendingText)
};

// Words that the document lacks, and for each word brought the row that it has here.
constexpr const char *vocabularies = R"sql(
INSERT INTO main.tone (id, colour, line, rank, en, zh, ja, ko)
  SELECT id, colour, line, rank, en, zh, ja, ko FROM brought.tone WHERE id NOT IN (SELECT id FROM main.tone);
INSERT INTO main.kind (id, base, facet, shape, colour, rank, en, zh, ja, ko, en_plural)
  SELECT id, base, facet, shape, colour, rank, en, zh, ja, ko, en_plural FROM brought.kind
  WHERE id NOT IN (SELECT id FROM main.kind);
CREATE TEMP TABLE tone_of (old INTEGER PRIMARY KEY, new INTEGER);
CREATE TEMP TABLE kind_of (old INTEGER PRIMARY KEY, new INTEGER);
CREATE TEMP TABLE type_of (old INTEGER PRIMARY KEY, new INTEGER);
CREATE TEMP TABLE stance_of (old INTEGER PRIMARY KEY, new INTEGER);
INSERT OR IGNORE INTO tone_of SELECT b.row, m.row FROM brought.tone b JOIN main.tone m ON m.id = b.id;
INSERT OR IGNORE INTO kind_of SELECT b.row, m.row FROM brought.kind b JOIN main.kind m ON m.id = b.id;
INSERT INTO main.type (id, kind, directed, tone, rank, en, zh, ja, ko, en_inverse, zh_inverse, ja_inverse, ko_inverse)
  SELECT id, (SELECT new FROM kind_of WHERE old = kind), directed, (SELECT new FROM tone_of WHERE old = tone), rank,
  en, zh, ja, ko, en_inverse, zh_inverse, ja_inverse, ko_inverse FROM brought.type
  WHERE id NOT IN (SELECT id FROM main.type);
INSERT INTO main.stance (id, score, tone, rank, en, zh, ja, ko)
  SELECT id, score, (SELECT new FROM tone_of WHERE old = tone), rank, en, zh, ja, ko FROM brought.stance
  WHERE id NOT IN (SELECT id FROM main.stance);
INSERT OR IGNORE INTO type_of SELECT b.row, m.row FROM brought.type b JOIN main.type m ON m.id = b.id;
INSERT OR IGNORE INTO stance_of SELECT b.row, m.row FROM brought.stance b JOIN main.stance m ON m.id = b.id;
)sql";

Error cancelled()
{
    return {AppendingText::tr("The import was cancelled; nothing was changed.")};
}

Result<> attach(Database &database, const QString &file)
{
    Result<Statement> attach = database.prepare("ATTACH ? AS brought");
    if (!attach)
        return attach.error();
    const QByteArray name = file.toUtf8();
    attach->bind(1, name);
    attach->run();
    return attach->outcome();
}

Result<bool> bring(Document &document, const QString &label, Bringing bringing, const Progress &progress,
                   const Document::Change &rest)
{
    const auto change = [&](Database &database) -> Result<> {
        Result<> done = database.execute(vocabularies);
        if (done)
            done = rest(database);
        return progress.isCancelled() ? Result<>(cancelled()) : done;
    };
    return bringing == Bringing::Adds ? document.add(label, change) : document.edit(label, change);
}

} // namespace

Result<bool> bringInto(const QString &work, const QString &label, const QString &brought, Progress &progress,
                       Bringing bringing, const Document::Change &rest)
{
    // It must be one of ours, whoever wrote it.
    if (const Result<Database> checked = openDocumentFile(brought); !checked)
        return checked.error();
    Result<Database> database = openWork(work);
    if (!database)
        return database.error();
    if (const Result<> attached = attach(*database, brought); !attached)
        return attached.error();
    database->stopOn(&progress);
    Document document(std::move(*database));
    Result<bool> done = bring(document, label, bringing, progress, rest);
    return !done && progress.isCancelled() ? Result<bool>(cancelled()) : done;
}

} // namespace trilateral
