// SPDX-License-Identifier: GPL-3.0-or-later
// A document in memory whose tables have the columns of ours and none of their rules, filled with rows out of bytes and
// emptied again.
#pragma once

#include "model/document/documentFile.h"
#include "model/document/schema.h"

#include <QByteArrayView>

#include <cstdlib>
#include <cstring>
#include <vector>

namespace trilateral::fuzz
{

// A row is its table's number by the alphabet and its cells. A cell begins with one byte: below 16 it is empty; below
// 128 it is a number, that byte less 16; below 192 a text of as many bytes more as it is over 128; below 224 a whole
// number of eight bytes; below 248 a number with a fraction, of eight bytes; else a text whose length is the next byte
// times eight. Where the bytes are at an end, so is the row.
class CellTables
{
public:
    CellTables() : m_database(made())
    {
        const std::vector<QByteArray> names = list("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        for (const QByteArray &name : names) {
            const auto columns = list("SELECT name FROM pragma_table_info('" + name + "')");
            const QByteArray places = QByteArray("?, ").repeated(static_cast<qsizetype>(columns.size())).chopped(2);
            m_tables.push_back(
                {static_cast<int>(columns.size()), prepared("INSERT INTO " + name + " VALUES (" + places + ")")});
        }
    }
    [[nodiscard]] const Database &database() const { return m_database; }

    void fill(QByteArrayView bytes)
    {
        must(m_database.execute("BEGIN"));
        m_rest = bytes;
        while (!m_rest.isEmpty())
            addRow(m_tables[static_cast<unsigned char>(taken(1)[0]) % m_tables.size()]);
    }
    void clear() { must(m_database.execute("ROLLBACK")); }

private:
    struct Table {
        int columns = 0;
        Statement insert;
    };

    template <class T>
    static T must(Result<T> result)
    {
        if (!result)
            std::abort();
        return std::move(*result);
    }
    static void must(const Result<> &done)
    {
        if (!done)
            std::abort();
    }

    static Database made()
    {
        Database ours = must(Database::inMemory());
        must(migrate(ours));
        Database database = must(Database::inMemory());
        Statement tables = must(ours.prepare(
            "SELECT 'CREATE TABLE ' || t.name || ' (' || (SELECT group_concat(name || iif(pk, ' INTEGER PRIMARY KEY', "
            "''), ', ') FROM pragma_table_info(t.name)) || ')' FROM sqlite_schema AS t WHERE type = 'table'"));
        while (tables.next())
            must(database.execute(tables.utf8(0).toByteArray().constData()));
        return database;
    }

    [[nodiscard]] std::vector<QByteArray> list(const QByteArray &sql) const
    {
        std::vector<QByteArray> texts;
        Statement rows = prepared(sql);
        while (rows.next())
            texts.push_back(rows.utf8(0).toByteArray());
        return texts;
    }
    [[nodiscard]] Statement prepared(const QByteArray &sql) const { return must(m_database.prepare(sql.constData())); }

    QByteArrayView taken(qsizetype most)
    {
        const QByteArrayView piece = m_rest.first(std::min(most, m_rest.size()));
        m_rest = m_rest.sliced(piece.size());
        return piece;
    }
    template <class Number>
    Number number()
    {
        Number value = 0;
        const QByteArrayView bytes = taken(sizeof value);
        std::memcpy(&value, bytes.data(), static_cast<std::size_t>(bytes.size()));
        return value;
    }

    void addRow(Table &table)
    {
        for (int column = 1; column <= table.columns; ++column)
            bind(table.insert, column);
        (void)table.insert.run(); // a row whose number is taken or none is left out
    }
    void bind(Statement &insert, int column)
    {
        const int head = m_rest.isEmpty() ? 0 : static_cast<unsigned char>(taken(1)[0]);
        if (head < 16)
            insert.bindNull(column);
        else if (head < 128)
            insert.bind(column, static_cast<qint64>(head - 16));
        else if (head < 192)
            insert.bind(column, taken(head - 128));
        else if (head < 224)
            insert.bind(column, number<qint64>());
        else if (head < 248)
            insert.bind(column, number<double>());
        else
            insert.bind(column, taken(8 * number<quint8>()));
    }

    Database m_database;
    std::vector<Table> m_tables;
    QByteArrayView m_rest;
};

} // namespace trilateral::fuzz
