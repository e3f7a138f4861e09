// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what a reader can come upon. An entity is there for what is said of it, so that something must refer to
// it; an event must be tied to something; relations and figures have their ends.
#include "model/dataset/checkRules.h"

#include <algorithm>

namespace trilateral
{

namespace
{

// Sources that are cited, and the parties whose wordings there are.
Mask spokenOf(const Snapshot &snapshot)
{
    Mask mask(snapshot.count());
    forEachRecord(snapshot, [&](Row r) {
        for (const CitationEntry &citation : snapshot.citations(r))
            if (citation.source != Row::None && citation.source != r)
                mask.set(citation.source);
        for (const NameEntry &name : snapshot.names(r))
            if (name.party != Row::None && name.party != r)
                mask.set(name.party);
    });
    return mask;
}

// A group of issues is there for the issues in it.
void checkIssue(ProblemList &list, Row r)
{
    if (list.snapshot.backTies(r).empty())
        list.warn(r, RecordProblems::tr("It is an issue that nobody mentions."));
}

void checkOther(ProblemList &list, const Mask &spoken, Row r)
{
    const Snapshot &snapshot = list.snapshot;
    const bool isReached = spoken.test(r) || !snapshot.backTies(r).empty() ||
                           (snapshot.base(r) == Base::Event && !snapshot.ties(r).empty());
    if (!isReached)
        list.warn(r, RecordProblems::tr("Nothing in the document leads to it."));
}

} // namespace

void checkReach(ProblemList &list)
{
    const Mask spoken = spokenOf(list.snapshot);
    forEachRecord(list.snapshot, [&](Row r) {
        const Base base = list.snapshot.base(r);
        if (list.isKind(r, QLatin1String("issue")))
            checkIssue(list, r);
        else if (base == Base::Entity || base == Base::Event)
            checkOther(list, spoken, r);
    });
}

} // namespace trilateral
