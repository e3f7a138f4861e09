// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that narrows the view at this moment, each with a way to take it back. Pure.
#pragma once

#include "model/exploration/frame.h"

namespace trilateral
{

struct FilterChip {
    enum class Kind : quint8 { Window, KnownOn, Focus, FacetValue };
    Kind kind = Kind::FacetValue;
    QString facet; // of a facet value
    QString id;
    QString text; // for people
    QString slot; // colour slot, or empty
    bool operator==(const FilterChip &) const = default;
};

[[nodiscard]] std::vector<FilterChip> filterChips(const Frame &frame);
[[nodiscard]] ExplorationState without(ExplorationState state, const FilterChip &chip);
[[nodiscard]] ExplorationState withoutAny(ExplorationState state);

} // namespace trilateral
