// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/order.h"

#include <QStringTokenizer>

#include <algorithm>
#include <limits>

namespace trilateral
{

namespace
{

constexpr quint8 highest = 3; // importance
constexpr quint32 none = std::numeric_limits<quint32>::max();

quint32 placeByImportance(const Snapshot &snapshot, Row row)
{
    const bool hasPlace = snapshot.importance[index(row)] == highest && snapshot.base(row) == Base::Entity &&
                          snapshot.kindOf(row).id == QLatin1String("country");
    return hasPlace ? static_cast<quint32>(row) : none;
}

quint32 placeByName(QStringView id, QStringView order)
{
    quint32 place = 0;
    for (const QStringView named : QStringTokenizer(order, u';')) {
        if (named.trimmed() == id)
            return place;
        ++place;
    }
    return none;
}

} // namespace

std::vector<Row> namedInOrder(const Snapshot &snapshot, Language language)
{
    std::vector<Row> rows;
    const QString order = snapshot.info.order.in(language).text;
    for (const QStringView id : QStringTokenizer(order, u';'))
        if (const Row r = snapshot.find(id.trimmed()); r != Row::None)
            rows.push_back(r);
    return rows;
}

quint32 placeInOrder(const Snapshot &snapshot, Row row, Language language)
{
    const QString order = snapshot.info.order.in(language).text;
    if (order.isEmpty())
        return placeByImportance(snapshot, row);
    return snapshot.base(row) == Base::Entity ? placeByName(snapshot.id(row), order) : none;
}

std::vector<Row> inOrder(const Snapshot &snapshot, std::vector<Row> rows, Language language)
{
    if (rows.size() > 1)
        std::ranges::stable_sort(rows, {}, [&](Row r) { return placeInOrder(snapshot, r, language); });
    return rows;
}

} // namespace trilateral
