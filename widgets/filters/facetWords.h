// SPDX-License-Identifier: GPL-3.0-or-later
// How facets and their values are called, and what stands before a value, for the list and for the chips.
#pragma once

#include "model/exploration/frame.h"
#include "widgets/view/drawing.h"

namespace trilateral
{

// What stands before a value: its shape and colour in the views.
struct Swatch {
    Shape shape = Shape::Square;
    QString slot;
    bool isHollow = false;
    bool isDashed = false;
};

[[nodiscard]] QString facetTitle(const Snapshot &snapshot, const Facet &facet, Language language);
// row is Row::None for the values that are words: kinds, statuses, layers.
[[nodiscard]] QString facetValueTitle(const Snapshot &snapshot, const QString &facet, const QString &id, Row row,
                                      Language language);
[[nodiscard]] Swatch facetSwatch(const Snapshot &snapshot, const QString &facet, const QString &id, Row row);

} // namespace trilateral
