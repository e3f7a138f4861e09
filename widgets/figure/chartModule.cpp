// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/chartModule.h"

#include <QLabel>

namespace trilateral
{

namespace
{

// Stands where the charts would be when their module cannot be loaded, and says so.
class NoCharts final : public ChartView
{
public:
    NoCharts(Exploration &exploration, const QString &reason) : ChartView(exploration)
    {
        auto *label = new QLabel(reason, this);
        label->setWordWrap(true);
        label->resize(600, 60);
    }
    void setColours(const Palette &) override {}
    QString chartName() const override { return {}; }
    void showChart(const QString &) override {}

protected:
    void showFrame(const FramePtr &) override {}
    void showHover(Row) override {}
};

Drawing sentence(const QString &text, QSizeF size, const Palette &palette, const TextMeasure &measure)
{
    Drawing drawing{size, palette.background, {}};
    TextStyle style;
    style.colour = palette.text;
    drawing.add(DrawText{{12, 12 + measure.ascent(style)}, text, style, TextAlign::Left});
    return drawing;
}

} // namespace

Drawing chartFigure(const FramePtr &frame, const QString &name, QSizeF size, const Palette &palette, bool hasLegend,
                    const TextMeasure &measure)
{
    const auto charts = LateModule<ChartModule>::get();
    return charts ? (*charts)->drawing(frame, name, size, palette, hasLegend, measure)
                  : sentence(charts.errorText(), size, palette, measure);
}

ChartView *makeChartView(Exploration &exploration)
{
    const auto charts = LateModule<ChartModule>::get();
    return charts ? (*charts)->panel(exploration) : new NoCharts(exploration, charts.errorText());
}

Result<> printWithPreview(const Drawing &drawing, const QString &title, QWidget *parent)
{
    const auto charts = LateModule<ChartModule>::get();
    if (!charts)
        return charts.error();
    (*charts)->print(drawing, title, parent);
    return Nothing{};
}

} // namespace trilateral
