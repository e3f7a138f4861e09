// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings as slides of a PPTX (ISO/IEC 29500, PresentationML): every mark a native shape that can be edited, grouped
// as the drawing groups them, with the groups' titles as alternative text, and notes. A page is as high as a slide
// usually is, 7.5 inches. The same slides give the same bytes.
#pragma once

#include "widgets/view/drawing.h"

#include <QByteArray>

namespace trilateral
{

struct PptxSlide {
    Drawing drawing; // all slides of one size; the groups "title" and "words" become text boxes
    QString title;
    QString notes; // paragraphs on lines of their own
};

[[nodiscard]] QByteArray pptxFromSlides(const std::vector<PptxSlide> &slides, const QString &title,
                                        const QString &language, const TextMeasure &measure);

} // namespace trilateral
