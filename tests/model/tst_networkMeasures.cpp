// SPDX-License-Identifier: GPL-3.0-or-later
// All that is measured of a network, and how it is asked for.
#include "model/exploration/exploration.h"
#include "model/exploration/shownPart.h"
#include "tests/support/frameFixture.h"
#include "tests/support/snapshotFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

// a–b twice in 2001 and once in 2003, b–c without a date.
SnapshotPtr record()
{
    SnapshotFixture f;
    for (const char *id : {"country/a", "country/b", "country/c"})
        f.add("country", id);
    int number = 0;
    const auto relate = [&](const char *subject, const char *object) -> Draft & {
        return f.add("relation", "relation/" + QByteArray::number(++number))
            .type("backs")
            .tie(Role::Subject, subject)
            .tie(Role::Object, object);
    };
    relate("country/a", "country/b").date("2001-05");
    relate("country/b", "country/a").date("2001-06-07");
    relate("country/a", "country/b").date("2003");
    relate("country/b", "country/c");
    return f.build();
}

MeasureTaskPtr taskFor(const Frame &frame, bool hasWalks = true)
{
    return std::make_shared<const MeasureTask>(
        MeasureTask{frame.snapshot, frame.graph, frame.projection, shownPart(frame).part, hasWalks});
}

NetworkMeasures measured(const Frame &frame, bool hasWalks = true)
{
    NoProgress progress;
    return measureNetwork(taskFor(frame, hasWalks), progress);
}

class Stopped final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

struct Asking {
    Exploration exploration;
    int asked = 0;
    MeasureTaskPtr last;

    Asking()
    {
        exploration.setSnapshot(record());
        QObject::connect(&exploration, &Exploration::measuresWanted, &exploration, [this](const MeasureTaskPtr &task) {
            ++asked;
            last = task;
        });
    }
    void want(bool hasWalks) { exploration.wantMeasures(shownPart(*exploration.frame()).part, hasWalks); }
    void answer()
    {
        NoProgress progress;
        exploration.setMeasures(std::make_shared<const NetworkMeasures>(measureNetwork(last, progress)));
    }
};

} // namespace

class NetworkMeasuresTest : public QObject
{
    Q_OBJECT
private slots:
    void yearsCountWhatBeganInThem()
    {
        const FramePtr frame = frameOf(record());
        const NetworkMeasures measures = measured(*frame);
        QCOMPARE(measures.firstYear, 2001);
        QCOMPARE(measures.years[0], (std::vector<quint32>{2, 0, 1}));
        QVERIFY(measures.years[2].empty()); // nothing of it has a date
    }
    void bridgesAreCountedAtBothEnds()
    {
        QCOMPARE(measured(*frameOf(record())).bridges, (std::vector<quint32>{1, 2, 1}));
    }
    void longWalksCanBeLeftOut()
    {
        const NetworkMeasures measures = measured(*frameOf(record()), false);
        for (qsizetype i = 0; i < measureKeys().size(); ++i)
            QCOMPARE(measures.values[static_cast<std::size_t>(i)].empty(), isSlowMeasure(measureKeys()[i]));
        QVERIFY(!measures.groups.community.empty());
    }
    void whatIsStoppedStillHasItsShape()
    {
        Stopped stopped;
        const NetworkMeasures measures = measureNetwork(taskFor(*frameOf(record())), stopped);
        QCOMPARE(measures.values.size(), static_cast<std::size_t>(measureKeys().size()));
        QCOMPARE(measures.bridges.size(), std::size_t(3));
    }
    void aWishIsAskedForOnce()
    {
        Asking asking;
        asking.want(false);
        asking.want(false);
        QCOMPARE(asking.asked, 1);
        asking.want(true); // more than was asked for
        asking.want(false);
        QCOMPARE(asking.asked, 2);
    }
    void theAnswerComesWithTheNextFrame()
    {
        Asking asking;
        asking.want(true);
        QSignalSpy frames(&asking.exploration, &Exploration::frameChanged);
        asking.answer();
        QCOMPARE(frames.size(), 1);
        const FramePtr frame = asking.exploration.frame();
        QVERIFY(frame->measures && frame->measures->isOf(frame->graph, shownPart(*frame).part));
        asking.exploration.setBrush(DayRange{dayFromDate({2003, 1, 1}), dayFromDate({2003, 12, 31})}, TrailStep::New);
        const FramePtr next = asking.exploration.frame();
        QVERIFY(next->measures && !next->measures->isOf(next->graph, shownPart(*next).part));
    }
    void anotherGraphHasNoMeasuresYet()
    {
        Asking asking;
        asking.want(true);
        asking.exploration.change([](ExplorationState &state) { state.network.level = GraphLevel::Everything; });
        asking.answer(); // too late
        QVERIFY(!asking.exploration.frame()->measures);
    }
};

QTEST_GUILESS_MAIN(NetworkMeasuresTest)
#include "tst_networkMeasures.moc"
