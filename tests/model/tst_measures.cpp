// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/measures.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// Countries joined in a row a–b–c–d, b and c by two relations, and e, who hangs on b.
FramePtr row()
{
    SnapshotFixture f;
    for (const char *id : {"country/a", "country/b", "country/c", "country/d", "country/e"})
        f.add("country", id);
    for (const char *id : {"source/x", "source/y"})
        f.add("source", id);
    const auto relate = [&](const char *id, const char *type, const char *subject, const char *object) -> Draft & {
        return f.add("relation", id).type(type).tie(Role::Subject, subject).tie(Role::Object, object);
    };
    relate("relation/1", "backs", "country/a", "country/b").cite("source/x").cite("source/x");
    relate("relation/2", "backs", "country/b", "country/c").cite("source/x");
    relate("relation/3", "backs", "country/c", "country/b").cite("source/y");
    relate("relation/4", "allied-with", "country/c", "country/d");
    relate("relation/5", "backs", "country/b", "country/e");
    return frameOf(f.build());
}

std::vector<double> measured(const Frame &frame, const char *key)
{
    NoProgress progress;
    const GraphView all = visiblePart(*frame.graph, *frame.projection);
    return measureNodes(*frame.graph, all, QString::fromLatin1(key), progress);
}

class Impatient final : public Progress
{
public:
    void report(qint64, qint64) override { ++reports; }
    [[nodiscard]] bool isCancelled() const override { return reports >= 2; }
    int reports = 0;
};

bool isAbout(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class MeasuresTest : public QObject
{
    Q_OBJECT
private slots:
    void linksAndRelationsAreCounted()
    {
        const FramePtr frame = row();
        QCOMPARE(measured(*frame, "links"), (std::vector<double>{1, 3, 2, 1, 1}));
        QCOMPARE(measured(*frame, "relations"), (std::vector<double>{1, 4, 3, 1, 1}));
    }
    void betweennessCountsEachPairOnce()
    {
        // Over b run a–c, a–d, a–e, e–c, e–d; over c run a–d, b–d, e–d.
        QCOMPARE(measured(*row(), "betweenness"), (std::vector<double>{0, 5, 3, 0, 0}));
    }
    void closenessAddsUpTheNearness()
    {
        const std::vector<double> values = measured(*row(), "closeness");
        QVERIFY(isAbout(values[1], 3 + 0.5));
        QVERIFY(isAbout(values[3], 1 + 0.5 + 2.0 / 3));
    }
    void ranksSumToOneAndFollowTheLinks()
    {
        const std::vector<double> values = measured(*row(), "pagerank");
        QVERIFY(isAbout(std::accumulate(values.begin(), values.end(), 0.0), 1));
        QVERIFY(values[1] > values[2] && values[2] > values[3] && isAbout(values[0], values[4]));
    }
    void theEigenvectorSolvesItsEquation()
    {
        const std::vector<double> v = measured(*row(), "eigenvector");
        QVERIFY(isAbout(v[1], 1));
        const double eigenvalue = v[0] + v[2] + v[4];
        QVERIFY(isAbout(v[1] + v[3], eigenvalue * v[2]));
        QVERIFY(isAbout(v[2], eigenvalue * v[3]));
    }
    void whatIsNotShownDoesNotCount()
    {
        const FramePtr frame = row();
        GraphView part = visiblePart(*frame->graph, *frame->projection);
        for (std::size_t e = 0; e < frame->graph->edges.size(); ++e)
            if (frame->graph->edges[e].b == 4)
                part.edges.reset(e);
        NoProgress progress;
        QCOMPARE(measureNodes(*frame->graph, part, u"betweenness", progress), (std::vector<double>{0, 2, 2, 0, 0}));
    }
    void aWalkCanBeCancelled_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : measureKeys())
            if (isSlowMeasure(key))
                QTest::newRow(qPrintable(key)) << key;
    }
    void aWalkCanBeCancelled()
    {
        QFETCH(QString, key);
        const FramePtr frame = row();
        const GraphView all = visiblePart(*frame->graph, *frame->projection);
        Impatient progress;
        QCOMPARE(measureNodes(*frame->graph, all, key, progress), std::vector<double>(5, 0));
        QCOMPARE(progress.reports, 2);
        NoProgress patient; // and what was stopped leaves nothing behind
        QCOMPARE(measureNodes(*frame->graph, all, u"links", patient), (std::vector<double>{1, 3, 2, 1, 1}));
    }
    void withoutLinksNobodyStandsOut()
    {
        const FramePtr frame = row();
        GraphView bare = visiblePart(*frame->graph, *frame->projection);
        bare.edges = Mask(frame->graph->edges.size());
        NoProgress progress;
        for (const QString &key : measureKeys()) {
            const double each = key == QLatin1String("pagerank") ? 0.2 : 0;
            QCOMPARE(measureNodes(*frame->graph, bare, key, progress), std::vector<double>(5, each));
        }
    }
    void threadsTakeTurns()
    {
        const FramePtr frame = row();
        const std::vector<double> expected = measured(*frame, "betweenness");
        std::atomic<int> wrong = 0;
        const auto work = [&] {
            for (int i = 0; i < 200; ++i)
                wrong += measured(*frame, "betweenness") != expected;
        };
        std::thread other(work);
        work();
        other.join();
        QCOMPARE(wrong.load(), 0);
    }
    void sourcesOfALineAreCountedOnce()
    {
        const FramePtr frame = row();
        const auto counts = sourceCounts(*frame->snapshot, *frame->graph,
                                         visiblePart(*frame->graph, *frame->projection), *frame->projection);
        QCOMPARE(counts, (std::vector<quint32>{1, 2, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(MeasuresTest)
#include "tst_measures.moc"
