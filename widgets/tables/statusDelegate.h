// SPDX-License-Identifier: GPL-3.0-or-later
// A status is chosen from a list, in the language of the view; its key is what the model gives and gets.
#pragma once

#include "model/exploration/exploration.h"

#include <QStyledItemDelegate>

namespace trilateral
{

class StatusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StatusDelegate(Exploration &exploration, QObject *parent) : QStyledItemDelegate(parent), m_exploration(exploration)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Exploration &m_exploration;
};

} // namespace trilateral
