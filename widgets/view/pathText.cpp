// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/pathText.h"

#include "model/snapshot/wording.h"
#include "widgets/view/words.h"

#include <algorithm>

namespace trilateral
{

namespace
{

QString titleText(const Snapshot &snapshot, Row row, Language language)
{
    return title(snapshot, row, language).text.simplified();
}

// %1 is the record that names the other, %2 the other; the present tense, for what is planned as for what is over.
const char *tieSentence(Role role)
{
    switch (role) {
    case Role::Place:
        return QT_TRANSLATE_NOOP("Figure", "%1 takes place in %2");
    case Role::Host:
        return QT_TRANSLATE_NOOP("Figure", "%2 hosts %1");
    case Role::Chair:
        return QT_TRANSLATE_NOOP("Figure", "%2 chairs %1");
    case Role::Participant:
        return QT_TRANSLATE_NOOP("Figure", "%2 takes part in %1");
    case Role::Outcome:
        return QT_TRANSLATE_NOOP("Figure", "%1 leads to %2");
    case Role::Speaker:
        return QT_TRANSLATE_NOOP("Figure", "%2 is the speaker of %1");
    case Role::Meeting:
        return QT_TRANSLATE_NOOP("Figure", "%1 is said at %2");
    case Role::Follows:
        return QT_TRANSLATE_NOOP("Figure", "%1 follows %2");
    case Role::Prepares:
        return QT_TRANSLATE_NOOP("Figure", "%1 prepares %2");
    case Role::Replaces:
        return QT_TRANSLATE_NOOP("Figure", "%1 replaces %2");
    case Role::ReactsTo:
        return QT_TRANSLATE_NOOP("Figure", "%1 answers %2");
    case Role::Series:
    case Role::Country:
    case Role::Parent:
    case Role::Indicator:
        return QT_TRANSLATE_NOOP("Figure", "%1 belongs to %2");
    default:
        return QT_TRANSLATE_NOOP("Figure", "%1 is about %2");
    }
}

// A holder or a speaker does not belong to what the record is about.
const char *endSentence(const Snapshot &snapshot, Row owner, Role role)
{
    const bool isHolder = role == Role::Subject && snapshot.base(owner) == Base::Relation;
    return isHolder ? QT_TRANSLATE_NOOP("Figure", "%2 holds the position “%1”") : tieSentence(role);
}

bool takesPart(const Snapshot &snapshot, Row event, Row row)
{
    return std::ranges::any_of(snapshot.ties(event), [row](const Tie &tie) {
        const bool isPart = tie.role == Role::Participant || tie.role == Role::Chair || tie.role == Role::Host;
        return isPart && tie.row == row;
    });
}

// Whether the record behind a step is a relation from one of its ends to the other, and not only what joins them.
bool isBetweenEnds(const Snapshot &snapshot, const PathStep &step)
{
    const auto ties = snapshot.ties(step.row);
    const auto has = [&](Role role, Row row) {
        return std::ranges::find(ties, Tie{role, row}) != ties.end();
    };
    return (has(Role::Subject, step.from) && has(Role::Object, step.to)) ||
           (has(Role::Subject, step.to) && has(Role::Object, step.from));
}

QString tieText(const Snapshot &snapshot, Row owner, Row other, Language language)
{
    const auto ties = snapshot.ties(owner);
    const auto tie = std::ranges::find(ties, other, [](const Tie &each) { return each.row; });
    const Role role = tie == ties.end() ? Role::Issue : (*tie).role;
    return inLanguage(language, endSentence(snapshot, owner, role))
        .arg(titleText(snapshot, owner, language), titleText(snapshot, other, language));
}

} // namespace

QString stepSentence(const Snapshot &snapshot, const PathStep &step, Language language)
{
    if (step.row == step.from || step.row == step.to)
        return tieText(snapshot, step.row, step.row == step.from ? step.to : step.from, language);
    const QString from = titleText(snapshot, step.from, language);
    const QString to = titleText(snapshot, step.to, language);
    const QString joint = titleText(snapshot, step.row, language);
    if (takesPart(snapshot, step.row, step.from) && takesPart(snapshot, step.row, step.to))
        return inLanguage(language, QT_TRANSLATE_NOOP("Figure", "%1 and %2 take part in %3")).arg(from, to, joint);
    const bool saysAll = isBetweenEnds(snapshot, step) && snapshot.name(step.row, language).text.isEmpty();
    return saysAll ? joint : QStringLiteral("%1 – %2: %3").arg(from, to, joint);
}

} // namespace trilateral
