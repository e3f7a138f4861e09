// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/span.h"

#include <QTest>

using namespace trilateral;

namespace
{

Span span(const char *edtf)
{
    const Result<Span> result = spanFromEdtf(QString::fromLatin1(edtf));
    return result ? *result : Span();
}

Day day(int year, int month, int dayOfMonth)
{
    return dayFromDate({year, month, dayOfMonth});
}

} // namespace

class TestSpan : public QObject
{
    Q_OBJECT
private slots:
    void everyLevelOneTextComesBackAsItWas_data();
    void everyLevelOneTextComesBackAsItWas();
    void whatIsNotADateIsRefusedWithASentence_data();
    void whatIsNotADateIsRefusedWithASentence();
    void anEmptyTextIsAnUnknownSpan();
    void aTimeOfDayIsLeftOut();
    void openEndsReachToTheEndsOfTime();
    void precisionIsThatOfTheCoarserEnd();
    void uncertainEndsSayWhenItMayHaveBegunAndEnded();
    void overlapCountsEveryPossibleDay();
    void onlyAPlainDayIsExact();
};

void TestSpan::everyLevelOneTextComesBackAsItWas_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto add = [](const char *text, QDate first, QDate last) {
        QTest::newRow(text) << first << last;
    };
    add("2025-03-22", {2025, 3, 22}, {2025, 3, 22});
    add("2024-02", {2024, 2, 1}, {2024, 2, 29});
    add("2025", {2025, 1, 1}, {2025, 12, 31});
    add("-0044", {-45, 1, 1}, {-45, 12, 31}); // QDate has no year 0
    add("Y12345", {12345, 1, 1}, {12345, 12, 31});
    add("Y-12345", {-12346, 1, 1}, {-12346, 12, 31});
    add("201X", {2010, 1, 1}, {2019, 12, 31});
    add("19XX", {1900, 1, 1}, {1999, 12, 31});
    add("-004X", {-50, 1, 1}, {-41, 12, 31});
    add("2004-XX", {2004, 1, 1}, {2004, 12, 31});
    add("1985-04-XX", {1985, 4, 1}, {1985, 4, 30});
    add("1985-XX-XX", {1985, 1, 1}, {1985, 12, 31});
    add("2001-21", {2001, 3, 1}, {2001, 5, 31});
    add("2001-22", {2001, 6, 1}, {2001, 8, 31});
    add("2001-23", {2001, 9, 1}, {2001, 11, 30});
    add("2003-24", {2003, 12, 1}, {2004, 2, 29});
    add("2025-03~", {2025, 3, 1}, {2025, 3, 31});
    add("2025?", {2025, 1, 1}, {2025, 12, 31});
    add("2004-06-11%", {2004, 6, 11}, {2004, 6, 11});
    add("201X~", {2010, 1, 1}, {2019, 12, 31});
    add("2001-21?", {2001, 3, 1}, {2001, 5, 31});
    add("2010-05-29/2010-05-30", {2010, 5, 29}, {2010, 5, 30});
    add("2004-06/2006-08", {2004, 6, 1}, {2006, 8, 31});
    add("1964/2008", {1964, 1, 1}, {2008, 12, 31});
    add("1984~/2004-06?", {1984, 1, 1}, {2004, 6, 30});
    add("2001-24/2003-24", {2001, 12, 1}, {2004, 2, 29});
    add("2004-06-XX/2004-07-03", {2004, 6, 1}, {2004, 7, 3});
    add("19XX/201X", {1900, 1, 1}, {2019, 12, 31});
    add("2025/2025-03", {2025, 1, 1}, {2025, 3, 31});
    add("2025-03-22/2025-03-22", {2025, 3, 22}, {2025, 3, 22});
    add("2012-12-26/..", {2012, 12, 26}, {});
    add("../2012-12-26", {}, {2012, 12, 26});
    add("2004/", {2004, 1, 1}, {});
    add("/2004", {}, {2004, 12, 31});
    add("2004-06~/..", {2004, 6, 1}, {});
}

void TestSpan::everyLevelOneTextComesBackAsItWas()
{
    const QString text = QLatin1String(QTest::currentDataTag());
    const auto asDay = [](QDate d, Day open) {
        return d.isValid() ? static_cast<Day>(QDate(1970, 1, 1).daysTo(d)) : open;
    };
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Result<Span> read = spanFromEdtf(text);
    QVERIFY2(bool(read), read ? "" : qPrintable(read.errorText()));
    QCOMPARE(read->first, asDay(first, openPast));
    QCOMPARE(read->last, asDay(last, openFuture));
    QCOMPARE(edtfFromSpan(*read), text);
    QVERIFY(Span::fromPacked(read->first, read->last, read->packedForm()) == *read);
}

void TestSpan::whatIsNotADateIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"soon",    "2025-13",    "2025-02-29", "2025-2-3",   "25",         "2025-00",         "2025-03-00",
          "2025-20", "2025-25",    "/",          "../..",      "2025/03/22", "2025-06/2025-05", "2XXX",
          "XXXX",    "2025-XX-05", "201X-04",    "2025-03-2X", "Y2025",      "Y99999999",       "2025-03-22T25:00",
          "2025~?x", "--2025",     "2025-",      "-",          "~",          "2025-03-22-",     "2025-03-22~/soon"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSpan::whatIsNotADateIsRefusedWithASentence()
{
    QFETCH(QString, text);
    const Result<Span> read = spanFromEdtf(text);
    QVERIFY(!read);
    QVERIFY(read.errorText().contains(text));
}

void TestSpan::anEmptyTextIsAnUnknownSpan()
{
    const Result<Span> read = spanFromEdtf(u"  ");
    QVERIFY(read);
    QVERIFY(!read->isKnown());
    QVERIFY(*read == Span());
    QVERIFY(!read->mayOverlap(openPast, openFuture));
    QCOMPARE(edtfFromSpan(*read), QString());
}

void TestSpan::aTimeOfDayIsLeftOut()
{
    QVERIFY(span("2018-01-01T23:59:59Z") == span("2018-01-01"));
    QVERIFY(span("2018-01-01T23:59:59+09:00") == span("2018-01-01"));
    QVERIFY(span("2018-01-01T10:15") == span("2018-01-01"));
}

void TestSpan::openEndsReachToTheEndsOfTime()
{
    QVERIFY(span("2012/..").isOpenEnd() && !span("2012/..").unknownEnd);
    QVERIFY(span("2012/").isOpenEnd() && span("2012/").unknownEnd);
    QVERIFY(span("../2012").isOpenStart() && !span("../2012").unknownStart);
    QVERIFY(span("/2012").isOpenStart() && span("/2012").unknownStart);
}

void TestSpan::precisionIsThatOfTheCoarserEnd()
{
    QCOMPARE(span("2010-05-29/2010-06").precision(), Precision::Month);
    QCOMPARE(span("2010-05-29/..").precision(), Precision::Day);
    QCOMPARE(span("../2010").precision(), Precision::Year);
    QCOMPARE(span("1985-XX-XX").precision(), Precision::Year);
    QCOMPARE(span("1985-04-XX").precision(), Precision::Month);
    QCOMPARE(span("201X").precision(), Precision::Decade);
}

void TestSpan::uncertainEndsSayWhenItMayHaveBegunAndEnded()
{
    const Span months = span("2004-06/2006-08");
    QCOMPARE(months.latestStart(), day(2004, 6, 30));
    QCOMPARE(months.earliestEnd(), day(2006, 8, 1));
    const Span nested = span("2025/2025-03");
    QCOMPARE(nested.latestStart(), day(2025, 3, 31));
    QCOMPARE(nested.earliestEnd(), day(2025, 3, 1));
    const Span instant = span("2025-03");
    QCOMPARE(instant.latestStart(), day(2025, 3, 31));
    QCOMPARE(instant.earliestEnd(), day(2025, 3, 1));
    QCOMPARE(span("2004/..").earliestEnd(), openFuture);
    QCOMPARE(span("2004/").earliestEnd(), day(2004, 1, 1));
    QCOMPARE(span("../2004").latestStart(), openPast);
}

void TestSpan::overlapCountsEveryPossibleDay()
{
    const Span month = span("2025-03");
    QVERIFY(month.mayOverlap(day(2025, 3, 31), day(2025, 4, 30)));
    QVERIFY(!month.mayOverlap(day(2025, 4, 1), day(2025, 4, 30)));
    QVERIFY(span("2012/..").mayOverlap(day(2300, 1, 1), day(2300, 1, 1)));
}

void TestSpan::onlyAPlainDayIsExact()
{
    QVERIFY(span("2025-03-22").isExactDay());
    QVERIFY(!span("2025-03-22~").isExactDay());
    QVERIFY(!span("2025-03-22?").isExactDay());
    QVERIFY(!span("2025-03").isExactDay());
    QVERIFY(!Span().isExactDay());
}

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
