// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about when.
#include "model/dataset/checkRules.h"

namespace trilateral
{

namespace
{

void checkHeld(ProblemList &list, Row r)
{
    if (list.status(r) == Status::Held && list.snapshot.base(r) == Base::Event && !list.span(r).isKnown() &&
        !list.saysUnknown(r, QLatin1String("date")))
        list.warn(r, RecordProblems::tr("It is said to have been held, but has no date."));
}

// What became of a plan may be unknown, if the record says so.
void checkHorizon(ProblemList &list, Row r)
{
    const Day horizon = list.snapshot.info.horizon;
    if (horizon == openFuture || !list.span(r).isKnown())
        return;
    if (list.status(r) == Status::Held && list.span(r).first > horizon)
        list.error(r, RecordProblems::tr("It is said to have been held, but on a day after the horizon of the data."));
    if (list.status(r) == Status::Planned && list.span(r).last < horizon &&
        !list.saysUnknown(r, QLatin1String("outcome")))
        list.warn(r, RecordProblems::tr("It is still planned, though its date has passed."));
}

// Nobody can report that something was held before it was.
void checkReported(ProblemList &list, Row r)
{
    if (list.status(r) != Status::Held || !list.span(r).isKnown() || list.snapshot.asOf.empty())
        return;
    const Span &asOf = list.snapshot.asOf[index(r)];
    if (asOf.isKnown() && asOf.last < list.span(r).first)
        list.error(r, RecordProblems::tr("It is said to have been held, but was reported before its date."));
}

void checkFirstDate(ProblemList &list, Row r)
{
    if (list.snapshot.originalSpan.empty() || !list.span(r).isKnown())
        return;
    const Span &first = list.snapshot.originalSpan[index(r)];
    if (first.isKnown() && first.first > list.span(r).last)
        list.error(r, RecordProblems::tr("It was put off to a day before its first date."));
}

void checkOrder(ProblemList &list, Row r)
{
    for (const Tie &tie : list.snapshot.ties(r)) {
        const bool isLater = tie.role == Role::Follows || tie.role == Role::ReactsTo;
        if (!isLater && tie.role != Role::Prepares)
            continue;
        const Span &before = isLater ? list.span(tie.row) : list.span(r);
        const Span &after = isLater ? list.span(r) : list.span(tie.row);
        if (before.isKnown() && after.isKnown() && after.last < before.first)
            list.error(
                r,
                RecordProblems::tr("Its date and that of %1 are in the wrong order.").arg(list.snapshot.id(tie.row)));
    }
}

} // namespace

void checkDates(ProblemList &list)
{
    forEachRecord(list.snapshot, [&](Row r) {
        checkHeld(list, r);
        checkHorizon(list, r);
        checkReported(list, r);
        checkFirstDate(list, r);
        checkOrder(list, r);
    });
}

} // namespace trilateral
