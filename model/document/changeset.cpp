// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/changeset.h"

#include <QCoreApplication>

#include <limits>

#include <sqlite3.h>

namespace trilateral
{

namespace
{

struct ChangesetText {
    Q_DECLARE_TR_FUNCTIONS(ChangesetText)
};

struct BytesFree {
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};
using Bytes = std::unique_ptr<void, BytesFree>;

QByteArray copied(const Bytes &bytes, int size)
{
    return {static_cast<const char *>(bytes.get()), size};
}

int isContent(void *, const char *table)
{
    return isContentTable(QByteArrayView(table));
}

// Positions follow from the rest and are stored again at any time: whatever is there may be replaced.
int onConflict(void *, int conflict, sqlite3_changeset_iter *changes)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(changes, &table, &columns, &operation, nullptr);
    if (QByteArrayView(table) != "position")
        return SQLITE_CHANGESET_ABORT;
    const bool canReplace = conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT;
    return canReplace ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
}

} // namespace

Error noLongerFits()
{
    return {ChangesetText::tr("This step of the history no longer fits the document, and nothing was changed.")};
}

bool isContentTable(QByteArrayView name)
{
    return name != "edit" && name != "edit_part" && name != "edit_added" && !name.startsWith("sqlite_");
}

void ChangeRecorder::Remover::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Result<ChangeRecorder> ChangeRecorder::start(Database &database)
{
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(database.handle(), "main", &session) != SQLITE_OK)
        return database.lastError();
    ChangeRecorder recorder(database, session);
    sqlite3session_table_filter(session, isContent, nullptr);
    if (sqlite3session_attach(session, nullptr) != SQLITE_OK)
        return database.lastError();
    return recorder;
}

Result<QByteArray> ChangeRecorder::changes() const
{
    int size = 0;
    void *bytes = nullptr;
    if (sqlite3session_changeset(m_session.get(), &size, &bytes) != SQLITE_OK)
        return m_database->lastError();
    return copied(Bytes(bytes), size);
}

Result<QByteArray> inverted(const QByteArray &changes)
{
    int size = 0;
    void *bytes = nullptr;
    if (changes.size() > std::numeric_limits<int>::max() ||
        sqlite3changeset_invert(static_cast<int>(changes.size()), changes.constData(), &size, &bytes) != SQLITE_OK)
        return noLongerFits();
    return copied(Bytes(bytes), size);
}

Result<> applyChanges(Database &database, const QByteArray &changes)
{
    // The library takes a pointer to what it only reads.
    auto *bytes = const_cast<char *>(changes.constData());
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(changes.size()), bytes, isContent,
                                            onConflict, nullptr);
    if (code == SQLITE_OK)
        return Nothing();
    const bool isMisfit = code == SQLITE_ABORT || code == SQLITE_CORRUPT || code == SQLITE_SCHEMA;
    return isMisfit ? noLongerFits() : database.lastError();
}

} // namespace trilateral
