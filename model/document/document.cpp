// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/document/changeset.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

#include <sqlite3.h>

namespace trilateral
{

namespace
{

constexpr qsizetype partSize = 8 * 1024 * 1024; // well below the longest value that a file may hold

qint64 newMark()
{
    return static_cast<qint64>(QRandomGenerator::global()->generate64() >> 1) | 1;
}

Result<qint64> insertEdit(Database &database, const QString &label)
{
    Result<Statement> insert = database.prepare("INSERT INTO edit (label, made, mark, undone) VALUES (?, ?, ?, 0)");
    if (!insert)
        return insert.error();
    const QByteArray words = label.toUtf8();
    insert->bind(1, words);
    insert->bind(2, QDateTime::currentMSecsSinceEpoch());
    insert->bind(3, newMark());
    insert->run();
    if (const Result<> outcome = insert->outcome(); !outcome)
        return outcome.error();
    return database.integer("SELECT max(row) FROM edit");
}

Result<> insertParts(const Database &database, qint64 edit, QByteArrayView changes)
{
    Result<Statement> insert = database.prepare("INSERT INTO edit_part (edit, changes) VALUES (?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype at = 0; at < changes.size(); at += partSize) {
        insert->bind(1, edit);
        insert->bindBlob(2, changes.sliced(at, std::min(partSize, changes.size() - at)));
        insert->run();
    }
    return insert->outcome();
}

} // namespace

Result<std::vector<HistoryStep>> historyOf(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT row, label, made, undone FROM edit ORDER BY row");
    if (!rows)
        return rows.error();
    std::vector<HistoryStep> steps;
    while (rows->next())
        steps.push_back({rows->integer(0), rows->text(1), rows->integer(2), rows->integer(3) == 0});
    if (const Result<> outcome = rows->outcome(); !outcome)
        return outcome.error();
    return steps;
}

Result<qint64> revisionOf(const Database &database)
{
    return database.integer("SELECT mark FROM edit WHERE undone = 0 ORDER BY row DESC LIMIT 1");
}

Result<bool> Document::edit(const QString &label, const Change &change)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<ChangeRecorder> recorder = ChangeRecorder::start(m_database);
    if (!recorder)
        return recorder.error();
    if (const Result<> made = change(m_database); !made)
        return made.error();
    const Result<QByteArray> changes = recorder->changes();
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return false;
    const ChangedRecords changed = changedRecords(m_database, *changes);
    if (const Result<> kept = keep(label, *changes); !kept)
        return kept.error();
    if (const Result<> done = transaction->commit(); !done)
        return done.error();
    m_changed.add(changed);
    return true;
}

Result<bool> Document::add(const QString &label, const Change &change)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<AddedRowsList> places = placesForRows(m_database);
    if (!places)
        return places.error();
    if (const Result<> changed = change(m_database); !changed)
        return changed.error();
    const Result<AddedRowsList> rows = rowsAddedSince(m_database, *places);
    if (!rows || rows->empty())
        return rows ? Result<bool>(false) : rows.error();
    const Result<qint64> step = beginStep(label);
    if (!step)
        return step.error();
    if (const Result<> kept = keepAddedRows(m_database, *step, *rows); !kept)
        return kept.error();
    if (const Result<> done = transaction->commit(); !done)
        return done.error();
    m_changed.areAll = true;
    return true;
}

Result<> Document::keepAside(const Change &change)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<> kept = change(m_database);
    return kept ? transaction->commit() : kept;
}

bool Document::isBeingWritten()
{
    const Result<qint64> patience = m_database.integer("PRAGMA busy_timeout");
    (void)sqlite3_busy_timeout(m_database.handle(), 0);
    const Result<Transaction> trial = Transaction::begin(m_database);
    const bool isBusy = !trial && (m_database.lastCode() & 0xff) == SQLITE_BUSY;
    (void)sqlite3_busy_timeout(m_database.handle(), patience ? static_cast<int>(*patience) : 0);
    return isBusy;
}

// A new step forgets those that were undone.
Result<qint64> Document::beginStep(const QString &label)
{
    const Result<> forgotten = m_database.execute("DELETE FROM edit_part WHERE edit IN (SELECT row FROM edit WHERE"
                                                  " undone); DELETE FROM edit WHERE undone");
    return forgotten ? insertEdit(m_database, label) : forgotten.error();
}

Result<> Document::keep(const QString &label, const QByteArray &changes)
{
    const Result<qint64> number = beginStep(label);
    return number ? insertParts(m_database, *number, changes) : number.error();
}

Result<QByteArray> Document::changesOf(qint64 number) const
{
    Result<Statement> parts = m_database.prepare("SELECT changes FROM edit_part WHERE edit = ? ORDER BY row");
    if (!parts)
        return parts.error();
    parts->bind(1, number);
    QByteArray changes;
    while (parts->next())
        changes += parts->blob(0);
    if (const Result<> outcome = parts->outcome(); !outcome)
        return outcome.error();
    return changes;
}

Result<> Document::mark(qint64 number, bool isUndone)
{
    Result<Statement> update = m_database.prepare("UPDATE edit SET undone = ? WHERE row = ?");
    if (!update)
        return update.error();
    update->bind(1, qint64(isUndone));
    update->bind(2, number);
    update->run();
    return update->outcome();
}

Result<> Document::stepBack(qint64 number, ChangedRecords &changed)
{
    const Result<AddedRowsList> rows = keptAddedRows(m_database, number);
    if (!rows)
        return rows.error();
    if (!rows->empty()) {
        changed.areAll = true;
        return takeOut(number, *rows);
    }
    const Result<QByteArray> changes = changesOf(number);
    if (!changes)
        return changes.error();
    const Result<QByteArray> inverse = inverted(*changes);
    if (!inverse)
        return inverse.error();
    const Result<> applied = applyChanges(m_database, *inverse);
    changed.add(changedRecords(m_database, *inverse));
    return applied ? mark(number, true) : applied;
}

// What was added is kept as changes from now on, so that it can come back.
Result<> Document::takeOut(qint64 number, const AddedRowsList &rows)
{
    const auto keepPart = [&](const QByteArray &part) {
        return insertParts(m_database, number, part);
    };
    if (const Result<> kept = changesThatAdd(m_database, rows, partSize, keepPart); !kept)
        return kept;
    if (const Result<> forgotten = forgetAddedRows(m_database, number); !forgotten)
        return forgotten;
    const Result<> removed = removeRows(m_database, rows);
    return removed ? mark(number, true) : removed;
}

Result<> Document::stepForward(qint64 number, ChangedRecords &changed)
{
    const Result<QByteArray> changes = changesOf(number);
    if (!changes)
        return changes.error();
    const Result<> applied = applyChanges(m_database, *changes);
    changed.add(changedRecords(m_database, *changes));
    return applied ? mark(number, false) : applied;
}

Result<qint64> Document::lastDone() const
{
    return m_database.integer("SELECT row FROM edit WHERE undone = 0 ORDER BY row DESC LIMIT 1");
}

Result<qint64> Document::firstUndone() const
{
    return m_database.integer("SELECT row FROM edit WHERE undone = 1 ORDER BY row LIMIT 1");
}

Result<bool> Document::undo()
{
    const Result<qint64> last = lastDone();
    if (!last || !*last)
        return last ? Result<bool>(false) : last.error();
    const Result<> gone = goTo(*last - 1);
    if (!gone)
        return gone.error();
    return true;
}

Result<bool> Document::redo()
{
    const Result<qint64> next = firstUndone();
    if (!next || !*next)
        return next ? Result<bool>(false) : next.error();
    const Result<> gone = goTo(*next);
    if (!gone)
        return gone.error();
    return true;
}

Result<> Document::goTo(qint64 number)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ChangedRecords changed;
    for (;;) {
        const Result<qint64> done = lastDone();
        const Result<qint64> undone = firstUndone();
        if (!done || !undone)
            return done ? undone.error() : done.error();
        const bool isForward = *undone && *undone <= number;
        if (*done <= number && !isForward)
            break;
        if (const Result<> step = isForward ? stepForward(*undone, changed) : stepBack(*done, changed); !step)
            return step;
    }
    const Result<> committed = transaction->commit();
    if (committed)
        m_changed.add(changed);
    return committed;
}

Result<qint64> Document::weightUpTo(qint64 number) const
{
    constexpr const char *query = R"sql(
WITH moved AS (SELECT row FROM edit WHERE (NOT undone AND row > ?1) OR (undone AND row <= ?1))
SELECT CAST((SELECT total(length(changes)) FROM edit_part WHERE edit IN moved) +
            (SELECT 64 * total(last - first + 1) FROM edit_added WHERE edit IN moved) AS INTEGER)
)sql";
    Result<Statement> sum = m_database.prepare(query);
    if (!sum)
        return sum.error();
    sum->bind(1, number);
    const qint64 weight = sum->next() ? sum->integer(0) : 0;
    const Result<> outcome = sum->outcome();
    return outcome ? Result<qint64>(weight) : outcome.error();
}

// Rows that were added are read as they were when the step was made, whatever became of them: all later steps are
// undone for that look.
Result<QByteArray> Document::changesAsMade(qint64 number)
{
    const Result<AddedRowsList> rows = keptAddedRows(m_database, number);
    if (!rows || rows->empty())
        return rows ? changesOf(number) : rows.error();
    const Result<Transaction> look = Transaction::begin(m_database);
    if (!look)
        return look.error();
    ChangedRecords untold;
    for (Result<qint64> last = lastDone(); !last || *last > number; last = lastDone()) {
        const Result<> undone = last ? stepBack(*last, untold) : Result<>(last.error());
        if (!undone)
            return undone.error();
    }
    QByteArray changes;
    const auto gather = [&changes](const QByteArray &part) -> Result<> {
        changes += part;
        return Nothing();
    };
    const Result<> gathered = changesThatAdd(m_database, *rows, partSize, gather);
    return gathered ? Result<QByteArray>(changes) : gathered.error();
}

Result<bool> Document::takeBack(qint64 number, const QString &label)
{
    const Result<QByteArray> changes = changesAsMade(number);
    const Result<QByteArray> inverse = changes ? inverted(*changes) : changes;
    if (!inverse)
        return inverse.error();
    return edit(label, [&inverse](Database &database) { return applyChanges(database, *inverse); });
}

} // namespace trilateral
