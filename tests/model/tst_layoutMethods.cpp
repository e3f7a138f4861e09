// SPDX-License-Identifier: GPL-3.0-or-later
// What each way of laying out promises beside the default.
#include "model/layout/layout.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

using Positions = std::vector<QPointF>;

// Groups of eight where everyone knows everyone, joined in a ring by single edges.
LayoutGraph groups(quint32 count)
{
    LayoutGraph graph{8 * count, {}, {}};
    for (quint32 g = 0; g < count; ++g) {
        for (quint32 i = 0; i < 8; ++i)
            for (quint32 j = 0; j < i; ++j)
                graph.edges.push_back({8 * g + j, 8 * g + i, 1, 1});
        const quint32 next = 8 * ((g + 1) % count);
        graph.edges.push_back({std::min(8 * g, next), std::max(8 * g, next), 1, 1});
    }
    return graph;
}

Positions lay(const LayoutGraph &graph, const char *method, const Positions &start = {})
{
    NoProgress progress;
    const auto positions = computeLayout(graph, {QString::fromLatin1(method), 1, start}, progress);
    return positions ? *positions : Positions();
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// A tree in which every node has three below it.
LayoutGraph tree(quint32 count)
{
    LayoutGraph graph{count, {}, {}};
    for (quint32 node = 1; node < count; ++node)
        graph.edges.push_back({(node - 1) / 3, node, 1, 1});
    return graph;
}

// The share of edges that are longer than the usual distance between nodes in the picture.
double longEdges(const LayoutGraph &graph, const Positions &positions)
{
    double any = 0;
    for (const QPointF a : positions)
        for (const QPointF b : positions)
            any += distance(a, b) / double(positions.size() * positions.size());
    return double(std::ranges::count_if(
               graph.edges,
               [&](const LayoutEdge &edge) { return distance(positions[edge.a], positions[edge.b]) > 0.25 * any; })) /
           double(graph.edges.size());
}

} // namespace

class LayoutMethodsTest : public QObject
{
    Q_OBJECT
private slots:
    void theTriangleStandsAlikeWhateverSurroundsIt()
    {
        for (const quint32 count : {4u, 9u, 20u}) {
            LayoutGraph graph = groups(count);
            graph.corners = {0, 8, 17};
            const Positions p = lay(graph, "triangle");
            QVERIFY(p[0].x() < p[17].x() && p[17].x() < p[8].x());
            QVERIFY(p[17].y() < p[0].y() && p[17].y() < p[8].y());
            const double side = distance(p[0], p[8]);
            QVERIFY(std::abs(distance(p[0], p[17]) / side - 1) < 0.15);
            QVERIFY(std::abs(distance(p[8], p[17]) / side - 1) < 0.15);
        }
    }
    void withoutCornersTheTriangleIsStress() { QVERIFY(lay(groups(5), "triangle") == lay(groups(5), "stress")); }
    void aTriangleStaysWhereItWas()
    {
        LayoutGraph graph = groups(6);
        graph.corners = {0, 8, 17};
        const Positions before = lay(graph, "triangle");
        const Positions after = lay(graph, "triangle", before);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(distance(before[i], after[i]) < 0.3);
    }
    void whatIsCloselyJoinedStandsTogether()
    {
        const LayoutGraph graph = tree(400);
        for (const char *method : {"force", "stress"}) {
            const double tooLong = longEdges(graph, lay(graph, method));
            QVERIFY2(tooLong < 0.06, qPrintable(QString::number(tooLong)));
        }
    }
    // A ring of many, every tenth of which has one more that hangs on it alone.
    void whatHangsOnOneNodeStandsBesideIt()
    {
        constexpr quint32 ring = 1500;
        LayoutGraph graph;
        graph.nodeCount = ring + ring / 10;
        for (quint32 i = 0; i < ring; ++i) {
            graph.edges.push_back({i, (i + 1) % ring});
            graph.edges.push_back({i, (i + 7) % ring});
            graph.edges.push_back({i, (i * 31 + 5) % ring});
        }
        for (quint32 i = 0; i < ring / 10; ++i)
            graph.edges.push_back({i * 10, ring + i});
        const Positions places = lay(graph, "force");
        int beside = 0;
        for (quint32 i = 0; i < ring / 10; ++i) {
            const QPointF pendant = places[ring + i];
            const double away = distance(pendant, places[i * 10]);
            beside += std::ranges::count_if(places, [&](QPointF p) { return distance(pendant, p) < away - 1e-6; }) == 1;
        }
        QVERIFY2(beside > 50, qPrintable(QString::number(beside))); // of 150; hardly any where they are not seated
    }
    void everyLayerIsARow()
    {
        LayoutGraph graph = groups(6);
        for (quint32 node = 0; node < graph.nodeCount; ++node)
            graph.layers.push_back(node % 3);
        const Positions p = lay(graph, "layers");
        std::array<std::set<double>, 3> heights;
        for (std::size_t node = 0; node < p.size(); ++node)
            heights[node % 3].insert(p[node].y());
        for (const std::set<double> &rows : heights)
            QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(*heights[0].begin() < *heights[1].begin() && *heights[1].begin() < *heights[2].begin());
        QVERIFY(closest(p) > 0.5);
    }
    void familiesStandTogetherOnTheCircle()
    {
        LayoutGraph graph = groups(6);
        for (quint32 node = 0; node < graph.nodeCount; ++node)
            graph.families.push_back(node % 4);
        const Positions p = lay(graph, "circle");
        std::vector<std::pair<double, quint32>> around;
        for (std::size_t node = 0; node < p.size(); ++node)
            around.emplace_back(std::atan2(p[node].y(), p[node].x()), graph.families[node]);
        std::sort(around.begin(), around.end());
        int changes = 0;
        for (std::size_t i = 0; i < around.size(); ++i)
            changes += around[i].second != around[(i + 1) % around.size()].second;
        QCOMPARE(changes, 4);
    }
    void aSnapshotSaysWhoTheCornersAre()
    {
        SnapshotFixture f;
        for (const char *id : {"country/a", "country/b", "country/c"})
            f.add("country", id).importance(3);
        f.add("country", "country/d").importance(1);
        f.add("official", "official/x").tie(Role::Country, "country/b").importance(3);
        for (const char *id : {"country/b", "country/c", "country/d", "official/x"})
            f.add("relation", QByteArray("relation/") + id)
                .type("backs")
                .tie(Role::Subject, "country/a")
                .tie(Role::Object, id);
        const SnapshotPtr s = f.build();
        const Graph graph = buildGraph(*s, GraphLevel::Everything);
        const LayoutGraph layout = layoutGraph(graph, *s);
        QCOMPARE(layout.corners, (std::vector<quint32>{0, 1, 2}));
        QCOMPARE(layout.families[4], layout.families[1]);
        QVERIFY(layout.layers[4] != layout.layers[0]);
    }

private:
    static double closest(const Positions &positions)
    {
        double least = 1e9;
        for (std::size_t i = 0; i < positions.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                least = std::min(least, distance(positions[i], positions[j]));
        return least;
    }
};

QTEST_GUILESS_MAIN(LayoutMethodsTest)
#include "tst_layoutMethods.moc"
