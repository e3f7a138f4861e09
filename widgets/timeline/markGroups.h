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
// The groups that reach into the days from..to, rising, and perhaps some more around them. Cost: logarithmic in the
// marks per group.
[[nodiscard]] std::vector<MarkGroup> groupMarks(const Stratum &stratum, double pixelsPerDay, double from, double to);
} // namespace trilateral
