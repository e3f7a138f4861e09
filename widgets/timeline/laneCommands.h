// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to lanes: hide, fold, pin, move, make taller. Each is one step of the trail.
#pragma once

#include "model/exploration/exploration.h"
#include "widgets/timeline/timelineLanes.h"

namespace trilateral
{

void toggleLane(Exploration &exploration, QStringList TimelineState::*list, const QString &key);
// Only this lane stays in view, with those inside it and the one around it.
void hideOtherLanes(Exploration &exploration, const TimelineLanes &lanes, const QString &key);
void showAllLanes(Exploration &exploration);
// So that the lane, with those inside it, stands before the one that has that number now; lanes that gather the rest
// stay last, and parts of a lane inside it.
void moveLane(Exploration &exploration, const TimelineLanes &lanes, std::size_t shown, std::size_t before);
// Shows the lanes inside this one, or hides them; of a part those beside it.
void toggleParts(Exploration &exploration, const TimelineLanes &lanes, std::size_t shown);
void openAllLanes(Exploration &exploration, const TimelineLanes &lanes, bool areOpen);
// Whether the terms of this office have a band. The last one stays.
void toggleBand(Exploration &exploration, const TimelineLanes &lanes, const QString &office);
// Of all lanes; the scale stays between a half and four.
void scaleLanes(Exploration &exploration, double factor, TrailStep step);

} // namespace trilateral
