// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/calendar.h"

#include <QDate>
#include <QTest>

using namespace trilateral;

class TestCalendar : public QObject
{
    Q_OBJECT
private slots:
    void dayZeroIsTheFirstOf1970();
    void everyDayOfManyCenturiesAgreesWithQDate();
    void leapYearsFollowTheGregorianRule();
    void monthsAreCountedAsPeopleCount_data();
    void monthsAreCountedAsPeopleCount();
};

void TestCalendar::dayZeroIsTheFirstOf1970()
{
    QCOMPARE(dayFromDate({1970, 1, 1}), 0);
    QCOMPARE(dateFromDay(-1), (Date{1969, 12, 31}));
    QCOMPARE(dateFromDay(dayFromDate({0, 2, 29})), (Date{0, 2, 29}));
    QCOMPARE(dateFromDay(dayFromDate({-5'800'000, 1, 1})), (Date{-5'800'000, 1, 1}));
    QCOMPARE(dateFromDay(dayFromDate({5'800'000, 12, 31})), (Date{5'800'000, 12, 31}));
}

void TestCalendar::everyDayOfManyCenturiesAgreesWithQDate()
{
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    for (Day day = dayFromDate({1500, 1, 1}); day < dayFromDate({2500, 1, 1}); ++day) {
        const QDate expected = QDate::fromJulianDay(epoch + day);
        const Date date = dateFromDay(day);
        if (date != Date{expected.year(), expected.month(), expected.day()} || dayFromDate(date) != day)
            QFAIL(qPrintable(expected.toString(Qt::ISODate)));
    }
}

void TestCalendar::leapYearsFollowTheGregorianRule()
{
    QVERIFY(isLeapYear(2024) && isLeapYear(2000) && isLeapYear(0));
    QVERIFY(!isLeapYear(1900) && !isLeapYear(2025));
    QCOMPARE(daysInMonth(2024, 2), 29);
    QCOMPARE(daysInMonth(2025, 2), 28);
    QCOMPARE(daysInMonth(2025, 12), 31);
}

void TestCalendar::monthsAreCountedAsPeopleCount_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("months");
    QTest::newRow("a few days short of sixteen") << QDate(2023, 11, 26) << QDate(2025, 3, 22) << 16;
    QTest::newRow("to the day") << QDate(2024, 1, 15) << QDate(2024, 4, 15) << 3;
    QTest::newRow("a day") << QDate(2024, 1, 31) << QDate(2024, 2, 1) << 0;
    QTest::newRow("three weeks more") << QDate(2024, 1, 1) << QDate(2024, 2, 25) << 2;
}

void TestCalendar::monthsAreCountedAsPeopleCount()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const auto day = [](QDate d) {
        return dayFromDate({d.year(), d.month(), d.day()});
    };
    QTEST(monthsBetween(day(from), day(to)), "months");
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
