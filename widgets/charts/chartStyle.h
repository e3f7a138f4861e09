// SPDX-License-Identifier: GPL-3.0-or-later
// The colours, patterns and letters of a chart, and what its bars and lines share.
#pragma once

#include "widgets/charts/chartScene.h"

#include <QColor>
#include <QFont>
#include <QPen>

class QAbstractAxis;
class QChart;
class QValueAxis;

namespace trilateral
{

[[nodiscard]] QColor chartColour(Colour colour);
[[nodiscard]] QFont chartFont(const ChartRequest &request);
// The colour of the tone, of the record or its country, or the next that is free among the series before.
[[nodiscard]] Colour colourOf(const ChartRequest &request, std::size_t series);
// Without colours, patterns tell series apart; with them, a hatching says that some of it is not known.
[[nodiscard]] Qt::BrushStyle patternOf(const ChartRequest &request, std::size_t series);
[[nodiscard]] Dash dashOf(const ChartRequest &request, std::size_t series);
[[nodiscard]] Qt::PenStyle penStyle(Dash dash);
// What a slice is called, with its number and share.
[[nodiscard]] QString sliceWord(const ChartRequest &request, std::size_t series);

void styleAxis(const ChartRequest &request, QAbstractAxis &axis, bool hasGrid);
// From nothing to a round number, in whole steps; of shares to a hundred.
[[nodiscard]] QValueAxis *countAxis(const ChartRequest &request, double highest);

// The parts of a chart; the chart owns what they add.
void addBars(const ChartRequest &request, QChart &chart);
void addLines(const ChartRequest &request, QChart &chart);
void addPie(const ChartRequest &request, QChart &chart);

} // namespace trilateral
