// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/evaluate.h"
#include "tests/support/snapshotFixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace trilateral;
using trilateral::test::Draft;
using trilateral::test::SnapshotFixture;

namespace
{

// Two countries, a group of issues with one in it, an office, and a handful of records about them.
SnapshotPtr smallRecord()
{
    SnapshotFixture f;
    f.add("series", "series/summit").name("Summit").importance(3);
    f.add("country", "country/aland").name("Aland");
    f.add("country", "country/borduria").name("Borduria");
    f.add("official", "official/ada").name("Ada").tie(Role::Country, "country/aland");
    f.add("official", "official/bo").name("Bo").tie(Role::Country, "country/borduria");
    f.add("issue", "issue/sea").name("Sea");
    f.add("issue", "issue/fish").name("Fish").tie(Role::Parent, "issue/sea");
    f.add("office", "office/premier").tie(Role::Country, "country/aland");
    f.add("source", "source/gazette");
    f.add("source", "source/unread");
    f.add("meeting", "meeting/summit-1")
        .date("2001-05-04")
        .status(Status::Held)
        .tie(Role::Series, "series/summit")
        .tie(Role::Participant, "official/ada")
        .tie(Role::Participant, "official/bo")
        .cite("source/gazette");
    f.add("meeting", "meeting/summit-2").status(Status::Planned).asOf("2003-01").tie(Role::Series, "series/summit");
    f.add("event", "event/storm").date("2002-10/2003-02").status(Status::Held).tie(Role::Issue, "issue/fish");
    f.add("event", "event/undated").layer("record");
    f.add("position", "position/1")
        .type("position")
        .stance("supports")
        .date("2001-06")
        .layer("record")
        .tie(Role::Subject, "official/ada")
        .tie(Role::Object, "issue/fish")
        .cite("source/gazette");
    f.add("tenure", "tenure/1")
        .type("holds-office")
        .date("2000/..")
        .tie(Role::Subject, "official/bo")
        .tie(Role::Object, "office/premier");
    return f.build();
}

Projection evaluated(const SnapshotPtr &snapshot, const Filter &filter)
{
    return evaluate(*snapshot, FacetIndex(*snapshot), filter);
}

Filter choosing(const char *facet, const QStringList &ids)
{
    Filter filter;
    filter.facets.insert(QString::fromLatin1(facet), ids);
    return filter;
}

QStringList ids(const char *separatedByBlanks)
{
    return QString::fromLatin1(separatedByBlanks).split(QLatin1Char(' '));
}

Day day(const char *edtf)
{
    return spanFromEdtf(QString::fromLatin1(edtf))->first;
}

QStringList passingRecords(const SnapshotPtr &snapshot, const Projection &projection)
{
    QStringList ids;
    projection.passes.forEach([&](std::size_t r) {
        if (snapshot->base(row(r)) != Base::Entity)
            ids << snapshot->id(row(r));
    });
    return ids;
}

const Facet &facetOf(const Projection &projection, const char *key)
{
    for (const Facet &facet : projection.facets)
        if (facet.key == QLatin1String(key))
            return facet;
    qFatal("no facet %s", key);
}

const FacetValue &valueOf(const Projection &projection, const char *key, const char *id)
{
    for (const FacetValue &value : facetOf(projection, key).values)
        if (value.id == QLatin1String(id))
            return value;
    qFatal("no value %s", id);
}

bool passes(const SnapshotPtr &snapshot, const Projection &projection, const char *id)
{
    return projection.passes.test(snapshot->find(QString::fromLatin1(id)));
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT
private slots:
    void withoutAFilterEverythingPassesAndRecordsAreCounted();
    void aCountryGathersWhatItsOfficialsAndOfficesDo();
    void aGroupOfIssuesGathersItsIssues();
    void valuesOfOneFacetAreAlternativesAndFacetsAddUp();
    void anActiveFacetStillCountsItsOtherValues();
    void theWindowPassesWhatMayOverlapIt();
    void entitiesPassWithWhatReachesOrCitesThem();
    void sourcesAreCountedByCitationsAndAllAreListed();
    void unknownIdsAndFacetsLetNothingPass();
    void anEmptyChoiceDoesNotNarrow();
    void valuesKeepTheirOrderWhileTheFilterMoves();
    void absentRecordsNeitherPassNorCount();
    void ringsOfParentsDoNoHarm();
    void agreesWithCountingOneByOne();
    void agreesWithCountingOneByOneWhereSetsAreSparse();
};

void TestEvaluate::withoutAFilterEverythingPassesAndRecordsAreCounted()
{
    const SnapshotPtr s = smallRecord();
    const Projection p = evaluated(s, {});
    QCOMPARE(p.passes.count(), s->count());
    QCOMPARE(p.passesAnyTime.count(), std::size_t(6));
    QCOMPARE(p.recordCount, std::size_t(6));
    QStringList keys;
    for (const Facet &facet : p.facets)
        keys << facet.key;
    QCOMPARE(keys, ids("series country official issue kind status source layer"));
}

void TestEvaluate::aCountryGathersWhatItsOfficialsAndOfficesDo()
{
    const SnapshotPtr s = smallRecord();
    const Projection p = evaluated(s, choosing("country", ids("country/aland")));
    QCOMPARE(passingRecords(s, p), ids("meeting/summit-1 position/1 tenure/1"));
    QCOMPARE(p.recordCount, std::size_t(3));
}

void TestEvaluate::aGroupOfIssuesGathersItsIssues()
{
    const SnapshotPtr s = smallRecord();
    QCOMPARE(passingRecords(s, evaluated(s, choosing("issue", ids("issue/sea")))), ids("event/storm position/1"));
}

void TestEvaluate::valuesOfOneFacetAreAlternativesAndFacetsAddUp()
{
    const SnapshotPtr s = smallRecord();
    Filter filter = choosing("kind", ids("event position"));
    QCOMPARE(passingRecords(s, evaluated(s, filter)), ids("event/storm event/undated position/1"));
    filter.facets.insert(QStringLiteral("layer"), ids("record"));
    QCOMPARE(passingRecords(s, evaluated(s, filter)), ids("event/undated position/1"));
}

void TestEvaluate::anActiveFacetStillCountsItsOtherValues()
{
    const SnapshotPtr s = smallRecord();
    const Projection p = evaluated(s, choosing("status", ids("planned")));
    QCOMPARE(valueOf(p, "status", "planned").count, std::size_t(1));
    QVERIFY(valueOf(p, "status", "planned").isChosen);
    QCOMPARE(valueOf(p, "status", "held").count, std::size_t(2));
    QVERIFY(!valueOf(p, "status", "held").isChosen);
    QCOMPARE(valueOf(p, "kind", "meeting").count, std::size_t(1));
    QCOMPARE(valueOf(p, "kind", "event").count, std::size_t(0));
}

void TestEvaluate::theWindowPassesWhatMayOverlapIt()
{
    const SnapshotPtr s = smallRecord();
    Filter filter;
    filter.window = DayRange{day("2003-01-01"), day("2003-01-31")};
    // The storm lasted into it, the planned meeting counts by its as-of date, the term of office is still running.
    QCOMPARE(passingRecords(s, evaluated(s, filter)), ids("event/storm meeting/summit-2 event/undated tenure/1"));
    filter.window = DayRange{day("1990-01-01"), day("1990-12-31")};
    QCOMPARE(passingRecords(s, evaluated(s, filter)), ids("event/undated"));
}

void TestEvaluate::entitiesPassWithWhatReachesOrCitesThem()
{
    const SnapshotPtr s = smallRecord();
    const Projection p = evaluated(s, choosing("kind", ids("position")));
    for (const char *id : {"official/ada", "country/aland", "issue/fish", "issue/sea", "source/gazette"})
        QVERIFY2(passes(s, p, id), id);
    for (const char *id : {"official/bo", "country/borduria", "office/premier", "source/unread"})
        QVERIFY2(!passes(s, p, id), id);
}

void TestEvaluate::sourcesAreCountedByCitationsAndAllAreListed()
{
    const SnapshotPtr s = smallRecord();
    const Projection p = evaluated(s, {});
    QCOMPARE(valueOf(p, "source", "source/gazette").count, std::size_t(2));
    QCOMPARE(valueOf(p, "source", "source/unread").count, std::size_t(0));
    QCOMPARE(passingRecords(s, evaluated(s, choosing("source", ids("source/gazette")))),
             ids("meeting/summit-1 position/1"));
    QCOMPARE(evaluated(s, choosing("source", ids("source/unread"))).recordCount, std::size_t(0));
}

void TestEvaluate::unknownIdsAndFacetsLetNothingPass()
{
    const SnapshotPtr s = smallRecord();
    QVERIFY(!evaluated(s, choosing("country", ids("country/nowhere"))).passes.any());
    const Projection p = evaluated(s, choosing("planet", ids("planet/x")));
    QVERIFY(!p.passes.any());
    QCOMPARE(valueOf(p, "kind", "meeting").count, std::size_t(0));
}

void TestEvaluate::anEmptyChoiceDoesNotNarrow()
{
    const SnapshotPtr s = smallRecord();
    const Projection p = evaluated(s, choosing("country", {}));
    QCOMPARE(p.passes.count(), s->count());
}

void TestEvaluate::valuesKeepTheirOrderWhileTheFilterMoves()
{
    const SnapshotPtr s = smallRecord();
    const Projection all = evaluated(s, {});
    const Projection narrowed = evaluated(s, choosing("kind", ids("tenure")));
    QCOMPARE(facetOf(all, "kind").values.front().id, QStringLiteral("meeting"));
    for (std::size_t f = 0; f < all.facets.size(); ++f)
        for (std::size_t v = 0; v < all.facets[f].values.size(); ++v)
            QCOMPARE(narrowed.facets[f].values[v].id, all.facets[f].values[v].id);
}

void TestEvaluate::absentRecordsNeitherPassNorCount()
{
    const SnapshotPtr whole = smallRecord();
    auto s = std::make_shared<Snapshot>(*whole);
    s->present = Mask(s->count(), true);
    s->present.reset(s->find(u"meeting/summit-1"));
    s->present.reset(s->find(u"official/bo"));
    const Projection all = evaluated(s, {});
    QCOMPARE(all.recordCount, std::size_t(5));
    QVERIFY(!passes(s, all, "meeting/summit-1"));
    const Projection held = evaluated(s, choosing("status", ids("held")));
    QCOMPARE(passingRecords(s, held), ids("event/storm"));
    QVERIFY(!passes(s, evaluated(s, choosing("kind", ids("tenure"))), "official/bo"));
}

void TestEvaluate::ringsOfParentsDoNoHarm()
{
    SnapshotFixture f;
    f.add("issue", "issue/hen").tie(Role::Parent, "issue/egg");
    f.add("issue", "issue/egg").tie(Role::Parent, "issue/hen");
    f.add("event", "event/first").tie(Role::Issue, "issue/egg").tie(Role::Issue, "issue/hen");
    const Projection p = evaluated(f.build(), {});
    QCOMPARE(valueOf(p, "issue", "issue/hen").count, std::size_t(1));
    QCOMPARE(valueOf(p, "issue", "issue/egg").count, std::size_t(1));
}

namespace
{

// Random documents and filters, and the same counts made the slow way.
class RandomTrial
{
public:
    RandomTrial(quint32 seed, int entityCount, int eventCount)
        : m_random(seed), m_entityCount(entityCount), m_snapshot(makeSnapshot(eventCount))
    {
    }

    void check()
    {
        const Filter filter = makeFilter();
        const Projection p = evaluated(m_snapshot, filter);
        std::size_t recordCount = 0;
        for (std::size_t r = entityEnd(); r < m_snapshot->count(); ++r) {
            QCOMPARE(p.passes.test(r), passesAll(filter, r, {}));
            QCOMPARE(p.passesAnyTime.test(r), passesAll(filter.facets, r, {}));
            recordCount += passesAll(filter, r, {});
        }
        QCOMPARE(p.recordCount, recordCount);
        for (const Facet &facet : p.facets)
            for (const FacetValue &value : facet.values)
                QCOMPARE(value.count, countOf(filter, facet.key, value.id));
    }

private:
    int upTo(int n) { return static_cast<int>(m_random.bounded(n)); }
    std::size_t entityEnd() const { return m_snapshot->rows(Base::Entity).last; }
    QByteArray entityId(int i) const
    {
        static const char *const kinds[] = {"country", "official", "issue", "series", "source"};
        return QByteArray(kinds[i % 5]) + '/' + QByteArray::number(i);
    }

    SnapshotPtr makeSnapshot(int eventCount)
    {
        SnapshotFixture f;
        for (int i = 0; i < m_entityCount; ++i) {
            const QByteArray id = entityId(i);
            Draft &draft = f.add(id.left(id.indexOf('/')).constData(), id);
            if (upTo(3) == 0)
                draft.tie(upTo(2) ? Role::Country : Role::Parent, entityId(upTo(m_entityCount)));
        }
        for (int i = 0; i < eventCount; ++i)
            addEvent(f, i);
        return f.build();
    }

    void addEvent(SnapshotFixture &f, int i)
    {
        static const char *const kinds[] = {"meeting", "event", "position"};
        static const char *const layers[] = {"", "record", "own"};
        Draft &draft = f.add(kinds[upTo(3)], "x/" + QByteArray::number(i));
        draft.status(static_cast<Status>(upTo(4))).layer(layers[upTo(3)]);
        if (upTo(4))
            draft.date(QByteArray::number(2000 + upTo(20)).constData());
        else if (upTo(2))
            draft.asOf(QByteArray::number(2000 + upTo(20)).constData());
        for (int n = upTo(4); n > 0; --n)
            draft.tie(static_cast<Role>(upTo(roleCount)), entityId(upTo(m_entityCount)));
        for (int n = upTo(3); n > 0; --n)
            draft.cite(entityId(upTo(m_entityCount / 5) * 5 + 4));
    }

    Filter makeFilter()
    {
        Filter filter;
        for (const char *key : {"country", "official", "issue", "series", "source"})
            for (int n = upTo(3) ? 0 : 1 + upTo(3); n > 0; --n)
                filter.facets[QString::fromLatin1(key)] << QString::fromLatin1(entityId(upTo(m_entityCount)));
        if (upTo(3) == 0)
            filter.facets[QStringLiteral("kind")] << QStringLiteral("meeting");
        if (upTo(3) == 0)
            filter.facets[QStringLiteral("status")] << QStringLiteral("held") << QStringLiteral("planned");
        if (upTo(2)) {
            const int from = 2000 + upTo(20);
            filter.window = DayRange{dayFromDate({from, 3, 1}), dayFromDate({from + upTo(5), 12, 1})};
        }
        return filter;
    }

    void reach(Row entity, QSet<QString> &ids) const
    {
        if (ids.contains(m_snapshot->id(entity)))
            return;
        ids.insert(m_snapshot->id(entity));
        for (const Tie &tie : m_snapshot->ties(entity))
            reach(tie.row, ids);
    }

    QSet<QString> valuesOf(const QString &facet, std::size_t r) const
    {
        if (facet == QLatin1String("kind"))
            return {m_snapshot->kindOf(row(r)).id};
        if (facet == QLatin1String("status"))
            return {statusKey(m_snapshot->status[r])};
        if (facet == QLatin1String("layer"))
            return {m_snapshot->pool.text(m_snapshot->layerText[r])};
        QSet<QString> ids;
        if (facet == QLatin1String("source")) {
            for (const CitationEntry &citation : m_snapshot->citations(row(r)))
                ids.insert(m_snapshot->id(citation.source));
            return ids;
        }
        for (const Tie &tie : m_snapshot->ties(row(r)))
            reach(tie.row, ids);
        erase_if(ids, [&](const QString &id) { return !id.startsWith(facet + QLatin1Char('/')); });
        return ids;
    }

    bool passesWindow(const Filter &filter, std::size_t r) const
    {
        const Span span = m_snapshot->span[r].isKnown() ? m_snapshot->span[r] : m_snapshot->asOf[r];
        return !filter.window || !span.isKnown() || span.mayOverlap(filter.window->from, filter.window->to);
    }

    bool passesAll(const Filter &filter, std::size_t r, const QString &but) const
    {
        return passesWindow(filter, r) && passesAll(filter.facets, r, but);
    }

    bool passesAll(const QMap<QString, QStringList> &facets, std::size_t r, const QString &but) const
    {
        for (auto it = facets.begin(); it != facets.end(); ++it)
            if (it.key() != but && !valuesOf(it.key(), r).intersects({it.value().begin(), it.value().end()}))
                return false;
        return true;
    }

    std::size_t countOf(const Filter &filter, const QString &facet, const QString &value) const
    {
        std::size_t count = 0;
        for (std::size_t r = entityEnd(); r < m_snapshot->count(); ++r)
            count += valuesOf(facet, r).contains(value) && passesAll(filter, r, facet);
        return count;
    }

    QRandomGenerator m_random;
    int m_entityCount;
    SnapshotPtr m_snapshot;
};

} // namespace

void TestEvaluate::agreesWithCountingOneByOne()
{
    for (quint32 seed = 1; seed <= 40; ++seed)
        RandomTrial(seed, 20, 60).check();
}

void TestEvaluate::agreesWithCountingOneByOneWhereSetsAreSparse()
{
    for (quint32 seed = 1; seed <= 3; ++seed)
        RandomTrial(seed, 100, 300).check();
}

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
