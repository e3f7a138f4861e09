// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timelineContext.h"

#include <algorithm>

namespace trilateral
{

namespace
{

enum class ColourSource : quint64 { Series, Tone, Kind };

quint64 keyOf(ColourSource source, std::size_t number)
{
    return quint64(source) << 32 | number;
}

} // namespace

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
    const Row series = snapshot.tied(row, Role::Series);
    const Tone *tone = series == Row::None ? snapshot.toneOf(row) : nullptr;
    const quint64 key = series != Row::None ? keyOf(ColourSource::Series, index(series))
                        : tone              ? keyOf(ColourSource::Tone, std::size_t(tone - snapshot.tones.data()))
                                            : keyOf(ColourSource::Kind, index(snapshot.kind[index(row)]));
    const auto found = m_colours.constFind(key);
    if (found != m_colours.constEnd())
        return *found;
    return *m_colours.insert(key, palette.mark(colourSlot(snapshot, row)));
}

} // namespace trilateral
