// SPDX-License-Identifier: GPL-3.0-or-later
// What only some records have: an event its series, place and participants, a person the terms of office, a position
// its holder and issue, an indicator its unit and figures, a source what rests on it; and the further columns that the
// dataset gave.
#pragma once

#include "model/snapshot/snapshot.h"

#include <QJsonObject>

namespace trilateral
{

void addKindFields(const Snapshot &snapshot, Row row, QJsonObject &json);

} // namespace trilateral
