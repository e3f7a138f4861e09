// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figurePrint.h"

#include "widgets/view/drawingPainter.h"
#include "widgets/view/embeddedFonts.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace trilateral
{

void printDrawing(QPrinter &printer, const Drawing &drawing)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const QSizeF sheet = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    const double scale = std::min(sheet.width() / drawing.size.width(), sheet.height() / drawing.size.height());
    const QSizeF rest = sheet - drawing.size * scale;
    painter.translate(rest.width() / 2, rest.height() / 2);
    painter.scale(scale, scale);
    Drawing bare = drawing;
    bare.background = transparent;
    paintDrawing(painter, bare);
}

void showPrintPreview(const Drawing &drawing, const QString &title, QWidget *parent)
{
    useEmbeddedFonts();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    const bool isLying = drawing.size.width() > drawing.size.height();
    printer.setPageOrientation(isLying ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [&drawing](QPrinter *sheet) { printDrawing(*sheet, drawing); });
    dialog.exec();
}

} // namespace trilateral
