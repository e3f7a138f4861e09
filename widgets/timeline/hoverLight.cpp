// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/hoverLight.h"

#include "model/exploration/exploration.h"

namespace trilateral
{

namespace
{

constexpr double nearlyEverything = 0.3; // of what passes

bool isClose(Role role)
{
    return role != Role::Participant && role != Role::Issue && role != Role::Country;
}

Mask closelyTied(const Snapshot &snapshot, Row row)
{
    Mask rows(snapshot.count());
    rows.set(row);
    for (const Tie &tie : snapshot.backTies(row))
        if (isClose(tie.role))
            rows.set(tie.row);
    return rows;
}

bool hasPartInMost(const Snapshot &snapshot, const Projection &projection, const Mask &lit)
{
    std::size_t passing = 0;
    std::size_t own = 0;
    const RowRange events = snapshot.rows(Base::Event);
    for (std::size_t i = events.first; i < events.last; ++i) {
        passing += projection.passes.test(i) ? 1 : 0;
        own += projection.passes.test(i) && lit.test(i) ? 1 : 0;
    }
    return double(own) > nearlyEverything * double(passing);
}

} // namespace

HoverLight hoverLight(const Snapshot &snapshot, const Projection &projection, Row row)
{
    HoverLight light;
    if (row == Row::None)
        return light;
    light.lit = counterparts(snapshot, row);
    light.ringed = light.lit;
    light.dims = snapshot.base(row) == Base::Entity;
    if (light.dims && hasPartInMost(snapshot, projection, light.lit))
        light.ringed &= closelyTied(snapshot, row);
    return light;
}

} // namespace trilateral
