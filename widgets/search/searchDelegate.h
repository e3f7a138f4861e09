// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the search popup: title and muted detail on one line, below it what matched elsewhere.
#pragma once

#include "widgets/theme/palette.h"

#include <QStyledItemDelegate>

namespace trilateral
{

class SearchModel;
struct SearchRow;

class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SearchDelegate(const SearchModel &model, QObject *parent);

    void setColours(const Palette &palette) { m_palette = &palette; }
    void setLanguage(const QString &code) { m_language = code; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeader(QPainter &painter, const QRect &box, const SearchRow &row) const;
    void paintHit(QPainter &painter, const QRect &box, const SearchRow &row) const;
    [[nodiscard]] QFont font(int pixelSize, bool isBold, const QString &language = {}) const;

    const SearchModel &m_model;
    const Palette *m_palette;
    QString m_language;
};

} // namespace trilateral
