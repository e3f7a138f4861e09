// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/paths.h"
#include "model/analysis/shortestPaths.h"
#include "tests/support/snapshotFixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace trilateral;
using trilateral::test::Draft;
using trilateral::test::SnapshotFixture;

namespace
{

Draft &relate(SnapshotFixture &f, const char *id, const char *subject, const char *object)
{
    return f.add("relation", id).type("backs").tie(Role::Subject, subject).tie(Role::Object, object);
}

// x1 – x2 – x3 – x4 in a row, a shortcut x1 – x3 by a meeting, and a place that only a meeting knows.
SnapshotFixture chain()
{
    SnapshotFixture f;
    for (const char *id : {"expert/x1", "expert/x2", "expert/x3", "expert/x4", "expert/alone"})
        f.add("expert", id);
    f.add("place", "place/port");
    f.add("source", "source/a");
    f.add("source", "source/b");
    relate(f, "relation/12", "expert/x1", "expert/x2").cite("source/a").date("2001");
    relate(f, "relation/32", "expert/x3", "expert/x2").cite("source/a").cite("source/b").date("2002");
    relate(f, "relation/34", "expert/x3", "expert/x4").date("2003");
    f.add("meeting", "meeting/m")
        .date("2004")
        .tie(Role::Participant, "expert/x1")
        .tie(Role::Participant, "expert/x3")
        .tie(Role::Place, "place/port");
    return f;
}

QString textOf(const Snapshot &s, const Path &path)
{
    const auto slug = [&](Row r) {
        return s.id(r).section(QLatin1Char('/'), 1);
    };
    QString text = slug(path.steps.front().from);
    for (const PathStep &step : path.steps)
        text += (step.isForward ? QStringLiteral(" >") : QStringLiteral(" <")) + slug(step.row) +
                (step.isDerived ? QStringLiteral("~ ") : QStringLiteral(" ")) + slug(step.to);
    return text;
}

QStringList pathsOf(const SnapshotPtr &s, const char *from, const char *to, const PathOptions &options = {})
{
    const Graph graph = buildGraph(*s, GraphLevel::Everything);
    QStringList texts;
    for (const Path &path :
         findPaths(*s, graph, s->find(QString::fromLatin1(from)), s->find(QString::fromLatin1(to)), options).best)
        texts << textOf(*s, path);
    return texts;
}

QStringList lines(const char *separatedByCommas)
{
    return QString::fromLatin1(separatedByCommas).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

Grouped<Hop> randomNetwork(QRandomGenerator &random, quint32 nodeCount)
{
    std::vector<std::vector<Hop>> lists(nodeCount);
    for (quint32 a = 0; a < nodeCount; ++a)
        for (quint32 b = a + 1; b < nodeCount; ++b)
            if (random.bounded(3) == 0) {
                const quint32 cost = 1 + random.bounded(6u);
                lists[a].push_back({b, cost});
                lists[b].push_back({a, cost});
            }
    Grouped<Hop> hops{{0}, {}};
    for (const std::vector<Hop> &list : lists) {
        hops.items.insert(hops.items.end(), list.begin(), list.end());
        hops.starts.push_back(static_cast<quint32>(hops.items.size()));
    }
    return hops;
}

// Every loopless path, by trying all.
void collect(const Grouped<Hop> &hops, quint32 goal, std::vector<quint32> &path, quint64 cost,
             std::set<std::pair<quint64, std::vector<quint32>>> &all)
{
    if (path.back() == goal) {
        all.emplace(cost, path);
        return;
    }
    for (const Hop &hop : hops.at(path.back()))
        if (std::find(path.begin(), path.end(), hop.to) == path.end()) {
            path.push_back(hop.to);
            collect(hops, goal, path, cost + hop.cost, all);
            path.pop_back();
        }
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT
private slots:
    void fewestStepsComeFirstThenMostSources();
    void theBestCitedRelationStandsForAStep();
    void aDayHidesWhatCameLater();
    void whatHasNoDateIsLeftOutBeforeADay();
    void ofEquallyCitedTiesADatedOneStands();
    void recordsOutsideTheNetworkAreJoinedByTheirTies();
    void whatIsNotConnectedHasNoPath();
    void absentRecordsLeadNowhere();
    void sourcesOfAPathAreCountedOnce();
    void theBestPathsAreThoseThatTryingAllFinds();
};

void TestPaths::fewestStepsComeFirstThenMostSources()
{
    SnapshotFixture f = chain();
    f.add("expert", "expert/y");
    relate(f, "relation/1y", "expert/x1", "expert/y").cite("source/a");
    relate(f, "relation/y3", "expert/y", "expert/x3").cite("source/a");
    QCOMPARE(pathsOf(f.build(), "expert/x1", "expert/x3"), lines("x1 >m~ x3, x1 >12 x2 <32 x3, x1 >1y y >y3 x3"));
}

void TestPaths::theBestCitedRelationStandsForAStep()
{
    SnapshotFixture f = chain();
    relate(f, "relation/21", "expert/x2", "expert/x1").cite("source/a").cite("source/b");
    const SnapshotPtr s = f.build();
    QCOMPARE(pathsOf(s, "expert/x1", "expert/x2", {1, {}}), lines("x1 <21 x2"));
    QCOMPARE(pathsOf(s, "expert/x2", "expert/x1", {1, {}}), lines("x2 >21 x1"));
}

void TestPaths::aDayHidesWhatCameLater()
{
    const SnapshotPtr s = chain().build();
    const auto until = [](int year) {
        return PathOptions{5, dayFromDate({year, 12, 31})};
    };
    QCOMPARE(pathsOf(s, "expert/x1", "expert/x3", until(2003)), lines("x1 >12 x2 <32 x3"));
    QCOMPARE(pathsOf(s, "expert/x1", "expert/x3", until(2001)), QStringList());
}

void TestPaths::whatHasNoDateIsLeftOutBeforeADay()
{
    SnapshotFixture f = chain();
    f.add("expert", "expert/y");
    relate(f, "relation/1y", "expert/x1", "expert/y").cite("source/a");
    relate(f, "relation/y4", "expert/y", "expert/x4").asOf("2001");
    const SnapshotPtr s = f.build();
    const Graph graph = buildGraph(*s, GraphLevel::Everything);
    const auto find = [&](const char *to, std::optional<Day> before) {
        return findPaths(*s, graph, s->find(u"expert/x1"), s->find(QString::fromLatin1(to)), {5, before});
    };
    const Paths early = find("expert/y", dayFromDate({1800, 1, 1}));
    QVERIFY(early.best.empty());
    QCOMPARE(early.undatedCount, std::size_t(1));
    const Paths later = find("expert/y", dayFromDate({2003, 12, 31}));
    QCOMPARE(later.undatedCount, std::size_t(1));
    QCOMPARE(textOf(*s, later.best.at(0)), QStringLiteral("x1 >12 x2 <32 x3 >34 x4 <y4 y"));
    const Paths now = find("expert/y", {});
    QCOMPARE(now.undatedCount, std::size_t(0));
    QCOMPARE(textOf(*s, now.best.at(0)), QStringLiteral("x1 >1y y"));
    QVERIFY(!now.best.at(0).steps.at(0).isDated);
    QVERIFY(later.best.at(0).steps.at(3).isDated);
}

void TestPaths::ofEquallyCitedTiesADatedOneStands()
{
    SnapshotFixture f = chain();
    f.add("expert", "expert/y");
    f.add("expert", "expert/z");
    for (const char *id : {"expert/y", "expert/z"}) {
        const bool isDated = id[7] == 'z';
        const QByteArray before = "relation/1" + QByteArray(1, id[7]), after = "relation/4" + QByteArray(1, id[7]);
        Draft &first = relate(f, before.constData(), "expert/x1", id).cite("source/a");
        if (isDated)
            first.date("2002");
        relate(f, after.constData(), id, "expert/x4").cite("source/a").date("2002");
    }
    relate(f, "relation/a0", "expert/y", "expert/z");
    relate(f, "relation/a1", "expert/y", "expert/z").date("2002");
    const SnapshotPtr s = f.build();
    QCOMPARE(pathsOf(s, "expert/x1", "expert/x4", {2, {}}), lines("x1 >1z z >4z x4, x1 >1y y >4y x4"));
    QCOMPARE(pathsOf(s, "expert/y", "expert/z", {1, {}}), lines("y >a1 z"));
}

void TestPaths::recordsOutsideTheNetworkAreJoinedByTheirTies()
{
    SnapshotFixture f = chain();
    f.add("office", "office/chair");
    f.add("tenure", "tenure/t").type("holds-office").tie(Role::Subject, "expert/x4").tie(Role::Object, "office/chair");
    const SnapshotPtr s = f.build();
    QCOMPARE(pathsOf(s, "meeting/m", "expert/x4", {1, {}}), lines("m >m~ x3 >34 x4"));
    QCOMPARE(pathsOf(s, "expert/x4", "meeting/m", {1, {}}), lines("x4 <34 x3 <m~ m"));
    QCOMPARE(pathsOf(s, "place/port", "meeting/m", {1, {}}), lines("port <m~ m"));
    QCOMPARE(pathsOf(s, "place/port", "expert/x1", {1, {}}), lines("port >m~ x1"));
    QCOMPARE(pathsOf(s, "expert/x4", "office/chair"), lines("x4 >t chair"));
    QCOMPARE(pathsOf(s, "office/chair", "expert/x3", {1, {}}), lines("chair <t x4 <34 x3"));
    QCOMPARE(pathsOf(s, "relation/34", "expert/x2", {1, {}}), lines("34 >34~ x3 >32 x2"));
}

void TestPaths::whatIsNotConnectedHasNoPath()
{
    const SnapshotPtr s = chain().build();
    QCOMPARE(pathsOf(s, "expert/x1", "expert/alone"), QStringList());
    QCOMPARE(pathsOf(s, "expert/x1", "expert/x1"), QStringList());
    QCOMPARE(pathsOf(s, "expert/x1", "expert/nobody"), QStringList());
    QCOMPARE(pathsOf(s, "expert/x1", "source/a"), QStringList());
}

void TestPaths::absentRecordsLeadNowhere()
{
    auto s = std::make_shared<Snapshot>(*chain().build());
    s->present = Mask(s->count(), true);
    s->present.reset(s->find(u"meeting/m"));
    QCOMPARE(pathsOf(s, "expert/x1", "expert/x3"), lines("x1 >12 x2 <32 x3"));
    QCOMPARE(pathsOf(s, "meeting/m", "expert/x3"), QStringList());
}

void TestPaths::sourcesOfAPathAreCountedOnce()
{
    const SnapshotPtr s = chain().build();
    const Graph graph = buildGraph(*s, GraphLevel::Everything);
    const std::vector<Path> paths = findPaths(*s, graph, s->find(u"expert/x1"), s->find(u"expert/x3")).best;
    QCOMPARE(paths[0].sourceCount, 0);
    QCOMPARE(paths[1].sourceCount, 2);
}

void TestPaths::theBestPathsAreThoseThatTryingAllFinds()
{
    QRandomGenerator random(7);
    for (int trial = 0; trial < 60; ++trial) {
        const Grouped<Hop> hops = randomNetwork(random, 8);
        std::set<std::pair<quint64, std::vector<quint32>>> all;
        std::vector<quint32> path{0};
        collect(hops, 7, path, 0, all);
        const auto found = shortestPaths(hops, 0, 7, 10);
        QCOMPARE(found.size(), std::min<std::size_t>(10, all.size()));
        auto expected = all.begin();
        std::set<std::vector<quint32>> distinct;
        for (const std::vector<quint32> &nodes : found) {
            const auto same = std::find_if(all.begin(), all.end(), [&](const auto &p) { return p.second == nodes; });
            QVERIFY(same != all.end());
            QCOMPARE(same->first, (expected++)->first);
            QVERIFY(distinct.insert(nodes).second);
        }
    }
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
