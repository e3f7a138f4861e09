// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes follow https://www.sqlite.org/session/changegroup.html ("changeset blob format" in sqlite3session.c).
#include "model/document/insertedRows.h"

#include "model/document/changeset.h"

#include <QtEndian>

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

} // namespace

Result<InsertedRows> InsertedRows::start(const Database &database)
{
    Result<Statement> names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
    if (!names)
        return names.error();
    InsertedRows rows(database);
    while (names->next())
        if (const QByteArray name = names->utf8(0).toByteArray(); isContentTable(name))
            rows.m_tables.push_back({name, 0});
    if (const Result<> outcome = names->outcome(); !outcome)
        return outcome.error();
    for (Table &table : rows.m_tables) {
        const Result<qint64> last =
            database.integer(QByteArray("SELECT coalesce(max(row), 0) FROM main." + table.name).constData());
        if (!last)
            return last.error();
        table.lastRow = *last;
    }
    return rows;
}

Result<> InsertedRows::changes(qsizetype partSize, const Take &take) const
{
    QByteArray part;
    part.reserve(partSize + partSize / 8);
    for (const Table &table : m_tables) {
        Result<Statement> rows = m_database->prepare(
            QByteArray("SELECT * FROM main." + table.name + " WHERE row > ? ORDER BY row").constData());
        if (!rows)
            return rows.error();
        rows->bind(1, table.lastRow);
        const int columns = sqlite3_column_count(rows->handle());
        for (bool isFirst = true; rows->next(); isFirst = false) {
            if (isFirst)
                appendHead(part, table.name, columns);
            appendRow(part, rows->handle(), columns);
            if (part.size() < partSize)
                continue;
            if (const Result<> taken = take(part); !taken)
                return taken;
            part.resize(0);
        }
        if (const Result<> outcome = rows->outcome(); !outcome)
            return outcome;
    }
    return part.isEmpty() ? Result<>(Nothing()) : take(part);
}

} // namespace trilateral
