// SPDX-License-Identifier: GPL-3.0-or-later
// The default layout on the graphs in TRILATERAL_BENCH_DATA, and the memory that it takes; positions are left in the
// temporary folder, one "x y" line per node, so that their quality can be measured by the same tool as that of other
// programs. Then betweenness and frames of the network view: the bundled record while a brush moves, and the largest
// graph, whole, beside what QPainter takes for its edges.
#include "model/analysis/networkMeasures.h"
#include "model/exploration/exploration.h"
#include "model/layout/givingWay.h"
#include "model/layout/layout.h"
#include "model/snapshot/snapshotBuilder.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/network/networkScene.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>

#include <malloc.h>

using namespace trilateral;

namespace
{

QByteArray unpacked(const QString &path)
{
    if (path.endsWith(QStringLiteral(".xz"))) {
        QProcess xz;
        xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), path});
        xz.waitForFinished(60000);
        return xz.readAllStandardOutput();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "nodes edges", then a line "a b weight" for each edge.
LayoutGraph readGraph(const QString &path)
{
    const QList<QByteArray> lines = unpacked(path).split('\n');
    LayoutGraph graph{lines.value(0).split(' ').value(0).toULongLong(), {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> parts = lines[i].split(' ');
        if (parts.size() == 3)
            graph.edges.push_back({parts[0].toUInt(), parts[1].toUInt(), parts[2].toFloat(), 1});
    }
    return graph;
}

// From now on, the peak is of what comes: what was read and let go of does not count.
void forgetPeak()
{
    malloc_trim(0);
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

// MiB of memory at the most; 0 where the system does not say.
double peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    return 0;
}

void writePositions(const QString &path, const std::vector<QPointF> &positions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QPointF &position : positions)
        file.write(QByteArray::number(position.x()) + ' ' + QByteArray::number(position.y()) + '\n');
}

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

// The floor: filling an image of that size and copying it onto another.
double emptyFrame(QSize size)
{
    QElapsedTimer timer;
    timer.start();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QImage screen(size, QImage::Format_RGB32);
    QPainter(&screen).drawImage(0, 0, image);
    return millisecondsOf(timer);
}

// The graph as a frame: every node an official, every edge passing.
FramePtr frameOfGraph(const LayoutGraph &layout)
{
    test::SnapshotFixture fixture;
    for (std::size_t i = 0; i < layout.nodeCount; ++i)
        fixture.add("official", "official/" + QByteArray::number(qulonglong(i))).name("Actor");
    auto frame = std::make_shared<Frame>(*test::frameOf(fixture.build()));
    auto graph = std::make_shared<Graph>();
    graph->nodeOf.assign(frame->snapshot->count(), ~0u);
    for (std::size_t i = 0; i < layout.nodeCount; ++i) {
        graph->nodes.push_back(row(i));
        graph->nodeOf[i] = static_cast<quint32>(i);
    }
    for (const LayoutEdge &edge : layout.edges) {
        graph->edges.push_back({std::min(edge.a, edge.b), std::max(edge.a, edge.b), ToneId::None, false,
                                static_cast<quint32>(graph->relations.size()), 1});
        graph->relations.push_back({row(edge.a), true});
    }
    frame->graph = graph;
    NoProgress progress;
    frame->positions = std::make_shared<const std::vector<QPointF>>(*computeLayout(layout, {}, progress));
    return frame;
}

} // namespace

class BenchNetwork : public QObject
{
    Q_OBJECT
private slots:
    void defaultLayout_data();
    void defaultLayout();
    void changedLayout();
    void betweenness();
    void brushedFrame();
    void largestFrame();
    void draggedFrame();
};

void BenchNetwork::defaultLayout_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("method");
    for (const char *name : {"cjk.el", "scale-free-10k.el.xz", "icews18.el.xz", "scale-free-100k.el.xz"})
        for (const char *method : {"stress", "force"})
            QTest::addRow("%s %s", name, method) << QString::fromLatin1(name) << QString::fromLatin1(method);
}

void BenchNetwork::defaultLayout()
{
    const QString folder = qEnvironmentVariable("TRILATERAL_BENCH_DATA");
    if (folder.isEmpty())
        QSKIP("TRILATERAL_BENCH_DATA names no folder with graphs");
    QFETCH(QString, file);
    QFETCH(QString, method);
    const LayoutGraph graph = readGraph(folder + u'/' + file);
    QVERIFY(graph.nodeCount > 0);
    NoProgress progress;
    std::vector<double> times;
    std::vector<QPointF> positions;
    forgetPeak();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto result = computeLayout(graph, {method, 1, {}}, progress);
        times.push_back(millisecondsOf(timer));
        QVERIFY(result);
        positions = *result;
    }
    const double most = peak();
    const QString written = QDir::temp().filePath(file.section(u'.', 0, 0) + u'-' + method + QStringLiteral(".pos"));
    writePositions(written, positions);
    qInfo("%s, %s: %zu nodes, %zu edges, median %.1f ms, with the graph at most %.0f MiB (to reach: 300); positions in "
          "%s",
          qPrintable(file), qPrintable(method), graph.nodeCount, graph.edges.size(), median(times), most,
          qPrintable(written));
}

// One edge of a hundred leads elsewhere: how far nodes move, and how long it takes to see it.
void BenchNetwork::changedLayout()
{
    const QString folder = qEnvironmentVariable("TRILATERAL_BENCH_DATA");
    if (folder.isEmpty())
        QSKIP("TRILATERAL_BENCH_DATA names no folder with graphs");
    LayoutGraph graph = readGraph(folder + QStringLiteral("/icews18.el.xz"));
    NoProgress progress;
    const std::vector<QPointF> before = *computeLayout(graph, {}, progress);
    const auto count = static_cast<quint32>(graph.nodeCount);
    for (std::size_t i = 0; i < graph.edges.size(); i += 100)
        graph.edges[i].b = (graph.edges[i].b * 7919u + 13u) % count;
    QElapsedTimer timer;
    timer.start();
    LayoutOptions options;
    options.start = before;
    const std::vector<QPointF> after = *computeLayout(graph, options, progress);
    const double spent = millisecondsOf(timer);
    std::vector<double> moves;
    QRectF box;
    for (std::size_t i = 0; i < before.size(); ++i) {
        moves.push_back(std::hypot(after[i].x() - before[i].x(), after[i].y() - before[i].y()));
        box |= QRectF(before[i], QSizeF(1e-9, 1e-9));
    }
    qInfo("one edge of a hundred changed: %.1f ms, median move %.4f of the diagonal (to reach: 0.02)", spent,
          median(moves) / std::hypot(box.width(), box.height()));
}

// Of the whole network of the bundled record, and of all that is measured of it at once.
void BenchNetwork::betweenness()
{
    NoProgress progress;
    const Result<SnapshotPtr> record = openDocument(QStringLiteral(RECORD_FILE), progress);
    QVERIFY(record);
    ExplorationState state;
    state.network.level = GraphLevel::Everything;
    const FramePtr frame = test::frameOf(*record, state);
    const GraphView shown = visiblePart(*frame->graph, *frame->projection);
    std::vector<double> alone, together;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<double> values = measureNodes(*frame->graph, shown, u"betweenness", progress);
        alone.push_back(millisecondsOf(timer));
        QVERIFY(std::ranges::max(values) > 0);
        timer.restart();
        const MeasureTask task{frame->snapshot, frame->graph, frame->projection, shown};
        QVERIFY(!measureNetwork(std::make_shared<const MeasureTask>(task), progress).values.empty());
        together.push_back(millisecondsOf(timer));
    }
    qInfo("bundled record, everything: %zu nodes, %zu edges, betweenness %.1f ms (to reach: 100), all measures %.1f ms",
          shown.nodes.count(), shown.edges.count(), median(alone), median(together));
}

void BenchNetwork::brushedFrame()
{
    NoProgress progress;
    const Result<SnapshotPtr> record = openDocument(QStringLiteral(RECORD_FILE), progress);
    QVERIFY(record);
    Exploration exploration;
    connect(&exploration, &Exploration::positionsWanted, &exploration, [&](const QString &key) {
        exploration.setPositions(key, *computeLayout(layoutGraph(*exploration.frame()->graph), {}, progress));
    });
    exploration.setSnapshot(*record);
    NetworkScene scene(palette(Theme::Light));
    scene.setSize({1100, 450}, 1);
    std::vector<double> frames, floors;
    for (Day from = dayFromDate({2008, 1, 1}); from < dayFromDate({2014, 1, 1}); from += 60) {
        exploration.setBrush(DayRange{from, from + 4000}, TrailStep::Replace);
        QElapsedTimer timer;
        timer.start();
        scene.setFrame(exploration.frame());
        QVERIFY(!scene.image().isNull());
        frames.push_back(millisecondsOf(timer));
        floors.push_back(emptyFrame({1100, 450}));
    }
    qInfo("bundled record, brush moved: %zu nodes, %zu edges, frame %.1f ms (to reach: 8), %.0f times an empty one",
          scene.shown().order.size(), scene.shown().edgeCount, median(frames), median(frames) / median(floors));
}

void BenchNetwork::largestFrame()
{
    const QString folder = qEnvironmentVariable("TRILATERAL_BENCH_DATA");
    if (folder.isEmpty())
        QSKIP("TRILATERAL_BENCH_DATA names no folder with graphs");
    const FramePtr frame = frameOfGraph(readGraph(folder + QStringLiteral("/icews18.el.xz")));
    NetworkScene scene(palette(Theme::Light));
    scene.setFrame(frame);
    std::vector<double> frames;
    for (int run = 0; run < 7; ++run) {
        scene.setSize(QSizeF(1600, 900 - run), 1);
        (void)scene.shown();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!scene.image().isNull());
        frames.push_back(millisecondsOf(timer));
    }
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(0, 0, 0, 20));
    QElapsedTimer timer;
    timer.start();
    for (const DrawSegments::Segment &s : scene.geometry().segments.segments)
        painter.drawLine(QPointF(double(s.x1), double(s.y1)), QPointF(double(s.x2), double(s.y2)));
    const double plain = millisecondsOf(timer);
    qInfo("largest graph, whole: %zu edges, frame %.1f ms; its edges alone through QPainter %.0f ms, ratio %.3f",
          scene.shown().edgeCount, median(frames), plain, median(frames) / plain);
}

// While a node is dragged: frames, each with some passes of what hangs on it.
void BenchNetwork::draggedFrame()
{
    const QString folder = qEnvironmentVariable("TRILATERAL_BENCH_DATA");
    if (folder.isEmpty())
        QSKIP("TRILATERAL_BENCH_DATA names no folder with graphs");
    const FramePtr frame = frameOfGraph(readGraph(folder + QStringLiteral("/icews18.el.xz")));
    NetworkScene scene(palette(Theme::Light));
    scene.setFrame(frame);
    scene.setSize(QSizeF(1600, 900), 1);
    QVERIFY(!scene.image().isNull());
    for (const std::size_t rank : {std::size_t(0), std::size_t(100), std::size_t(5000)}) {
        const quint32 node = scene.shown().order[rank];
        std::vector<double> frames;
        for (int step = 1; step < 20; ++step) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!scene.movingImage(node, (*frame->positions)[node] + QPointF(step, step) / 4).isNull());
            frames.push_back(millisecondsOf(timer));
        }
        qInfo("largest graph, node of rank %zu dragged: frame %.1f ms (to reach: 16), %.0f passes a second (to reach: "
              "30)",
              rank, median(frames), givingRounds * 1000 / median(frames));
    }
}

QTEST_MAIN(BenchNetwork)
#include "bench_network.moc"
