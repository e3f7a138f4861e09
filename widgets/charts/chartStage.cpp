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
    m_own.reset(chart()); // an empty one, which the view makes and lets go of like any other
}

// The view lets go of a chart only when it is given another.
ChartStage::~ChartStage()
{
    setChart(new QChart);
}

void ChartStage::show(std::unique_ptr<QChart> chart, int leastHeight)
{
    m_leastHeight = leastHeight;
    setChart(chart.get());
    m_own = std::move(chart); // the one before ends here
    fit();
}

void ChartStage::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fit();
}

// A view of charts never scrolls by itself, and keeps its chart as large as it is.
void ChartStage::fit()
{
    const bool isHigh = m_leastHeight > height();
    setVerticalScrollBarPolicy(isHigh ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const QSizeF size = isHigh ? QSizeF(viewport()->width(), m_leastHeight) : QSizeF(this->size());
    chart()->resize(size);
    setSceneRect(QRectF(QPointF(), size));
}

} // namespace trilateral
