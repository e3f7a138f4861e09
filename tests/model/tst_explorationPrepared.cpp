// SPDX-License-Identifier: GPL-3.0-or-later
// A frame that is made before it is needed is the one that comes, and changes nothing that is shown.
#include "model/analysis/laneSet.h"
#include "model/exploration/derivedData.h"
#include "model/exploration/exploration.h"
#include "model/layout/layout.h"
#include "tests/support/snapshotFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace trilateral;
using trilateral::test::SnapshotFixture;

namespace
{

const QString aland = QStringLiteral("country/aland");

SnapshotPtr record()
{
    SnapshotFixture f;
    f.add("country", "country/aland");
    f.add("official", "official/ada").tie(Role::Country, "country/aland");
    f.add("meeting", "meeting/talks").date("2001-05-04").tie(Role::Participant, "official/ada");
    f.add("meeting", "meeting/more").date("2003-05-04").tie(Role::Participant, "official/ada");
    return f.build();
}

ExplorationState inAland()
{
    ExplorationState state;
    state.filter.facets[QStringLiteral("country")] = {aland};
    state.selection = {QStringLiteral("meeting/talks")};
    return state;
}

ExplorationState knownIn2002()
{
    ExplorationState state = inAland();
    state.knownOn = dayFromDate({2002, 1, 1});
    return state;
}

} // namespace

class tst_explorationPrepared : public QObject
{
    Q_OBJECT

    std::unique_ptr<Exploration> m_exploration;

private slots:
    void init()
    {
        m_exploration = std::make_unique<Exploration>();
        m_exploration->setSnapshot(record());
    }
    void lanesMadeBeforehandComeWithTheFrame()
    {
        auto data = std::make_shared<DerivedData>(record());
        m_exploration->setData(data);
        QVERIFY(!m_exploration->frame()->lanes);
        data = std::make_shared<DerivedData>(record());
        data->makeLanes(QStringLiteral("country"));
        m_exploration->setData(data);
        const FramePtr frame = m_exploration->frame();
        QVERIFY(frame->lanes);
        QCOMPARE(frame->lanes->key, QStringLiteral("country"));
        QCOMPARE(frame->lanes->lanes.front().rows.size(), std::size_t(2));
        QCOMPARE(frame->lanes->extent, (DayExtent{dayFromDate({2001, 5, 4}), dayFromDate({2003, 5, 4})}));
        m_exploration->setState(knownIn2002()); // another snapshot
        QVERIFY(!m_exploration->frame()->lanes);
    }
    void nothingIsThereBeforeADocumentIs() { QVERIFY(!Exploration().prepared(inAland())); }
    void itIsTheFrameThatComes_data()
    {
        QTest::addColumn<bool>("isRewound");
        QTest::newRow("as it is") << false;
        QTest::newRow("as it was known") << true;
    }
    void itIsTheFrameThatComes()
    {
        QFETCH(bool, isRewound);
        const ExplorationState wanted = isRewound ? knownIn2002() : inAland();
        const FramePtr prepared = m_exploration->prepared(wanted);
        QCOMPARE(prepared->state, wanted);
        m_exploration->setState(wanted);
        const FramePtr came = m_exploration->frame();
        QCOMPARE(came->snapshot, prepared->snapshot); // not made again
        QCOMPARE(came->projection, prepared->projection);
        QCOMPARE(came->graph, prepared->graph);
        QCOMPARE(came->selected, prepared->selected);
    }
    void nothingThatIsShownChanges()
    {
        const FramePtr before = m_exploration->frame();
        QSignalSpy frames(m_exploration.get(), &Exploration::frameChanged);
        QSignalSpy wishes(m_exploration.get(), &Exploration::positionsWanted);
        (void)m_exploration->prepared(knownIn2002());
        QCOMPARE(m_exploration->frame(), before);
        QVERIFY(frames.isEmpty() && wishes.isEmpty());
        QVERIFY(!m_exploration->canGoBack());
    }
    void positionsStayWhileAnotherDayIsPrepared()
    {
        const FramePtr shown = m_exploration->frame();
        QSignalSpy wishes(m_exploration.get(), &Exploration::positionsWanted);
        const NetworkState &network = shown->state.network;
        const QString key = layoutKey(network.layout, network.level, network.seed);
        m_exploration->setPositions(key, std::vector<QPointF>(shown->graph->nodes.size(), QPointF(3, 4)));
        (void)m_exploration->prepared(knownIn2002());
        m_exploration->select({aland});
        QVERIFY(m_exploration->frame()->positions);
        QCOMPARE(m_exploration->frame()->positions->size(), shown->graph->nodes.size());
        QVERIFY(wishes.isEmpty());
    }
    void idsThatTheDocumentLacksAreLeftOut()
    {
        ExplorationState state = inAland();
        state.selection << QStringLiteral("meeting/never-was");
        QCOMPARE(m_exploration->prepared(state)->state.selection.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_explorationPrepared)
#include "tst_explorationPrepared.moc"
