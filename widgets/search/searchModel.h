// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the search popup as a list; headers can be seen but not chosen.
#pragma once

#include "widgets/search/searchRows.h"

#include <QAbstractListModel>

namespace trilateral
{

class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<SearchRow> rows);
    [[nodiscard]] const SearchRow &at(const QModelIndex &index) const;
    // The nearest row from there that can be chosen, step being 1 or -1; from itself where there is none.
    [[nodiscard]] int choosable(int from, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<SearchRow> m_rows;
};

} // namespace trilateral
