// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a chart in a figure: every name whole, in as many rows as that takes.
#pragma once

#include "widgets/view/drawing.h"

#include <QBrush>

namespace trilateral
{

struct ChartLegendEntry {
    QString words;
    Colour colour = 0;
    Qt::BrushStyle pattern = Qt::SolidPattern; // of bars
    bool isLine = false;
    Dash dash = Dash::Solid; // of lines
    bool isPoint = false;    // a mark, not joined to others
};

// Rows of entries in the width, the first at the top of the drawing, which is as high as they are together. A name
// wider than that is cut.
[[nodiscard]] Drawing chartLegend(const std::vector<ChartLegendEntry> &entries, double width, const TextStyle &style,
                                  const TextMeasure &measure);

} // namespace trilateral
