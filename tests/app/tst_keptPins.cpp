// SPDX-License-Identifier: GPL-3.0-or-later
// Pinned places of the network are kept with the document and come back with it.
#include "app/keptPins.h"
#include "app/session.h"
#include "model/snapshot/snapshotBuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

const QString record = QStringLiteral(RECORD_FILE);
const QPointF place(3.5, -2.25);

struct Desk {
    QTemporaryDir folder;
    Session session;
    Editing editing{session, folder.filePath(QStringLiteral("work"))};
    KeptPins pins{session.exploration(), editing, nullptr};

    explicit Desk(const QString &file = record)
    {
        session.setBundled(record);
        session.open(file);
        settle();
    }
    void look(GraphLevel level)
    {
        session.exploration().change([&](ExplorationState &state) { state.network.level = level; });
        settle();
    }
    void settle()
    {
        (void)QTest::qWaitFor([this] { return session.isOpen() && session.isIdle(); }, 20000);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QMap<QString, QPointF> shown() { return session.exploration().state().network.pins; }
    // Of the first node.
    [[nodiscard]] QString node()
    {
        const Frame &frame = *session.exploration().frame();
        return frame.snapshot->id(frame.graph->nodes[0]);
    }
    void pin()
    {
        const QString id = node();
        session.exploration().change([&](ExplorationState &state) { state.network.pins = {{id, place}}; });
    }
};

} // namespace

class TestKeptPins : public QObject
{
    Q_OBJECT
private slots:
    void whatIsKeptIsAStepOfTheHistory()
    {
        Desk desk;
        desk.pin();
        QVERIFY(desk.pins.keep());
        desk.settle();
        QCOMPARE(desk.editing.history().size(), std::size_t(1));
        QCOMPARE(desk.shown().value(desk.node()), place);
        QVERIFY(!desk.pins.keep());
        QVERIFY(desk.editing.undo());
        desk.settle();
        QVERIFY(desk.shown().isEmpty());
        QVERIFY(desk.editing.redo());
        desk.settle();
        QCOMPARE(desk.shown().value(desk.node()), place);
    }
    void aSavedDocumentBringsItsPins()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("own.trilateral"));
        Desk first;
        first.pin();
        QVERIFY(first.pins.keep());
        first.settle();
        QVERIFY(first.editing.saveAs(file));
        Desk second(file);
        QCOMPARE(second.shown().value(second.node()), place);
    }
    void aSavedDocumentOpensAsItWasLeft()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("own.trilateral"));
        Desk first;
        first.look(GraphLevel::Everything);
        first.pin();
        QVERIFY(first.pins.keep());
        first.settle();
        const std::vector<QPointF> places = *first.session.exploration().frame()->positions;
        QVERIFY(first.session.exploration().arePositionsFinal());
        QVERIFY(first.editing.saveAs(file));
        QCOMPARE(first.editing.history().size(), std::size_t(1));
        QVERIFY(first.editing.undo()); // what is kept beside the history is not in its way
        first.settle();
        QVERIFY(first.editing.redo());
        first.settle();
        QCOMPARE(first.shown().value(first.node()), place);

        Desk second;
        second.look(GraphLevel::Everything);
        QSignalSpy wanted(&second.session.exploration(), &Exploration::positionsWanted);
        second.session.open(file);
        second.settle();
        QCOMPARE(second.shown().value(second.node()), place);
        QCOMPARE(*second.session.exploration().frame()->positions, places);
        QCOMPARE(wanted.count(), 0);
    }
    void aLayoutThatWasNotDoneGoesOn()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("own.trilateral"));
        Desk first;
        Exploration &exploration = first.session.exploration();
        first.pin(); // by the rules of the exploration, another layout is wanted
        QVERIFY(!exploration.arePositionsFinal());
        QVERIFY(first.editing.saveAs(file));
        first.settle();
        Desk second(file);
        QVERIFY(second.session.exploration().arePositionsFinal());
        QVERIFY(second.session.exploration().frame()->positions);
    }
    void withoutKeepingThePlacesAreOfTheViewAlone()
    {
        Desk desk;
        desk.pin();
        QVERIFY(desk.editing.history().empty());
        QVERIFY(desk.editing.isSaved());
    }
};

QTEST_MAIN(TestKeptPins)
#include "tst_keptPins.moc"
