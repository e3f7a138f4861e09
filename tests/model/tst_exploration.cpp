// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/explorationRecord.h"

#include <QSignalSpy>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

const QString aland = QStringLiteral("country/aland");
const QString borduria = QStringLiteral("country/borduria");
const QString country = QStringLiteral("country");

DayRange year(int number)
{
    return {dayFromDate({number, 1, 1}), dayFromDate({number, 12, 31})};
}

QStringList idsIn(const Snapshot &snapshot, const Mask &rows)
{
    QStringList ids;
    rows.forEach([&](std::size_t r) { ids << snapshot.id(row(r)); });
    return ids;
}

QStringList words(const char *separatedByBlanks)
{
    return QString::fromLatin1(separatedByBlanks).split(QLatin1Char(' '));
}

} // namespace

class TestExploration : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_exploration = std::make_unique<Exploration>();
        showEverything(*m_exploration);
        m_exploration->setSnapshot(record());
    }

    void aSnapshotMakesAWholeFrame();
    void aChangeIsAnnouncedOnceAndAnEqualStateNotAtAll();
    void framesShareWhatDidNotChange();
    void theFilterReachesTheProjection();
    void backAndForwardWalkTheTrail();
    void aNewStepForgetsWhatLayAhead();
    void aRunningGestureIsOneStep();
    void theTrailHasAnEnd();
    void escapeGoesBackOneLevelAtATime();
    void selectionTogglesAndKeepsItsOrder();
    void facetsToggle();
    void aNewRevisionDropsIdsThatAreGone();
    void unknownIdsNeverGetIn();
    void hoverIsLiveAndUnrecorded();
    void hoverEndsWithItsSnapshot();
    void aStateSetBeforeTheSnapshotHolds();
    void knownOnRewindsTheFrame();
    void counterpartsAreOneStepAway();

private:
    std::unique_ptr<Exploration> m_exploration;
};

void TestExploration::aSnapshotMakesAWholeFrame()
{
    const FramePtr frame = m_exploration->frame();
    QVERIFY(frame && frame->snapshot && frame->projection && frame->graph);
    QVERIFY(!frame->positions);
    QCOMPARE(frame->projection->recordCount, std::size_t(2));
    QCOMPARE(frame->graph->nodes.size(), std::size_t(4));
}

void TestExploration::aChangeIsAnnouncedOnceAndAnEqualStateNotAtAll()
{
    QSignalSpy frames(m_exploration.get(), &Exploration::frameChanged);
    m_exploration->select({aland});
    QCOMPARE(frames.count(), 1);
    QCOMPARE(frames[0][0].value<FramePtr>(), m_exploration->frame());
    m_exploration->select({aland});
    m_exploration->setState(m_exploration->state());
    QCOMPARE(frames.count(), 1);
    QCOMPARE(idsIn(*m_exploration->frame()->snapshot, m_exploration->frame()->selected), QStringList{aland});
}

void TestExploration::framesShareWhatDidNotChange()
{
    const FramePtr before = m_exploration->frame();
    m_exploration->select({aland});
    QCOMPARE(m_exploration->frame()->projection, before->projection);
    QCOMPARE(m_exploration->frame()->graph, before->graph);
    m_exploration->setBrush(year(2001), TrailStep::New);
    QVERIFY(m_exploration->frame()->projection != before->projection);
    QCOMPARE(m_exploration->frame()->graph, before->graph);
}

void TestExploration::theFilterReachesTheProjection()
{
    m_exploration->setBrush(year(2001), TrailStep::New);
    QCOMPARE(m_exploration->frame()->projection->recordCount, std::size_t(1));
    m_exploration->toggleFacet(country, borduria);
    QCOMPARE(m_exploration->frame()->projection->recordCount, std::size_t(0));
}

void TestExploration::backAndForwardWalkTheTrail()
{
    QVERIFY(!m_exploration->canGoBack() && !m_exploration->canGoForward());
    m_exploration->select({aland});
    m_exploration->setFocus(borduria, 2);
    m_exploration->goBack();
    QCOMPARE(m_exploration->state().focus, QString());
    QCOMPARE(m_exploration->state().selection, QStringList{aland});
    m_exploration->goBack();
    QVERIFY(m_exploration->state().selection.isEmpty() && !m_exploration->canGoBack());
    m_exploration->goForward();
    m_exploration->goForward();
    QCOMPARE(m_exploration->state().focus, borduria);
    QCOMPARE(m_exploration->frame()->state, m_exploration->state());
    QVERIFY(!m_exploration->canGoForward());
}

void TestExploration::aNewStepForgetsWhatLayAhead()
{
    m_exploration->select({aland});
    m_exploration->goBack();
    m_exploration->select({borduria});
    QVERIFY(!m_exploration->canGoForward());
    m_exploration->goBack();
    QVERIFY(m_exploration->state().selection.isEmpty());
}

void TestExploration::aRunningGestureIsOneStep()
{
    m_exploration->setBrush(year(2001), TrailStep::New);
    for (int i = 2002; i < 2010; ++i)
        m_exploration->setBrush(year(i), TrailStep::Replace);
    QCOMPARE(*m_exploration->state().filter.window, year(2009));
    m_exploration->goBack();
    QVERIFY(!m_exploration->state().filter.window);
    QVERIFY(!m_exploration->canGoBack());
}

void TestExploration::theTrailHasAnEnd()
{
    for (int i = 0; i < 300; ++i)
        m_exploration->setFocus(aland, i + 2);
    int steps = 0;
    for (; m_exploration->canGoBack(); ++steps)
        m_exploration->goBack();
    QCOMPARE(steps, 200);
    QCOMPARE(m_exploration->state().depth, 101);
}

void TestExploration::escapeGoesBackOneLevelAtATime()
{
    ExplorationState state;
    state.selection = QStringList{aland};
    state.focus = aland;
    state.filter.facets.insert(country, {aland});
    state.filter.window = year(2001);
    m_exploration->setState(state);
    QVERIFY(m_exploration->escape());
    QVERIFY(m_exploration->state().selection.isEmpty() && !m_exploration->state().focus.isEmpty());
    QVERIFY(m_exploration->escape());
    QVERIFY(m_exploration->state().focus.isEmpty() && !m_exploration->state().filter.facets.isEmpty());
    QVERIFY(m_exploration->escape());
    QVERIFY(m_exploration->state().filter.facets.isEmpty() && m_exploration->state().filter.window);
    QVERIFY(m_exploration->escape());
    QCOMPARE(m_exploration->state(), ExplorationState());
    QVERIFY(!m_exploration->escape());
}

void TestExploration::selectionTogglesAndKeepsItsOrder()
{
    m_exploration->select({borduria, aland, borduria});
    QCOMPARE(m_exploration->state().selection, (QStringList{borduria, aland}));
    m_exploration->toggleSelected(borduria);
    m_exploration->toggleSelected(QStringLiteral("issue/fish"));
    QCOMPARE(m_exploration->state().selection, words("country/aland issue/fish"));
}

void TestExploration::facetsToggle()
{
    m_exploration->toggleFacet(country, aland);
    m_exploration->toggleFacet(country, borduria);
    QCOMPARE(m_exploration->state().filter.facets.value(country), (QStringList{aland, borduria}));
    m_exploration->toggleFacet(country, aland);
    m_exploration->toggleFacet(country, borduria);
    QVERIFY(m_exploration->state().filter.isEmpty());
}

void TestExploration::aNewRevisionDropsIdsThatAreGone()
{
    m_exploration->select({borduria});
    ExplorationState state;
    state.selection = QStringList{aland, borduria};
    state.focus = borduria;
    state.filter.facets = {{country, {borduria}}, {QStringLiteral("status"), {QStringLiteral("held")}}};
    state.network.pins.insert(borduria, {1, 1});
    m_exploration->setState(state);
    m_exploration->setSnapshot(record(2));
    QCOMPARE(m_exploration->state().selection, QStringList{aland});
    QCOMPARE(m_exploration->state().focus, QString());
    QCOMPARE(m_exploration->state().filter.facets.keys(), QStringList{QStringLiteral("status")});
    QVERIFY(m_exploration->state().network.pins.isEmpty());
    m_exploration->goBack();
    QVERIFY(m_exploration->state().selection.isEmpty());
}

void TestExploration::unknownIdsNeverGetIn()
{
    QSignalSpy frames(m_exploration.get(), &Exploration::frameChanged);
    m_exploration->select({QStringLiteral("country/nowhere")});
    QCOMPARE(frames.count(), 0);
    ExplorationState untouched;
    untouched.network.level = GraphLevel::Everything;
    QCOMPARE(m_exploration->state(), untouched);
}

void TestExploration::hoverIsLiveAndUnrecorded()
{
    QSignalSpy frames(m_exploration.get(), &Exploration::frameChanged);
    QSignalSpy hovers(m_exploration.get(), &Exploration::hoverChanged);
    m_exploration->setHover(row(1));
    m_exploration->setHover(row(1));
    QCOMPARE(hovers.count(), 1);
    QCOMPARE(m_exploration->hover(), row(1));
    QCOMPARE(frames.count(), 0);
    QVERIFY(!m_exploration->canGoBack());
    m_exploration->select({aland});
    QCOMPARE(m_exploration->hover(), row(1));
}

void TestExploration::hoverEndsWithItsSnapshot()
{
    m_exploration->setHover(row(1));
    QSignalSpy hovers(m_exploration.get(), &Exploration::hoverChanged);
    m_exploration->setSnapshot(record(2));
    QCOMPARE(m_exploration->hover(), Row::None);
    QCOMPARE(hovers.count(), 1);
}

void TestExploration::aStateSetBeforeTheSnapshotHolds()
{
    Exploration exploration;
    exploration.select({aland});
    QVERIFY(!exploration.frame() && !exploration.canGoBack());
    exploration.setSnapshot(record());
    QCOMPARE(exploration.state().selection, QStringList{aland});
    QVERIFY(!exploration.canGoBack());
}

void TestExploration::knownOnRewindsTheFrame()
{
    const SnapshotPtr now = m_exploration->frame()->snapshot;
    m_exploration->change([](ExplorationState &state) { state.knownOn = dayFromDate({2002, 1, 1}); });
    const SnapshotPtr then = m_exploration->frame()->snapshot;
    QVERIFY(then != now);
    QVERIFY(!then->isPresent(then->find(u"position/1")));
    QVERIFY(then->isPresent(then->find(u"meeting/talks")));
    QCOMPARE(m_exploration->frame()->projection->recordCount, std::size_t(1));
    m_exploration->select({aland});
    QCOMPARE(m_exploration->frame()->snapshot, then);
    QVERIFY(m_exploration->escape());
    QVERIFY(m_exploration->escape());
    QCOMPARE(m_exploration->frame()->snapshot, now);
}

void TestExploration::counterpartsAreOneStepAway()
{
    const SnapshotPtr s = record();
    const auto of = [&](const char *id) {
        return idsIn(*s, counterparts(*s, s->find(QString::fromLatin1(id))));
    };
    QCOMPARE(of("position/1"), words("official/ada issue/fish meeting/talks position/1"));
    QCOMPARE(of("meeting/talks"), words("official/ada issue/fish meeting/talks position/1"));
    QCOMPARE(of("official/ada"), words("country/aland official/ada issue/fish meeting/talks position/1"));
    QCOMPARE(of("country/aland"), words("country/aland official/ada"));
    QVERIFY(!counterparts(*s, Row::None).any());
}

QTEST_APPLESS_MAIN(TestExploration)
#include "tst_exploration.moc"
