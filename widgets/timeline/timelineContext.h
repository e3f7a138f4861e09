// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the layout needs to know, gathered once per layout.
#pragma once

#include "widgets/timeline/timelineGeometry.h"

namespace trilateral
{

class TimelineContext
{
public:
    TimelineContext(const TimelineLanes &lanes, const Palette &palette, const TextMeasure &measure,
                    const TimelineOptions &options);

    const TimelineLanes &lanes;
    const Snapshot &snapshot;
    const Palette &palette;
    const TextMeasure &measure;
    const TimelineOptions &options;
    const Language language;
    std::vector<Row> selected; // rising, those that pass

    [[nodiscard]] bool isSelected(Row row) const;
    // Of a record's mark: the colour of its series, else of what it means, else of its kind.
    [[nodiscard]] Colour colourOf(Row row) const;

private:
    mutable std::vector<Colour> m_colours; // by number of the slot
};

} // namespace trilateral
