// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as the window knows it: the lanes, and below them the overview of all time with the brush.
#pragma once

#include "widgets/timeline/timelineStage.h"
#include "widgets/view/view.h"

namespace trilateral
{

class TimelineCanvas;
class TimelineOverview;

class TimelineView final : public View
{
    Q_OBJECT
public:
    explicit TimelineView(Exploration &exploration, QWidget *parent = nullptr);

    void setColours(const Palette &palette) override;
    [[nodiscard]] TimelineCanvas &canvas() const { return *m_canvas; }
    [[nodiscard]] TimelineOverview &overview() const { return *m_overview; }

public slots:
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fitSelection();

signals:
    // The user wants to read about a record: a double click, Enter, or the menu.
    void activated(const QString &id);
    // The user wants a picture of what is to be seen.
    void exportWanted();

protected:
    void showFrame(const FramePtr &frame) override;
    void showHover(Row row) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TimelineStage m_stage;
    TimelineCanvas *m_canvas;
    TimelineOverview *m_overview;
};

} // namespace trilateral
