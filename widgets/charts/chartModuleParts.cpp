// SPDX-License-Identifier: GPL-3.0-or-later
// What the module of charts offers to the program that loads it.
#include "widgets/charts/chartPanel.h"
#include "widgets/charts/figurePrint.h"
#include "widgets/figure/chartModule.h"

namespace trilateral
{

namespace
{

ChartView *newPanel(Exploration &exploration)
{
    return new ChartPanel(exploration);
}

const ChartModule module{chartDrawing, newPanel, showPrintPreview};
const LateModule<ChartModule> offer(module);

} // namespace

} // namespace trilateral
