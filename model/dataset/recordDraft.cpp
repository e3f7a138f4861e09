// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/recordDraft.h"

#include "model/dataset/slug.h"
#include "model/query/search.h"

#include <QSet>

#include <algorithm>

namespace trilateral
{

namespace
{

// Words that stand for one thing: names of the display form and further ones, folded.
QSet<QByteArray> foldedNames(const Snapshot &snapshot, Row row)
{
    QSet<QByteArray> names;
    for (const NameEntry &entry : snapshot.names(row))
        names.insert(foldForSearch(snapshot.pool.text(entry.text)));
    return names;
}

QString idOf(const Snapshot &snapshot, Row row)
{
    return row == Row::None ? QString() : snapshot.id(row);
}

QString targetOf(const RecordDraft &draft, Role role)
{
    const auto tie = std::ranges::find(draft.ties, role, &DraftTie::role);
    return tie == draft.ties.end() ? QString() : tie->target;
}

bool hasSameEnds(const Snapshot &snapshot, Row row, const RecordDraft &draft)
{
    const RelationType *type = snapshot.typeOf(row);
    return type && type->id == draft.type && !draft.type.isEmpty() &&
           idOf(snapshot, snapshot.tied(row, Role::Subject)) == targetOf(draft, Role::Subject) &&
           idOf(snapshot, snapshot.tied(row, Role::Object)) == targetOf(draft, Role::Object) &&
           (!draft.date.isKnown() || snapshot.span[index(row)].mayOverlap(draft.date.first, draft.date.last));
}

bool isFarInTime(const Span &a, const Span &b)
{
    return a.isKnown() && b.isKnown() && !a.mayOverlap(b.first, b.last);
}

// All names but those that are shown, which are the first without a role in each of the four languages.
std::vector<DraftName> furtherNames(const Snapshot &snapshot, Row row)
{
    std::vector<DraftName> further;
    QSet<QString> shown;
    for (const NameEntry &entry : snapshot.names(row)) {
        const QString language = snapshot.pool.text(entry.language);
        if (!entry.role && languageFromCode(language) && !shown.contains(language)) {
            shown.insert(language);
            continue;
        }
        further.push_back({snapshot.pool.text(entry.text),
                           language,
                           snapshot.pool.text(entry.script),
                           snapshot.pool.text(entry.role),
                           idOf(snapshot, entry.party),
                           {},
                           {}});
    }
    return further;
}

} // namespace

bool isOwn(const Snapshot &snapshot, Row row)
{
    return snapshot.pool.view(snapshot.layerText[index(row)]) == QByteArrayView(ownLayer);
}

RecordDraft draftOf(const Snapshot &snapshot, Row row)
{
    RecordDraft draft;
    draft.id = snapshot.id(row);
    draft.kind = snapshot.kindOf(row).id;
    for (const Language language : allLanguages)
        if (const LocalText name = snapshot.name(row, language); !name.isFallback)
            draft.name.by[static_cast<std::size_t>(language)] = name.text;
    draft.further = furtherNames(snapshot, row);
    draft.date = snapshot.span[index(row)];
    if (const RelationType *type = snapshot.typeOf(row))
        draft.type = type->id;
    if (const Stance *stance = snapshot.stanceOf(row))
        draft.stance = stance->id;
    draft.status = snapshot.status[index(row)];
    draft.summary = snapshot.summary(row);
    draft.notes = snapshot.notes(row);
    for (const Tie &tie : snapshot.ties(row))
        draft.ties.push_back({tie.role, snapshot.id(tie.row)});
    for (const CitationEntry &entry : snapshot.citations(row))
        draft.citations.push_back({idOf(snapshot, entry.source), snapshot.pool.text(entry.locator),
                                   snapshot.pool.text(entry.field), snapshot.pool.text(entry.value),
                                   snapshot.pool.text(entry.note), entry.asOf});
    return draft;
}

void setField(RecordDraft &draft, const QString &field, const QString &value, Language language)
{
    if (field == u"date") {
        const Result<Span> span = spanFromEdtf(value);
        draft.date = span ? *span : Span();
    } else if (field == u"name") {
        draft.name.by[static_cast<std::size_t>(language)] = value;
    } else if (field == u"status") {
        draft.status = statusFromKey(value).value_or(Status::None);
    } else if (field == u"summary") {
        draft.summary = value;
    }
}

std::vector<Row> lookalikes(const Snapshot &snapshot, const RecordDraft &draft)
{
    QSet<QByteArray> wanted;
    for (const QString &name : draft.name.by)
        if (!name.trimmed().isEmpty())
            wanted.insert(foldForSearch(name.trimmed()));
    for (const DraftName &name : draft.further)
        wanted.insert(foldForSearch(name.text));
    const auto kind = snapshot.findKind(draft.kind);
    std::vector<Row> found;
    if (!kind)
        return found;
    const Base base = snapshot.kinds[index(*kind)].base;
    const RowRange rows = snapshot.rows(base);
    for (quint32 i = rows.first; i < rows.last; ++i) {
        const Row r = row(i);
        if (snapshot.id(r) == draft.id)
            continue;
        const bool isNamesake = !wanted.isEmpty() && foldedNames(snapshot, r).intersects(wanted) &&
                                !(base == Base::Event && isFarInTime(snapshot.span[i], draft.date));
        if (isNamesake || (base == Base::Relation && hasSameEnds(snapshot, r, draft)))
            found.push_back(r);
    }
    return found;
}

} // namespace trilateral
