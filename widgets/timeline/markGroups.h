// SPDX-License-Identifier: GPL-3.0-or-later
// Level of detail: marks of one look that lie nearer than a few pixels become one run with a count. Runs depend on the
// zoom and the data alone, never on what part of them is visible, so that nothing changes its form while panning.
#pragma once

#include "widgets/timeline/timelineLanes.h"

namespace trilateral
{

// Marks whose middles are nearer than this many pixels merge.
inline constexpr double mergeDistance = 3;

// A run of neighbours in a stratum: marks [first, last).
struct MarkGroup {
    std::size_t first = 0;
    std::size_t last = 0;
    [[nodiscard]] std::size_t count() const { return last - first; }
    bool operator==(const MarkGroup &) const = default;
};

// Pixels per day, rounded so far that panning by fractions of a pixel leaves it the same.
[[nodiscard]] double zoomStep(double pixelsPerDay);
// Whether the marks lie so close that they are better drawn as columns, one per few pixels, than one by one.
[[nodiscard]] bool isDense(const Stratum &stratum, double pixelsPerDay);
// The groups that reach into the days from..to, rising, and perhaps some more around them. Cost: logarithmic in the
// marks per group.
[[nodiscard]] std::vector<MarkGroup> groupMarks(const Stratum &stratum, double pixelsPerDay, double from, double to);
// How many days a column is wide: whole ones, so that all columns stand for the same length of time.
[[nodiscard]] double columnDays(double pixelsPerDay);
// The day at which the column of a mark begins.
[[nodiscard]] double columnStart(const Stratum &stratum, std::size_t mark, double pixelsPerDay);
// How tall a column of so many marks is, 0..1, compared with the others of its stratum.
[[nodiscard]] double columnHeight(const Stratum &stratum, std::size_t count, double pixelsPerDay);

} // namespace trilateral
