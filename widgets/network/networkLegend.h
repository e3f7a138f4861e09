// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines and shapes of a network mean, made from those that are shown. It stands along the lower edge, in as
// many rows as it needs.
#pragma once

#include "model/base/language.h"
#include "widgets/network/shownNetwork.h"
#include "widgets/theme/palette.h"

namespace trilateral
{

struct LegendEntry {
    QRectF box;                 // sample and words
    bool isTone = false;        // of lines: a click on it shows these alone
    ToneId tone = ToneId::None; // a line …
    std::optional<KindId> kind; // … or a shape
    std::vector<DrawItem> items;
};

struct NetworkLegend {
    QRectF box; // null where there is no legend
    std::vector<LegendEntry> entries;
};

// The height that is kept free for a legend, whatever is shown: so that a filter does not move the picture.
[[nodiscard]] double legendRoom(QSizeF size);
// The entry of lines at that place.
[[nodiscard]] std::optional<ToneId> legendToneAt(const NetworkLegend &legend, QPointF pixel);

struct LegendPlace {
    double left = 10;     // where its rows begin, in pixels; as much is left free at their end
    bool isWhole = false; // else entries that would take too much of a low view are left out
};
[[nodiscard]] NetworkLegend networkLegend(const ShownNetwork &shown, const Palette &palette, const TextMeasure &measure,
                                          Language language, QSizeF size, LegendPlace place);

} // namespace trilateral
