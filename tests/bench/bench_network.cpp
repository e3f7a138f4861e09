// SPDX-License-Identifier: GPL-3.0-or-later
// The default layout on the graphs in TRILATERAL_BENCH_DATA. Positions are left in the temporary folder, one "x y" line
// per node, so that their quality can be measured by the same tool as that of other programs.
#include "model/layout/layout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>

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

void writePositions(const QString &path, const std::vector<QPointF> &positions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QPointF &position : positions)
        file.write(QByteArray::number(position.x()) + ' ' + QByteArray::number(position.y()) + '\n');
}

} // namespace

class BenchNetwork : public QObject
{
    Q_OBJECT
private slots:
    void defaultLayout_data();
    void defaultLayout();
};

void BenchNetwork::defaultLayout_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"cjk.el", "scale-free-10k.el.xz", "icews18.el.xz", "scale-free-100k.el.xz"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void BenchNetwork::defaultLayout()
{
    const QString folder = qEnvironmentVariable("TRILATERAL_BENCH_DATA");
    if (folder.isEmpty())
        QSKIP("TRILATERAL_BENCH_DATA names no folder with graphs");
    QFETCH(QString, file);
    const LayoutGraph graph = readGraph(folder + u'/' + file);
    QVERIFY(graph.nodeCount > 0);
    NoProgress progress;
    std::vector<double> times;
    std::vector<QPointF> positions;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto result = computeLayout(graph, {}, progress);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(result);
        positions = *result;
    }
    std::ranges::sort(times);
    const QString written = QDir::temp().filePath(file.section(u'.', 0, 0) + QStringLiteral(".pos"));
    writePositions(written, positions);
    qInfo("%s: %zu nodes, %zu edges, median %.1f ms; positions in %s", qPrintable(file), graph.nodeCount,
          graph.edges.size(), times[2], qPrintable(written));
}

QTEST_GUILESS_MAIN(BenchNetwork)
#include "bench_network.moc"
