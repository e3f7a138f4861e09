// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/tableWriter.h"

#include "model/dataset/formulaGuard.h"
#include <QJsonObject>

#include <algorithm>

namespace trilateral
{

namespace
{

// Blanks at the ends would be trimmed by readers.
bool needsQuotes(QByteArrayView text)
{
    const auto isSpecial = [](char c) {
        return c == ',' || c == '"' || c == '\n' || c == '\r';
    };
    return std::ranges::any_of(text, isSpecial) || text.trimmed().size() != text.size();
}

void appendCell(QByteArray &csv, QByteArrayView text)
{
    const char *const guard = looksLikeFormula(text) ? "'" : "";
    if (!needsQuotes(text)) {
        csv += guard;
        csv += text;
        return;
    }
    csv += '"';
    csv += guard;
    for (const char c : text) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

} // namespace

TableWriter::TableWriter(QStringList columns) : m_columns(std::move(columns))
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_places.insert(m_columns[i], static_cast<std::size_t>(i));
}

void TableWriter::beginRow()
{
    m_rows.push_back(m_cells.size());
}

void TableWriter::set(const QString &column, const QString &value)
{
    if (value.isEmpty())
        return;
    auto place = m_places.constFind(column);
    if (place == m_places.constEnd()) {
        place = m_places.insert(column, static_cast<std::size_t>(m_columns.size()));
        m_columns << column;
    }
    const QByteArray utf8 = value.toUtf8();
    const std::size_t begin = m_bytes.size();
    m_bytes.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    m_cells.push_back({*place, begin, m_bytes.size()});
}

// The first, and what any row has.
std::vector<std::size_t> TableWriter::usedColumns() const
{
    std::vector<bool> isUsed(static_cast<std::size_t>(m_columns.size()), false);
    isUsed[0] = true;
    for (const Cell &cell : m_cells)
        isUsed[cell.column] = true;
    std::vector<std::size_t> used;
    for (std::size_t column = 0; column < isUsed.size(); ++column)
        if (isUsed[column])
            used.push_back(column);
    return used;
}

QByteArrayView TableWriter::text(const Cell &cell) const
{
    return {m_bytes.data() + cell.begin, static_cast<qsizetype>(cell.end - cell.begin)};
}

void TableWriter::appendRow(QByteArray &csv, std::size_t number, const std::vector<std::size_t> &used,
                            std::vector<const Cell *> &cells) const
{
    std::ranges::fill(cells, nullptr);
    const std::size_t end = number + 1 < m_rows.size() ? m_rows[number + 1] : m_cells.size();
    for (std::size_t i = m_rows[number]; i < end; ++i)
        cells[m_cells[i].column] = &m_cells[i];
    for (std::size_t i = 0; i < used.size(); ++i) {
        csv += i ? "," : "";
        if (const Cell *cell = cells[used[i]])
            appendCell(csv, text(*cell));
    }
    csv += '\n';
}

QByteArray TableWriter::csv() const
{
    const std::vector<std::size_t> used = usedColumns();
    QByteArray csv;
    csv.reserve(static_cast<qsizetype>(m_bytes.size() + m_rows.size() * used.size()));
    for (const std::size_t column : used) {
        csv += csv.isEmpty() ? "" : ",";
        appendCell(csv, m_columns[static_cast<qsizetype>(column)].toUtf8());
    }
    csv += '\n';
    std::vector<const Cell *> cells(static_cast<std::size_t>(m_columns.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        appendRow(csv, i, used, cells);
    return csv;
}

QJsonArray TableWriter::json() const
{
    QJsonArray rows;
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const std::size_t end = number + 1 < m_rows.size() ? m_rows[number + 1] : m_cells.size();
        QJsonObject row;
        for (std::size_t i = m_rows[number]; i < end; ++i)
            row.insert(m_columns[static_cast<qsizetype>(m_cells[i].column)], QString::fromUtf8(text(m_cells[i])));
        rows.append(row);
    }
    return rows;
}

} // namespace trilateral
