// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/snapshotWriter.h"

#include "model/document/documentFile.h"
#include "model/document/pendingFile.h"
#include "model/document/schema.h"
#include "model/snapshot/batchInsert.h"
#include "model/snapshot/vocabularyTables.h"

#include <QCoreApplication>

#include <cmath>

#include <sqlite3.h>

namespace trilateral
{

namespace
{

struct SnapshotWriterText {
    Q_DECLARE_TR_FUNCTIONS(SnapshotWriterText)
};

constexpr std::size_t rowsPerReport = 16384;

void bindNumber(Statement &insert, int parameter, qint64 number)
{
    if (number)
        insert.bind(parameter, number);
    else
        insert.bindNull(parameter);
}

void bindText(Statement &insert, int parameter, const StringPool &pool, quint32 text)
{
    if (text)
        insert.bind(parameter, pool.view(text));
    else
        insert.bindNull(parameter);
}

void bindSpan(Statement &insert, int firstParameter, const Span &span)
{
    if (!span.isKnown()) {
        for (int i = 0; i < 3; ++i)
            insert.bindNull(firstParameter + i);
        return;
    }
    insert.bind(firstParameter, qint64(span.first));
    insert.bind(firstParameter + 1, qint64(span.last));
    insert.bind(firstParameter + 2, qint64(span.packedForm()));
}

Span spanIn(const std::vector<Span> &column, std::size_t i)
{
    return column.empty() ? Span() : column[i];
}

class Writer
{
public:
    // places: null for an empty document, where row n of the snapshot becomes row n + 1 of the table.
    Writer(Database &database, const Snapshot &snapshot, const AddedPlaces *places, Progress &progress)
        : m_database(database), m_snapshot(snapshot), m_places(places), m_progress(progress)
    {
    }
    Result<> write();
    Result<> writeLists();

private:
    [[nodiscard]] qint64 number(Row r) const;
    template <class Id>
    [[nodiscard]] qint64 number(Id id, const std::vector<qint64> AddedPlaces::*places) const;
    [[nodiscard]] bool isWritten(std::size_t i) const { return !m_places || m_places->areNew[i]; }
    void bindId(Statement &insert, int parameter, Row r) const;
    void bindLayer(Statement &insert, int parameter, Row r) const;
    Result<> writeRecords();
    [[nodiscard]] bool isPlain(Row r) const;
    void bindRecord(Statement &insert, int first, Row r) const;
    void bindOrder(Statement &insert, Row r) const;
    void bindWording(Statement &insert, Row r) const;
    Result<> writeTies();
    Result<> writeNames();
    Result<> writeCitations();
    Result<> writePositions();
    template <class WriteRow>
    Result<> forEachRow(const char *sql, WriteRow writeRow);

    Database &m_database;
    const Snapshot &m_snapshot;
    const AddedPlaces *m_places;
    Progress &m_progress;
    std::size_t m_done = 0;
};

qint64 Writer::number(Row r) const
{
    if (r == Row::None)
        return 0;
    return m_places ? m_places->rows[index(r)] : static_cast<qint64>(index(r)) + 1;
}

template <class Id>
qint64 Writer::number(Id id, const std::vector<qint64> AddedPlaces::*places) const
{
    if (id == Id::None)
        return 0;
    return m_places ? (m_places->*places)[index(id)] : static_cast<qint64>(index(id)) + 1;
}

void Writer::bindId(Statement &insert, int parameter, Row r) const
{
    if (m_places && !m_places->ids.isEmpty())
        if (const auto other = m_places->ids.constFind(static_cast<quint32>(r)); other != m_places->ids.cend())
            return insert.bind(parameter, *other);
    insert.bind(parameter, m_snapshot.pool.view(m_snapshot.idText[index(r)]));
}

void Writer::bindLayer(Statement &insert, int parameter, Row r) const
{
    if (m_places)
        insert.bind(parameter, m_places->layer);
    else
        bindText(insert, parameter, m_snapshot.pool, m_snapshot.layerText[index(r)]);
}

Result<> Writer::write()
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<> written = writeVocabularies(m_database, m_snapshot); !written)
        return written;
    if (const Result<> written = writeLists(); !written)
        return written;
    if (const Result<> written = writePositions(); !written)
        return written;
    return transaction->commit();
}

Result<> Writer::writeLists()
{
    for (const auto step : {&Writer::writeRecords, &Writer::writeTies, &Writer::writeNames, &Writer::writeCitations})
        if (const Result<> written = (this->*step)(); !written)
            return written;
    return Nothing();
}

template <class WriteRow>
Result<> Writer::forEachRow(const char *sql, WriteRow writeRow)
{
    constexpr std::size_t passes = 4;
    Result<Statement> insert = m_database.prepare(sql);
    if (!insert)
        return insert.error();
    // What fails may end the transaction, and the next row would be one of its own.
    for (std::size_t i = 0; i < m_snapshot.count() && !sqlite3_get_autocommit(m_database.handle()); ++i) {
        if (isWritten(i))
            writeRow(*insert, row(i));
        if (++m_done % rowsPerReport)
            continue;
        m_progress.report(static_cast<qint64>(m_done), static_cast<qint64>(m_snapshot.count() * passes));
        if (m_progress.isCancelled())
            return Error{SnapshotWriterText::tr("Writing “%1” was cancelled.").arg(m_database.file())};
        if (!insert->outcome())
            break;
    }
    return insert->outcome();
}

// Most rows of a large set have none of the columns behind layer: a shorter statement spares them two thirds. Their
// numbers follow by themselves, since all rows are written in order behind the last one.
Result<> Writer::writeRecords()
{
    const QByteArray columns = "id,kind,first,last,form,type,subject,object,status,importance";
    auto plain = BatchInsert<Row>::into(m_database, "record", m_places ? columns + ",layer" : columns,
                                        [this](Statement &insert, int first, Row r) {
                                            bindRecord(insert, first, r);
                                            if (m_places)
                                                bindLayer(insert, first + 10, r);
                                        });
    if (!plain)
        return plain.error();
    const Result<> written = forEachRow(
        "INSERT INTO record (row, id, kind, first, last, form, type, subject, object, status, importance, layer,"
        " confidence, stance, ordinal, asof_first, asof_last, asof_form, original_first, original_last, original_form,"
        " value, colour, summary, notes, attributes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [this, &plain](Statement &full, Row r) {
            if (isPlain(r))
                return plain->add(r);
            if (!plain->flush())
                return;
            full.bind(1, number(r));
            bindRecord(full, 2, r);
            bindOrder(full, r);
            bindWording(full, r);
            full.run();
        });
    plain->flush();
    return written ? plain->outcome() : written;
}

bool Writer::isPlain(Row r) const
{
    const Snapshot &s = m_snapshot;
    const std::size_t i = index(r);
    return (m_places || !s.layerText[i]) && !s.confidenceText[i] && s.stance[i] == StanceId::None && !s.ordinal[i] &&
           !spanIn(s.asOf, i).isKnown() && !spanIn(s.originalSpan, i).isKnown() && !s.colourText[i] &&
           !s.summaryText[i] && !s.notesText[i] && !s.attributesText[i] && !s.value.contains(static_cast<quint32>(r));
}

void Writer::bindRecord(Statement &insert, int first, Row r) const
{
    bindId(insert, first, r);
    bindNumber(insert, first + 1, number(m_snapshot.kind[index(r)], &AddedPlaces::kinds));
    bindSpan(insert, first + 2, m_snapshot.span[index(r)]);
    bindNumber(insert, first + 5, number(m_snapshot.type[index(r)], &AddedPlaces::types));
    bindNumber(insert, first + 6, number(m_snapshot.tied(r, Role::Subject)));
    bindNumber(insert, first + 7, number(m_snapshot.tied(r, Role::Object)));
    insert.bind(first + 8, static_cast<qint64>(m_snapshot.status[index(r)]));
    insert.bind(first + 9, qint64(m_snapshot.importance[index(r)]));
}

void Writer::bindOrder(Statement &insert, Row r) const
{
    bindNumber(insert, 14, number(m_snapshot.stance[index(r)], &AddedPlaces::stances));
    if (const qint16 ordinal = m_snapshot.ordinal[index(r)])
        insert.bind(15, qint64(ordinal));
    else
        insert.bindNull(15);
    bindSpan(insert, 16, spanIn(m_snapshot.asOf, index(r)));
    bindSpan(insert, 19, spanIn(m_snapshot.originalSpan, index(r)));
    const auto value = m_snapshot.value.constFind(static_cast<quint32>(r));
    if (value != m_snapshot.value.cend())
        insert.bind(22, *value);
    else
        insert.bindNull(22);
}

void Writer::bindWording(Statement &insert, Row r) const
{
    const StringPool &pool = m_snapshot.pool;
    bindLayer(insert, 12, r);
    bindText(insert, 13, pool, m_snapshot.confidenceText[index(r)]);
    bindText(insert, 23, pool, m_snapshot.colourText[index(r)]);
    bindText(insert, 24, pool, m_snapshot.summaryText[index(r)]);
    bindText(insert, 25, pool, m_snapshot.notesText[index(r)]);
    bindText(insert, 26, pool, m_snapshot.attributesText[index(r)]);
}

// All but the first subject and the first object, which stand in the record.
Result<> Writer::writeTies()
{
    return forEachRow("INSERT INTO tie (record, role, target) VALUES (?, ?, ?)", [this](Statement &insert, Row r) {
        bool isInline[2] = {true, true};
        for (const Tie &tie : m_snapshot.ties(r)) {
            if (tie.role == Role::Subject || tie.role == Role::Object)
                if (std::exchange(isInline[tie.role == Role::Object], false))
                    continue;
            insert.bind(1, number(r));
            insert.bind(2, static_cast<qint64>(tie.role));
            insert.bind(3, number(tie.row));
            insert.run();
        }
    });
}

Result<> Writer::writeNames()
{
    const StringPool &pool = m_snapshot.pool;
    return forEachRow("INSERT INTO name (record, language, script, role, party, text) VALUES (?, ?, ?, ?, ?, ?)",
                      [this, &pool](Statement &insert, Row r) {
                          for (const NameEntry &entry : m_snapshot.names(r)) {
                              insert.bind(1, number(r));
                              insert.bind(2, pool.view(entry.language));
                              bindText(insert, 3, pool, entry.script);
                              bindText(insert, 4, pool, entry.role);
                              bindNumber(insert, 5, number(entry.party));
                              insert.bind(6, pool.view(entry.text));
                              insert.run();
                          }
                      });
}

// Most have no more than a locator.
Result<> Writer::writeCitations()
{
    using Said = std::pair<Row, const CitationEntry *>;
    const StringPool &pool = m_snapshot.pool;
    auto plain = BatchInsert<Said>::into(m_database, "citation", "record,source,locator",
                                         [this, &pool](Statement &insert, int first, const Said &said) {
                                             insert.bind(first, number(said.first));
                                             insert.bind(first + 1, number(said.second->source));
                                             bindText(insert, first + 2, pool, said.second->locator);
                                         });
    if (!plain)
        return plain.error();
    const Result<> written =
        forEachRow("INSERT INTO citation (record, source, locator, field, value, asof_first, asof_last, asof_form,"
                   " note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   [this, &pool, &plain](Statement &full, Row r) {
                       for (const CitationEntry &entry : m_snapshot.citations(r)) {
                           if (!entry.field && !entry.value && !entry.note && !entry.asOf.isKnown()) {
                               plain->add({r, &entry});
                               continue;
                           }
                           if (!plain->flush())
                               return;
                           full.bind(1, number(r));
                           full.bind(2, number(entry.source));
                           bindText(full, 3, pool, entry.locator);
                           bindText(full, 4, pool, entry.field);
                           bindText(full, 5, pool, entry.value);
                           bindSpan(full, 6, entry.asOf);
                           bindText(full, 9, pool, entry.note);
                           full.run();
                       }
                   });
    plain->flush();
    return written ? plain->outcome() : written;
}

Result<> Writer::writePositions()
{
    Result<Statement> insert = m_database.prepare("INSERT INTO position (layout, record, x, y) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    QStringList keys = m_snapshot.positions.keys();
    keys.sort();
    for (const QString &key : keys) {
        const QByteArray layout = key.toUtf8();
        const std::vector<QPointF> &places = m_snapshot.positions[key];
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (std::isnan(places[i].x()))
                continue;
            insert->bind(1, layout);
            insert->bind(2, number(row(i)));
            insert->bind(3, places[i].x());
            insert->bind(4, places[i].y());
            insert->run();
        }
    }
    return insert->outcome();
}

constexpr int stepsPerQuestion = 20'000; // of SQLite's machine, well below a tenth of a second

int isCancelled(void *progress)
{
    return static_cast<const Progress *>(progress)->isCancelled();
}

} // namespace

Result<> makeIndexes(Database &database, Progress &progress)
{
    sqlite3_progress_handler(database.handle(), stepsPerQuestion, isCancelled, &progress);
    // What does not fit in the cache is sorted in several pieces, each beside the reading of the next, and none so
    // large that a cancel would have to wait for it. In memory alone (temp_store) it would be sorted at once.
    sqlite3_limit(database.handle(), SQLITE_LIMIT_WORKER_THREADS, 1);
    const Result<> made = database.execute("PRAGMA cache_size = -4096; PRAGMA threads = 1")
                              ? makeRecordIndexes(database)
                              : Result<>(database.lastError());
    sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
    if (progress.isCancelled())
        return Error{SnapshotWriterText::tr("Writing “%1” was cancelled.").arg(database.file())};
    return made;
}

Result<> writeSnapshot(Database &database, const Snapshot &snapshot, Progress &progress)
{
    return Writer(database, snapshot, nullptr, progress).write();
}

Result<> appendSnapshot(Database &database, const Snapshot &snapshot, const AddedPlaces &places, Progress &progress)
{
    return Writer(database, snapshot, &places, progress).writeLists();
}

Result<> writeDocument(const QString &file, const Snapshot &snapshot, Progress &progress, const WriteFurther &further)
{
    Result<PendingFile> pending = PendingFile::besides(file);
    if (!pending)
        return pending.error();
    {
        Result<Database> database = createDocumentFile(pending->path(), file);
        if (!database)
            return database.error();
        if (const Result<> dropped = dropRecordIndexes(*database); !dropped)
            return dropped;
        if (const Result<> written = writeSnapshot(*database, snapshot, progress); !written)
            return written;
        if (const Result<> made = makeIndexes(*database, progress); !made)
            return made;
        if (const Result<> written = further ? further(*database) : Nothing(); !written)
            return written;
    }
    return pending->commit();
}

} // namespace trilateral
