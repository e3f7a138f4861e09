// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filters/facetDelegate.h"

#include "widgets/filters/facetModel.h"
#include "widgets/filters/swatchPainter.h"
#include "widgets/theme/metrics.h"
#include "widgets/view/fonts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

namespace trilateral
{

namespace
{

constexpr int sectionHeight = 34;
constexpr int swatchCentre = panelMargin + 6;
constexpr int textLeft = panelMargin + 21;
constexpr int countGap = 8;
constexpr int arrowRoom = 16;
constexpr int roundness = 4;
constexpr double dimness = 0.6;

QFont fontOf(float pixelSize, bool isBold)
{
    TextStyle style;
    style.pixelSize = pixelSize;
    style.isBold = isBold;
    return fontFor(style);
}

void drawLine(QPainter &painter, const QRect &box, const QString &text, Qt::Alignment align)
{
    painter.drawText(box, static_cast<int>(align | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

bool togglesBy(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonRelease)
        return static_cast<const QMouseEvent &>(event).button() == Qt::LeftButton;
    return event.type() == QEvent::KeyPress && static_cast<const QKeyEvent &>(event).key() == Qt::Key_Space;
}

} // namespace

FacetDelegate::FacetDelegate(const FacetModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_palette(&palette(Theme::Light))
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, m_model.isSection(index) ? sectionHeight : rowHeight};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option);
    if (m_model.isSection(index))
        paintSection(*painter, option, index);
    else if (m_model.isMore(index))
        paintMore(*painter, option, index);
    else
        paintValue(*painter, option, index);
    painter->restore();
}

void FacetDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRectF box = QRectF(option.rect).adjusted(panelMargin / 2.0, 0, -panelMargin / 2.0, 0);
    painter.setPen(Qt::NoPen);
    if (option.state & QStyle::State_MouseOver) {
        painter.setBrush(QColor::fromRgba(m_palette->hover));
        painter.drawRoundedRect(box, roundness, roundness);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor::fromRgba(m_palette->accent), 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
    }
}

void FacetDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = fontOf(headingPixels, true);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter.setFont(font);
    painter.setPen(QColor::fromRgba(m_palette->textMuted));
    const QRect box = option.rect.adjusted(panelMargin, sectionHeight - rowHeight, -panelMargin, 0);
    const bool isOpen = option.state & QStyle::State_Open;
    const bool showsArrow = !isOpen || (option.state & QStyle::State_MouseOver);
    drawLine(painter, box.adjusted(0, 0, showsArrow ? -arrowRoom : 0, 0), index.data().toString(), Qt::AlignLeft);
    if (!showsArrow)
        return;
    const QPointF tip(box.right() - 6, box.center().y() + (isOpen ? 3.0 : 1.0));
    painter.setPen(QPen(QColor::fromRgba(m_palette->textMuted), 1.4));
    if (isOpen)
        painter.drawPolyline(QPolygonF{tip - QPointF(4, 4), tip, tip + QPointF(4, -4)});
    else
        painter.drawPolyline(QPolygonF{tip + QPointF(-2, -4), tip + QPointF(2, 0), tip + QPointF(-2, 4)});
}

void FacetDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FacetValue &value = *m_model.value(index);
    const bool isOff = m_model.isNarrowed(index) && !value.isChosen;
    const bool isDim = isOff || value.count == 0;
    paintSwatch(painter, m_model.swatch(index),
                {option.rect.left() + swatchCentre - 0.0, option.rect.center().y() + 0.5}, *m_palette, isDim);
    painter.setFont(fontOf(bodyPixels, value.isChosen));
    const QString count = QLocale(QLocale::English).toString(static_cast<qulonglong>(value.count));
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    const QRect box = option.rect.adjusted(textLeft, 0, -panelMargin, 0);
    const Colour ink = isDim ? withAlpha(m_palette->textMuted, dimness) : m_palette->text;
    painter.setPen(QColor::fromRgba(ink));
    drawLine(painter, box.adjusted(0, 0, -countWidth - countGap, 0), index.data().toString(), Qt::AlignLeft);
    painter.setPen(QColor::fromRgba(isDim ? ink : m_palette->textMuted));
    drawLine(painter, box, count, Qt::AlignRight);
}

void FacetDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setFont(fontOf(bodyPixels, false));
    painter.setPen(QColor::fromRgba(m_palette->accent));
    drawLine(painter, option.rect.adjusted(textLeft, 0, -panelMargin, 0), index.data().toString(), Qt::AlignLeft);
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (!togglesBy(*event))
        return false;
    if (m_model.isMore(index)) {
        static_cast<FacetModel *>(model)->toggleMore(index);
        return true;
    }
    return model->setData(index, {}, Qt::CheckStateRole);
}

} // namespace trilateral
