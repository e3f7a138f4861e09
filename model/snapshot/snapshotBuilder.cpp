// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/snapshotBuilder.h"

#include "model/base/plainText.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotAssembly.h"
#include "model/snapshot/vocabularyTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trilateral
{

namespace
{

struct SnapshotBuilderText {
    Q_DECLARE_TR_FUNCTIONS(SnapshotBuilderText)
};

constexpr qint64 rowsPerReport = 16384;
constexpr qint64 smallestRow = 4;          // bytes that a row takes at least
constexpr qint64 mostText = 3'500'000'000; // bytes; texts are found by 32 bits

// Columns of the pass over the table record, in the order of the query.
enum RecordColumn {
    RowNumber,
    Id,
    KindRow,
    First,
    Last,
    Form,
    TypeRow,
    Subject,
    Object,
    StatusNumber,
    Importance,
    Layer,
    Confidence,
    StanceRow,
    Ordinal,
    AsOf,
    Original = AsOf + 3,
    Value = Original + 3,
    Colour,
    Summary,
    Notes,
    Attributes,
};
constexpr const char *recordQuery =
    "SELECT row, id, kind, first, last, form, type, subject, object, status, importance, layer, confidence, stance,"
    " ordinal, asof_first, asof_last, asof_form, original_first, original_last, original_form, value, colour, summary,"
    " notes, attributes FROM record";

// The number of rows, or a little more where some were deleted: counting them would cost a pass of its own.
constexpr const char *expectedRows =
    "SELECT coalesce((SELECT max(row) FROM record), 0) + coalesce((SELECT max(row) FROM tie), 0)"
    " + coalesce((SELECT max(row) FROM name), 0) + coalesce((SELECT max(row) FROM citation), 0)";
constexpr qint64 mostReserved = 2'000'000;

// A word out of a few (layer, confidence, a name's language): interned, and the last one remembered.
class RepeatedText
{
public:
    quint32 number(StringPool &pool, QByteArrayView text)
    {
        if (text.isEmpty())
            return 0;
        if (pool.view(m_last) != text)
            m_last = pool.add(text);
        return m_last;
    }

private:
    quint32 m_last = 0;
};

// A text that is hardly ever met twice: interning would cost more than it saves.
quint32 ownText(StringPool &pool, QByteArrayView text)
{
    return text.isEmpty() ? 0 : pool.append(text);
}

struct PendingTie {
    Row from;
    Role role;
    qint64 target;
};

Day dayFrom(const Statement &rows, int column)
{
    return static_cast<Day>(std::clamp<qint64>(rows.integer(column), openPast, openFuture));
}

Span spanFrom(const Statement &rows, int column)
{
    if (rows.isNull(column))
        return {};
    return Span::fromPacked(dayFrom(rows, column), dayFrom(rows, column + 1),
                            static_cast<quint32>(rows.integer(column + 2)));
}

template <class Id>
Id vocabularyId(const Statement &rows, int column, const RowNumbers &numbers)
{
    const std::size_t place = rows.isNull(column) ? noPlace : numbers.find(rows.integer(column));
    return place < index(Id::None) ? static_cast<Id>(place) : Id::None;
}

class Builder
{
public:
    Builder(const Database &database, Progress &progress) : m_database(database), m_progress(progress) {}
    Result<SnapshotPtr> build();
    Result<SnapshotPtr> buildPart(const RecordRows &rows);

private:
    template <class ReadRow>
    Result<> forEachRow(const QByteArray &sql, ReadRow readRow);
    Result<> readTables();
    Result<> measureFile();
    [[nodiscard]] Error damaged() const;
    [[nodiscard]] Error cancelled() const;
    [[nodiscard]] QByteArrayView plain(QByteArrayView text);
    Result<> readRecords();
    Result<> readTies();
    Result<> readNames();
    Result<> readCitations();
    Result<> readPositions();
    void readRecord(const Statement &rows);
    void readWording(const Statement &rows, Row r);
    void readDates(const Statement &rows, Row r);
    void readInlineTie(const Statement &rows, int column, Row r, Role role);
    void addTie(Row from, Role role, qint64 target);
    [[nodiscard]] Row rowOf(qint64 number) const;
    [[nodiscard]] Row rowIn(const Statement &rows, int column) const;

    const Database &m_database;
    Progress &m_progress;
    QByteArray m_recordsOnly; // what limits the pass over the records
    QByteArray m_listsOnly;   // and those over their lists
    SnapshotAssembly m_assembly;
    VocabularyRows m_vocabularies;
    RowNumbers m_records;
    std::vector<PendingTie> m_forwardReferences; // to records further down in the table
    RepeatedText m_layers;
    RepeatedText m_confidences;
    RepeatedText m_languages;
    RepeatedText m_scripts;
    RepeatedText m_nameRoles;
    RepeatedText m_fields;
    RepeatedText m_values;
    QByteArray m_plain; // the last text that had to be cleaned
    qint64 m_fileSize = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isSane = true;
};

Result<SnapshotPtr> Builder::build()
{
    const Result<qint64> last = m_database.integer("SELECT max(row) FROM record");
    const Result<qint64> total = m_database.integer(expectedRows);
    if (!last || !total)
        return last ? total.error() : last.error();
    const auto expected = static_cast<std::size_t>(std::clamp<qint64>(*last, 0, mostReserved));
    m_assembly.reserve(expected);
    m_records.reserve(expected);
    m_total = *total;
    if (const Result<> done = readTables(); !done)
        return done.error();
    const SnapshotPtr snapshot = m_assembly.finish(&m_progress);
    return snapshot ? Result<SnapshotPtr>(snapshot) : cancelled();
}

Result<SnapshotPtr> Builder::buildPart(const RecordRows &rows)
{
    m_recordsOnly = " WHERE row IN (" + rows.all + ") ORDER BY row";
    m_listsOnly = " WHERE record IN (" + rows.whole + ") ORDER BY row";
    if (const Result<> done = readTables(); !done)
        return done.error();
    return SnapshotPtr(m_assembly.finish());
}

Result<> Builder::readTables()
{
    Result<VocabularyRows> vocabularies = readVocabularies(m_database, m_assembly.columns);
    if (!vocabularies)
        return vocabularies.error();
    m_vocabularies = std::move(*vocabularies);
    for (const auto step : {&Builder::measureFile, &Builder::readRecords, &Builder::readTies, &Builder::readNames,
                            &Builder::readCitations, &Builder::readPositions})
        if (const Result<> done = (this->*step)(); !done)
            return done;
    return Nothing();
}

// What the file can hold at most: pages that are entered again and again, or texts that share their bytes, would
// otherwise make a small file fill the memory.
Result<> Builder::measureFile()
{
    const Result<qint64> pages = m_database.integer("PRAGMA page_count");
    const Result<qint64> size = m_database.integer("PRAGMA page_size");
    if (!pages || !size)
        return pages ? size.error() : pages.error();
    m_fileSize = *pages * *size;
    return Nothing();
}

Error Builder::damaged() const
{
    return {SnapshotBuilderText::tr("“%1” is damaged: restore it from a copy, or import its dataset again.")
                .arg(m_database.file())};
}

Error Builder::cancelled() const
{
    return {SnapshotBuilderText::tr("Opening “%1” was cancelled.").arg(m_database.file())};
}

QByteArrayView Builder::plain(QByteArrayView text)
{
    if (isPlainText(text))
        return text;
    ++m_assembly.columns.cleanedTexts;
    m_plain = plainText(text);
    return m_plain;
}

template <class ReadRow>
Result<> Builder::forEachRow(const QByteArray &sql, ReadRow readRow)
{
    const bool areRecords = sql == recordQuery;
    const QByteArray limited = sql + (areRecords ? m_recordsOnly : m_listsOnly);
    Result<Statement> rows = m_database.prepare(limited.constData());
    if (!rows)
        return rows.error();
    const qint64 mostBytes = std::min(m_fileSize, mostText);
    while (rows->next()) {
        readRow(*rows);
        if (static_cast<qint64>(m_assembly.columns.pool.byteCount()) > mostBytes || ++m_done > m_fileSize / smallestRow)
            return damaged();
        if (m_done % rowsPerReport)
            continue;
        m_progress.report(m_done, std::max(m_done, m_total));
        if (m_progress.isCancelled())
            return cancelled();
    }
    return rows->outcome();
}

Result<> Builder::readRecords()
{
    const Result<> done = forEachRow(recordQuery, [this](const Statement &rows) { readRecord(rows); });
    if (done && !m_isSane)
        return damaged();
    for (const PendingTie &tie : m_forwardReferences)
        addTie(tie.from, tie.role, tie.target);
    return done;
}

void Builder::readRecord(const Statement &rows)
{
    const std::size_t kind = m_vocabularies.kinds.find(rows.integer(KindRow));
    if (kind >= index(KindId::None) || m_assembly.columns.count() >= mostRows) {
        m_isSane = false;
        return;
    }
    Snapshot &columns = m_assembly.columns;
    const Row r = m_assembly.addRecord(plain(rows.utf8(Id)), static_cast<KindId>(kind));
    m_records.add(rows.integer(RowNumber));
    columns.type.back() = vocabularyId<TypeId>(rows, TypeRow, m_vocabularies.types);
    columns.stance.back() = vocabularyId<StanceId>(rows, StanceRow, m_vocabularies.stances);
    const qint64 status = rows.integer(StatusNumber);
    columns.status.back() = status > 0 && status < statusCount ? static_cast<Status>(status) : Status::None;
    columns.importance.back() = static_cast<quint8>(std::clamp<qint64>(rows.integer(Importance), 0, 3));
    columns.ordinal.back() = static_cast<qint16>(std::clamp<qint64>(rows.integer(Ordinal), 0, 32767));
    readDates(rows, r);
    readWording(rows, r);
    readInlineTie(rows, Subject, r, Role::Subject);
    readInlineTie(rows, Object, r, Role::Object);
    if (!rows.isNull(Value))
        columns.value.insert(static_cast<quint32>(r), rows.real(Value));
}

void Builder::readDates(const Statement &rows, Row r)
{
    m_assembly.columns.span.back() = spanFrom(rows, First);
    if (!rows.isNull(AsOf))
        m_assembly.setAsOf(r, spanFrom(rows, AsOf));
    if (!rows.isNull(Original))
        m_assembly.setOriginalSpan(r, spanFrom(rows, Original));
}

void Builder::readWording(const Statement &rows, Row r)
{
    Snapshot &columns = m_assembly.columns;
    columns.layerText[index(r)] = m_layers.number(columns.pool, plain(rows.utf8(Layer)));
    columns.confidenceText[index(r)] = m_confidences.number(columns.pool, plain(rows.utf8(Confidence)));
    columns.colourText[index(r)] = columns.pool.add(plain(rows.utf8(Colour)));
    columns.summaryText[index(r)] = ownText(columns.pool, plain(rows.utf8(Summary)));
    columns.notesText[index(r)] = ownText(columns.pool, plain(rows.utf8(Notes)));
    columns.attributesText[index(r)] = ownText(columns.pool, plain(rows.utf8(Attributes)));
}

void Builder::readInlineTie(const Statement &rows, int column, Row r, Role role)
{
    if (rows.isNull(column))
        return;
    const qint64 target = rows.integer(column);
    if (rowOf(target) == Row::None)
        m_forwardReferences.push_back({r, role, target});
    else
        addTie(r, role, target);
}

void Builder::addTie(Row from, Role role, qint64 target)
{
    if (const Row to = rowOf(target); to != Row::None && from != Row::None)
        m_assembly.ties.push_back({from, role, to});
    else if (from != Row::None)
        ++m_assembly.columns.danglingTies;
}

Row Builder::rowOf(qint64 number) const
{
    const std::size_t place = m_records.find(number);
    return place == noPlace ? Row::None : row(place);
}

Row Builder::rowIn(const Statement &rows, int column) const
{
    return rows.isNull(column) ? Row::None : rowOf(rows.integer(column));
}

Result<> Builder::readTies()
{
    return forEachRow("SELECT record, role, target FROM tie", [this](const Statement &rows) {
        const qint64 role = rows.integer(1);
        if (role >= 0 && role < roleCount)
            addTie(rowIn(rows, 0), static_cast<Role>(role), rows.integer(2));
    });
}

Result<> Builder::readNames()
{
    return forEachRow("SELECT record, language, script, role, party, text FROM name", [this](const Statement &rows) {
        const Row record = rowIn(rows, 0);
        if (record == Row::None)
            return;
        StringPool &pool = m_assembly.columns.pool;
        m_assembly.names.push_back({record,
                                    {ownText(pool, plain(rows.utf8(5))), m_languages.number(pool, plain(rows.utf8(1))),
                                     m_scripts.number(pool, plain(rows.utf8(2))),
                                     m_nameRoles.number(pool, plain(rows.utf8(3))), rowIn(rows, 4)}});
    });
}

Result<> Builder::readCitations()
{
    constexpr const char *sql = "SELECT record, source, locator, field, value, asof_first, asof_last, asof_form, note"
                                " FROM citation";
    return forEachRow(sql, [this](const Statement &rows) {
        const Row record = rowIn(rows, 0);
        const Row source = rowIn(rows, 1);
        if (record == Row::None || source == Row::None)
            return;
        StringPool &pool = m_assembly.columns.pool;
        m_assembly.citations.push_back(
            {record,
             {source, ownText(pool, plain(rows.utf8(2))), m_fields.number(pool, plain(rows.utf8(3))),
              m_values.number(pool, plain(rows.utf8(4))), spanFrom(rows, 5), ownText(pool, plain(rows.utf8(8)))}});
    });
}

Result<> Builder::readPositions()
{
    return forEachRow("SELECT layout, record, x, y FROM position", [this](const Statement &rows) {
        const QPointF point(rows.real(2), rows.real(3));
        const Row r = rowIn(rows, 1);
        if (r != Row::None && std::isfinite(point.x()) && std::isfinite(point.y()))
            m_assembly.setPosition(rows.text(0), r, point);
    });
}

} // namespace

Result<SnapshotPtr> buildPart(const Database &database, const RecordRows &rows, Progress &progress)
{
    return Builder(database, progress).buildPart(rows);
}

Result<SnapshotPtr> buildSnapshot(const Database &database, Progress &progress)
{
    return Builder(database, progress).build();
}

Result<SnapshotPtr> openDocument(const QString &file, Progress &progress)
{
    const Result<Database> database = openDocumentFile(file);
    if (!database)
        return database.error();
    return buildSnapshot(*database, progress);
}

} // namespace trilateral
