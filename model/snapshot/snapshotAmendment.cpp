// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/snapshot/snapshotAmendment.h"

#include "model/snapshot/amender.h"
#include "model/snapshot/snapshotBuilder.h"

#include <algorithm>

namespace trilateral
{

namespace
{

constexpr qsizetype longestList = 50'000; // bytes of a query

QByteArray listOf(const ChangedRecords &changed)
{
    QByteArray list;
    for (const auto &[number, before] : changed.before)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(number);
    return list;
}

struct NamedRows {
    QByteArray list;
    std::size_t count = 0;
};

// Those rows and all that they name; nothing where that is too much.
Result<NamedRows> withNamed(const Database &database, const QByteArray &rows)
{
    const QByteArray sql =
        QByteArray("SELECT row FROM record WHERE row IN (#) UNION SELECT subject FROM record WHERE row IN (#)"
                   " UNION SELECT object FROM record WHERE row IN (#) UNION SELECT target FROM tie WHERE record IN (#)"
                   " UNION SELECT party FROM name WHERE record IN (#)"
                   " UNION SELECT source FROM citation WHERE record IN (#)")
            .replace('#', rows);
    Result<Statement> found = database.prepare(sql.constData());
    if (!found)
        return found.error();
    NamedRows named{"-1"};
    while (named.list.size() <= longestList && found->next())
        if (!found->isNull(0)) {
            named.list += ',' + QByteArray::number(found->integer(0));
            ++named.count;
        }
    if (const Result<> outcome = found->outcome(); !outcome)
        return outcome.error();
    return named.list.size() <= longestList ? named : NamedRows();
}

// Which rows of the two snapshots the changed records are.
Result<std::vector<AmendedRecord>> recordsIn(const Snapshot &before, const Snapshot &part, const Database &database,
                                             const ChangedRecords &changed)
{
    const QByteArray sql = "SELECT row, id FROM record WHERE row IN (" + listOf(changed) + ')';
    Result<Statement> found = database.prepare(sql.constData());
    if (!found)
        return found.error();
    std::map<qint64, Row> now;
    while (found->next())
        now.emplace(found->integer(0), part.find(found->text(1)));
    if (const Result<> outcome = found->outcome(); !outcome)
        return outcome.error();
    std::vector<AmendedRecord> records;
    records.reserve(changed.before.size());
    for (const auto &[number, id] : changed.before)
        records.push_back({number, before.find(id), now.contains(number) ? now[number] : Row::None});
    return records;
}

// Null where the changes cannot be followed.
Result<SnapshotPtr> followed(const SnapshotPtr &before, const Database &database, const ChangedRecords &changed,
                             Progress &progress)
{
    const QByteArray rows = listOf(changed);
    const Result<NamedRows> all = withNamed(database, rows);
    if (!all || all->list.isEmpty())
        return all ? Result<SnapshotPtr>(SnapshotPtr()) : all.error();
    const Result<SnapshotPtr> part = buildPart(database, {all->list, rows}, progress);
    if (!part)
        return part.error();
    if ((*part)->count() < all->count)
        return SnapshotPtr(); // they name what is not there
    const auto records = recordsIn(*before, **part, database, changed);
    if (!records)
        return records.error();
    return Amender(before, **part, *records, database).amended();
}

} // namespace

Result<SnapshotPtr> amendedSnapshot(const SnapshotPtr &before, const Database &database, const ChangedRecords &changed,
                                    Progress &progress)
{
    // Where a tie leads nowhere, it could lead to what is new.
    if (!before || before->count() == 0 || before->danglingTies || changed.areAll)
        return buildSnapshot(database, progress);
    if (changed.before.empty())
        return before;
    const Result<SnapshotPtr> next = followed(before, database, changed, progress);
    if (!next || *next)
        return next;
    return buildSnapshot(database, progress);
}

} // namespace trilateral
