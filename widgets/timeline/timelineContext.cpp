// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineContext.h"

#include <algorithm>

namespace trilateral
{

TimelineContext::TimelineContext(const TimelineLanes &lanesToShow, const Palette &paletteToUse,
                                 const TextMeasure &measureToUse, const TimelineOptions &optionsToUse)
    : lanes(lanesToShow), snapshot(lanesToShow.snapshot()), palette(paletteToUse), measure(measureToUse),
      options(optionsToUse), language(lanesToShow.frame().state.language)
{
    const Mask &passes = lanes.passes();
    lanes.frame().selected.forEach([&](std::size_t i) {
        if (passes.test(i))
            selected.push_back(row(i));
    });
}

bool TimelineContext::isSelected(Row row) const
{
    return std::ranges::binary_search(selected, row);
}

Colour TimelineContext::colourOf(Row row) const
{
    const std::size_t number = lanes.slotNumber(row);
    while (m_colours.size() <= number)
        m_colours.push_back(palette.mark(lanes.slotName(m_colours.size())));
    return m_colours[number];
}

} // namespace trilateral
