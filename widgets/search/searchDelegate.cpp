// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchDelegate.h"

#include "widgets/search/searchModel.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/fonts.h"

#include <QPainter>

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int sideMargin = 12;
constexpr int headerHeight = 28;
constexpr int hitHeight = 28;
constexpr int matchedHeight = 18;
constexpr int roundness = 4;

void drawLine(QPainter &painter, const QRect &box, const QString &text, Qt::Alignment align)
{
    painter.drawText(box, static_cast<int>(align | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

SearchDelegate::SearchDelegate(const SearchModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_palette(&palette(Theme::Light))
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SearchRow &row = m_model.at(index);
    if (row.isHeader)
        return {0, headerHeight};
    return {0, row.matched.isEmpty() ? hitHeight : hitHeight + matchedHeight};
}

QFont SearchDelegate::font(int pixelSize, bool isBold, const QString &language) const
{
    TextStyle style;
    style.pixelSize = static_cast<float>(pixelSize);
    style.isBold = isBold;
    style.language = language.isEmpty() ? m_language : language;
    return fontFor(style);
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchRow &row = m_model.at(index);
    const QRect box = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor::fromRgba(m_palette->accentPale));
        painter->drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), roundness, roundness);
    }
    if (row.isHeader)
        paintHeader(*painter, box, row);
    else
        paintHit(*painter, box, row);
    painter->restore();
}

void SearchDelegate::paintHeader(QPainter &painter, const QRect &box, const SearchRow &row) const
{
    QFont capitals = font(headingPixels, true);
    capitals.setCapitalization(QFont::AllUppercase);
    capitals.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter.setFont(capitals);
    painter.setPen(QColor::fromRgba(m_palette->textMuted));
    const QRect line = box.adjusted(0, 6, 0, 0);
    drawLine(painter, line, row.text, Qt::AlignLeft);
    painter.setFont(font(smallPixels, false));
    drawLine(painter, line, row.detail, Qt::AlignRight);
}

void SearchDelegate::paintHit(QPainter &painter, const QRect &box, const SearchRow &row) const
{
    const QRect line(box.left(), box.top(), box.width(), hitHeight);
    painter.setFont(font(smallPixels, false));
    const int detailWidth = std::min(painter.fontMetrics().horizontalAdvance(row.detail), box.width() * 2 / 5);
    painter.setPen(QColor::fromRgba(m_palette->textMuted));
    drawLine(painter, line.adjusted(box.width() - detailWidth - 1, 0, 0, 0), row.detail, Qt::AlignRight);
    painter.setFont(font(bodyPixels, false));
    painter.setPen(QColor::fromRgba(m_palette->text));
    drawLine(painter, line.adjusted(0, 0, -detailWidth - sideMargin, 0), row.text, Qt::AlignLeft);
    if (row.matched.isEmpty())
        return;
    painter.setFont(font(smallPixels, false, row.matchedLanguage));
    painter.setPen(QColor::fromRgba(m_palette->textMuted));
    drawLine(painter, QRect(box.left(), line.bottom() - 3, box.width(), matchedHeight), row.matched, Qt::AlignLeft);
}

} // namespace trilateral
