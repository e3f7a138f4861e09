// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartStage.h"

#include <QChart>

namespace trilateral
{

ChartStage::ChartStage(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
}

// The view lets go of a chart only when it is given another.
ChartStage::~ChartStage()
{
    setChart(new QChart);
}

void ChartStage::show(std::unique_ptr<QChart> chart)
{
    setChart(chart.get());
    m_own = std::move(chart); // the one before ends here
}

} // namespace trilateral
