// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/graph.h"
#include "model/analysis/graphLevel.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

using namespace trilateral;
using trilateral::test::Draft;
using trilateral::test::SnapshotFixture;

namespace
{

SnapshotFixture twoCountries()
{
    SnapshotFixture f;
    f.add("country", "country/aland");
    f.add("country", "country/borduria");
    f.add("official", "official/ada").tie(Role::Country, "country/aland");
    f.add("official", "official/bo").tie(Role::Country, "country/borduria");
    f.add("expert", "expert/eve");
    f.add("issue", "issue/fish");
    f.add("place", "place/port");
    f.add("office", "office/premier").tie(Role::Country, "country/aland");
    return f;
}

Draft &relate(SnapshotFixture &f, const char *id, const char *type, const char *subject, const char *object)
{
    const char *kind = qstrcmp(type, "position") == 0 ? "position" : "relation";
    return f.add(kind, id).type(type).tie(Role::Subject, subject).tie(Role::Object, object);
}

// "ada–bo" for each edge, with the number of relations behind it, its tone, and ~ where it is derived.
QStringList edgesOf(const Snapshot &s, const Graph &graph)
{
    const auto slug = [&](quint32 node) {
        return s.id(graph.nodes[node]).section(QLatin1Char('/'), 1);
    };
    QStringList texts;
    for (const GraphEdge &edge : graph.edges) {
        QString text = slug(edge.a) + QLatin1Char('-') + slug(edge.b) + QStringLiteral(" %1").arg(edge.relationCount);
        if (edge.tone != ToneId::None)
            text += QLatin1Char(' ') + s.tones[index(edge.tone)].id;
        texts << (edge.isDerived ? text + QStringLiteral(" ~") : text);
    }
    return texts;
}

QStringList nodesOf(const Snapshot &s, const Graph &graph)
{
    QStringList ids;
    for (const Row node : graph.nodes)
        ids << s.id(node).section(QLatin1Char('/'), 1);
    return ids;
}

QStringList lines(const char *separatedByCommas)
{
    return QString::fromLatin1(separatedByCommas).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT
private slots:
    void levelsHaveKeys();
    void eachLevelHasItsKinds();
    void relationsJoinEachSubjectWithEachObject();
    void parallelRelationsMergeByTone();
    void edgesRememberWhichWayARelationPoints();
    void aTermOfOfficeJoinsItsHolderWithTheCountry();
    void belongingToACountryMakesADerivedEdge();
    void takingPartTogetherJoinsPeopleButNotCountries();
    void largeGatheringsJoinNobody();
    void theOverviewJoinsCountriesByTheirMeetings();
    void theOverviewKeepsPeopleWhoMatter();
    void theOverviewOfManyKeepsThoseThatMostRecordsJoin();
    void equalsStayOrGoTogether();
    void peopleArePutDownToTheirCountries();
    void peopleArePutDownToTheOfficeOfTheDay();
    void sourcesWithAPositionAreNodes();
    void whatATypedEventDidIsARelation();
    void meetingsAreNodesAmongPeople();
    void aDocumentOfActorsShowsThemAtEveryLevel();
    void aFilterShowsPartOfTheGraphWithWeights();
    void egoNetworksGrowStepByStep();
};

void TestGraph::levelsHaveKeys()
{
    QCOMPARE(graphLevelKey(GraphLevel::PeopleMeetings), QStringLiteral("people-meetings"));
    for (const GraphLevel level : graphLevels())
        QCOMPARE(graphLevelFromKey(graphLevelKey(level)), level);
    QVERIFY(!graphLevelFromKey(u"galaxy"));
    QCOMPARE(graphLevels().front(), GraphLevel::Overview);
}

void TestGraph::eachLevelHasItsKinds()
{
    SnapshotFixture f = twoCountries();
    f.add("meeting", "meeting/talks").tie(Role::Place, "place/port").tie(Role::Participant, "official/bo");
    f.kind("planet", Base::Entity);
    f.add("planet", "planet/x");
    f.add("planet", "planet/y");
    relate(f, "relation/1", "backs", "planet/x", "place/port");
    relate(f, "relation/2", "backs", "country/aland", "issue/fish");
    relate(f, "relation/3", "backs", "official/ada", "issue/fish");
    const SnapshotPtr s = f.build();
    const auto nodes = [&](GraphLevel level) {
        return nodesOf(*s, buildGraph(*s, level));
    };
    QCOMPARE(nodes(GraphLevel::Overview), lines("aland, ada, fish"));
    QCOMPARE(nodes(GraphLevel::Countries), lines("aland, fish"));
    QCOMPARE(nodes(GraphLevel::CountriesIssues), lines("aland, fish"));
    QCOMPARE(nodes(GraphLevel::OfficialsIssues), lines("ada, fish"));
    QCOMPARE(nodes(GraphLevel::PeopleMeetings), lines("bo, talks"));
    QCOMPARE(nodes(GraphLevel::Everything), lines("aland, borduria, ada, bo, eve, fish, x, y"));
}

void TestGraph::relationsJoinEachSubjectWithEachObject()
{
    SnapshotFixture f = twoCountries();
    relate(f, "position/1", "position", "country/aland", "issue/fish")
        .stance("supports")
        .tie(Role::Subject, "country/borduria");
    const SnapshotPtr s = f.build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::CountriesIssues)),
             lines("aland-fish 1 support, borduria-fish 1 support"));
}

void TestGraph::parallelRelationsMergeByTone()
{
    SnapshotFixture f = twoCountries();
    relate(f, "position/1", "position", "country/aland", "issue/fish").stance("supports");
    relate(f, "position/2", "position", "country/aland", "issue/fish").stance("opposes");
    relate(f, "position/3", "position", "country/aland", "issue/fish").stance("supports");
    const SnapshotPtr s = f.build();
    const Graph graph = buildGraph(*s, GraphLevel::CountriesIssues);
    QCOMPARE(edgesOf(*s, graph), lines("aland-fish 2 support, aland-fish 1 oppose"));
    QCOMPARE(s->id(graph.behind(graph.edges[0])[1].row), QStringLiteral("position/3"));
}

void TestGraph::edgesRememberWhichWayARelationPoints()
{
    SnapshotFixture f = twoCountries();
    relate(f, "relation/1", "backs", "country/borduria", "country/aland");
    relate(f, "relation/2", "backs", "country/aland", "country/borduria");
    const SnapshotPtr s = f.build();
    const Graph graph = buildGraph(*s, GraphLevel::CountriesIssues);
    QCOMPARE(graph.edges.size(), std::size_t(1));
    QVERIFY(!graph.behind(graph.edges[0])[0].isForward);
    QVERIFY(graph.behind(graph.edges[0])[1].isForward);
}

void TestGraph::aTermOfOfficeJoinsItsHolderWithTheCountry()
{
    SnapshotFixture f = twoCountries();
    f.add("tenure", "tenure/1")
        .type("holds-office")
        .tie(Role::Subject, "official/ada")
        .tie(Role::Object, "office/premier");
    const SnapshotPtr s = f.build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::Everything)), lines("aland-ada 1 membership, borduria-bo 1 ~"));
}

void TestGraph::belongingToACountryMakesADerivedEdge()
{
    const SnapshotPtr s = twoCountries().build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::Everything)), lines("aland-ada 1 ~, borduria-bo 1 ~"));
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::OfficialsIssues)), QStringList());
}

void TestGraph::takingPartTogetherJoinsPeopleButNotCountries()
{
    SnapshotFixture f = twoCountries();
    f.add("meeting", "meeting/talks")
        .tie(Role::Chair, "official/ada")
        .tie(Role::Participant, "official/ada")
        .tie(Role::Participant, "expert/eve")
        .tie(Role::Participant, "country/aland")
        .tie(Role::Participant, "country/borduria");
    const SnapshotPtr s = f.build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::Everything)), lines("aland-ada 1 ~, borduria-bo 1 ~, ada-eve 1 ~"));
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::OfficialsIssues)), QStringList());
}

void TestGraph::theOverviewJoinsCountriesByTheirMeetings()
{
    SnapshotFixture f = twoCountries();
    for (const char *id : {"meeting/1", "meeting/2"})
        f.add("meeting", id)
            .tie(Role::Participant, "country/aland")
            .tie(Role::Participant, "country/borduria")
            .tie(Role::Participant, "official/ada");
    f.add("meeting", "meeting/3").tie(Role::Participant, "official/bo").tie(Role::Participant, "expert/eve");
    const SnapshotPtr s = f.build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::Overview)), lines("aland-borduria 2 ~"));
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::Countries)), lines("aland-borduria 2 ~"));
}

void TestGraph::theOverviewKeepsPeopleWhoMatter()
{
    SnapshotFixture f = twoCountries();
    f.add("official", "official/cleo").tie(Role::Country, "country/aland").importance(2);
    relate(f, "position/1", "position", "official/bo", "issue/fish").stance("supports");
    const SnapshotPtr s = f.build();
    QCOMPARE(nodesOf(*s, buildGraph(*s, GraphLevel::Overview)), lines("aland, borduria, bo, fish, cleo"));
}

// "issue/0", … each joined to one country by as many positions as given for it.
SnapshotPtr manyIssues(const std::vector<int> &positions)
{
    SnapshotFixture f;
    f.add("country", "country/aland");
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray issue = QByteArrayLiteral("issue/").append(number);
        f.add("issue", issue);
        for (int p = 0; p < positions[i]; ++p) {
            QByteArray position("position/");
            position.append(number).append('-').append(QByteArray::number(p));
            relate(f, position.constData(), "position", "country/aland", issue.constData());
        }
    }
    return f.build();
}

void TestGraph::theOverviewOfManyKeepsThoseThatMostRecordsJoin()
{
    std::vector<int> positions(40, 1);
    std::fill_n(positions.begin(), 24, 2);
    const SnapshotPtr s = manyIssues(positions);
    const QStringList kept = nodesOf(*s, buildGraph(*s, GraphLevel::Overview));
    QCOMPARE(kept.size(), 25);
    QVERIFY(kept.contains(QStringLiteral("23")) && !kept.contains(QStringLiteral("24")));
    QCOMPARE(buildGraph(*s, GraphLevel::Everything).nodes.size(), std::size_t(41));
    QVERIFY(canBeNode(*s, s->find(u"issue/24")) && !canBeNode(*s, s->find(u"position/0-0")));
}

void TestGraph::equalsStayOrGoTogether()
{
    const SnapshotPtr s = manyIssues(std::vector<int>(40, 1));
    QCOMPARE(buildGraph(*s, GraphLevel::Overview).nodes.size(), std::size_t(41));
}

void TestGraph::peopleArePutDownToTheirCountries()
{
    SnapshotFixture f = twoCountries();
    relate(f, "position/1", "position", "official/ada", "issue/fish").stance("supports");
    f.add("meeting", "meeting/1").tie(Role::Participant, "official/ada").tie(Role::Participant, "official/bo");
    const SnapshotPtr s = f.build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::Countries)), lines("aland-borduria 1 ~, aland-fish 1 support"));
}

void TestGraph::peopleArePutDownToTheOfficeOfTheDay()
{
    SnapshotFixture f = twoCountries();
    f.add("office", "office/foreign").tie(Role::Country, "country/aland");
    relate(f, "tenure/1", "holds-office", "official/ada", "office/foreign").date("2001/2003");
    relate(f, "tenure/2", "holds-office", "official/ada", "office/premier").date("2005/2008");
    relate(f, "position/1", "position", "official/ada", "issue/fish").stance("supports").date("2002-05");
    relate(f, "position/2", "position", "official/ada", "issue/fish").stance("opposes").date("2006");
    relate(f, "position/3", "position", "official/ada", "issue/fish").stance("opposes").date("2020");
    const SnapshotPtr s = f.build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::Offices)), lines("fish-premier 1 oppose, fish-foreign 1 support"));
}

void TestGraph::sourcesWithAPositionAreNodes()
{
    SnapshotFixture f = twoCountries();
    f.add("source", "source/gazette");
    f.add("source", "source/leaflet");
    relate(f, "position/1", "position", "source/gazette", "issue/fish").stance("supports");
    const SnapshotPtr s = f.build();
    for (const GraphLevel level : {GraphLevel::Overview, GraphLevel::OfficialsIssues})
        QCOMPARE(edgesOf(*s, buildGraph(*s, level)), lines("fish-gazette 1 support"));
    QVERIFY(!nodesOf(*s, buildGraph(*s, GraphLevel::Everything)).contains(QStringLiteral("leaflet")));
}

void TestGraph::whatATypedEventDidIsARelation()
{
    SnapshotFixture f = twoCountries();
    f.add("event", "event/1").type("backs").tie(Role::Subject, "country/aland").tie(Role::Object, "country/borduria");
    const SnapshotPtr s = f.build();
    const Graph graph = buildGraph(*s, GraphLevel::Overview);
    QCOMPARE(graph.edges.size(), std::size_t(1));
    QVERIFY(!graph.edges[0].isDerived);
}

void TestGraph::largeGatheringsJoinNobody()
{
    SnapshotFixture f;
    Draft &large = f.add("meeting", "meeting/large");
    Draft &small = f.add("meeting", "meeting/small");
    for (int i = 0; i < 13; ++i) {
        const QByteArray id = "expert/" + QByteArray::number(i);
        f.add("expert", id);
        large.tie(Role::Participant, id);
        if (i < 12)
            small.tie(Role::Participant, id);
    }
    const SnapshotPtr s = f.build();
    QCOMPARE(buildGraph(*s, GraphLevel::Everything).edges.size(), std::size_t(12 * 11 / 2));
}

void TestGraph::meetingsAreNodesAmongPeople()
{
    SnapshotFixture f = twoCountries();
    f.add("meeting", "meeting/talks").tie(Role::Participant, "official/ada").tie(Role::Participant, "official/bo");
    relate(f, "position/1", "position", "expert/eve", "issue/fish")
        .stance("supports")
        .tie(Role::Meeting, "meeting/talks");
    const SnapshotPtr s = f.build();
    QCOMPARE(edgesOf(*s, buildGraph(*s, GraphLevel::PeopleMeetings)),
             lines("ada-talks 1, bo-talks 1, eve-talks 1 support ~"));
}

void TestGraph::aDocumentOfActorsShowsThemAtEveryLevel()
{
    SnapshotFixture f;
    f.kind("actor", Base::Entity, 1);
    for (const char *id : {"actor/x", "actor/y"})
        f.add("actor", id);
    f.add("event", "event/1")
        .type("backs")
        .tie(Role::Subject, "actor/y")
        .tie(Role::Object, "actor/x")
        .tie(Role::Participant, "actor/x")
        .tie(Role::Participant, "actor/y");
    const SnapshotPtr s = f.build();
    for (const GraphLevel level : graphLevels())
        QCOMPARE(edgesOf(*s, buildGraph(*s, level)), lines("x-y 1 support"));
}

void TestGraph::aFilterShowsPartOfTheGraphWithWeights()
{
    SnapshotFixture f = twoCountries();
    relate(f, "position/1", "position", "country/aland", "issue/fish").stance("supports").date("2001");
    relate(f, "position/2", "position", "country/aland", "issue/fish").stance("supports").date("2005");
    relate(f, "relation/1", "backs", "country/aland", "country/borduria").date("2001");
    const SnapshotPtr s = f.build();
    const Graph graph = buildGraph(*s, GraphLevel::CountriesIssues);
    Filter filter;
    filter.window = DayRange{dayFromDate({2004, 1, 1}), openFuture};
    const GraphView view = visiblePart(graph, evaluate(*s, FacetIndex(*s), filter));
    QCOMPARE(view.nodes.count(), std::size_t(2));
    QCOMPARE(view.edges.count(), std::size_t(1));
    QCOMPARE(view.weight, (std::vector<quint32>{0, 1}));
    QCOMPARE(visiblePart(graph, evaluate(*s, FacetIndex(*s), {})).weight, (std::vector<quint32>{1, 2}));
}

void TestGraph::egoNetworksGrowStepByStep()
{
    SnapshotFixture f;
    for (int i = 0; i < 5; ++i)
        f.add("country", "country/" + QByteArray::number(i));
    for (int i = 0; i < 4; ++i)
        f.add("relation", "relation/" + QByteArray::number(i))
            .type("backs")
            .tie(Role::Subject, "country/" + QByteArray::number(i + 1))
            .tie(Role::Object, "country/" + QByteArray::number(i));
    const SnapshotPtr s = f.build();
    const Graph graph = buildGraph(*s, GraphLevel::Everything);
    Mask edges(graph.edges.size(), true);
    QCOMPARE(egoNetwork(graph, edges, 1, 0).count(), std::size_t(1));
    QCOMPARE(egoNetwork(graph, edges, 1, 1).count(), std::size_t(3));
    QCOMPARE(egoNetwork(graph, edges, 1, 2).count(), std::size_t(4));
    edges.reset(std::size_t(1));
    QCOMPARE(egoNetwork(graph, edges, 1, 9).count(), std::size_t(2));
    QCOMPARE(egoNetwork(graph, edges, 99, 1).count(), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestGraph)
#include "tst_graph.moc"
