// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/positions.h"

#include "model/document/documentFile.h"

#include <algorithm>

namespace trilateral
{

namespace
{

Result<> removeKey(const Database &database, const QByteArray &key)
{
    Result<Statement> remove = database.prepare("DELETE FROM position WHERE layout = ?");
    if (!remove)
        return remove.error();
    remove->bind(1, key);
    remove->run();
    return remove->outcome();
}

} // namespace

Result<> storePositions(Database &database, const QString &key, const QStringList &ids,
                        const std::vector<QPointF> &positions)
{
    const QByteArray layout = key.toUtf8();
    if (const Result<> removed = removeKey(database, layout); !removed)
        return removed;
    // By the index of ids: a document may hold a million others.
    Result<Statement> insert = database.prepare("INSERT INTO position (layout, record, x, y)"
                                                " SELECT ?, row, ?, ? FROM record WHERE id = ? LIMIT 1");
    if (!insert)
        return insert.error();
    for (std::size_t i = 0; i < std::min(positions.size(), static_cast<std::size_t>(ids.size())); ++i) {
        const QByteArray id = ids[static_cast<qsizetype>(i)].toUtf8();
        insert->bind(1, layout);
        insert->bind(2, positions[i].x());
        insert->bind(3, positions[i].y());
        insert->bind(4, id);
        insert->run();
    }
    return insert->outcome();
}

Result<> outdateOtherPositions(Database &database, const QString &key)
{
    Result<Statement> remove = database.prepare(
        "DELETE FROM position WHERE row IN (SELECT max(row) FROM position WHERE layout LIKE '%/%' AND layout <> ?"
        " GROUP BY layout)");
    if (!remove)
        return remove.error();
    const QByteArray layout = key.toUtf8();
    remove->bind(1, layout);
    remove->run();
    return remove->outcome();
}

Result<> storePositions(const QString &file, const QString &key, const QStringList &ids,
                        const std::vector<QPointF> &positions)
{
    Result<Database> database = openDocumentFileForWriting(file);
    if (!database)
        return database.error();
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction)
        return transaction.error();
    if (const Result<> stored = storePositions(*database, key, ids, positions); !stored)
        return stored;
    return transaction->commit();
}

} // namespace trilateral
