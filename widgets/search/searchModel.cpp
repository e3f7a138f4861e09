// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchModel.h"

namespace trilateral
{

void SearchModel::setRows(std::vector<SearchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const SearchRow &SearchModel::at(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

int SearchModel::choosable(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < rowCount(); i += step)
        if (!m_rows[static_cast<std::size_t>(i)].isHeader)
            return i;
    return from;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchRow &row = at(index);
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == Qt::AccessibleTextRole)
        return QStringList({row.text, row.detail, row.matched}).join(QStringLiteral(", "));
    return {};
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || at(index).isHeader)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace trilateral
