// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/detailsRecords.h"

#include "model/snapshot/participation.h"
#include "model/snapshot/tenure.h"

#include <algorithm>

namespace trilateral
{

namespace
{

void append(std::vector<Row> &rows, const std::vector<Row> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

std::vector<Row> relationsInRoles(const Snapshot &snapshot, Row row, std::initializer_list<Role> roles,
                                  bool (*wanted)(const Snapshot &, Row))
{
    std::vector<Row> rows;
    for (const Role role : roles)
        append(rows, ownersOf(snapshot, row, role, Base::Relation));
    std::erase_if(rows, [&](Row r) { return !wanted(snapshot, r); });
    return sorted(std::move(rows));
}

bool isPlainRelation(const Snapshot &snapshot, Row row)
{
    return !isPosition(snapshot, row) && !isTenure(snapshot, row) && !isParticipation(snapshot, row);
}

} // namespace

std::vector<Row> sorted(std::vector<Row> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<Row> ownersOf(const Snapshot &snapshot, Row row, Role role, Base base)
{
    std::vector<Row> rows;
    for (const Tie &tie : snapshot.backTies(row))
        if (tie.role == role && snapshot.rows(base).contains(tie.row) && snapshot.isPresent(tie.row))
            rows.push_back(tie.row);
    return sorted(std::move(rows));
}

bool isPosition(const Snapshot &snapshot, Row row)
{
    return snapshot.base(row) == Base::Relation && snapshot.stance[index(row)] != StanceId::None;
}

Row voiceOf(const Snapshot &snapshot, Row position)
{
    const Row speaker = snapshot.tied(position, Role::Speaker);
    return speaker != Row::None ? speaker : snapshot.tied(position, Role::Subject);
}

bool isSaidAbout(const Snapshot &snapshot, Row position)
{
    const std::vector<Row> holders = snapshot.allTied(position, Role::Subject);
    const Row voice = voiceOf(snapshot, position);
    return std::find(holders.begin(), holders.end(), voice) == holders.end();
}

std::vector<Row> positionsAround(const Snapshot &snapshot, Row row)
{
    return relationsInRoles(snapshot, row, {Role::Subject, Role::Object, Role::Issue, Role::Meeting, Role::Speaker},
                            isPosition);
}

std::vector<Row> tenuresOf(const Snapshot &snapshot, Row row)
{
    return relationsInRoles(snapshot, row, {Role::Subject, Role::Object}, isTenure);
}

std::vector<Row> relationsOf(const Snapshot &snapshot, Row row)
{
    return relationsInRoles(snapshot, row, {Role::Subject, Role::Object, Role::Issue, Role::Meeting, Role::Speaker},
                            isPlainRelation);
}

std::vector<Row> eventsOf(const Snapshot &snapshot, Row row)
{
    std::vector<Row> rows;
    for (const Role role : {Role::Participant, Role::Host, Role::Chair, Role::Issue, Role::Place, Role::Series,
                            Role::Outcome, Role::Subject, Role::Object})
        append(rows, ownersOf(snapshot, row, role, Base::Event));
    return sorted(std::move(rows));
}

std::vector<Row> observationsOf(const Snapshot &snapshot, Row row)
{
    std::vector<Row> rows = ownersOf(snapshot, row, Role::Indicator, Base::Observation);
    append(rows, ownersOf(snapshot, row, Role::Subject, Base::Observation));
    rows = sorted(std::move(rows));
    std::stable_sort(rows.begin(), rows.end(),
                     [&](Row a, Row b) { return snapshot.span[index(a)].first < snapshot.span[index(b)].first; });
    return rows;
}

SeriesNeighbours neighboursInSeries(const Snapshot &snapshot, Row event)
{
    const Row series = snapshot.tied(event, Role::Series);
    if (series == Row::None)
        return {};
    const std::vector<Row> events = ownersOf(snapshot, series, Role::Series, Base::Event);
    const auto here = std::lower_bound(events.begin(), events.end(), event);
    if (here == events.end() || *here != event)
        return {};
    return {here != events.begin() ? *(here - 1) : Row::None, here + 1 != events.end() ? *(here + 1) : Row::None};
}

} // namespace trilateral
