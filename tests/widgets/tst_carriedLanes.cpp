// SPDX-License-Identifier: GPL-3.0-or-later
// After an edit a timeline shows what one shows that was just opened, though it makes only the lanes of the change
// anew.
#include "model/document/document.h"
#include "model/document/documentFile.h"
#include "model/exploration/derivedData.h"
#include "model/exploration/exploration.h"
#include "model/snapshot/snapshotAmendment.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/snapshotWriter.h"
#include "tests/support/snapshotFixture.h"
#include "widgets/timeline/timelineLanes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace trilateral;

namespace
{

// Three series whose meetings take turns, so that an edit moves the rows of all of them.
SnapshotPtr threeSeries()
{
    test::SnapshotFixture fixture;
    for (const char *series : {"series/a", "series/b", "series/c"})
        fixture.add("series", series).name(series);
    for (int i = 0; i < 60; ++i) {
        const QByteArray series = QByteArray("series/") + "abc"[i % 3];
        const QByteArray date = QByteArray::number(1990 + i / 3) + "-0" + QByteArray::number(1 + i % 3) + "-11";
        fixture.add("meeting", "meeting/" + QByteArray::number(i))
            .date(i % 20 == 7 ? "" : date.constData())
            .tie(Role::Series, series);
    }
    return fixture.build();
}

QString daysOf(const Stratum &stratum, std::size_t i)
{
    return QString::number(stratum.first[i]) + u'-' + QString::number(stratum.last[i]);
}

QStringList linesOf(const TimelineLanes &lanes)
{
    const Snapshot &snapshot = lanes.snapshot();
    QStringList lines;
    for (std::size_t i = 0; i < lanes.count(); ++i) {
        const LaneContent &content = lanes.content(i);
        lines += lanes.lane(i).key + u' ' + QString::number(content.recordCount()) + u' ' + content.colourSlot;
        for (const Stratum &stratum : content.strata)
            for (std::size_t k = 0; k < stratum.size(); ++k)
                lines += snapshot.id(stratum.rows[k]) + u' ' + daysOf(stratum, k);
        for (const Row row : content.undated)
            lines += snapshot.id(row);
        for (const Gap &gap : content.gaps)
            lines += snapshot.id(gap.before) + (gap.isOpen() ? QString() : snapshot.id(gap.after)) + u' ' +
                     QString::number(gap.months);
    }
    return lines;
}

} // namespace

class TestCarriedLanes : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void lanesFollowAnEdit_data();
    void lanesFollowAnEdit();
    void onlyTheLaneOfTheEditIsMadeAnew();
    void lanesMadeBeforehandAreShown();

private:
    void edit(const QByteArray &sql);

    NoProgress m_progress;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Exploration> m_exploration;
    SnapshotPtr m_snapshot;
    TimelineLanes m_lanes;
};

void TestCarriedLanes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(u"a.trilateral"_s);
    QVERIFY(writeDocument(file, *threeSeries(), m_progress));
    Result<Database> database = openDocumentFileForWriting(file);
    QVERIFY(database);
    m_document = std::make_unique<Document>(std::move(*database));
    m_snapshot = *buildSnapshot(m_document->database(), m_progress);
    m_exploration = std::make_unique<Exploration>();
    m_exploration->setSnapshot(m_snapshot);
    m_lanes = {};
    m_lanes.setFrame(m_exploration->frame());
    QVERIFY(linesOf(m_lanes).size() > 60);
}

void TestCarriedLanes::edit(const QByteArray &sql)
{
    QVERIFY(m_document->edit(u"an edit"_s, [&](Database &database) { return database.execute(sql.constData()); }));
    const auto next = amendedSnapshot(m_snapshot, m_document->database(), m_document->takeChanged(), m_progress);
    QVERIFY(next);
    QVERIFY((*next)->amendment);
    m_exploration->setSnapshot(*next);
    m_lanes.setFrame(m_exploration->frame());
    m_snapshot = *next;
}

// Those of another key are not.
void TestCarriedLanes::lanesMadeBeforehandAreShown()
{
    for (const char *key : {"series", "kind"}) {
        const auto data = std::make_shared<DerivedData>(m_snapshot);
        data->makeLanes(QString::fromLatin1(key));
        m_exploration->setData(data);
        QVERIFY(m_exploration->frame()->lanes);
        TimelineLanes shown;
        shown.setFrame(m_exploration->frame());
        QCOMPARE(linesOf(shown), linesOf(m_lanes));
        QCOMPARE(&shown.lane(0) == &m_exploration->frame()->lanes->lanes[0], QByteArray(key) == "series");
    }
}

void TestCarriedLanes::lanesFollowAnEdit_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray ofB = "(SELECT row FROM record WHERE id = 'meeting/4')";
    QTest::newRow("an event of another day") << "UPDATE record SET first = 1, last = 1, form = 0 WHERE row = " + ofB;
    QTest::newRow("an event of another status") << "UPDATE record SET status = 2 WHERE row = " + ofB;
    QTest::newRow("an event that is gone")
        << "DELETE FROM tie WHERE record = " + ofB + "; DELETE FROM record WHERE row = " + ofB;
    QTest::newRow("an event of another series")
        << "UPDATE tie SET target = (SELECT row FROM record WHERE id = 'series/c') WHERE record = " + ofB;
    QTest::newRow("an event that is new")
        << QByteArray(
               "INSERT INTO record (id, kind, first, last, form, status, importance) SELECT 'meeting/new', kind,"
               " 9000, 9000, 0, 1, 1 FROM record WHERE id = 'meeting/4'; INSERT INTO tie (record, role, target)"
               " SELECT a.row, t.role, t.target FROM record a, tie t WHERE a.id = 'meeting/new' AND t.record = ") +
               ofB;
    QTest::newRow("a series of another colour")
        << QByteArray("UPDATE record SET colour = 'teal' WHERE id = 'series/a'");
}

void TestCarriedLanes::lanesFollowAnEdit()
{
    QFETCH(QByteArray, sql);
    edit(sql);
    TimelineLanes opened;
    opened.setFrame(m_exploration->frame());
    QCOMPARE(linesOf(m_lanes), linesOf(opened));
    QVERIFY(m_document->undo());
    edit("UPDATE record SET notes = 'n' WHERE id = 'meeting/9'");
    opened.setFrame(m_exploration->frame());
    QCOMPARE(linesOf(m_lanes), linesOf(opened));
}

// What is carried over keeps its place in memory.
void TestCarriedLanes::onlyTheLaneOfTheEditIsMadeAnew()
{
    std::map<QString, const Day *> before;
    for (std::size_t i = 0; i < m_lanes.count(); ++i)
        before[m_lanes.lane(i).key] = m_lanes.content(i).strata.front().first.data();
    edit("UPDATE record SET first = 1, last = 1, form = 0 WHERE id = 'meeting/4'");
    for (std::size_t i = 0; i < m_lanes.count(); ++i) {
        const QString key = m_lanes.lane(i).key;
        const bool isCarried = m_lanes.content(i).strata.front().first.data() == before[key];
        QVERIFY2(isCarried == (key != "series/b"_L1), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestCarriedLanes)
#include "tst_carriedLanes.moc"
