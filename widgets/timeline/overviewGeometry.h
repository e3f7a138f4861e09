// SPDX-License-Identifier: GPL-3.0-or-later
// The strip that shows all of the time at once: how many records there are in each stretch, and the brush over it.
// Pure.
#pragma once

#include "model/query/filter.h"
#include "widgets/timeline/timeScale.h"
#include "widgets/timeline/timelineLanes.h"

#include <QPointF>
#include <QRectF>

namespace trilateral
{

struct OverviewBins {
    DayExtent extent;
    std::vector<quint32> counts; // equal stretches of the extent
    std::vector<KindId> kinds;   // of the events, the most frequent first
    std::vector<quint32> byKind; // counts of each stretch, kind after kind
    quint32 most = 0;
    bool operator==(const OverviewBins &) const = default;
};

// Counts dated events by the middle of their date, whatever the filter's window is. Cost: linear in events.
[[nodiscard]] OverviewBins countBins(const Snapshot &snapshot, const Mask &passesAnyTime, DayExtent extent,
                                     std::size_t binCount);

// The part of the brush under a point, or what a drag from there does.
enum class BrushPart : quint8 { None, Left, Right, Inside, Outside };

struct OverviewGeometry {
    QRectF titles; // the column of the label
    QRectF axis;
    TimeScale scale;
    std::optional<QRectF> brush;
};

[[nodiscard]] OverviewGeometry layOutOverview(QSizeF size, double titleWidth, DayExtent extent,
                                              const std::optional<DayRange> &window);
[[nodiscard]] BrushPart brushPartAt(const OverviewGeometry &geometry, QPointF point);
// How many bins of the usual width the axis has room for.
[[nodiscard]] std::size_t binCountOf(const OverviewGeometry &geometry);
// The bar of a bin, standing on the bottom of the axis.
[[nodiscard]] QRectF barOf(const OverviewGeometry &geometry, const OverviewBins &bins, std::size_t bin);

// The parts of that bar by kind, the most frequent at the bottom; empty rectangles where a kind has none.
[[nodiscard]] std::vector<QRectF> barParts(const OverviewGeometry &geometry, const OverviewBins &bins, std::size_t bin);

// The window after dragging a part of it from one day to another; the ends are kept inside the extent and at least a
// day apart, and fall on whole months where a pixel is many days. Outside: a new window between the two days.
[[nodiscard]] DayRange draggedWindow(BrushPart part, DayRange window, double fromDay, double toDay,
                                     const OverviewGeometry &geometry, DayExtent extent);
// The window moved, or its right end moved, by so many months; stays inside the extent.
[[nodiscard]] DayRange movedWindow(DayRange window, int months, DayExtent extent);
[[nodiscard]] DayRange resizedWindow(DayRange window, int months, DayExtent extent);

} // namespace trilateral
