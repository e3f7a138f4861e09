// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/positions.h"

#include "model/document/documentFile.h"

#include <QHash>

#include <algorithm>

namespace trilateral
{

namespace
{

// Only the wanted ids: a document may hold a million others.
Result<QHash<QByteArray, qint64>> rowsOf(const Database &database, const QStringList &ids)
{
    QHash<QByteArray, qint64> rows;
    for (const QString &id : ids)
        rows.insert(id.toUtf8(), 0);
    Result<Statement> records = database.prepare("SELECT row, id FROM record");
    if (!records)
        return records.error();
    while (records->next()) {
        const QByteArrayView id = records->utf8(1);
        if (const auto found = rows.find(QByteArray::fromRawData(id.data(), id.size())); found != rows.end())
            *found = records->integer(0);
    }
    if (const Result<> outcome = records->outcome(); !outcome)
        return outcome.error();
    return rows;
}

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
    const Result<QHash<QByteArray, qint64>> rows = rowsOf(database, ids);
    if (!rows)
        return rows.error();
    const QByteArray layout = key.toUtf8();
    if (const Result<> removed = removeKey(database, layout); !removed)
        return removed;
    Result<Statement> insert = database.prepare("INSERT INTO position (layout, record, x, y) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (std::size_t i = 0; i < std::min(positions.size(), static_cast<std::size_t>(ids.size())); ++i) {
        const qint64 row = rows->value(ids[static_cast<qsizetype>(i)].toUtf8());
        if (!row)
            continue;
        insert->bind(1, layout);
        insert->bind(2, row);
        insert->bind(3, positions[i].x());
        insert->bind(4, positions[i].y());
        insert->run();
    }
    return insert->outcome();
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
