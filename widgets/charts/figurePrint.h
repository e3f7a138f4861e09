// SPDX-License-Identifier: GPL-3.0-or-later
// A figure on paper: as large as the sheet allows, in the middle, with the preview of the system.
#pragma once

#include "widgets/view/drawing.h"

class QPrinter;
class QWidget;

namespace trilateral
{

// Paints one page, the figure as large as fits and lying or standing as it does; without its background.
void printDrawing(QPrinter &printer, const Drawing &drawing);
// Shows the sheet before it is printed. title: what the printer's queue calls it.
void showPrintPreview(const Drawing &drawing, const QString &title, QWidget *parent);

} // namespace trilateral
