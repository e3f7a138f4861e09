// SPDX-License-Identifier: GPL-3.0-or-later
// A Drawing as a PDF page of its own size, at 96 device-independent pixels to the inch, with the fonts inside and the
// text as text. It bears no date; the same drawing gives the same bytes in one run of the program, and in all runs with
// the same hash seed.
#pragma once

#include "widgets/view/drawing.h"

#include <QByteArray>

#include <vector>

namespace trilateral
{

struct PdfOptions {
    QString title;
    QString language;
    QByteArray state; // kept in the metadata, see figureState.h
    QString author = {};
    QString description = {};
};

// Empty where the page could not be made. Needs a QGuiApplication.
[[nodiscard]] QByteArray pdfFromDrawing(const Drawing &drawing, const PdfOptions &options);

// A page on which drawings lie, each with its origin at a place and enlarged or reduced by a factor.
struct PdfSheet {
    struct Part {
        Drawing drawing;
        QPointF at;
        double scale = 1;
    };
    QSizeF size;
    std::vector<Part> parts;
};
[[nodiscard]] QByteArray pdfFromSheets(const std::vector<PdfSheet> &sheets, const PdfOptions &options);

} // namespace trilateral
