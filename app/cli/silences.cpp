// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silences.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr int foremost = 3; // of importance

}

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

std::vector<Gap> gapsAround(const Snapshot &snapshot, Row event)
{
    std::vector<Gap> around;
    const Span span = snapshot.span[index(event)];
    const bool isAsked = snapshot.base(event) == Base::Event && snapshot.tied(event, Role::Series) == Row::None;
    if (!isAsked || !span.isKnown() || span.isOpenEnd())
        return around;
    const RowRange entities = snapshot.rows(Base::Entity);
    for (quint32 i = entities.first; i < entities.last; ++i)
        if (snapshot.kindOf(row(i)).id == QLatin1String("series") && snapshot.importance[i] == foremost)
            for (const Gap &gap : gapsOfSeries(snapshot, row(i)))
                if (gap.from < span.first && span.last < gap.to)
                    around.push_back(gap);
    return around;
}

} // namespace trilateral
