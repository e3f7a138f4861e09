// SPDX-License-Identifier: GPL-3.0-or-later
// Where the network's nodes stand: computed once for all that is shown, kept over edits, found in the document.
#include "model/layout/layout.h"
#include "tests/support/explorationRecord.h"

#include <QSignalSpy>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

const QString aland = QStringLiteral("country/aland");
const QString country = QStringLiteral("country");

DayRange year(int number)
{
    return {dayFromDate({number, 1, 1}), dayFromDate({number, 12, 31})};
}

std::vector<QPointF> someplace(const FramePtr &frame, double shift)
{
    std::vector<QPointF> positions;
    for (std::size_t i = 0; i < frame->graph->nodes.size(); ++i)
        positions.emplace_back(double(i), shift);
    return positions;
}

QString keyOf(const FramePtr &frame)
{
    const NetworkState &network = frame->state.network;
    return layoutKey(network.layout, network.level, network.seed);
}

} // namespace

class TestExplorationPlaces : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_exploration = std::make_unique<Exploration>();
        showEverything(*m_exploration);
        m_exploration->setSnapshot(record());
    }

    void positionsAreWantedOnceAndKept();
    void eachLevelHasItsOwnPositions();
    void pinsWantNewPositionsAndKeepTheOldMeanwhile();
    void misfitPositionsAreIgnored();
    void positionsOutliveARevision();
    void newNodesStartAmongTheirNeighbours();
    void storedPositionsAreUsedWhereComplete();
    void storedPositionsAreFinalWithTheStoredPins();
    void anEditStartsFromWhatIsSeen();
    void rewindingAndBackKeepsPositions();

private:
    std::unique_ptr<Exploration> m_exploration;
};

void TestExplorationPlaces::positionsAreWantedOnceAndKept()
{
    Exploration exploration;
    QSignalSpy wanted(&exploration, &Exploration::positionsWanted);
    exploration.setSnapshot(record());
    exploration.setBrush(year(2001), TrailStep::New);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), keyOf(exploration.frame()));
    exploration.setPositions(keyOf(exploration.frame()), someplace(exploration.frame(), 7));
    QCOMPARE(exploration.frame()->positions->at(1), QPointF(1, 7));
    const auto positions = exploration.frame()->positions;
    exploration.setBrush(std::nullopt, TrailStep::New);
    QCOMPARE(exploration.frame()->positions, positions);
    QCOMPARE(wanted.count(), 1);
}

void TestExplorationPlaces::eachLevelHasItsOwnPositions()
{
    QSignalSpy wanted(m_exploration.get(), &Exploration::positionsWanted);
    m_exploration->setPositions(keyOf(m_exploration->frame()), someplace(m_exploration->frame(), 7));
    const auto positions = m_exploration->frame()->positions;
    m_exploration->change([](ExplorationState &state) { state.network.level = GraphLevel::PeopleMeetings; });
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!m_exploration->frame()->positions);
    m_exploration->goBack();
    QCOMPARE(m_exploration->frame()->positions, positions);
    QCOMPARE(wanted.count(), 1);
}

void TestExplorationPlaces::pinsWantNewPositionsAndKeepTheOldMeanwhile()
{
    m_exploration->setPositions(keyOf(m_exploration->frame()), someplace(m_exploration->frame(), 7));
    QSignalSpy wanted(m_exploration.get(), &Exploration::positionsWanted);
    m_exploration->change([](ExplorationState &state) { state.network.pins.insert(aland, {5, 5}); });
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_exploration->frame()->positions->at(1), QPointF(1, 7));
    m_exploration->setPositions(keyOf(m_exploration->frame()), someplace(m_exploration->frame(), 8));
    m_exploration->select({aland});
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_exploration->frame()->positions->at(1), QPointF(1, 8));
}

void TestExplorationPlaces::misfitPositionsAreIgnored()
{
    QSignalSpy frames(m_exploration.get(), &Exploration::frameChanged);
    m_exploration->setPositions(keyOf(m_exploration->frame()), {{1, 2}});
    m_exploration->setPositions(QStringLiteral("other/key/1"), someplace(m_exploration->frame(), 1));
    QCOMPARE(frames.count(), 0);
    QVERIFY(!m_exploration->frame()->positions);
}

void TestExplorationPlaces::positionsOutliveARevision()
{
    m_exploration->setPositions(keyOf(m_exploration->frame()), someplace(m_exploration->frame(), 7));
    QSignalSpy wanted(m_exploration.get(), &Exploration::positionsWanted);
    m_exploration->setSnapshot(record());
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(m_exploration->frame()->positions->at(2), QPointF(2, 7));
    m_exploration->setSnapshot(record(2));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_exploration->frame()->positions->at(1), QPointF(2, 7)); // the official has moved up one row
}

void TestExplorationPlaces::newNodesStartAmongTheirNeighbours()
{
    m_exploration->setPositions(keyOf(m_exploration->frame()), someplace(m_exploration->frame(), 7));
    QSignalSpy wanted(m_exploration.get(), &Exploration::positionsWanted);
    m_exploration->setSnapshot(record(3));
    QCOMPARE(wanted.count(), 1);
    const FramePtr frame = m_exploration->frame();
    const quint32 added = frame->graph->nodeOf[index(frame->snapshot->find(u"country/carpania"))];
    QCOMPARE(frame->positions->at(added), QPointF(0, 7)); // its one neighbour is the first country
}

void TestExplorationPlaces::storedPositionsAreUsedWhereComplete()
{
    auto snapshot = std::make_shared<Snapshot>(*record());
    snapshot->positions.insert(keyOf(m_exploration->frame()), std::vector<QPointF>(4, QPointF(9, 9)));
    Exploration exploration;
    showEverything(exploration);
    QSignalSpy wanted(&exploration, &Exploration::positionsWanted);
    exploration.setSnapshot(snapshot);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(exploration.frame()->positions->at(3), QPointF(9, 9));
    snapshot = std::make_shared<Snapshot>(*snapshot);
    snapshot->positions.begin().value()[2].setX(qQNaN());
    Exploration other;
    showEverything(other);
    QSignalSpy otherWanted(&other, &Exploration::positionsWanted);
    other.setSnapshot(snapshot);
    QCOMPARE(otherWanted.count(), 1);
    QVERIFY(other.frame()->positions); // the layout that is wanted starts from the rest of them
    QCOMPARE(other.frame()->positions->at(3), QPointF(9, 9));
    QCOMPARE(other.frame()->positions->at(2), QPointF(9, 9));
}

void TestExplorationPlaces::storedPositionsAreFinalWithTheStoredPins()
{
    auto snapshot = std::make_shared<Snapshot>(*record());
    snapshot->positions.insert(keyOf(m_exploration->frame()), std::vector<QPointF>(4, QPointF(9, 9)));
    std::vector<QPointF> pins(4, QPointF(qQNaN(), qQNaN()));
    pins[index(snapshot->find(u"country/aland"))] = {5, 5};
    snapshot->positions.insert(QStringLiteral("pins"), pins);
    Exploration exploration;
    showEverything(exploration);
    QSignalSpy wanted(&exploration, &Exploration::positionsWanted);
    exploration.setSnapshot(snapshot);
    exploration.change([](ExplorationState &state) { state.network.pins.insert(aland, {5, 5}); });
    QCOMPARE(wanted.count(), 0);
    QVERIFY(exploration.arePositionsFinal());
    exploration.change([](ExplorationState &state) { state.network.pins.insert(aland, {6, 5}); });
    QCOMPARE(wanted.count(), 1);
}

// What the document keeps is of before the edit.
void TestExplorationPlaces::anEditStartsFromWhatIsSeen()
{
    const auto withStored = [](int version, double y) {
        auto snapshot = std::make_shared<Snapshot>(*record(version));
        Exploration exploration;
        showEverything(exploration);
        exploration.setSnapshot(snapshot);
        snapshot->positions.insert(exploration.positionsKey(), std::vector<QPointF>(9, QPointF(1, y)));
        return snapshot;
    };
    Exploration exploration;
    showEverything(exploration);
    QSignalSpy wanted(&exploration, &Exploration::positionsWanted);
    exploration.setSnapshot(withStored(1, 9));
    QCOMPARE(wanted.count(), 0);
    exploration.setSnapshot(withStored(3, 4));
    QCOMPARE(exploration.frame()->positions->at(0), QPointF(1, 9));
    QCOMPARE(wanted.count(), 1);
    exploration.changeDocument();
    exploration.setSnapshot(withStored(1, 4));
    QCOMPARE(exploration.frame()->positions->at(0), QPointF(1, 4));
    QCOMPARE(wanted.count(), 1);
}

void TestExplorationPlaces::rewindingAndBackKeepsPositions()
{
    m_exploration->setPositions(keyOf(m_exploration->frame()), someplace(m_exploration->frame(), 7));
    QSignalSpy wanted(m_exploration.get(), &Exploration::positionsWanted);
    m_exploration->change([](ExplorationState &state) { state.knownOn = dayFromDate({2002, 1, 1}); });
    QCOMPARE(m_exploration->frame()->positions->at(1), QPointF(1, 7));
    m_exploration->goBack();
    QCOMPARE(m_exploration->frame()->positions->at(1), QPointF(1, 7));
    QCOMPARE(wanted.count(), 0);
}

QTEST_APPLESS_MAIN(TestExplorationPlaces)
#include "tst_explorationPlaces.moc"
