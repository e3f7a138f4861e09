// SPDX-License-Identifier: GPL-3.0-or-later
// The records that pass the filter as rows, to be read and to be changed in place. A changed cell is only told: what
// becomes of it comes back with the next frame. Numbers of observations have no row here.
#pragma once

#include "model/exploration/frame.h"

#include <QAbstractTableModel>

namespace trilateral
{

class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Date, Name, Kind, Status, Summary, Layer };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;
    // Keeps the order in which the rows are sorted. Cost: that of sorting.
    void setFrame(const FramePtr &frame);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Announces a value that can be read and is another one; changes nothing here.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] QString idAt(int row) const;
    // The row of a record, -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;
    void retranslate();

signals:
    // field: "date" (value as EDTF), "name" (in the language shown), "status" (its key) or "summary".
    void entered(const QString &id, const QString &field, const QString &value);
    // Why what was typed cannot be taken.
    void refused(const QString &sentence);

private:
    [[nodiscard]] Row recordAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString words(Row record, Column column) const;
    [[nodiscard]] QVariant value(Row record, Column column) const;
    // What the user says of a record's field instead, in words.
    [[nodiscard]] QString ownWord(Row record, Column column) const;
    void order();

    FramePtr m_frame;
    std::vector<Row> m_rows;
    std::vector<int> m_places; // by record
    Column m_sorted = Column::Date;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace trilateral
