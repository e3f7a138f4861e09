// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/tableWriter.h"

#include <algorithm>

namespace trilateral
{

namespace
{

QByteArray quoted(const QString &value)
{
    static const QList<QChar> special{u',', u'"', u'\n', u'\r'};
    const bool hasSpecial = std::ranges::any_of(value, [](QChar c) { return special.contains(c); });
    // Blanks at the ends would be trimmed by readers.
    if (!hasSpecial && value == value.trimmed())
        return value.toUtf8();
    QString escaped = value;
    escaped.replace(u'"', QLatin1String("\"\""));
    return '"' + escaped.toUtf8() + '"';
}

} // namespace

TableWriter::TableWriter(QStringList columns) : m_columns(std::move(columns))
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_places.insert(m_columns[i], i);
}

void TableWriter::beginRow()
{
    m_rows.emplace_back();
}

void TableWriter::set(const QString &column, const QString &value)
{
    if (value.isEmpty())
        return;
    auto place = m_places.constFind(column);
    if (place == m_places.constEnd()) {
        place = m_places.insert(column, m_columns.size());
        m_columns << column;
    }
    std::vector<QString> &row = m_rows.back();
    row.resize(std::max(row.size(), static_cast<std::size_t>(*place) + 1));
    row[static_cast<std::size_t>(*place)] = value;
}

std::vector<qsizetype> TableWriter::usedColumns() const
{
    std::vector<qsizetype> used{0};
    for (qsizetype column = 1; column < m_columns.size(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (std::ranges::any_of(m_rows, [&](const auto &row) { return at < row.size() && !row[at].isEmpty(); }))
            used.push_back(column);
    }
    return used;
}

QByteArray TableWriter::csv() const
{
    const std::vector<qsizetype> used = usedColumns();
    QByteArrayList lines;
    QByteArrayList cells;
    for (const qsizetype column : used)
        cells << quoted(m_columns[column]);
    lines << cells.join(',');
    for (const std::vector<QString> &row : m_rows) {
        cells.clear();
        for (const qsizetype column : used)
            cells << (static_cast<std::size_t>(column) < row.size() ? quoted(row[static_cast<std::size_t>(column)])
                                                                    : QByteArray());
        lines << cells.join(',');
    }
    return lines.join('\n') + '\n';
}

} // namespace trilateral
