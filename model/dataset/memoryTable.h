// SPDX-License-Identifier: GPL-3.0-or-later
// A table that was read out of another format than CSV, row by row, with the line of the file that each row comes
// from. Texts lose their hidden signs on the way in. TableReader reads it like any other. There is a limit to its
// columns and to its bytes, so that a small file that unfolds into a huge one is cut, not taken.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace trilateral
{

class MemoryTable
{
public:
    // name: that of a table of a dataset ("entities"), or any other.
    explicit MemoryTable(QString name, const QStringList &columns = {});

    void beginRow(qint64 line);
    // In the last row; adds the column at the end where it is new, and replaces what was set before. An empty value is
    // none. What goes beyond the limits is left out.
    void set(const QString &column, const QString &value);
    // Whether something was left out.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] qint64 line(std::size_t row) const { return m_rows[row].line; }
    // Whether a text of this row held hidden signs.
    [[nodiscard]] bool wasCleaned(std::size_t row) const { return m_rows[row].wasCleaned; }
    // Cost: the logarithm of the row's cells.
    [[nodiscard]] QByteArrayView cell(std::size_t row, std::size_t column) const;
    // The row's cells one after another, and where each of the columns ends in them.
    void copyRow(std::size_t row, std::string &bytes, std::vector<std::size_t> &ends) const;

private:
    struct Row {
        qint64 line = 0;
        std::size_t firstCell = 0;
        bool wasCleaned = false;
    };
    struct Cell {
        std::size_t column = 0;
        std::size_t begin = 0; // in m_bytes
        std::size_t end = 0;
    };
    static constexpr std::size_t none = SIZE_MAX;
    [[nodiscard]] std::span<const Cell> cellsOf(std::size_t row) const; // in the order of the columns
    [[nodiscard]] std::size_t placeOf(const QString &column);           // none where there are too many

    QString m_name;
    QStringList m_columns;
    QHash<QString, std::size_t> m_places; // by the name in small letters
    std::string m_bytes;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    bool m_isCut = false;
};

using MemoryTablePtr = std::shared_ptr<const MemoryTable>;

} // namespace trilateral
