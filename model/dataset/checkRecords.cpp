// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about a record by itself.
#include "model/dataset/checkRules.h"
#include "model/snapshot/wording.h"

#include <QSet>

namespace trilateral
{

namespace
{

// Kind, language and name -> the first record of that name.
using Named = QHash<QByteArray, Row>;

bool isNamed(const Snapshot &snapshot, Row r)
{
    const Base base = snapshot.base(r);
    return base == Base::Entity || base == Base::Event;
}

void checkId(ProblemList &list, Row r)
{
    if (list.snapshot.find(list.snapshot.id(r)) != r)
        list.error(r, RecordProblems::tr("Another record has the same id."));
}

void checkName(ProblemList &list, Row r)
{
    const Snapshot &snapshot = list.snapshot;
    if (isNamed(snapshot, r) && title(snapshot, r, Language::English).text == snapshot.id(r))
        list.warn(r, RecordProblems::tr("It has no name in any language."));
}

// Two people may share a name; a reader should be able to tell them apart all the same.
void checkSameName(ProblemList &list, Named &named, Row r)
{
    const Snapshot &snapshot = list.snapshot;
    for (const NameEntry &name : snapshot.names(r)) {
        if (name.role || !isNamed(snapshot, r))
            continue;
        QByteArray key = QByteArray::number(static_cast<int>(snapshot.kind[index(r)])) + ' ';
        key.append(snapshot.pool.view(name.language)).append(' ').append(snapshot.pool.view(name.text));
        const auto known = named.constFind(key);
        if (known == named.constEnd())
            named.insert(key, r);
        else if (*known != r)
            return list.warn(r, RecordProblems::tr("“%1” is also the name of %2.")
                                    .arg(snapshot.pool.text(name.text), snapshot.id(*known)));
    }
}

void checkCitations(ProblemList &list, Row r)
{
    const auto citations = list.snapshot.citations(r);
    if (list.snapshot.base(r) != Base::Entity && citations.empty())
        list.warn(r, RecordProblems::tr("No source is cited for it."));
    for (const CitationEntry &citation : citations)
        if (citation.source == Row::None)
            return list.error(r, RecordProblems::tr("It cites a source that is not in the document."));
}

void checkPositionEnds(ProblemList &list, Row r)
{
    const Snapshot &snapshot = list.snapshot;
    if (snapshot.tied(r, Role::Subject) == Row::None)
        list.error(r, RecordProblems::tr("It is a position without a holder."));
    if (snapshot.tied(r, Role::Object) == Row::None)
        list.error(r, RecordProblems::tr("It is a position without an issue."));
    if (!snapshot.stanceOf(r))
        list.error(r, RecordProblems::tr("It is a position that takes no stance."));
}

void checkEnds(ProblemList &list, Row r)
{
    const Snapshot &snapshot = list.snapshot;
    if (snapshot.base(r) != Base::Relation)
        return;
    if (list.isKind(r, QLatin1String("position")))
        return checkPositionEnds(list, r);
    if (snapshot.tied(r, Role::Subject) == Row::None)
        list.error(r, RecordProblems::tr("It has no subject."));
    if (snapshot.tied(r, Role::Object) == Row::None)
        list.error(r, RecordProblems::tr("It has no object."));
}

// A chain of parents that comes back runs in a ring.
void checkParents(ProblemList &list, Row r)
{
    const Snapshot &snapshot = list.snapshot;
    QSet<quint32> seen{static_cast<quint32>(r)};
    for (Row up = snapshot.tied(r, Role::Parent); up != Row::None; up = snapshot.tied(up, Role::Parent)) {
        if (up == r)
            return list.error(r, RecordProblems::tr("It is a part of itself."));
        if (seen.contains(static_cast<quint32>(up)))
            return;
        seen.insert(static_cast<quint32>(up));
    }
}

// A figure says of itself, or its indicator of all, what is counted and how.
void checkFigure(ProblemList &list, Row r)
{
    const Snapshot &snapshot = list.snapshot;
    if (snapshot.base(r) != Base::Observation)
        return;
    const Row indicator = snapshot.tied(r, Role::Indicator);
    if (indicator == Row::None)
        return list.error(r, RecordProblems::tr("It is a figure of no indicator."));
    const auto isSaid = [&](QStringView key) {
        return !snapshot.attribute(r, key).isEmpty() || !snapshot.attribute(indicator, key).isEmpty();
    };
    if (!isSaid(u"unit"))
        list.warn(r, RecordProblems::tr("It is a figure without a unit."));
    if (!isSaid(u"basis"))
        list.warn(r, RecordProblems::tr("It is a figure without a basis."));
}

} // namespace

void checkRecords(ProblemList &list)
{
    Named named;
    forEachRecord(list.snapshot, [&](Row r) {
        checkId(list, r);
        checkName(list, r);
        checkSameName(list, named, r);
        checkCitations(list, r);
        checkEnds(list, r);
        checkParents(list, r);
        checkFigure(list, r);
    });
}

} // namespace trilateral
