// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/tenure.h"

namespace trilateral
{

bool isTenure(const Snapshot &snapshot, Row row)
{
    const RelationType *type = snapshot.typeOf(row);
    const Kind &kind = type && type->kind != KindId::None ? snapshot.kinds[index(type->kind)] : snapshot.kindOf(row);
    return kind.id == QLatin1String("tenure");
}

} // namespace trilateral
