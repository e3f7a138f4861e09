// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn as one though it is several opens on a click, and screen readers hear how many and when.
#include "../support/timelineStage.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

// Each day of a year as many as its number in the month.
SnapshotPtr crowd()
{
    SnapshotFixture fixture;
    fixture.add("series", "series/daily").name("Daily").importance(3);
    const Day first = day(2018);
    for (int i = 0; i < 365; ++i) {
        const Date date = dateFromDay(first + i);
        const QByteArray text = QByteArray::number(date.year) + '-' +
                                QByteArray::number(date.month).rightJustified(2, '0') + '-' +
                                QByteArray::number(date.day).rightJustified(2, '0');
        for (int j = 0; j < date.day; ++j)
            fixture.add("event", "event/" + text + '-' + QByteArray::number(j))
                .date(text.constData())
                .status(Status::Held)
                .tie(Role::Series, "series/daily");
    }
    return fixture.build();
}

std::vector<TimelineMark> mergedIn(Stage &stage)
{
    std::vector<TimelineMark> marks = marksIn(stage.geometry(), stage.geometry().axis);
    std::erase_if(marks, [](const TimelineMark &mark) { return !mark.isRun() && !mark.isColumn; });
    return marks;
}

double daysInView(Stage &stage)
{
    return stage.geometry().scale.to - stage.geometry().scale.from;
}

QAccessibleInterface *laneOf(Stage &stage)
{
    return QAccessible::queryAccessibleInterface(&stage.canvas())->child(0);
}

} // namespace

class TestTimelineMerged : public QObject
{
    Q_OBJECT
private slots:
    void aClickOnAColumnListsItsRecords()
    {
        Stage stage({1200, 400}, crowd());
        const std::vector<TimelineMark> columns = mergedIn(stage);
        QVERIFY(columns.size() > 20 && columns[10].isColumn);
        stage.click(columns[10].rect.center().toPoint());
        QCOMPARE(stage.state().selection.size(), qsizetype(columns[10].count));
        for (const QString &id : stage.state().selection) {
            const Snapshot &snapshot = stage.canvas().lanes().snapshot();
            const Day on = snapshot.span[index(snapshot.find(id))].first;
            QVERIFY(on >= columns[10].days.from && on <= columns[10].days.to);
        }
    }

    void doubleClicksOpenAColumnDownToItsDays()
    {
        Stage stage({1200, 400}, crowd());
        for (int i = 0; i < 12 && mergedIn(stage).front().isColumn; ++i) {
            const std::vector<TimelineMark> merged = mergedIn(stage);
            const TimelineMark &column = merged[merged.size() / 2];
            const double before = daysInView(stage);
            QTest::mouseDClick(&stage.canvas(), Qt::LeftButton, {}, column.rect.center().toPoint());
            QVERIFY(daysInView(stage) < before);
            QVERIFY(stage.geometry().scale.from <= column.days.from && stage.geometry().scale.to > column.days.to);
        }
        for (const TimelineMark &run : mergedIn(stage)) {
            QVERIFY(!run.isColumn);
            QVERIFY(!run.countText.isEmpty());
        }
    }

    void screenReadersHearColumnsWithCountAndPeriod()
    {
        Stage stage({1200, 400}, crowd());
        const std::vector<TimelineMark> columns = mergedIn(stage);
        QAccessibleInterface *lane = laneOf(stage);
        QVERIFY(lane->childCount() > int(columns.size()));
        QAccessibleInterface *first = lane->child(0);
        QVERIFY(first->isValid());
        const QString name = first->text(QAccessible::Name);
        QVERIFY2(name.startsWith(QString::number(columns[0].count) + u" records, 1 January 2018"_s), qPrintable(name));
        QCOMPARE(lane->indexOfChild(first), 0);
        QVERIFY(!first->rect().isEmpty());
        std::size_t told = 0;
        for (int i = 0; i < int(columns.size()); ++i)
            told += lane->child(i)->text(QAccessible::Name).section(u' ', 0, 0).toULongLong();
        QCOMPARE(told, stage.canvas().lanes().content(0).dated);
    }

    void pressingAColumnOpensIt()
    {
        Stage stage({1200, 400}, crowd());
        const double before = daysInView(stage);
        laneOf(stage)->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(daysInView(stage) < before / 4);
    }

    void runsAreToldBeforeTheSingleRecords()
    {
        SnapshotFixture fixture;
        for (const char *id : {"event/a", "event/b", "event/c"})
            fixture.add("event", id).name(id).date("2010-01-01").status(Status::Held);
        fixture.add("event", "event/late").name("Late").date("2012-01-01").status(Status::Held);
        Stage stage({1200, 400}, fixture.build());
        QCOMPARE(laneOf(stage)->childCount(), 5);
        QCOMPARE(laneOf(stage)->child(0)->text(QAccessible::Name), u"3 records, 1 January 2010"_s);
        QVERIFY(laneOf(stage)->child(4)->text(QAccessible::Name).startsWith(u"Late"_s));
    }
};

QTEST_MAIN(TestTimelineMerged)
#include "tst_timelineMerged.moc"
