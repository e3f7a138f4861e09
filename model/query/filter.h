// SPDX-License-Identifier: GPL-3.0-or-later
// What the user narrows the record to. A value; empty members do not narrow. Values of one facet are alternatives,
// facets add up. Ids are stable texts, never rows.
#pragma once

#include "model/time/calendar.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace trilateral
{

struct DayRange {
    Day from = openPast;
    Day to = openFuture;
    bool operator==(const DayRange &) const = default;
};

struct Filter {
    // Facet key -> chosen ids or words. Keys: an entity kind that is a facet ("country", "official", "issue",
    // "series" …), and "kind", "status", "source", "layer".
    QMap<QString, QStringList> facets;
    // Passes what may overlap it; a record without a date counts by its as-of date and passes where it has neither.
    std::optional<DayRange> window;

    [[nodiscard]] bool isEmpty() const { return facets.isEmpty() && !window; }
    bool operator==(const Filter &) const = default;
};

} // namespace trilateral
