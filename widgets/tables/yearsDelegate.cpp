// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/yearsDelegate.h"

#include "widgets/tables/nodeTableModel.h"

#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>

namespace trilateral
{

void YearsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const std::vector<quint32> *years = m_model.yearsAt(proxy ? proxy->mapToSource(index).row() : index.row());
    if (!years || years->empty())
        return;
    const QRectF room = QRectF(option.rect).adjusted(4, 3, -4, -3);
    const double width = room.width() / static_cast<double>(years->size());
    const double most = std::sqrt(static_cast<double>(m_model.mostInYear()));
    const QColor colour = QColor::fromRgba(m_palette->mark(u"slate"));
    painter->fillRect(QRectF(room.left(), room.bottom() - 0.5, room.width(), 0.5), QColor::fromRgba(m_palette->border));
    for (std::size_t i = 0; i < years->size(); ++i) {
        const double height = std::sqrt(static_cast<double>((*years)[i])) / most * room.height();
        const double left = room.left() + static_cast<double>(i) * width;
        painter->fillRect(QRectF(left, room.bottom() - height, std::max(1.0, width - 1), height), colour);
    }
}

} // namespace trilateral
