// SPDX-License-Identifier: GPL-3.0-or-later
// The three foremost of a record year by year: what went on between each two of them, and between all three. People are
// put down to the country that they belong to. Nothing here is a score: every number is a count of records, and they
// are kept with it.
#pragma once

#include "model/analysis/graph.h"

#include <array>

namespace trilateral
{

// The three nodes of the highest importance of the kind that comes first of those that have exactly three of them;
// empty where there is none such. As node numbers of the graph.
[[nodiscard]] std::vector<quint32> foremostThree(const Graph &graph, const Snapshot &snapshot);

struct YearTriangle {
    int year = 0;
    std::array<std::vector<Row>, 3> sides; // between corners 0 and 1, 1 and 2, 2 and 0 alone
    std::vector<Row> centre;               // events and relations of all three
};

struct YearTriangles {
    std::vector<Row> corners;        // three, or none
    std::vector<YearTriangle> years; // from the first year with anything to the last, without gaps
    std::size_t undated = 0;         // records between the three without a known year: not counted in any
};
// Of what passes and was not called off: events and relations by the year in which they begin. At most 200 years.
[[nodiscard]] YearTriangles yearTriangles(const Snapshot &snapshot, const Mask &passes);

} // namespace trilateral
