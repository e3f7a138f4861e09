// SPDX-License-Identifier: GPL-3.0-or-later
// One table on its way out: cells by column name, written as CSV (RFC 4180, comma, LF). Columns that stayed empty in
// every row are left out, but for the first.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace trilateral
{

class TableWriter
{
public:
    explicit TableWriter(QStringList columns);
    void beginRow();
    // Adds the column at the end where it is new. An empty value is none.
    void set(const QString &column, const QString &value);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] QByteArray csv() const;

private:
    [[nodiscard]] std::vector<qsizetype> usedColumns() const;

    QStringList m_columns;
    QHash<QString, qsizetype> m_places;
    std::vector<std::vector<QString>> m_rows; // shorter than the columns where the rest is empty
};

} // namespace trilateral
