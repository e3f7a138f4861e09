// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exploration/exploration.h"

namespace trilateral
{

Mask counterparts(const Snapshot &snapshot, Row row)
{
    Mask rows(snapshot.count());
    if (row == Row::None)
        return rows;
    const bool isEntity = snapshot.rows(Base::Entity).contains(row);
    rows.set(row);
    for (const Tie &tie : snapshot.ties(row))
        rows.set(tie.row);
    for (const Tie &tie : snapshot.backTies(row)) {
        rows.set(tie.row);
        if (!isEntity || snapshot.rows(Base::Entity).contains(tie.row))
            continue;
        for (const Tie &other : snapshot.ties(tie.row))
            rows.set(other.row);
    }
    if (snapshot.present.size())
        rows &= snapshot.present;
    return rows;
}

} // namespace trilateral
