// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartScene.h"

#include "model/analysis/chartSlices.h"
#include "widgets/charts/chartStyle.h"

#include <QChart>
#include <QLegend>

namespace trilateral
{

namespace
{

void style(const ChartRequest &request, QChart &chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setMargins({8, 0, 8, 0});
    chart.setFont(chartFont(request));
    QLegend *legend = chart.legend();
    // Many lying bars scroll: what their colours mean is to be seen at once.
    legend->setAlignment(leastHeightOf(request) > 0 ? Qt::AlignTop : Qt::AlignBottom);
    legend->setFont(chartFont(request));
    legend->setLabelColor(chartColour(request.palette.text));
    legend->setShowToolTips(true); // where a name has no room
}

} // namespace

ChartTable shownTable(const ChartTable &table, const ChartLook &look)
{
    return look.isPie ? slicesOf(table) : table;
}

bool showsLines(const ChartRequest &request)
{
    return request.table.form == ChartForm::Lines || request.look.areLines;
}

int leastHeightOf(const ChartRequest &request)
{
    constexpr int barHeight = 31; // QtCharts cuts names that have less
    constexpr int axisHeight = 60;
    constexpr int legendHeight = 80; // of some rows
    const std::vector<ChartCategory> &categories = request.table.categories;
    const bool liesDown = !categories.empty() && categories.front().row != Row::None;
    if (request.look.isPie || showsLines(request) || !liesDown)
        return 0;
    return static_cast<int>(categories.size()) * barHeight + axisHeight +
           (legendOf(request).empty() ? 0 : legendHeight);
}

std::unique_ptr<QChart> makeChart(const ChartRequest &request)
{
    auto chart = std::make_unique<QChart>();
    style(request, *chart);
    chart->setLocale(QLocale::English); // thousands parted by commas, in every language
    chart->setLocalizeNumbers(!request.look.areShares);
    if (request.table.isEmpty())
        return chart;
    if (request.look.isPie)
        addPie(request, *chart);
    else if (showsLines(request))
        addLines(request, *chart);
    else
        addBars(request, *chart);
    chart->legend()->setVisible(request.hasLegend && !legendOf(request).empty());
    return chart;
}

} // namespace trilateral
