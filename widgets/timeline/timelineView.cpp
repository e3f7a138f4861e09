// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineView.h"

#include "widgets/timeline/timelineCanvas.h"
#include "widgets/timeline/timelineOverview.h"

#include <QVBoxLayout>

namespace trilateral
{

namespace
{

constexpr double zoomStepFactor = 1.4;

} // namespace

TimelineView::TimelineView(Exploration &exploration, QWidget *parent)
    : View(exploration, parent), m_stage{exploration, {}, trilateral::palette(Theme::Light), {}},
      m_canvas(new TimelineCanvas(m_stage, this)), m_overview(new TimelineOverview(m_stage, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_overview);
    setFocusProxy(m_canvas);
    connect(m_canvas, &TimelineCanvas::activated, this, &TimelineView::activated);
    connect(m_canvas, &TimelineCanvas::exportWanted, this, &TimelineView::exportWanted);
    if (const FramePtr frame = exploration.frame())
        showFrame(frame);
}

void TimelineView::setColours(const Palette &palette)
{
    m_stage.colours = palette;
    m_canvas->refresh();
    m_overview->refresh();
}

void TimelineView::showFrame(const FramePtr &frame)
{
    m_stage.lanes.setFrame(frame);
    m_canvas->refresh();
    m_overview->refresh();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    m_overview->fitInto(height());
}

void TimelineView::showHover(Row row)
{
    m_canvas->showHover(row);
}

void TimelineView::zoomIn()
{
    m_canvas->zoomBy(zoomStepFactor);
}

void TimelineView::zoomOut()
{
    m_canvas->zoomBy(1 / zoomStepFactor);
}

void TimelineView::fitAll()
{
    m_canvas->navigation().fitAll();
}

void TimelineView::fitSelection()
{
    m_canvas->fitSelection();
}

} // namespace trilateral
