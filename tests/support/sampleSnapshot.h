// SPDX-License-Identifier: GPL-3.0-or-later
// A small record with something of everything, for tests: two lands, a person, an issue, a series with three meetings
// (one undated), a position, a tenure without a name, an observation, variants, citations and positions.
#pragma once

#include "model/snapshot/snapshotAssembly.h"

namespace trilateral::sample
{

inline Words words(const char *en, const char *zh = "", const char *ja = "", const char *ko = "")
{
    return {{QString::fromUtf8(en), QString::fromUtf8(zh), QString::fromUtf8(ja), QString::fromUtf8(ko)}};
}

inline Kind kind(const char *id, Base base, int facet, int rank, const Words &word, const Words &plural)
{
    return {QString::fromLatin1(id), base, facet, QStringLiteral("disc"), QStringLiteral("slate"), rank, word, plural};
}

inline Span span(const char *edtf)
{
    const Result<Span> result = spanFromEdtf(QString::fromLatin1(edtf));
    return result ? *result : Span();
}

enum SampleKind : quint16 {
    Country,
    Official,
    Issue,
    Series,
    Indicator,
    Source,
    Meeting,
    Position,
    Tenure,
    Observation
};

inline void addVocabularies(Snapshot &s)
{
    s.info.title = words("Sample", "样本");
    s.info.version = QStringLiteral("2026.1");
    s.info.order = words("country/north; country/south", "country/south; country/north");
    s.info.horizon = dayFromDate({2026, 6, 30});
    s.kinds = {kind("country", Base::Entity, 2, 1, words("Land", "地"), words("Lands", "地")),
               kind("official", Base::Entity, 3, 2, words("Person"), words("People")),
               kind("issue", Base::Entity, 4, 3, words("Issue"), words("Issues")),
               kind("series", Base::Entity, 1, 4, words("Series"), words("Series")),
               kind("indicator", Base::Entity, -1, 5, words("Indicator"), words("Indicators")),
               kind("source", Base::Entity, -1, 6, words("Source"), words("Sources")),
               kind("meeting", Base::Event, -1, 7, words("Meeting"), words("Meetings")),
               kind("position", Base::Relation, -1, 8, words("Position"), words("Positions")),
               kind("tenure", Base::Relation, -1, 9, words("Term"), words("Terms")),
               kind("observation", Base::Observation, -1, 10, words("Figure"), words("Figures"))};
    s.tones = {{QStringLiteral("support"), QStringLiteral("green"), QStringLiteral("solid"), 1, words("supports")},
               {QStringLiteral("membership"), QStringLiteral("grey"), QStringLiteral("dot"), 2, words("belongs")}};
    s.types = {{QStringLiteral("position"), KindId(Position), true, ToneId::None, 1, words("takes a position on"),
                words("is the subject of")},
               {QStringLiteral("holds-office"), KindId(Tenure), true, ToneId(1), 2, words("leads", "领导"),
                words("is led by")}};
    s.stances = {{QStringLiteral("supports"), 2, ToneId(0), 1, words("supports", "支持", "支持", "지지")},
                 {QStringLiteral("claims"), std::nullopt, ToneId::None, 2, words("claims")}};
}

inline Row add(SnapshotAssembly &a, SampleKind kind, const char *id, const char *en = "", const char *zh = "")
{
    const Row r = a.addRecord(id, KindId(kind));
    if (*en)
        a.addName(r, "en", en);
    if (*zh)
        a.addName(r, "zh", zh);
    return r;
}

inline Row addMeeting(SnapshotAssembly &a, const char *id, const char *edtf, Status status, qint16 ordinal)
{
    const Row r = add(a, Meeting, id);
    a.columns.span[index(r)] = span(edtf);
    a.columns.status[index(r)] = status;
    a.columns.ordinal[index(r)] = ordinal;
    return r;
}

inline void cite(SnapshotAssembly &a, Row r, Row source, const char *field = "", const char *value = "",
                 const char *asOf = "")
{
    StringPool &pool = a.columns.pool;
    a.citations.push_back({r, {source, pool.add("¶1"), pool.add(field), pool.add(value), span(asOf), 0}});
}

inline std::shared_ptr<Snapshot> snapshot()
{
    SnapshotAssembly a;
    addVocabularies(a.columns);
    // Deliberately out of order: meetings before entities, the undated one first.
    const Row undated = addMeeting(a, "meeting/talks-3", "", Status::Planned, 3);
    const Row second = addMeeting(a, "meeting/talks-2", "2025-03-22", Status::Held, 2);
    const Row first = addMeeting(a, "meeting/talks-1", "2019-12", Status::Held, 1);
    const Row north = add(a, Country, "country/north", "North", "北");
    const Row south = add(a, Country, "country/south", "South", "南");
    const Row person = add(a, Official, "official/doe-jane", "Doe Jane");
    const Row issue = add(a, Issue, "issue/rivers", "Rivers", "河");
    const Row series = add(a, Series, "series/talks", "Talks", "会谈");
    const Row source = add(a, Source, "source/gazette", "Gazette");
    const Row indicator = add(a, Indicator, "indicator/rain", "Rain");
    const Row position = add(a, Position, "position/north-rivers");
    const Row tenure = add(a, Tenure, "tenure/doe-jane");
    const Row figure = add(a, Observation, "observation/rain-2024");
    StringPool &pool = a.columns.pool;
    a.columns.attributesText[index(indicator)] = pool.add(R"({"unit":"mm"})");
    a.columns.summaryText[index(position)] = pool.add("It wants clean rivers.");
    a.columns.colourText[index(north)] = pool.add("ochre");
    a.columns.importance[index(north)] = 3;
    a.columns.layerText[index(position)] = pool.add("article");
    a.columns.stance[index(position)] = StanceId(0);
    a.columns.type[index(position)] = TypeId(0);
    a.columns.type[index(tenure)] = TypeId(1);
    a.columns.span[index(tenure)] = span("2012-12-26/..");
    a.columns.span[index(position)] = span("2025-03~");
    a.columns.span[index(figure)] = span("2024");
    a.columns.value.insert(static_cast<quint32>(figure), 1234.5);
    a.setAsOf(undated, span("2025-04"));
    a.setOriginalSpan(second, span("2024-12"));
    for (const Row meeting : {undated, second, first})
        a.ties.push_back({meeting, Role::Series, series});
    a.ties.insert(a.ties.end(), {{second, Role::Participant, person},
                                 {second, Role::Issue, issue},
                                 {second, Role::Follows, first},
                                 {second, Role::Host, north},
                                 {person, Role::Country, north},
                                 {position, Role::Subject, north},
                                 {position, Role::Subject, south},
                                 {position, Role::Object, issue},
                                 {position, Role::Meeting, second},
                                 {tenure, Role::Subject, person},
                                 {tenure, Role::Object, north},
                                 {figure, Role::Indicator, indicator}});
    a.names.push_back({north, {pool.add("N."), pool.add("en"), pool.add("Latn"), pool.add("short"), south}});
    cite(a, second, source);
    cite(a, second, source, "status", "planned", "2024-06");
    cite(a, undated, source, "status", "planned", "2025-04");
    for (const Row r : {first, position, tenure, figure})
        cite(a, r, source);
    a.setPosition(QStringLiteral("stress/everything/1"), north, {1.5, -2});
    a.setPosition(QStringLiteral("stress/everything/1"), second, {0, 3});
    return a.finish();
}

} // namespace trilateral::sample
