// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/periodCommands.h"

#include <algorithm>

namespace trilateral
{

void letGoOfPeriods(Exploration &exploration)
{
    exploration.change([](ExplorationState &state) {
        state.filter.window.reset();
        state.timeline.compared.reset();
    });
}

void compareWithNeighbour(Exploration &exploration, DayExtent extent)
{
    const auto &window = exploration.state().filter.window;
    if (!window)
        return;
    const DayRange a{std::max(window->from, extent.from), std::min(window->to, extent.to)};
    const Day length = a.to - a.from + 1;
    const DayRange before{a.from - length, a.from - 1};
    const DayRange after{a.to + 1, a.to + length};
    exploration.change(
        [&](ExplorationState &state) { state.timeline.compared = before.from >= extent.from ? before : after; });
}

void toggleEra(Exploration &exploration, const QString &id)
{
    exploration.change([&](ExplorationState &state) {
        if (state.timeline.eras.removeAll(id) == 0)
            state.timeline.eras << id;
    });
}

std::size_t countIn(const TimelineLanes &lanes, const DayRange &period)
{
    const Snapshot &snapshot = lanes.snapshot();
    const Mask &passes = lanes.frame().projection->passesAnyTime;
    const RowRange events = snapshot.rows(Base::Event);
    std::size_t count = 0;
    for (quint32 i = events.first; i < events.last; ++i)
        count += passes.test(i) && snapshot.span[i].mayOverlap(period.from, period.to) ? 1 : 0;
    return count;
}

} // namespace trilateral
