// SPDX-License-Identifier: GPL-3.0-or-later
// The network as a table: each shown node with its measures, sorted by a click on a head. What is selected in it is
// selected everywhere, and the other way round.
#pragma once

#include "widgets/tables/nodeTableModel.h"
#include "widgets/view/view.h"

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace trilateral
{

class YearsDelegate;

class NodeTable final : public View
{
    Q_OBJECT
public:
    explicit NodeTable(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] NodeTableModel &model() { return *m_model; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    // The rows as they stand; of the selected ones alone where several are selected.
    [[nodiscard]] QString text() const;

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
    void copy();

    NodeTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    YearsDelegate *m_years;
    QLabel *m_note;
    QPushButton *m_copy;
    FramePtr m_shown;
    GraphView m_part;
    bool m_isShowing = false; // the selection is being brought over, not made
};

} // namespace trilateral
