// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/order.h"

#include <algorithm>
#include <limits>

namespace trilateral
{

namespace
{
constexpr quint8 highest = 3; // importance
}

quint32 placeInOrder(const Snapshot &snapshot, Row row, Language)
{
    const bool hasPlace = snapshot.importance[index(row)] == highest && snapshot.base(row) == Base::Entity &&
                          snapshot.kindOf(row).id == QLatin1String("country");
    return hasPlace ? static_cast<quint32>(row) : std::numeric_limits<quint32>::max();
}

std::vector<Row> inOrder(const Snapshot &snapshot, std::vector<Row> rows, Language language)
{
    std::ranges::stable_sort(rows, {}, [&](Row r) { return placeInOrder(snapshot, r, language); });
    return rows;
}

} // namespace trilateral
