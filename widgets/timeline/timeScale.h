// SPDX-License-Identifier: GPL-3.0-or-later
// The time axis as pure functions: days to device-independent pixels and back, zooming at a point, and the ticks of a
// ruler from single days to a thousand years with their labels. A day d covers the axis from d to d + 1, so that an
// event of that day has its middle at d + 0.5.
#pragma once

#include "model/base/language.h"
#include "model/time/calendar.h"

#include <span>
#include <vector>

namespace trilateral
{

struct TimeScale {
    double from = 0;  // the day at the left end of the axis
    double to = 1;    // the day at its right end; to > from
    double left = 0;  // pixels
    double width = 1; // pixels; > 0
    bool operator==(const TimeScale &) const = default;

    [[nodiscard]] double pixelsPerDay() const { return width / (to - from); }
    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double xAt(double day) const { return left + (day - from) * pixelsPerDay(); }
    [[nodiscard]] double dayAt(double x) const { return from + (x - left) / pixelsPerDay(); }
};

// What may be shown: from..to is the extent of the data. Shows never less than shortestSpan days and never more than
// the extent and half of it on either side.
struct TimeLimits {
    double from = 0;
    double to = 1;
};
inline constexpr double shortestSpan = 3;

// The scale after zooming in (factor > 1) or out around the day under x, which stays under x unless a limit is met.
[[nodiscard]] TimeScale zoomedAt(const TimeScale &scale, double x, double factor, TimeLimits limits);
// The scale after the picture has moved by dx pixels to the right.
[[nodiscard]] TimeScale panned(const TimeScale &scale, double dx, TimeLimits limits);
// The scale that shows from..to with a little air on both sides.
[[nodiscard]] TimeScale fitted(const TimeScale &scale, double from, double to, TimeLimits limits);

enum class TickUnit : quint8 { Day, Week, Month, Year };

struct TickStep {
    TickUnit unit = TickUnit::Year;
    int count = 1;
    bool operator==(const TickStep &) const = default;
};

// All steps, finest first.
[[nodiscard]] std::span<const TickStep> tickSteps();
// The least distance in days between two ticks of that step.
[[nodiscard]] int shortestDistance(TickStep step);
[[nodiscard]] Day tickAtOrBefore(TickStep step, Day day);
[[nodiscard]] Day nextTick(TickStep step, Day tick);
// Ticks in from..to, and the one before.
[[nodiscard]] std::vector<Day> ticksBetween(TickStep step, double from, double to);
// "2012", "Mar 2012", "6 Mar 2012"; by language, not by locale.
[[nodiscard]] QString tickLabel(TickStep step, Day tick, Language language);
// A label names a day, a month or a year: it is centred on that, whatever the distance of the ticks.
[[nodiscard]] Day endOfNamedUnit(TickStep step, Day tick);

} // namespace trilateral
