// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/statusDelegate.h"

#include "widgets/view/statusWords.h"

#include <QComboBox>

namespace trilateral
{

QWidget *StatusDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->addItem(QStringLiteral("–"), statusKey(Status::None));
    for (int i = 1; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        box->addItem(statusWords(status, m_exploration.state().language), statusKey(status));
    }
    return box;
}

void StatusDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void StatusDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<const QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace trilateral
