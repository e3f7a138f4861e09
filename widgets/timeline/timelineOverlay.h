// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn over the kept picture while the pointer moves: where it is in time and who held office then, what
// belongs to the hovered record, the stretch or the box that is being drawn. Cheap, and never part of a figure.
#pragma once

#include "widgets/timeline/hoverLight.h"
#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

class TimelineOverlay
{
public:
    TimelineOverlay(const TimelineGeometry &geometry, const TimelineLanes &lanes, const Palette &palette,
                    const TextMeasure &measure);

    void addHover(Row hovered, const HoverLight &light);
    // x is on the axis.
    void addPointer(double x);
    void addRubberBand(const QRectF &band);
    // A stretch along the ruler, with its length.
    void addRange(const DayRange &range);
    void addMovedLane(const QString &title, QPointF point, double y);
    void addFocusFrame(const QRectF &rect);
    [[nodiscard]] Drawing take() { return std::move(m_drawing); }

private:
    void dim(const HoverLight &light);
    void ring(Row hovered, const HoverLight &light);
    [[nodiscard]] bool isLit(const TimelineMark &mark, const HoverLight &light) const;
    void addHolders(double x);
    void addDateTag(double x, const QString &words);
    void coverRulerLabels(const QRectF &tag);

    const TimelineGeometry &m_geometry;
    const TimelineLanes &m_lanes;
    const Palette &m_palette;
    const TextMeasure &m_measure;
    const Language m_language;
    Drawing m_drawing;
};

} // namespace trilateral
