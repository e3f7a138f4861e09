// SPDX-License-Identifier: GPL-3.0-or-later
// Communities, components and bridges of a network.
#include "model/analysis/networkGroups.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// Two circles of four, a–d and e–h, joined by a line from d to e of two relations; x and y are joined to nobody else;
// f is the foremost.
SnapshotPtr circles()
{
    SnapshotFixture f;
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g", "h", "x", "y"})
        f.add("country", QByteArray("country/") + id).importance(*id == 'f' ? 3 : 0);
    int number = 0;
    const auto join = [&](char from, char to, const char *type = "backs") {
        f.add("relation", "relation/" + QByteArray::number(++number))
            .type(type)
            .tie(Role::Subject, QByteArray("country/") + from)
            .tie(Role::Object, QByteArray("country/") + to);
    };
    for (const char *circle : {"abcd", "efgh"})
        for (int i = 0; i < 4; ++i)
            for (int j = i + 1; j < 4; ++j)
                join(circle[i], circle[j]);
    join('d', 'e');
    join('e', 'd', "allied-with");
    join('x', 'y');
    return f.build();
}

struct Network {
    FramePtr frame = frameOf(circles());
    GraphView shown = visiblePart(*frame->graph, *frame->projection);
    NetworkGroups groups = grouped(1);

    [[nodiscard]] NetworkGroups grouped(quint32 seed) const
    {
        NoProgress progress;
        return networkGroups(*frame->snapshot, *frame->graph, shown, seed, progress);
    }
    [[nodiscard]] quint32 node(const char *id) const
    {
        return frame->graph->nodeOf[index(frame->snapshot->find(QStringLiteral("country/%1").arg(QLatin1String(id))))];
    }
    [[nodiscard]] bool areTogether(const char *a, const char *b) const
    {
        return groups.community[node(a)] == groups.community[node(b)];
    }
};

class Stopped final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class NetworkGroupsTest : public QObject
{
    Q_OBJECT
private slots:
    void circlesAreCommunities()
    {
        const Network network;
        QVERIFY(network.areTogether("a", "d"));
        QVERIFY(network.areTogether("e", "h"));
        QVERIFY(!network.areTogether("d", "e"));
        QCOMPARE(network.groups.communityHeads.size(), std::size_t(3));
    }
    void theForemostMemberLeadsTheFirstCommunity()
    {
        const Network network;
        QCOMPARE(network.groups.communityHeads[0], network.node("f"));
        QCOMPARE(network.groups.community[network.node("g")], 0u);
        QCOMPARE(network.groups.componentHeads[0], network.node("f"));
    }
    void whatNothingJoinsAreComponents()
    {
        const Network network;
        QCOMPARE(network.groups.componentHeads.size(), std::size_t(2));
        QCOMPARE(network.groups.component[network.node("a")], network.groups.component[network.node("h")]);
        QVERIFY(network.groups.component[network.node("x")] != network.groups.component[network.node("h")]);
    }
    void parallelLinesAreOneBridge()
    {
        const Network network;
        int bridges = 0;
        network.groups.bridges.forEach([&](std::size_t e) {
            ++bridges;
            const GraphEdge &edge = network.frame->graph->edges[e];
            const bool joinsCircles = edge.a == network.node("d") && edge.b == network.node("e");
            const bool joinsPair = edge.a == network.node("x") && edge.b == network.node("y");
            QVERIFY(joinsCircles || joinsPair);
        });
        QCOMPARE(bridges, 3);
    }
    void whatIsNotShownHasNoGroup()
    {
        Network network;
        network.shown.nodes.reset(network.node("a"));
        for (std::size_t e = 0; e < network.frame->graph->edges.size(); ++e)
            if (network.frame->graph->edges[e].a == network.node("a"))
                network.shown.edges.reset(e);
        const NetworkGroups groups = network.grouped(1);
        QCOMPARE(groups.community[network.node("a")], noGroup);
        QCOMPARE(groups.component[network.node("a")], noGroup);
        QVERIFY(groups.community[network.node("b")] != noGroup);
    }
    void theSameSeedGivesTheSameGroups()
    {
        const Network network;
        QCOMPARE(network.grouped(7).community, network.grouped(7).community);
    }
    void whatIsStoppedIsEmpty()
    {
        const Network network;
        Stopped stopped;
        QVERIFY(networkGroups(*network.frame->snapshot, *network.frame->graph, network.shown, 1, stopped)
                    .community.empty());
    }
    void aNetworkWithoutLinesIsGroupedToo()
    {
        Network network;
        network.shown.edges = Mask(network.frame->graph->edges.size());
        const NetworkGroups groups = network.grouped(1);
        QCOMPARE(groups.componentHeads.size(), std::size_t(10));
        QVERIFY(!groups.bridges.any());
    }
};

QTEST_GUILESS_MAIN(NetworkGroupsTest)
#include "tst_networkGroups.moc"
