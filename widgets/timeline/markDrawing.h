// SPDX-License-Identifier: GPL-3.0-or-later
// How a mark looks: its form tells how sharply the date is known, its filling what became of it.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

// The mark is no column (those are drawn together). axis bounds where the arrow head of an open end may stand.
void drawMark(Drawing &drawing, const TimelineMark &mark, const QRectF &axis, const Palette &palette,
              const TextMeasure &measure, Language language);
// The date that was left for another: a hollow triangle that points to where it went. radius is that of the mark.
void drawFirstDate(Drawing &drawing, QPointF centre, double radius, bool isToTheLeft, Colour colour,
                   const Palette &palette);
// That a lane has others inside it: points down where they follow, else to the right.
void drawOpener(Drawing &drawing, QPointF centre, bool isOpen, const Palette &palette);
// The ring around a selected or hovered mark.
void drawRing(Drawing &drawing, const TimelineMark &mark, Colour colour, float width);

} // namespace trilateral
