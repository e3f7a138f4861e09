// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartStyle.h"

#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QPieSeries>
#include <QPieSlice>

#include <cmath>

namespace trilateral
{

namespace
{

constexpr double leastNamed = 3; // percent; the shares of thinner slices would lie on each other

// Its share stands at it; the name, the number and the share in the legend.
void style(const ChartRequest &request, QPieSlice &slice, std::size_t place)
{
    const double share = shareOf(request.table, place, 0);
    const QColor fill = chartColour(colourOf(request, place));
    const Qt::BrushStyle pattern = patternOf(request, place);
    slice.setBrush(QBrush(fill, pattern));
    slice.setPen(pattern == Qt::SolidPattern ? QPen(chartColour(request.palette.background), 1) : QPen(fill));
    slice.setLabel(QString::number(std::round(share)) + QStringLiteral(" %"));
    slice.setLabelVisible(share >= leastNamed);
    slice.setLabelFont(chartFont(request));
    slice.setLabelColor(chartColour(request.palette.text));
    slice.setLabelArmLengthFactor(0.06);
}

void connectSlice(const ChartRequest &request, QPieSlice &slice, std::size_t place)
{
    if (request.hovered)
        QObject::connect(&slice, &QPieSlice::hovered, &slice, [place, tell = request.hovered](bool isOver) {
            tell({place, 0}, isOver);
        });
    if (request.clicked)
        QObject::connect(&slice, &QPieSlice::clicked, &slice, [place, tell = request.clicked] {
            tell({place, 0}, true);
        });
}

} // namespace

// From noon on, with the sun.
void addPie(const ChartRequest &request, QChart &chart)
{
    auto *pie = new QPieSeries;
    pie->setPieSize(0.78); // room for the shares around it
    for (std::size_t place = 0; place < request.table.series.size(); ++place) {
        auto *slice = new QPieSlice(QString(), request.table.series[place].cells.front().value);
        style(request, *slice, place);
        connectSlice(request, *slice, place);
        pie->append(slice);
    }
    chart.addSeries(pie);
    const QList<QLegendMarker *> markers = chart.legend()->markers(pie);
    for (qsizetype i = 0; i < markers.size(); ++i)
        markers[i]->setLabel(sliceWord(request, static_cast<std::size_t>(i)));
}

} // namespace trilateral
