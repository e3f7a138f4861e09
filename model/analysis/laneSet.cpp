// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/laneSet.h"

#include "model/snapshot/days.h"

#include <algorithm>

namespace trilateral
{

namespace
{

bool hasDays(const Span &span)
{
    return span.isKnown() && !(span.isOpenStart() && span.isOpenEnd());
}

// The axis stays where it is while the record is rewound.
void includeAbsent(DayExtent &extent, const Snapshot &snapshot)
{
    if (snapshot.present.size() == 0)
        return;
    const RowRange events = snapshot.rows(Base::Event);
    for (quint32 i = events.first; i < events.last; ++i)
        if (const Span span = daysOf(snapshot, i); !snapshot.isPresent(row(i)) && hasDays(span))
            include(extent, span);
}

// Its undated rows; the days of the others go into the extent.
std::vector<Row> takeDays(const Snapshot &snapshot, const Lane &lane, DayExtent &extent)
{
    std::vector<Row> undated;
    for (const Row row : lane.rows)
        if (const Span span = daysOf(snapshot, row); hasDays(span))
            include(extent, span);
        else if (!span.isKnown())
            undated.push_back(row);
    return undated;
}

} // namespace

void include(DayExtent &extent, const Span &span)
{
    const Day first = span.isOpenStart() ? span.last : span.first;
    const Day last = span.isOpenEnd() ? span.first : span.last;
    extent.from = std::min(extent.from, first);
    extent.to = std::max(extent.to, last);
}

LaneSet laneSet(const Snapshot &snapshot, const QString &key)
{
    LaneSet set{key, lanes(snapshot, key), {}, {openFuture, openPast}};
    for (const Lane &lane : set.lanes)
        set.undated.push_back(takeDays(snapshot, lane, set.extent));
    includeAbsent(set.extent, snapshot);
    if (set.extent.from > set.extent.to) {
        set.extent = {0, 365};
        return set;
    }
    for (const Day horizon : {snapshot.info.horizon, snapshot.info.wholeHorizon})
        if (horizon != openFuture)
            set.extent.to = std::max(set.extent.to, horizon);
    return set;
}

} // namespace trilateral
