// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of a FacetModel: swatch, name, count at the right; a section's name in small capitals.
#pragma once

#include "widgets/theme/palette.h"

#include <QStyledItemDelegate>

namespace trilateral
{

class FacetModel;

class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FacetDelegate(const FacetModel &model, QObject *parent);

    void setColours(const Palette &palette) { m_palette = &palette; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBack(QPainter &painter, const QStyleOptionViewItem &option) const;

    const FacetModel &m_model;
    const Palette *m_palette;
};

} // namespace trilateral
