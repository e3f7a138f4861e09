// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silences.h"

#include <algorithm>

namespace trilateral
{

std::vector<Gap> gapsOfSeries(const Snapshot &snapshot, Row series)
{
    std::vector<Row> meetings;
    for (const Tie &tie : snapshot.backTies(series))
        if (tie.role == Role::Series && snapshot.isPresent(tie.row))
            meetings.push_back(tie.row);
    return gaps(snapshot, meetings);
}

std::optional<Gap> gapBefore(const Snapshot &snapshot, Row meeting)
{
    const Row series = snapshot.tied(meeting, Role::Series);
    if (series == Row::None)
        return std::nullopt;
    const std::vector<Gap> all = gapsOfSeries(snapshot, series);
    const auto gap = std::ranges::find(all, meeting, &Gap::after);
    return gap == all.end() ? std::nullopt : std::optional(*gap);
}

} // namespace trilateral
