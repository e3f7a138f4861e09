// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of snapshotFixture.h; each test is one program of one source file.
#pragma once

#include <algorithm>
#include <tuple>

namespace trilateral::test
{

inline SnapshotFixture::SnapshotFixture()
{
    int facet = 0;
    for (const char *id : {"series", "country", "official", "issue"})
        kind(id, Base::Entity, ++facet);
    for (const char *id : {"organization", "expert", "place", "office", "indicator", "source"})
        kind(id, Base::Entity);
    for (const char *id : {"meeting", "agreement", "event"})
        kind(id, Base::Event);
    for (const char *id : {"position", "tenure", "relation"})
        kind(id, Base::Relation);
    kind("observation", Base::Observation);
    for (const char *id : {"support", "oppose", "alliance", "membership"})
        tone(id);
    type("position", "position");
    type("holds-office", "tenure", true, "membership");
    type("allied-with", "relation", false, "alliance");
    type("backs", "relation", true, "support");
    stance("supports", 1, "support");
    stance("opposes", -1, "oppose");
}

inline void SnapshotFixture::kind(const char *id, Base base, int facet)
{
    Kind kind;
    kind.id = QString::fromUtf8(id);
    kind.base = base;
    kind.facet = facet;
    kind.rank = static_cast<int>(m_snapshot->kinds.size());
    kind.word.by[0] = kind.id;
    kind.plural.by[0] = kind.id + QLatin1Char('s');
    m_snapshot->kinds.push_back(kind);
}

inline void SnapshotFixture::tone(const char *id)
{
    Tone tone;
    tone.id = QString::fromUtf8(id);
    tone.rank = static_cast<int>(m_snapshot->tones.size());
    m_snapshot->tones.push_back(tone);
}

inline void SnapshotFixture::type(const char *id, const char *kind, bool isDirected, const char *tone)
{
    RelationType type;
    type.id = QString::fromUtf8(id);
    type.kind = entryId<KindId>(m_snapshot->kinds, kind);
    type.isDirected = isDirected;
    type.tone = entryId<ToneId>(m_snapshot->tones, tone);
    type.rank = static_cast<int>(m_snapshot->types.size());
    type.word.by[0] = QString(type.id).replace(QLatin1Char('-'), QLatin1Char(' '));
    m_snapshot->types.push_back(type);
}

inline void SnapshotFixture::stance(const char *id, int score, const char *tone)
{
    Stance stance;
    stance.id = QString::fromUtf8(id);
    stance.score = score;
    stance.tone = entryId<ToneId>(m_snapshot->tones, tone);
    stance.rank = static_cast<int>(m_snapshot->stances.size());
    stance.word.by[0] = stance.id;
    m_snapshot->stances.push_back(stance);
}

inline Draft &SnapshotFixture::add(const char *kind, const QByteArray &id)
{
    return m_drafts.emplace_back(kind, id);
}

template <class Id, class Entry>
Id SnapshotFixture::entryId(const std::vector<Entry> &entries, const QByteArray &id) const
{
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].id == QString::fromUtf8(id))
            return static_cast<Id>(i);
    if (!id.isEmpty())
        qFatal("the fixture has no \"%s\"", id.constData());
    return Id::None;
}

inline Row SnapshotFixture::find(const QByteArray &id) const
{
    const Row found = m_snapshot->find(QString::fromUtf8(id));
    if (found == Row::None)
        qFatal("the fixture has no record \"%s\"", id.constData());
    return found;
}

inline void SnapshotFixture::sortDrafts()
{
    for (const Draft &draft : m_drafts)
        m_order.push_back(&draft);
    const auto rank = [this](const Draft *draft) {
        const Base base = m_snapshot->kinds[index(entryId<KindId>(m_snapshot->kinds, draft->m_kind))].base;
        const Span span = *spanFromEdtf(QString::fromUtf8(draft->m_date));
        return std::tuple(base, base == Base::Event ? span.first : 0);
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](const Draft *a, const Draft *b) { return rank(a) < rank(b); });
}

inline void SnapshotFixture::addColumns(const Draft &draft)
{
    Snapshot &s = *m_snapshot;
    s.kind.push_back(entryId<KindId>(s.kinds, draft.m_kind));
    s.idText.push_back(s.pool.add(draft.m_id));
    s.span.push_back(*spanFromEdtf(QString::fromUtf8(draft.m_date)));
    s.asOf.push_back(*spanFromEdtf(QString::fromUtf8(draft.m_asOf)));
    s.status.push_back(draft.m_status);
    s.layerText.push_back(s.pool.add(draft.m_layer));
    s.confidenceText.push_back(s.pool.add(draft.m_confidence));
    s.importance.push_back(static_cast<quint8>(draft.m_importance));
    s.ordinal.push_back(static_cast<qint16>(draft.m_ordinal));
    s.type.push_back(entryId<TypeId>(s.types, draft.m_type));
    s.stance.push_back(entryId<StanceId>(s.stances, draft.m_stance));
    s.summaryText.push_back(s.pool.add(draft.m_summary));
    s.notesText.push_back(s.pool.add(draft.m_notes));
    s.colourText.push_back(0);
    s.attributesText.push_back(s.pool.add(draft.m_attributes));
    RowRange &range = s.ranges[index(s.kinds[index(s.kind.back())].base)];
    range.last = static_cast<quint32>(s.kind.size());
}

inline void SnapshotFixture::addLists()
{
    Snapshot &s = *m_snapshot;
    std::vector<std::vector<Tie>> back(m_order.size());
    s.forward.starts = s.citationLists.starts = s.backward.starts = {0};
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const Draft &draft = *m_order[i];
        for (const auto &[role, id] : draft.m_ties) {
            s.forward.items.push_back({role, find(id)});
            back[index(find(id))].push_back({role, row(i)});
        }
        for (std::size_t language = 0; language < 4; ++language)
            if (!draft.m_names[language].isEmpty())
                s.nameLists.add(
                    {s.pool.add(draft.m_names[language]), s.pool.add(languageCode(allLanguages[language]).toUtf8())});
        for (const Draft::Alias &alias : draft.m_aliases)
            s.nameLists.add(
                {s.pool.add(alias.text), s.pool.add(alias.language), 0, s.pool.add(alias.role)});
        for (const Draft::Citation &citation : draft.m_citations)
            s.citationLists.items.push_back({find(citation.source), s.pool.append(citation.locator),
                                             s.pool.add(citation.field), s.pool.add(citation.value),
                                             *spanFromEdtf(QString::fromUtf8(citation.asOf)),
                                             s.pool.add(citation.note)});
        s.forward.starts.push_back(static_cast<quint32>(s.forward.items.size()));
        s.nameLists.endRecord();
        s.citationLists.starts.push_back(static_cast<quint32>(s.citationLists.items.size()));
    }
    for (const std::vector<Tie> &ties : back) {
        for (const Tie &tie : ties)
            s.backward.items.emplace_back(tie.role, tie.row);
        s.backward.starts.push_back(static_cast<quint32>(s.backward.items.size()));
    }
}

inline SnapshotPtr SnapshotFixture::build()
{
    sortDrafts();
    for (const Draft *draft : m_order)
        addColumns(*draft);
    quint32 first = 0;
    for (RowRange &range : m_snapshot->ranges) {
        range.first = first;
        first = range.last = std::max(range.last, first);
    }
    m_snapshot->indexIds();
    addLists();
    return m_snapshot;
}

} // namespace trilateral::test
