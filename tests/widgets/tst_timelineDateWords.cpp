// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view/dateWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trilateral;

namespace
{

struct Case {
    const char *edtf;
    QString en, zh, ja, ko;
};

const QList<Case> &cases()
{
    static const QList<Case> all{
        {"2025-03-22", u"22 March 2025"_s, u"2025年3月22日"_s, u"2025年3月22日"_s, u"2025년 3월 22일"_s},
        {"2025-03", u"March 2025"_s, u"2025年3月"_s, u"2025年3月"_s, u"2025년 3월"_s},
        {"2025", u"2025"_s, u"2025年"_s, u"2025年"_s, u"2025년"_s},
        {"201X", u"2010s"_s, u"2010年代"_s, u"2010年代"_s, u"2010년대"_s},
        {"2019~", u"about 2019"_s, u"约2019年"_s, u"2019年ごろ"_s, u"2019년경"_s},
        {"2019?", u"perhaps 2019"_s, u"可能是2019年"_s, u"2019年か"_s, u"2019년(추정)"_s},
        {"2010-05-29/2010-05-30", u"29–30 May 2010"_s, u"2010年5月29日至30日"_s, u"2010年5月29日～30日"_s,
         u"2010년 5월 29일~30일"_s},
        {"2010-05-29/2010-06-02", u"29 May – 2 June 2010"_s, u"2010年5月29日至6月2日"_s, u"2010年5月29日～6月2日"_s,
         u"2010년 5월 29일~6월 2일"_s},
        {"2009-12-30/2010-01-02", u"30 December 2009 – 2 January 2010"_s, u"2009年12月30日至2010年1月2日"_s,
         u"2009年12月30日～2010年1月2日"_s, u"2009년 12월 30일~2010년 1월 2일"_s},
        {"2010-03/2010-05", u"March – May 2010"_s, u"2010年3月至5月"_s, u"2010年3月～5月"_s, u"2010년 3월~5월"_s},
        {"2010/2014", u"2010 – 2014"_s, u"2010年至2014年"_s, u"2010年～2014年"_s, u"2010년~2014년"_s},
        {"2013/..", u"from 2013 on"_s, u"2013年起"_s, u"2013年から"_s, u"2013년부터"_s},
        {"../2013-05", u"until May 2013"_s, u"至2013年5月"_s, u"2013年5月まで"_s, u"2013년 5월까지"_s},
        {"2025-21", u"spring 2025"_s, u"2025年春季"_s, u"2025年春"_s, u"2025년 봄"_s},
        {"2025-24", u"winter 2025"_s, u"2025年冬季"_s, u"2025年冬"_s, u"2025년 겨울"_s},
        {"2025-03-XX", u"a day in March 2025"_s, u"2025年3月某日"_s, u"2025年3月某日"_s, u"2025년 3월 어느 날"_s},
        {"2025-XX-XX", u"a day in 2025"_s, u"2025年某日"_s, u"2025年某日"_s, u"2025년 어느 날"_s},
        {"", u"no date"_s, u"日期未定"_s, u"日付未定"_s, u"날짜 미정"_s},
    };
    return all;
}

Day day(int year, int month, int day)
{
    return dayFromDate({year, month, day});
}

} // namespace

class TestTimelineDateWords : public QObject
{
    Q_OBJECT
private slots:
    void aLengthIsSaidToTheDay()
    {
        const auto words = [](Day from, Day to) {
            return measureWords(from, to, Language::English);
        };
        QCOMPARE(words(day(2012, 5, 3), day(2012, 5, 3)), u"1 day"_s);
        QCOMPARE(words(day(2012, 5, 3), day(2015, 7, 6)), u"3 years 2 months 4 days"_s);
        QCOMPARE(words(day(2012, 1, 1), day(2012, 12, 31)), u"1 year"_s);
        QCOMPARE(words(day(2012, 1, 31), day(2012, 2, 28)), u"29 days"_s);
        QCOMPARE(words(day(2012, 1, 31), day(2012, 3, 1)), u"1 month 2 days"_s);
        QCOMPARE(measureWords(day(2012, 5, 3), day(2015, 7, 6), Language::Chinese), u"3年2个月4天"_s);
    }

    void aDateIsSaidInFourLanguages()
    {
        for (const Case &c : cases()) {
            const auto span = spanFromEdtf(QString::fromLatin1(c.edtf));
            QVERIFY2(span, c.edtf);
            QCOMPARE(dateWords(*span, Language::English), c.en);
            QCOMPARE(dateWords(*span, Language::Chinese), c.zh);
            QCOMPARE(dateWords(*span, Language::Japanese), c.ja);
            QCOMPARE(dateWords(*span, Language::Korean), c.ko);
        }
    }

    void noPlaceholderIsLeftInAnyForm()
    {
        for (const char *edtf : {"2013/", "/2013", "1999~/2004?", "2025-22/2026-23", "19XX", "2004-06-XX/2004-07-03"})
            for (const Language language : allLanguages) {
                const auto span = spanFromEdtf(QString::fromLatin1(edtf));
                QVERIFY2(span, edtf);
                const QString words = dateWords(*span, language);
                QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(words));
            }
    }

    void lengthsAreSaidInTheUnitThatPeopleUse()
    {
        QCOMPARE(lengthWords(day(2020, 1, 1), day(2020, 1, 1), Language::English), u"1 day"_s);
        QCOMPARE(lengthWords(day(2020, 1, 1), day(2020, 1, 9), Language::English), u"9 days"_s);
        QCOMPARE(lengthWords(day(2020, 1, 1), day(2021, 2, 28), Language::English), u"14 months"_s);
        QCOMPARE(lengthWords(day(2020, 1, 1), day(2022, 12, 31), Language::English), u"3 years"_s);
        QCOMPARE(lengthWords(day(2020, 1, 1), day(2022, 1, 31), Language::English), u"2 years 1 month"_s);
        QCOMPARE(lengthWords(day(2020, 1, 1), day(2022, 1, 31), Language::Korean), u"2년 1개월"_s);
        QCOMPARE(monthCountWords(53, Language::Japanese), u"53か月"_s);
        QCOMPARE(monthCountWords(1, Language::English), u"1 month"_s);
        QCOMPARE(monthCountSoFarWords(1, Language::English), u"1 month so far"_s);
        QCOMPARE(monthCountSoFarWords(9, Language::Chinese), u"至今9个月"_s);
        QCOMPARE(yearsWords(day(1999, 3, 1), day(2026, 1, 1)), u"1999 – 2026"_s);
        QCOMPARE(yearsWords(day(1999, 3, 1), day(1999, 5, 1)), u"1999"_s);
    }
};

QTEST_APPLESS_MAIN(TestTimelineDateWords)
#include "tst_timelineDateWords.moc"
