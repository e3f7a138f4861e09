// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and printing, in a module of their own: with QtCharts, OpenGL and the printing of Qt.
#pragma once

#include "model/base/lateModule.h"
#include "model/exploration/frame.h"
#include "widgets/view/drawing.h"
#include "widgets/view/view.h"

namespace trilateral
{

// The panel of charts as the window sees it.
class ChartView : public View
{
    Q_OBJECT
public:
    using View::View;

    [[nodiscard]] virtual QString chartName() const = 0;
    virtual void showChart(const QString &name) = 0;

signals:
    // A figure of this chart is wanted.
    void exportWanted(const QString &name);
};

struct ChartModule {
    // With its heading and notes. Cost: some ten milliseconds.
    Drawing (*drawing)(const FramePtr &frame, const QString &name, QSizeF size, const Palette &palette, bool hasLegend,
                       const TextMeasure &measure);
    ChartView *(*panel)(Exploration &exploration);
    // Shows the sheet before it is printed. title: what the printer's queue calls it.
    void (*print)(const Drawing &drawing, const QString &title, QWidget *parent);

    static QString moduleName() { return QStringLiteral("trilateral-charts"); }
};

// The same for whoever need not know of modules; where the module cannot be loaded, they say so in its place.
[[nodiscard]] Drawing chartFigure(const FramePtr &frame, const QString &name, QSizeF size, const Palette &palette,
                                  bool hasLegend, const TextMeasure &measure);
[[nodiscard]] ChartView *makeChartView(Exploration &exploration);
Result<> printWithPreview(const Drawing &drawing, const QString &title, QWidget *parent);

} // namespace trilateral
