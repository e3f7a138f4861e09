// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layout.h"
#include "model/layout/packing.h"

#include <QRectF>
#include <QTest>

#include <cmath>

using namespace trilateral;

namespace
{

using Positions = std::vector<QPointF>;

LayoutGraph path(std::size_t count)
{
    LayoutGraph graph{count, {}, {}};
    for (quint32 i = 1; i < count; ++i)
        graph.edges.push_back({i - 1, i, 1, 1});
    return graph;
}

LayoutGraph ring(quint32 count)
{
    LayoutGraph graph = path(count);
    graph.edges.push_back({0, count - 1, 1, 1});
    return graph;
}

LayoutGraph star(quint32 leaves)
{
    LayoutGraph graph{leaves + 1, {}, {}};
    for (quint32 i = 1; i <= leaves; ++i)
        graph.edges.push_back({0, i, 1, 1});
    return graph;
}

// Each new node joins two earlier ones, the low numbers more often: a few hubs and many leaves.
LayoutGraph hubs(quint32 count)
{
    LayoutGraph graph{count, {}, {}};
    for (quint32 i = 1; i < count; ++i) {
        graph.edges.push_back({i * 7919u % i / 3, i, 1, 1});
        graph.edges.push_back({i * 104729u % i, i, 1, 1});
    }
    return graph;
}

LayoutGraph sideBySide(const LayoutGraph &a, const LayoutGraph &b)
{
    LayoutGraph both = a;
    const auto offset = static_cast<quint32>(a.nodeCount);
    both.nodeCount += b.nodeCount;
    for (const LayoutEdge &edge : b.edges)
        both.edges.push_back({edge.a + offset, edge.b + offset, edge.weight, edge.length});
    return both;
}

Positions lay(const LayoutGraph &graph, const LayoutOptions &options = {})
{
    NoProgress progress;
    const auto result = computeLayout(graph, options, progress);
    return result ? *result : Positions();
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double closestPair(const Positions &positions)
{
    double closest = 1e9;
    for (std::size_t i = 0; i < positions.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            closest = std::min(closest, distance(positions[i], positions[j]));
    return closest;
}

QRectF boxOf(const Positions &positions, std::size_t first, std::size_t last)
{
    QRectF box(positions[first], QSizeF(1e-9, 1e-9));
    for (std::size_t i = first; i < last; ++i)
        box |= QRectF(positions[i], QSizeF(1e-9, 1e-9));
    return box;
}

class Watcher final : public Progress
{
public:
    explicit Watcher(int patience) : m_patience(patience) {}
    void report(qint64 done, qint64 total) override
    {
        isRising &= done >= lastDone && done <= total;
        lastDone = done;
        lastTotal = total;
        --m_patience;
    }
    [[nodiscard]] bool isCancelled() const override { return m_patience <= 0; }

    bool isRising = true;
    qint64 lastDone = 0;
    qint64 lastTotal = 0;

private:
    int m_patience;
};

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingGivesNothing();
    void oneNodeStandsAtTheOrigin();
    void twoNodesAreOneLengthApart();
    void pathsLieStraightAndLevel();
    void ringsAreRound();
    void sameInputGivesTheSameBits_data();
    void sameInputGivesTheSameBits();
    void anotherSeedGivesAnotherPicture();
    void leavesDoNotSitOnEachOther();
    void manyNodesDoNotSitOnEachOther();
    void edgesCanBeLonger();
    void nodesCanHaveMoreRoom();
    void partsStandSideBySide();
    void smallPartsGoIntoTheCorners();
    void loopsDoublesAndStrangeEdgesAreLeftOut();
    void newPartsStandBesideKnownOnes();
    void whatSitsOnAnotherMakesRoom();
    void aStartIsFollowed();
    void newNodesComeNearTheirNeighbours();
    void unknownMethodsAreRefusedWithASentence();
    void aStartOfTheWrongLengthIsRefused();
    void progressRisesToItsTotal();
    void cancellingStops();
    void circlesAreRound();
    void packedBoxesDoNotOverlap();
    void boxesPackedAroundPointsTouchNothing();
};

void LayoutTest::nothingGivesNothing()
{
    NoProgress progress;
    const auto result = computeLayout({}, {}, progress);
    QVERIFY(result);
    QVERIFY(result->empty());
}

void LayoutTest::oneNodeStandsAtTheOrigin()
{
    const Positions positions = lay({1, {}, {}});
    QCOMPARE(positions.size(), std::size_t(1));
    QVERIFY(distance(positions[0], {}) < 1e-6);
}

void LayoutTest::twoNodesAreOneLengthApart()
{
    const Positions positions = lay(path(2));
    QVERIFY(std::abs(distance(positions[0], positions[1]) - 1) < 0.01);
}

void LayoutTest::pathsLieStraightAndLevel()
{
    const Positions positions = lay(path(12));
    QVERIFY(std::abs(distance(positions.front(), positions.back()) - 11) < 0.5);
    QVERIFY(boxOf(positions, 0, 12).height() < 1);
}

void LayoutTest::ringsAreRound()
{
    const Positions positions = lay(ring(24));
    QPointF middle;
    for (const QPointF &position : positions)
        middle += position / 24;
    for (const QPointF &position : positions)
        QVERIFY(std::abs(distance(position, middle) - distance(positions[0], middle)) < 0.3);
}

void LayoutTest::sameInputGivesTheSameBits_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<quint32>("count");
    for (const QString &method : layoutMethods()) {
        QTest::addRow("%s, few", qPrintable(method)) << method << 80u;
        QTest::addRow("%s, many", qPrintable(method)) << method << 3000u;
    }
}

void LayoutTest::sameInputGivesTheSameBits()
{
    QFETCH(QString, method);
    QFETCH(quint32, count);
    LayoutOptions options;
    options.method = method;
    LayoutGraph graph = hubs(count);
    graph.coordinates.assign(count, {std::nan(""), std::nan("")});
    graph.coordinates[0] = {116, 40}; // for the map
    graph.coordinates[1] = {140, 36};
    const Positions first = lay(graph, options);
    QCOMPARE(first.size(), std::size_t(count));
    QVERIFY(first == lay(graph, options));
}

void LayoutTest::anotherSeedGivesAnotherPicture()
{
    LayoutOptions options;
    options.seed = 2;
    QVERIFY(lay(hubs(80)) != lay(hubs(80), options));
}

void LayoutTest::leavesDoNotSitOnEachOther()
{
    const Positions positions = lay(star(200));
    QVERIFY(closestPair(positions) > 0.05);
}

void LayoutTest::manyNodesDoNotSitOnEachOther()
{
    const Positions positions = lay(hubs(3000));
    const QRectF box = boxOf(positions, 0, positions.size());
    QVERIFY(closestPair(positions) > 0.05 * std::sqrt(box.width() * box.height() / 3000));
}

void LayoutTest::edgesCanBeLonger()
{
    LayoutGraph graph = path(3);
    graph.edges[1].length = 2.5f;
    const Positions positions = lay(graph);
    QVERIFY(std::abs(distance(positions[0], positions[1]) - 1) < 0.05);
    QVERIFY(std::abs(distance(positions[1], positions[2]) - 2.5) < 0.05);
}

void LayoutTest::nodesCanHaveMoreRoom()
{
    LayoutGraph graph = hubs(200);
    const auto nearestTo = [](const Positions &positions, std::size_t node) {
        double nearest = 1e9;
        for (std::size_t i = 0; i < positions.size(); ++i)
            if (i != node)
                nearest = std::min(nearest, distance(positions[i], positions[node]));
        return nearest;
    };
    const double before = nearestTo(lay(graph), 7);
    graph.rooms.assign(200, 1);
    graph.rooms[7] = 7;
    QVERIFY(nearestTo(lay(graph), 7) > 1.5 * before);
}

void LayoutTest::partsStandSideBySide()
{
    const Positions positions = lay(sideBySide(sideBySide(ring(20), ring(9)), {3, {}, {}}));
    const auto partOf = [](std::size_t node) {
        return node < 20 ? 0 : node < 29 ? 1 : node;
    };
    for (std::size_t i = 0; i < positions.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(partOf(i) == partOf(j) || distance(positions[i], positions[j]) > 0.5);
    const QRectF ring = boxOf(positions, 0, 20);
    QVERIFY(!ring.contains(positions[20]) || distance(positions[20], ring.center()) > ring.width() / 2);
}

void LayoutTest::smallPartsGoIntoTheCorners()
{
    const Positions alone = lay(ring(40));
    const Positions positions = lay(sideBySide(ring(40), path(2)));
    const QRectF before = boxOf(alone, 0, 40);
    const QRectF after = boxOf(positions, 0, 42);
    QVERIFY(after.width() < before.width() + 0.01);
    QVERIFY(after.height() < before.height() + 0.01);
    for (std::size_t i = 0; i < 40; ++i)
        QVERIFY(distance(positions[i], positions[40]) > 0.5);
}

void LayoutTest::loopsDoublesAndStrangeEdgesAreLeftOut()
{
    LayoutGraph graph = path(5);
    const Positions clean = lay(graph);
    graph.edges.push_back({2, 2, 1, 1});
    graph.edges.push_back({1, 0, 4, 1});
    graph.edges.push_back({1, 99, 1, 1});
    QVERIFY(lay(graph) == clean);
}

void LayoutTest::newPartsStandBesideKnownOnes()
{
    LayoutOptions options;
    options.start = lay(ring(20));
    options.start.resize(24, {qQNaN(), qQNaN()});
    const Positions positions = lay(sideBySide(ring(20), path(4)), options);
    for (std::size_t i = 0; i < 20; ++i)
        QVERIFY(distance(positions[i], options.start[i]) < 1e-5);
    for (std::size_t i = 20; i < 24; ++i)
        for (std::size_t j = 0; j < 20; ++j)
            QVERIFY(distance(positions[i], positions[j]) > 0.5);
}

void LayoutTest::whatSitsOnAnotherMakesRoom()
{
    const LayoutGraph graph = star(30);
    LayoutOptions options;
    options.start = lay(graph);
    options.start[4] = options.start[9] = options.start[0];
    const Positions positions = lay(graph, options);
    QVERIFY(distance(positions[0], options.start[0]) < 1e-5);
    QVERIFY(distance(positions[7], options.start[7]) < 1e-5);
    QVERIFY(closestPair(positions) > 0.1);
}

void LayoutTest::aStartIsFollowed()
{
    const LayoutGraph graph = hubs(120);
    LayoutOptions options;
    options.start = lay(graph);
    for (QPointF &position : options.start)
        position += QPointF(40, 7);
    const Positions positions = lay(graph, options);
    double moved = 0;
    for (std::size_t i = 0; i < positions.size(); ++i)
        moved = std::max(moved, distance(positions[i], options.start[i]));
    QVERIFY2(moved < 1e-5, qPrintable(QString::number(moved)));
}

void LayoutTest::newNodesComeNearTheirNeighbours()
{
    LayoutGraph graph = hubs(120);
    LayoutOptions options;
    options.start = lay(graph);
    graph.edges.push_back({5, 120, 1, 1});
    graph.nodeCount = 121;
    options.start.push_back({qQNaN(), qQNaN()});
    const Positions positions = lay(graph, options);
    QVERIFY(distance(positions[120], positions[5]) < 2);
    double moved = 0;
    for (std::size_t i = 0; i < 120; ++i)
        moved += distance(positions[i], options.start[i]) / 120;
    QVERIFY2(moved < 1e-6, qPrintable(QString::number(moved)));
}

void LayoutTest::unknownMethodsAreRefusedWithASentence()
{
    NoProgress progress;
    LayoutOptions options;
    options.method = QStringLiteral("spiral");
    const auto result = computeLayout(path(3), options, progress);
    QVERIFY(!result);
    QVERIFY(result.errorText().contains(QStringLiteral("spiral")));
    QVERIFY(result.errorText().contains(QStringLiteral("stress")));
}

void LayoutTest::aStartOfTheWrongLengthIsRefused()
{
    NoProgress progress;
    LayoutOptions options;
    options.start.resize(2);
    QVERIFY(!computeLayout(path(3), options, progress));
}

void LayoutTest::progressRisesToItsTotal()
{
    Watcher watcher(1000000);
    QVERIFY(computeLayout(sideBySide(hubs(900), ring(30)), {}, watcher));
    QVERIFY(watcher.isRising);
    QVERIFY(watcher.lastTotal > 0);
    QCOMPARE(watcher.lastDone, watcher.lastTotal);
}

void LayoutTest::cancellingStops()
{
    Watcher watcher(3);
    const auto result = computeLayout(hubs(900), {}, watcher);
    QVERIFY(!result);
    QVERIFY(watcher.lastDone < watcher.lastTotal);
}

void LayoutTest::circlesAreRound()
{
    LayoutOptions options;
    options.method = QStringLiteral("circle");
    const Positions positions = lay(hubs(60), options);
    QPointF middle;
    for (const QPointF &position : positions)
        middle += position / 60;
    for (const QPointF &position : positions)
        QVERIFY(std::abs(distance(position, middle) - distance(positions[0], middle)) < 1e-6);
    QVERIFY(closestPair(positions) > 0.4);
}

void LayoutTest::packedBoxesDoNotOverlap()
{
    std::vector<QSizeF> boxes{{30, 20}, {8, 9}, {8, 25}};
    boxes.insert(boxes.end(), 40, QSizeF(1, 1));
    const std::vector<QPointF> corners = packBoxes(boxes, 0.5);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!QRectF(corners[i], boxes[i]).intersects(QRectF(corners[j], boxes[j])));
}

void LayoutTest::boxesPackedAroundPointsTouchNothing()
{
    const std::vector<QPointF> points{{0, 0}, {10, 0}, {10, 6}, {0, 6}, {5, 3}};
    const std::vector<QSizeF> boxes{{3, 2}, {1, 1}, {1, 1}, {20, 1}};
    const std::vector<QPointF> corners = packAround(points, boxes, 0.5);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF box(corners[i], boxes[i]);
        for (const QPointF &point : points)
            QVERIFY(!box.contains(point));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!box.intersects(QRectF(corners[j], boxes[j])));
    }
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
