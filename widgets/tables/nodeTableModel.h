// SPDX-License-Identifier: GPL-3.0-or-later
// The shown nodes of the network as rows, with what is measured of them as columns. Values that are still being
// measured are empty. Sort by SortRole.
#pragma once

#include "model/exploration/shownPart.h"

#include <QAbstractTableModel>

namespace trilateral
{

class NodeTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole };
    enum class Column : quint8 {
        Name,
        Kind,
        Links,
        Relations,
        Closeness,
        Betweenness,
        PageRank,
        Eigenvector,
        Community,
        Part,
        Bridges,
        Years,
    };
    static constexpr int columns = 12;

    using QAbstractTableModel::QAbstractTableModel;
    void setFrame(const FramePtr &frame, const ShownPart &shown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString idAt(int row) const;
    // The row of a record, -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;
    // Relations by year, of the node in that row; null until measured.
    [[nodiscard]] const std::vector<quint32> *yearsAt(int row) const;
    // Of any row in any year.
    [[nodiscard]] quint32 mostInYear() const { return m_mostInYear; }
    // As in the table, columns parted by tabs, with a head: of the given rows.
    [[nodiscard]] QString text(const QList<int> &rows) const;
    void retranslate();

private:
    [[nodiscard]] std::optional<double> value(quint32 node, Column column) const;
    [[nodiscard]] QString words(quint32 node, Column column) const;
    [[nodiscard]] QVariant sortKey(quint32 node, Column column) const;
    [[nodiscard]] QString groupWords(quint32 group, const std::vector<quint32> &heads) const;
    [[nodiscard]] QString nameOf(quint32 node) const;
    [[nodiscard]] QString yearsWords(quint32 node) const;

    FramePtr m_frame;
    MeasuresPtr m_measures; // of just what is shown, or null
    std::vector<quint32> m_degree;
    quint32 m_mostInYear = 0;
    std::vector<quint32> m_nodes; // per row
};

} // namespace trilateral
