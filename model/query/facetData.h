// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of FacetIndex, shared by what builds it and what evaluates filters with it.
#pragma once

#include "model/query/evaluate.h"
#include "model/query/rowSets.h"

namespace trilateral
{

inline constexpr quint32 noSet = ~0u;

struct FacetColumn {
    QString key;
    KindId kind = KindId::None;
    std::vector<FacetValue> values; // in their order of display, counts are those without a filter
    std::vector<quint32> sets;      // per value, in FacetIndex::Data::sets, or noSet
    QHash<QString, quint32> valueOf;
};

struct FacetIndex::Data {
    RowSets sets;                // per entity the records that reach it, then per source, kind, status and layer
    std::vector<quint32> citing; // per entity: the set of records that cite it, or noSet
    std::vector<FacetColumn> columns;
    Mask records; // present rows that are no entities
    // The days that count for the window, per row: its date, else its as-of date, else all days.
    std::vector<Day> firstDay;
    std::vector<Day> lastDay;
    Projection unfiltered;
};

} // namespace trilateral
