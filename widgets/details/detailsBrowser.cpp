// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/detailsBrowser.h"

#include "widgets/details/detailsText.h"
#include "widgets/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <memory>

namespace trilateral
{

namespace
{

constexpr double barWidth = 3;
constexpr double barLeft = 1;
constexpr double dotPitch = 6;
constexpr double chipRadius = 7;
constexpr double chipLift = 3; // the outline reaches so far above and below the letters

// Calls fn(from, to) with positions in the block for each chip.
template <class Fn>
void forEachChip(const QTextBlock &block, Fn &&fn)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QVariant colour = fragment.charFormat().property(ChipColourProperty);
        const int from = fragment.position() - block.position();
        if (colour.isValid())
            fn(from, from + fragment.length(), fragment.charFormat());
    }
}

QRectF chipBox(const QTextLine &line, int from, int to, const QTextCharFormat &format)
{
    const QFontMetricsF metrics(format.font());
    const double baseline = line.y() + line.ascent();
    const double left = line.cursorToX(from);
    const double right = line.cursorToX(to);
    return {left + 0.5, std::round(baseline - metrics.ascent() - chipLift / 2) + 0.5, right - left - 1,
            std::round(metrics.ascent() + metrics.descent() + chipLift)};
}

} // namespace

DetailsBrowser::DetailsBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(panelMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &DetailsBrowser::follow);
    connect(this, &QTextBrowser::highlighted, this,
            [this](const QUrl &url) { emit linkPointedAt(detailsLink(url.toString())); });
}

void DetailsBrowser::show(const DetailsDocument &details, const Palette &palette, Language language, bool keepsPlace)
{
    const int place = keepsPlace ? verticalScrollBar()->value() : 0;
    m_light = palette.accentPale;
    setExtraSelections({});
    fillTextDocument(*document(), details, palette, language);
    verticalScrollBar()->setValue(place);
}

void DetailsBrowser::lightUp(const QString &id)
{
    QList<QTextEdit::ExtraSelection> lit;
    const QString href = DetailsLink{DetailsLinkKind::Record, id}.text();
    for (QTextBlock block = document()->begin(); !id.isEmpty() && block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().anchorHref() != href)
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat light;
            light.setBackground(QColor::fromRgba(m_light));
            lit.append({cursor, light});
        }
    }
    setExtraSelections(lit);
}

// Something rather than nothing: for nothing Qt would look for a file of that name itself.
QVariant DetailsBrowser::loadResource(int, const QUrl &)
{
    return QByteArray("");
}

QMimeData *DetailsBrowser::createMimeDataFromSelection() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(copiedText(textCursor().selection().toPlainText()));
    return data.release();
}

void DetailsBrowser::follow(const QUrl &url)
{
    const DetailsLink link = detailsLink(url.toString());
    if (link.kind == DetailsLinkKind::Citation)
        scrollToAnchor(link.text());
    else if (link.kind != DetailsLinkKind::None)
        emit linkFollowed(link);
}

void DetailsBrowser::scrollToAnchor(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().property(AnchorProperty).toString() != anchor)
            continue;
        const QRectF box = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(static_cast<int>(box.center().y()) - viewport()->height() / 2);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.select(QTextCursor::BlockUnderCursor);
        selection.format.setBackground(QColor::fromRgba(m_light));
        setExtraSelections({selection});
        return;
    }
}

void DetailsBrowser::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            paintDecoration(painter, block, offset);
    }
    QTextBrowser::paintEvent(event);
}

void DetailsBrowser::paintDecoration(QPainter &painter, const QTextBlock &block, QPointF offset) const
{
    const QRectF box = document()->documentLayout()->blockBoundingRect(block).translated(offset);
    if (!box.intersects(QRectF(viewport()->rect())))
        return;
    paintBar(painter, block, box);
    paintChips(painter, block, box.topLeft());
}

void DetailsBrowser::paintBar(QPainter &painter, const QTextBlock &block, QRectF box) const
{
    const QTextBlockFormat format = block.blockFormat();
    if (!format.hasProperty(BarColourProperty))
        return;
    const double left = document()->documentMargin();
    const QRectF bar(left + barLeft, std::round(box.top()) - 2, barWidth, std::round(box.height()) + 4);
    if (format.hasProperty(BackgroundProperty)) {
        const QRectF back(bar.left(), bar.top(), viewport()->width() - left - bar.left(), bar.height());
        painter.fillRect(back, QColor::fromRgba(format.property(BackgroundProperty).toUInt()));
    }
    const QColor colour = QColor::fromRgba(format.property(BarColourProperty).toUInt());
    if (!format.property(BarDottedProperty).toBool()) {
        painter.fillRect(bar, colour);
        return;
    }
    for (double y = bar.top(); y + barWidth <= bar.bottom() + 1; y += dotPitch)
        painter.fillRect(QRectF(bar.left(), y, barWidth, barWidth), colour);
}

void DetailsBrowser::paintChips(QPainter &painter, const QTextBlock &block, QPointF origin) const
{
    forEachChip(block, [&](int from, int to, const QTextCharFormat &format) {
        painter.setPen(QPen(QColor::fromRgba(format.property(ChipColourProperty).toUInt()), 1));
        painter.setBrush(Qt::NoBrush);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = std::max(from, line.textStart());
            const int last = std::min(to, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            // Where it goes on in another line, the outline is open there.
            const QRectF box = chipBox(line, first, last, format).translated(origin);
            const QRectF whole = box.adjusted(first > from ? -2 * chipRadius : 0, 0, last < to ? 2 * chipRadius : 0, 0);
            painter.save();
            painter.setClipRect(box.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
            painter.drawRoundedRect(whole, chipRadius, chipRadius);
            painter.restore();
        }
    });
}

void DetailsBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    menu->exec(event->globalPos());
}

} // namespace trilateral
