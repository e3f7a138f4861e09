// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the years of a row as a small chart of bars. All rows share the years and the heights, which follow the square
// root of the number, so that one is seen beside a hundred.
#pragma once

#include "widgets/theme/palette.h"

#include <QStyledItemDelegate>

namespace trilateral
{

class NodeTableModel;

class YearsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    YearsDelegate(const NodeTableModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}
    void setColours(const Palette &palette) { m_palette = &palette; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const NodeTableModel &m_model;
    const Palette *m_palette = &palette(Theme::Light);
};

} // namespace trilateral
