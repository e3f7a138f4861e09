// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a details document. Loads nothing from anywhere: a document's texts cannot make it fetch a picture or a page.
#pragma once

#include "widgets/details/detailsDocument.h"
#include "widgets/theme/palette.h"

#include <QTextBrowser>

namespace trilateral
{

class DetailsBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DetailsBrowser(QWidget *parent = nullptr);

    // Scrolls to the top unless keepsPlace.
    void show(const DetailsDocument &details, const Palette &palette, Language language, bool keepsPlace);
    // Lights up every mention of the record; empty: none.
    void lightUp(const QString &id);

signals:
    void linkPointedAt(const trilateral::DetailsLink &link);
    void linkFollowed(const trilateral::DetailsLink &link);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    // Its own actions stand below those for the text.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void follow(const QUrl &url);
    void scrollToAnchor(const QString &anchor);
    void paintDecoration(QPainter &painter, const QTextBlock &block, QPointF offset) const;
    void paintBar(QPainter &painter, const QTextBlock &block, QRectF box) const;
    void paintChips(QPainter &painter, const QTextBlock &block, QPointF origin) const;

    Colour m_light = transparent;
};

} // namespace trilateral
