// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/participation.h"

#include <algorithm>

namespace trilateral
{

bool isMeeting(const Snapshot &snapshot, Row event)
{
    return snapshot.kindOf(event).id == QLatin1String("meeting") || snapshot.tied(event, Role::Series) != Row::None;
}

bool isParticipation(const Snapshot &snapshot, Row row)
{
    const RelationType *type = snapshot.typeOf(row);
    const Row event = snapshot.tied(row, Role::Object);
    if (!type || type->id != QLatin1String("participated-in") || event == Row::None)
        return false;
    const std::vector<Row> participants = snapshot.allTied(event, Role::Participant);
    return std::ranges::all_of(snapshot.allTied(row, Role::Subject), [&](Row subject) {
        return std::ranges::find(participants, subject) != participants.end();
    });
}

} // namespace trilateral
