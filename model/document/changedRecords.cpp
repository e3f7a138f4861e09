// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/changedRecords.h"

#include "model/base/plainText.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <vector>

#include <sqlite3.h>

namespace trilateral
{

namespace
{

constexpr std::size_t mostListed = 200;

// Tables whose rows belong to a record, and where they say to which.
struct ListTable {
    QByteArrayView name;
    int record;
    const char *recordOf;
};
constexpr std::array lists{ListTable{"tie", 1, "SELECT record FROM tie WHERE row = ?"},
                           ListTable{"name", 1, "SELECT record FROM name WHERE row = ?"},
                           ListTable{"citation", 1, "SELECT record FROM citation WHERE row = ?"},
                           ListTable{"position", 2, "SELECT record FROM position WHERE row = ?"}};
// No snapshot holds what these do.
constexpr std::array<QByteArrayView, 3> apart{"story", "slide", "picture"};

struct IteratorEnd {
    void operator()(sqlite3_changeset_iter *changes) const { sqlite3changeset_finalize(changes); }
};

QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return plainText(QString::fromUtf8(bytes, sqlite3_value_bytes(value)));
}

class ChangeReader
{
public:
    ChangeReader(const Database &database, const QByteArray &changes) : m_database(database)
    {
        sqlite3_changeset_iter *start = nullptr;
        // The library takes a pointer to what it only reads.
        auto *bytes = const_cast<char *>(changes.constData());
        if (changes.size() <= std::numeric_limits<int>::max() &&
            sqlite3changeset_start(&start, static_cast<int>(changes.size()), bytes) == SQLITE_OK)
            m_changes.reset(start);
    }
    ChangedRecords read();

private:
    void takeChange();
    void takeRecord();
    void takeListed(const ListTable &list);
    void takeRow(const std::optional<qint64> &record);
    [[nodiscard]] sqlite3_value *before(int column) const;
    [[nodiscard]] sqlite3_value *after(int column) const;
    [[nodiscard]] std::optional<qint64> looked(const char *query, qint64 row) const;
    [[nodiscard]] QString idOf(qint64 record) const;

    const Database &m_database;
    std::unique_ptr<sqlite3_changeset_iter, IteratorEnd> m_changes;
    ChangedRecords m_found;
    std::vector<qint64> m_listed; // records of rows of lists
    int m_operation = 0;
};

ChangedRecords ChangeReader::read()
{
    int step = SQLITE_ERROR;
    while (m_changes && !m_found.areAll && (step = sqlite3changeset_next(m_changes.get())) == SQLITE_ROW)
        takeChange();
    if (step != SQLITE_DONE)
        m_found.areAll = true;
    // A record that came or went is told of by its own row.
    for (const qint64 record : m_listed)
        if (!m_found.areAll && !m_found.before.contains(record))
            m_found.before.emplace(record, idOf(record));
    return m_found;
}

void ChangeReader::takeChange()
{
    const char *name = nullptr;
    int columns = 0;
    sqlite3changeset_op(m_changes.get(), &name, &columns, &m_operation, nullptr);
    const QByteArrayView table(name);
    const auto list = std::ranges::find(lists, table, &ListTable::name);
    if (table == "record")
        takeRecord();
    else if (list != lists.end())
        takeListed(*list);
    else if (std::ranges::find(apart, table) == apart.end())
        m_found.areAll = true;
    if (m_found.before.size() + m_listed.size() > mostListed)
        m_found.areAll = true;
}

sqlite3_value *ChangeReader::before(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != SQLITE_INSERT)
        sqlite3changeset_old(m_changes.get(), column, &value);
    return value;
}

sqlite3_value *ChangeReader::after(int column) const
{
    sqlite3_value *value = nullptr;
    if (m_operation != SQLITE_DELETE)
        sqlite3changeset_new(m_changes.get(), column, &value);
    return value;
}

void ChangeReader::takeRecord()
{
    constexpr int id = 1;
    sqlite3_value *row = m_operation == SQLITE_INSERT ? after(0) : before(0);
    if (!row) {
        m_found.areAll = true;
        return;
    }
    const qint64 record = sqlite3_value_int64(row);
    sqlite3_value *text = before(id);
    if (m_operation == SQLITE_INSERT)
        m_found.before.emplace(record, QString());
    else if (text)
        m_found.before.emplace(record, textOf(text));
    else
        m_found.before.emplace(record, idOf(record));
}

// A row that was changed tells its record only where that is what changed.
void ChangeReader::takeListed(const ListTable &list)
{
    sqlite3_value *from = before(list.record);
    sqlite3_value *to = after(list.record);
    for (sqlite3_value *record : {from, to})
        if (record)
            takeRow(sqlite3_value_int64(record));
    if (sqlite3_value *row = before(0); row && !from && !to)
        takeRow(looked(list.recordOf, sqlite3_value_int64(row)));
}

void ChangeReader::takeRow(const std::optional<qint64> &record)
{
    if (!record)
        m_found.areAll = true;
    else if (m_listed.empty() || m_listed.back() != *record)
        m_listed.push_back(*record);
}

std::optional<qint64> ChangeReader::looked(const char *query, qint64 row) const
{
    Result<Statement> rows = m_database.prepare(query);
    if (!rows)
        return std::nullopt;
    rows->bind(1, row);
    return rows->next() ? std::optional(rows->integer(0)) : std::nullopt;
}

QString ChangeReader::idOf(qint64 record) const
{
    Result<Statement> rows = m_database.prepare("SELECT id FROM record WHERE row = ?");
    if (!rows)
        return {};
    rows->bind(1, record);
    return rows->next() ? rows->text(0) : QString();
}

} // namespace

void ChangedRecords::add(const ChangedRecords &later)
{
    before.insert(later.before.begin(), later.before.end());
    areAll = areAll || later.areAll || before.size() > mostListed;
}

ChangedRecords changedRecords(const Database &database, const QByteArray &changes)
{
    return ChangeReader(database, changes).read();
}

} // namespace trilateral
