// SPDX-License-Identifier: GPL-3.0-or-later
// The records that pass the filter as a table. A double click or F2 changes a cell: of one's own record the record
// itself, of one that came along what stands beside it as a correction. What is selected in it is selected everywhere.
#pragma once

#include "widgets/tables/recordTableModel.h"
#include "widgets/view/view.h"

class QLabel;
class QTableView;

namespace trilateral
{

class RecordTable final : public View
{
    Q_OBJECT
public:
    explicit RecordTable(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] RecordTableModel &model() { return *m_model; }
    [[nodiscard]] QTableView &table() { return *m_table; }

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row) override {}
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void retranslate();
    void refresh();
    void showSelection();
    void takeSelection();

    RecordTableModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    FramePtr m_shown;
    bool m_isShowing = false; // the selection is being brought over, not made
};

} // namespace trilateral
