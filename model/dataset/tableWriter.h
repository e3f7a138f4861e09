// SPDX-License-Identifier: GPL-3.0-or-later
// One table on its way out: cells by column name, written as CSV (RFC 4180, comma, LF). Columns that stayed empty in
// every row are left out, but for the first. Cells that look like a formula are guarded (see formulaGuard.h).
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <string>
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
    // An array of objects, the cells by column.
    [[nodiscard]] QJsonArray json() const;

private:
    // A cell that is not empty; a table has many columns and few of them.
    struct Cell {
        std::size_t column = 0;
        std::size_t begin = 0; // in m_bytes
        std::size_t end = 0;
    };
    [[nodiscard]] std::vector<std::size_t> usedColumns() const;
    [[nodiscard]] QByteArrayView text(const Cell &cell) const;
    void appendRow(QByteArray &csv, std::size_t number, const std::vector<std::size_t> &used,
                   std::vector<const Cell *> &cells) const;

    QStringList m_columns;
    QHash<QString, std::size_t> m_places;
    std::string m_bytes;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_rows; // where each begins in m_cells
};

} // namespace trilateral
