// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/restingOn.h"
#include "tests/support/sampleSnapshot.h"

#include <QTest>

using namespace trilateral;

class TestRestingOn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aPlaceIsTheFirstNumberOfALocator();
    void whatRestsComesInTheOrderOfTheSource();
    void whatIsSaidComesBeforeWhatIsSpokenOf();
    void oneRecordStandsAtEachOfItsPlaces();
    void whatIsNotThereDoesNotRest();
    void nothingRestsOnAnyOtherRecord();

private:
    void cite(Row r, Row source, const char *locator)
    {
        m_a.citations.push_back({r, {source, m_a.columns.pool.add(locator), 0, 0, Span(), 0}});
    }
    // "¶2 meeting/a" for each.
    static QStringList lines(const Snapshot &snapshot, const char *source)
    {
        QStringList lines;
        for (const Resting &resting : restingOn(snapshot, snapshot.find(QString::fromUtf8(source))))
            lines += snapshot.pool.text(resting.citation->locator) + u' ' + snapshot.id(resting.row);
        return lines;
    }
    SnapshotAssembly m_a;
    Row m_article = Row::None;
    Row m_other = Row::None;
    Row m_land = Row::None;
    Row m_first = Row::None;
    Row m_second = Row::None;
};

void TestRestingOn::init()
{
    m_a = {};
    sample::addVocabularies(m_a.columns);
    m_article = sample::add(m_a, sample::Source, "source/article");
    m_other = sample::add(m_a, sample::Source, "source/other");
    m_land = sample::add(m_a, sample::Country, "country/north");
    m_first = sample::addMeeting(m_a, "meeting/a", "2020", Status::Held, 1);
    m_second = sample::addMeeting(m_a, "meeting/b", "2021", Status::Held, 2);
}

void TestRestingOn::aPlaceIsTheFirstNumberOfALocator()
{
    for (const auto &[locator, place] : {std::pair("¶7", 7), {"p. 12-14", 12}, {"", 0}, {"preface", 0}, {"¶010", 10}})
        QCOMPARE(placeInSource(locator), place);
    QVERIFY(placeInSource("99999999999999999999") > 0);
}

void TestRestingOn::whatRestsComesInTheOrderOfTheSource()
{
    cite(m_first, m_article, "¶10");
    cite(m_second, m_article, "¶9");
    cite(m_first, m_other, "¶1");
    cite(m_second, m_article, "");
    QCOMPARE(
        lines(*m_a.finish(), "source/article"),
        QStringList({QStringLiteral(" meeting/b"), QStringLiteral("¶9 meeting/b"), QStringLiteral("¶10 meeting/a")}));
}

void TestRestingOn::whatIsSaidComesBeforeWhatIsSpokenOf()
{
    cite(m_land, m_article, "¶3");
    cite(m_second, m_article, "¶3");
    cite(m_land, m_article, "¶2");
    QCOMPARE(lines(*m_a.finish(), "source/article"),
             QStringList({QStringLiteral("¶2 country/north"), QStringLiteral("¶3 meeting/b"),
                          QStringLiteral("¶3 country/north")}));
}

void TestRestingOn::oneRecordStandsAtEachOfItsPlaces()
{
    cite(m_first, m_article, "¶4");
    cite(m_first, m_article, "¶2");
    QCOMPARE(lines(*m_a.finish(), "source/article"),
             QStringList({QStringLiteral("¶2 meeting/a"), QStringLiteral("¶4 meeting/a")}));
}

void TestRestingOn::whatIsNotThereDoesNotRest()
{
    cite(m_first, m_article, "¶4");
    cite(m_second, m_article, "¶5");
    const auto snapshot = m_a.finish();
    snapshot->present = Mask(snapshot->count(), true);
    snapshot->present.reset(snapshot->find(u"meeting/a"));
    QCOMPARE(lines(*snapshot, "source/article"), QStringList(QStringLiteral("¶5 meeting/b")));
}

void TestRestingOn::nothingRestsOnAnyOtherRecord()
{
    cite(m_first, m_article, "¶4");
    QCOMPARE(lines(*m_a.finish(), "country/north"), QStringList());
}

QTEST_GUILESS_MAIN(TestRestingOn)
#include "tst_restingOn.moc"
