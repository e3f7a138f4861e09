// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/memoryTable.h"

#include "model/base/plainText.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr qsizetype mostColumns = 2000;
constexpr std::size_t mostBytes = 1 << 30;

} // namespace

MemoryTable::MemoryTable(QString name, const QStringList &columns) : m_name(std::move(name))
{
    for (const QString &column : columns)
        (void)placeOf(column);
}

std::size_t MemoryTable::placeOf(const QString &column)
{
    const QString key = column.toLower();
    const auto known = m_places.constFind(key);
    if (known != m_places.constEnd())
        return *known;
    if (m_columns.size() >= mostColumns)
        return none;
    const auto place = static_cast<std::size_t>(m_columns.size());
    m_columns += plainText(column);
    m_places.insert(key, place);
    return place;
}

void MemoryTable::beginRow(qint64 line)
{
    m_rows.push_back({line, m_cells.size(), false});
}

void MemoryTable::set(const QString &column, const QString &value)
{
    if (value.isEmpty() || m_rows.empty())
        return;
    const std::size_t place = placeOf(column);
    m_isCut |= place == none || m_bytes.size() > mostBytes;
    if (place == none || m_bytes.size() > mostBytes)
        return;
    const QString plain = plainText(value);
    m_rows.back().wasCleaned |= plain.size() != value.size();
    const std::size_t begin = m_bytes.size();
    m_bytes += plain.toUtf8().toStdString();
    const auto at = std::ranges::lower_bound(m_cells.begin() + static_cast<std::ptrdiff_t>(m_rows.back().firstCell),
                                             m_cells.end(), place, {}, &Cell::column);
    if (at != m_cells.end() && at->column == place)
        *at = {place, begin, m_bytes.size()};
    else
        m_cells.insert(at, {place, begin, m_bytes.size()}); // at the end, where the columns come in their order
}

std::span<const MemoryTable::Cell> MemoryTable::cellsOf(std::size_t row) const
{
    const std::size_t end = row + 1 < m_rows.size() ? m_rows[row + 1].firstCell : m_cells.size();
    return std::span(m_cells).subspan(m_rows[row].firstCell, end - m_rows[row].firstCell);
}

QByteArrayView MemoryTable::cell(std::size_t row, std::size_t column) const
{
    const std::span<const Cell> cells = cellsOf(row);
    const auto at = std::ranges::lower_bound(cells, column, {}, &Cell::column);
    if (at == cells.end() || at->column != column)
        return {};
    return {m_bytes.data() + at->begin, static_cast<qsizetype>(at->end - at->begin)};
}

void MemoryTable::copyRow(std::size_t row, std::string &bytes, std::vector<std::size_t> &ends) const
{
    const std::span<const Cell> cells = cellsOf(row);
    bytes.clear();
    ends.assign(static_cast<std::size_t>(m_columns.size()), 0);
    auto cell = cells.begin();
    for (std::size_t column = 0; column < ends.size(); ++column) {
        if (cell != cells.end() && cell->column == column) {
            bytes.append(m_bytes, cell->begin, cell->end - cell->begin);
            ++cell;
        }
        ends[column] = bytes.size();
    }
}

} // namespace trilateral
