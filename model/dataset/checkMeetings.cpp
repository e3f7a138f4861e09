// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about who met where.
#include "model/dataset/checkRules.h"

#include <algorithm>

namespace trilateral
{

namespace
{

using Rows = std::vector<Row>;

// The record where it is a country, else the countries that it belongs to.
Rows countriesOf(const ProblemList &list, Row r)
{
    return list.isKind(r, QLatin1String("country")) ? Rows{r} : list.snapshot.allTied(r, Role::Country);
}

Rows countriesIn(const ProblemList &list, Row meeting, std::initializer_list<Role> roles)
{
    Rows countries;
    for (const Role role : roles)
        for (const Row r : list.snapshot.allTied(meeting, role))
            std::ranges::copy(countriesOf(list, r), std::back_inserter(countries));
    return countries;
}

void checkCountry(ProblemList &list, Row r)
{
    if (countriesIn(list, r, {Role::Participant, Role::Chair, Role::Host, Role::Country, Role::Place}).empty())
        list.warn(r, RecordProblems::tr("It is a meeting that names no country."));
}

// What met online met nowhere.
void checkPlace(ProblemList &list, Row r)
{
    const bool wasHeld = list.status(r) == Status::Held || list.status(r) == Status::None;
    const bool needsPlace =
        wasHeld && list.snapshot.attribute(r, u"format") != u"online" && !list.saysUnknown(r, QLatin1String("place"));
    if (needsPlace && list.snapshot.tied(r, Role::Place) == Row::None)
        list.warn(r, RecordProblems::tr("It is a meeting that names no place."));
}

void checkHost(ProblemList &list, Row r)
{
    const Rows parties = countriesIn(list, r, {Role::Participant, Role::Chair});
    if (parties.empty())
        return;
    for (const Row host : list.snapshot.allTied(r, Role::Host))
        if (std::ranges::find(parties, host) == parties.end())
            list.warn(
                r, RecordProblems::tr("Its host, %1, is not among those who took part.").arg(list.snapshot.id(host)));
}

} // namespace

void checkMeetings(ProblemList &list)
{
    forEachRecord(list.snapshot, [&](Row r) {
        if (!list.isMeeting(r))
            return;
        checkCountry(list, r);
        checkPlace(list, r);
        checkHost(list, r);
    });
}

} // namespace trilateral
