// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/laneCommands.h"

#include <algorithm>
#include <cmath>

namespace trilateral
{

void toggleLane(Exploration &exploration, QStringList TimelineState::*list, const QString &key)
{
    exploration.change([&](ExplorationState &state) {
        QStringList &keys = state.timeline.*list;
        if (keys.removeAll(key) == 0)
            keys << key;
    });
}

void hideOtherLanes(Exploration &exploration, const TimelineLanes &lanes, const QString &key)
{
    const auto belongs = [&](const Lane &lane, const Lane &kept) {
        return lane.key == kept.key || lane.key == kept.parent || lane.parent == kept.key;
    };
    const Lane *kept = nullptr;
    for (std::size_t i = 0; i < lanes.count(); ++i)
        if (lanes.lane(i).key == key)
            kept = &lanes.lane(i);
    exploration.change([&](ExplorationState &state) {
        for (std::size_t i = 0; kept && i < lanes.count(); ++i)
            if (!belongs(lanes.lane(i), *kept))
                state.timeline.hidden << lanes.lane(i).key;
    });
}

void showAllLanes(Exploration &exploration)
{
    exploration.change([](ExplorationState &state) { state.timeline.hidden.clear(); });
}

void moveLane(Exploration &exploration, const TimelineLanes &lanes, std::size_t shown, std::size_t before)
{
    if (shown >= lanes.mainCount() || (before >= shown && before <= lanes.groupEnd(shown)))
        return;
    QStringList keys;
    for (std::size_t i = 0; i < lanes.mainCount(); ++i)
        keys << lanes.lane(i).key;
    const auto at = [&](std::size_t number) {
        return keys.begin() + static_cast<qsizetype>(std::min(number, lanes.mainCount()));
    };
    if (before < shown)
        std::rotate(at(before), at(shown), at(lanes.groupEnd(shown)));
    else
        std::rotate(at(shown), at(lanes.groupEnd(shown)), at(before));
    exploration.change([&](ExplorationState &state) { state.timeline.order = keys; });
}

void toggleParts(Exploration &exploration, const TimelineLanes &lanes, std::size_t shown)
{
    const bool isPart = lanes.isPart(shown);
    if (isPart || lanes.hasParts(shown))
        toggleLane(exploration, &TimelineState::closed, isPart ? lanes.lane(shown).parent : lanes.lane(shown).key);
}

void openAllLanes(Exploration &exploration, const TimelineLanes &lanes, bool areOpen)
{
    QStringList closed;
    for (std::size_t i = 0; !areOpen && i < lanes.count(); ++i)
        if (lanes.hasParts(i))
            closed << lanes.lane(i).key;
    exploration.change([&](ExplorationState &state) { state.timeline.closed = closed; });
}

void toggleBand(Exploration &exploration, const TimelineLanes &lanes, const QString &office)
{
    QStringList offices;
    for (const TenureBand &band : lanes.bands())
        offices << lanes.snapshot().id(band.office);
    if (offices.removeAll(office) == 0)
        offices << office;
    if (!offices.isEmpty())
        exploration.change([&](ExplorationState &state) { state.timeline.bands = offices; });
}

void scaleLanes(Exploration &exploration, double factor, TrailStep step)
{
    constexpr double least = 0.5;
    constexpr double most = 4;
    exploration.change(
        [&](ExplorationState &state) {
            const double scale = std::clamp(state.timeline.laneScale * factor, least, most);
            state.timeline.laneScale = std::abs(scale - 1) < 0.03 ? 1 : scale;
        },
        step);
}

} // namespace trilateral
