// SPDX-License-Identifier: GPL-3.0-or-later
// Filter, network, lanes, paths and search over a made-up record as large as the largest import: 468,558 events of one
// year between 22,640 actors, a few of which take part in most of them.
#include "model/analysis/lanes.h"
#include "model/analysis/paths.h"
#include "model/query/search.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

#include <cmath>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

constexpr quint32 actorCount = 22640;
constexpr quint32 eventCount = 468558;
constexpr quint32 typeCount = 250;

class LargeRecord
{
public:
    LargeRecord() : m_snapshot(std::make_shared<Snapshot>(*SnapshotFixture().build())) {}

    SnapshotPtr make()
    {
        addVocabulary();
        Snapshot &s = *m_snapshot;
        constexpr quint32 all = actorCount + eventCount + 1;
        s.ranges = {RowRange{0, actorCount + 1}, {actorCount + 1, all}, {all, all}, {all, all}};
        s.forward.starts = s.citationLists.starts = {0};
        for (quint32 i = 0; i < actorCount; ++i)
            addActor(i);
        addRow(*s.findKind(u"source"), "source/coded");
        for (quint32 i = 0; i < eventCount; ++i)
            addEvent(i);
        addBackTies();
        s.indexIds();
        return m_snapshot;
    }

private:
    void addVocabulary()
    {
        Kind actor;
        actor.id = QStringLiteral("actor");
        actor.facet = 5;
        m_snapshot->kinds.push_back(actor);
        m_snapshot->types.resize(typeCount);
        for (quint32 i = 0; i < typeCount; ++i)
            m_snapshot->types[i].id = QStringLiteral("type-%1").arg(i);
    }

    void addRow(KindId kind, const QByteArray &id)
    {
        Snapshot &s = *m_snapshot;
        s.kind.push_back(kind);
        s.idText.push_back(s.pool.append(id));
        s.span.emplace_back();
        s.status.push_back(Status::None);
        s.layerText.push_back(0);
        s.confidenceText.push_back(0);
        s.importance.push_back(0);
        s.ordinal.push_back(0);
        s.type.push_back(TypeId::None);
        s.stance.push_back(StanceId::None);
        for (auto *column : {&s.summaryText, &s.notesText, &s.colourText, &s.attributesText})
            column->push_back(0);
        closeLists();
    }

    void closeLists()
    {
        Snapshot &s = *m_snapshot;
        s.forward.starts.push_back(static_cast<quint32>(s.forward.items.size()));
        s.citationLists.starts.push_back(static_cast<quint32>(s.citationLists.items.size()));
        s.nameLists.endRecord();
    }

    void addActor(quint32 i)
    {
        Snapshot &s = *m_snapshot;
        const QByteArray name =
            "Ministry of " + QByteArray::number(i * 7919 % 100003, 36) + " (Region " + QByteArray::number(i % 97) + ')';
        s.nameLists.add({s.pool.append(name), s.pool.add("en")});
        addRow(*s.findKind(u"actor"), "actor/" + QByteArray::number(i));
    }

    void addEvent(quint32 i)
    {
        Snapshot &s = *m_snapshot;
        for (const Role role : {Role::Subject, Role::Object, Role::Participant})
            s.forward.items.push_back({role, actor()});
        s.citationLists.items.emplace_back().source = row(actorCount);
        addRow(*s.findKind(u"event"), "event/" + QByteArray::number(i));
        s.type.back() = static_cast<TypeId>(random() % typeCount);
        s.status.back() = Status::Held;
        const Day day = dayFromDate({2018, 1, 1}) + static_cast<Day>(quint64(i) * 365 / eventCount);
        s.span.back() = Span::fromPacked(day, day, 0);
    }

    void addBackTies()
    {
        Snapshot &s = *m_snapshot;
        s.backward.starts.assign(s.count() + 1, 0);
        for (const PackedTie &tie : s.forward.items)
            ++s.backward.starts[index(tie.tie().row) + 1];
        for (std::size_t r = 1; r < s.backward.starts.size(); ++r)
            s.backward.starts[r] += s.backward.starts[r - 1];
        s.backward.items.resize(s.forward.items.size());
        std::vector<quint32> next(s.backward.starts);
        for (std::size_t r = 0; r < s.count(); ++r)
            for (const Tie &tie : s.ties(row(r)))
                s.backward.items[next[index(tie.row)]++] = {tie.role, row(r)};
    }

    quint32 random() { return (m_random = m_random * 6364136223846793005u + 1442695040888963407u) >> 33; }
    Row actor()
    {
        const double share = (random() % 1000003) / 1000003.0;
        return row(static_cast<std::size_t>(std::pow(actorCount, share)) - 1);
    }

    std::shared_ptr<Snapshot> m_snapshot;
    quint64 m_random = 1;
};

} // namespace

class BenchQuery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_snapshot = LargeRecord().make();
        m_facets = std::make_unique<FacetIndex>(*m_snapshot);
    }

    void facetIndex()
    {
        QBENCHMARK
        {
            const FacetIndex index(*m_snapshot);
        }
    }

    void threeFacetsAndABrush()
    {
        Filter filter;
        filter.facets = {{QStringLiteral("actor"), {QStringLiteral("actor/0"), QStringLiteral("actor/9")}},
                         {QStringLiteral("kind"), {QStringLiteral("event")}},
                         {QStringLiteral("status"), {QStringLiteral("held")}}};
        filter.window = DayRange{dayFromDate({2018, 2, 1}), dayFromDate({2018, 11, 1})};
        std::size_t count = 0;
        QBENCHMARK
        {
            count = evaluate(*m_snapshot, *m_facets, filter).recordCount;
        }
        QVERIFY(count > 10000);
    }

    void aBrushAlone()
    {
        Filter filter;
        filter.window = DayRange{dayFromDate({2018, 2, 1}), dayFromDate({2018, 11, 1})};
        std::size_t count = 0;
        QBENCHMARK
        {
            count = evaluate(*m_snapshot, *m_facets, filter).recordCount;
        }
        QVERIFY(count > 300000);
    }

    void noFilter()
    {
        QBENCHMARK
        {
            QCOMPARE(evaluate(*m_snapshot, *m_facets, {}).recordCount, std::size_t(eventCount));
        }
    }

    void graph()
    {
        std::size_t count = 0;
        QBENCHMARK
        {
            count = buildGraph(*m_snapshot, GraphLevel::Everything).edges.size();
        }
        QVERIFY(count > 50000);
    }

    void visibleGraph()
    {
        const Graph graph = buildGraph(*m_snapshot, GraphLevel::Everything);
        const Projection all = evaluate(*m_snapshot, *m_facets, {});
        QBENCHMARK
        {
            QVERIFY(visiblePart(graph, all).edges.any());
        }
    }

    void lanesByActor()
    {
        QBENCHMARK
        {
            QVERIFY(!lanes(*m_snapshot, u"actor").empty());
        }
    }

    void fivePaths()
    {
        const Graph graph = buildGraph(*m_snapshot, GraphLevel::Everything);
        QBENCHMARK
        {
            QCOMPARE(findPaths(*m_snapshot, graph, row(20000), row(22000)).best.size(), std::size_t(5));
        }
    }

    void searchIndex()
    {
        QBENCHMARK
        {
            const SearchIndex index(m_snapshot);
        }
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"m", "min", "ministry reg", "region 42", "zz9"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void search()
    {
        QFETCH(QString, text);
        const SearchIndex index(m_snapshot);
        QBENCHMARK
        {
            (void)index.find(text, 50);
        }
    }

private:
    SnapshotPtr m_snapshot;
    std::unique_ptr<FacetIndex> m_facets;
};

QTEST_APPLESS_MAIN(BenchQuery)
#include "bench_query.moc"
