// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes follow https://www.sqlite.org/session/changegroup.html ("changeset blob format" in sqlite3session.c).
#include "model/document/addedRows.h"

#include "model/document/changeset.h"
#include "model/document/schema.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

#include <sqlite3.h>

namespace trilateral
{

namespace
{

constexpr char tableMark = 'T';
constexpr char isInteger = 1;
constexpr char isReal = 2;
constexpr char isText = 3;
constexpr char isBlob = 4;
constexpr char isEmpty = 5;

// Seven bits a byte, the highest first; all but the last byte carry a mark. For numbers below 2^56.
void appendVarint(QByteArray &bytes, quint64 number)
{
    std::array<char, 8> reversed{};
    std::size_t count = 0;
    do {
        reversed[count] = static_cast<char>((number & 0x7f) | (count ? 0x80 : 0));
        ++count;
        number >>= 7;
    } while (number);
    while (count)
        bytes += reversed[--count];
}

void appendNumber(QByteArray &bytes, char type, quint64 bits)
{
    std::array<char, 9> field{type};
    qToBigEndian(bits, field.data() + 1);
    bytes.append(field.data(), field.size());
}

void appendBytes(QByteArray &bytes, char type, const void *data, int size)
{
    bytes += type;
    appendVarint(bytes, static_cast<quint64>(size));
    bytes.append(static_cast<const char *>(data), size);
}

void appendValue(QByteArray &bytes, sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return appendNumber(bytes, isInteger, static_cast<quint64>(sqlite3_column_int64(row, column)));
    case SQLITE_FLOAT:
        return appendNumber(bytes, isReal, std::bit_cast<quint64>(sqlite3_column_double(row, column)));
    case SQLITE_TEXT:
        return appendBytes(bytes, isText, sqlite3_column_text(row, column), sqlite3_column_bytes(row, column));
    case SQLITE_BLOB:
        return appendBytes(bytes, isBlob, sqlite3_column_blob(row, column), sqlite3_column_bytes(row, column));
    default:
        bytes += isEmpty;
    }
}

// The first column is the key in all of our tables.
void appendHead(QByteArray &bytes, const QByteArray &table, int columns)
{
    bytes += tableMark;
    appendVarint(bytes, static_cast<quint64>(columns));
    bytes += '\1';
    bytes.append(columns - 1, '\0');
    bytes.append(table.constData(), table.size() + 1);
}

void appendRow(QByteArray &bytes, sqlite3_stmt *row, int columns)
{
    bytes += static_cast<char>(SQLITE_INSERT);
    bytes += '\0'; // done by itself, not by a trigger
    for (int column = 0; column < columns; ++column)
        appendValue(bytes, row, column);
}

Result<std::vector<QByteArray>> contentTables(const Database &database)
{
    Result<Statement> names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
    if (!names)
        return names.error();
    std::vector<QByteArray> tables;
    while (names->next())
        if (const QByteArray name = names->utf8(0).toByteArray(); isContentTable(name))
            tables.push_back(name);
    if (const Result<> outcome = names->outcome(); !outcome)
        return outcome.error();
    return tables;
}

Result<qint64> lastRow(const Database &database, const QByteArray &table)
{
    return database.integer(QByteArray("SELECT coalesce(max(row), 0) FROM main." + table).constData());
}

qint64 countOf(const AddedRows &rows)
{
    return rows.last - rows.first + 1;
}

constexpr qint64 fewRows = 20'000;

// So many that it is faster to make the indexes anew than to take each row out of them.
Result<bool> areMost(const Database &database, const AddedRowsList &rows)
{
    const auto records = std::ranges::find(rows, "record", &AddedRows::table);
    if (records == rows.end() || countOf(*records) < fewRows)
        return false;
    const Result<qint64> last = lastRow(database, records->table);
    return last ? Result<bool>(*last / 3 < countOf(*records)) : last.error();
}

Result<> removeRange(Database &database, const AddedRows &rows)
{
    Result<Statement> removal =
        database.prepare(QByteArray("DELETE FROM main." + rows.table + " WHERE row BETWEEN ? AND ?").constData());
    if (!removal)
        return removal.error();
    removal->bind(1, rows.first);
    removal->bind(2, rows.last);
    removal->run();
    return removal->outcome();
}

} // namespace

Result<AddedRowsList> placesForRows(const Database &database)
{
    const Result<std::vector<QByteArray>> tables = contentTables(database);
    if (!tables)
        return tables.error();
    AddedRowsList places;
    for (const QByteArray &table : *tables) {
        const Result<qint64> last = lastRow(database, table);
        if (!last)
            return last.error();
        places.push_back({table, *last + 1, *last});
    }
    return places;
}

Result<AddedRowsList> rowsAddedSince(const Database &database, const AddedRowsList &places)
{
    AddedRowsList added;
    for (const AddedRows &place : places) {
        const Result<qint64> last = lastRow(database, place.table);
        if (!last)
            return last.error();
        if (*last >= place.first)
            added.push_back({place.table, place.first, *last});
    }
    return added;
}

Result<> keepAddedRows(Database &database, qint64 edit, const AddedRowsList &rows)
{
    Result<Statement> insert = database.prepare("INSERT INTO edit_added (edit, name, first, last) VALUES (?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const AddedRows &range : rows) {
        insert->bind(1, edit);
        insert->bind(2, range.table);
        insert->bind(3, range.first);
        insert->bind(4, range.last);
        insert->run();
    }
    return insert->outcome();
}

Result<AddedRowsList> keptAddedRows(const Database &database, qint64 edit)
{
    const Result<std::vector<QByteArray>> tables = contentTables(database);
    Result<Statement> ranges = database.prepare("SELECT name, first, last FROM edit_added WHERE edit = ? ORDER BY row");
    if (!tables || !ranges)
        return tables ? ranges.error() : tables.error();
    ranges->bind(1, edit);
    AddedRowsList rows;
    while (ranges->next()) {
        const auto table = std::ranges::find(*tables, ranges->utf8(0));
        const AddedRows range{table == tables->end() ? QByteArray() : *table, ranges->integer(1), ranges->integer(2)};
        if (range.table.isEmpty() || range.first < 1 || range.last < range.first)
            return noLongerFits();
        rows.push_back(range);
    }
    if (const Result<> outcome = ranges->outcome(); !outcome)
        return outcome.error();
    return rows;
}

Result<> forgetAddedRows(Database &database, qint64 edit)
{
    Result<Statement> removal = database.prepare("DELETE FROM edit_added WHERE edit = ?");
    if (!removal)
        return removal.error();
    removal->bind(1, edit);
    removal->run();
    return removal->outcome();
}

Result<> changesThatAdd(const Database &database, const AddedRowsList &rows, qsizetype partSize, const TakeBytes &take)
{
    QByteArray part;
    part.reserve(partSize + partSize / 8);
    for (const AddedRows &range : rows) {
        Result<Statement> each = database.prepare(
            QByteArray("SELECT * FROM main." + range.table + " WHERE row BETWEEN ? AND ? ORDER BY row").constData());
        if (!each)
            return each.error();
        each->bind(1, range.first);
        each->bind(2, range.last);
        const int columns = sqlite3_column_count(each->handle());
        for (bool isFirst = true; each->next(); isFirst = false) {
            if (isFirst)
                appendHead(part, range.table, columns);
            appendRow(part, each->handle(), columns);
            if (part.size() < partSize)
                continue;
            if (const Result<> taken = take(part); !taken)
                return taken;
            part.resize(0);
        }
        if (const Result<> outcome = each->outcome(); !outcome)
            return outcome;
    }
    return part.isEmpty() ? Result<>(Nothing()) : take(part);
}

Result<> removeRows(Database &database, const AddedRowsList &rows)
{
    const Result<bool> most = areMost(database, rows);
    if (!most)
        return most.error();
    if (*most)
        if (const Result<> dropped = dropRecordIndexes(database); !dropped)
            return dropped;
    for (const AddedRows &range : rows)
        if (const Result<> removed = removeRange(database, range); !removed)
            return removed;
    return *most ? makeRecordIndexes(database) : Nothing();
}

} // namespace trilateral
