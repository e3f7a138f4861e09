// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/check.h"
#include "model/dataset/importer.h"
#include "tests/support/sampleSnapshot.h"

#include <QTest>

using namespace trilateral;

class TestCheck : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aSoundRecordHasNoProblems();
    void theBundledRecordHasNoErrors();
    void missingReferencesAreAnError();
    void datesInTheWrongOrderAreAnError();
    void numbersInTheWrongOrderAreAnError();
    void numbersUsedTwiceAreAnError();
    void missingNumbersAreAWarning();
    void whatIsNotCitedIsAWarning();
    void aPositionNeedsAHolderAndAnIssue();
    void aMeetingNeedsAPlaceOrSomeone();
    void sharedNamesAreAWarning();
    void partsOfThemselvesAreAnError();
    void heldAfterTheHorizonIsAnError();

private:
    Row meeting(const char *id, const char *date, qint16 number);
    void cite(Row r) { sample::cite(m_a, r, m_source); }
    void tie(Row from, Role role, Row to) { m_a.ties.push_back({from, role, to}); }
    // "error id sentence" for each problem.
    QStringList problems(const Snapshot &snapshot)
    {
        QStringList lines;
        for (const Problem &problem : recordProblems(snapshot))
            lines += severityKey(problem.severity) + u' ' + problem.record + u' ' + problem.text;
        return lines;
    }
    QString only()
    {
        const QStringList lines = problems(*m_a.finish());
        return lines.size() == 1 ? lines.first() : QStringLiteral("%1: ").arg(lines.size()) + lines.join(u'\n');
    }
    SnapshotAssembly m_a;
    Row m_source = Row::None;
    Row m_series = Row::None;
    Row m_land = Row::None;
};

void TestCheck::init()
{
    m_a = {};
    sample::addVocabularies(m_a.columns);
    m_source = sample::add(m_a, sample::Source, "source/gazette", "Gazette");
    m_series = sample::add(m_a, sample::Series, "series/talks", "Talks");
    m_land = sample::add(m_a, sample::Country, "country/north", "North");
}

Row TestCheck::meeting(const char *id, const char *date, qint16 number)
{
    const Row r = sample::addMeeting(m_a, id, date, Status::Held, number);
    tie(r, Role::Series, m_series);
    tie(r, Role::Host, m_land);
    cite(r);
    return r;
}

void TestCheck::aSoundRecordHasNoProblems()
{
    meeting("meeting/1", "2020", 1);
    meeting("meeting/2", "2021", 2);
    QCOMPARE(problems(*m_a.finish()), QStringList());
}

void TestCheck::theBundledRecordHasNoErrors()
{
    NoProgress progress;
    const Result<ImportedDataset> data = readDataset({QStringLiteral(SOURCE_DIR "/resources/dataset")}, {}, progress);
    QVERIFY(data);
    QCOMPARE(problems(*data->snapshot).filter(QStringLiteral("error ")), QStringList());
}

void TestCheck::missingReferencesAreAnError()
{
    m_a.columns.danglingTies = 2;
    QVERIFY(only().startsWith(QStringLiteral("error  2 reference")));
}

void TestCheck::datesInTheWrongOrderAreAnError()
{
    const Row first = meeting("meeting/1", "2020-05", 0);
    const Row second = meeting("meeting/2", "2020-04-30", 0);
    tie(second, Role::Follows, first);
    QVERIFY(only().startsWith(QStringLiteral("error meeting/2 Its date")));
}

void TestCheck::numbersInTheWrongOrderAreAnError()
{
    meeting("meeting/1", "2021", 1);
    meeting("meeting/2", "2020", 2);
    QCOMPARE(only(), QStringLiteral("error meeting/2 It was earlier than meeting/1, which has a lower number."));
}

void TestCheck::numbersUsedTwiceAreAnError()
{
    meeting("meeting/1", "2020", 1);
    meeting("meeting/2", "2021", 1);
    QVERIFY(only().startsWith(QStringLiteral("error meeting/2 meeting/1 has the same number")));
}

void TestCheck::missingNumbersAreAWarning()
{
    meeting("meeting/2", "2020", 2);
    meeting("meeting/5", "2021", 5);
    QCOMPARE(only(), QStringLiteral("warning series/talks Numbers are missing from its meetings: 3, 4."));
    init();
    meeting("meeting/2", "2020", 2);
    meeting("meeting/5", "2021", 5);
    m_a.columns.attributesText[index(m_series)] = m_a.columns.pool.add(R"({"incomplete":"1"})");
    QCOMPARE(problems(*m_a.finish()), QStringList());
}

void TestCheck::whatIsNotCitedIsAWarning()
{
    meeting("meeting/1", "2020", 1);
    m_a.citations.clear();
    QCOMPARE(only(), QStringLiteral("warning meeting/1 No source is cited for it."));
}

void TestCheck::aPositionNeedsAHolderAndAnIssue()
{
    cite(sample::add(m_a, sample::Position, "position/a"));
    const QStringList lines = problems(*m_a.finish());
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("error position/a It has no subject")));
    QVERIFY(lines[1].startsWith(QStringLiteral("error position/a It has no object")));
}

void TestCheck::aMeetingNeedsAPlaceOrSomeone()
{
    meeting("meeting/1", "2020", 1);
    m_a.ties = {m_a.ties.front()};
    QVERIFY(only().startsWith(QStringLiteral("warning meeting/1 It belongs to a series")));
}

void TestCheck::sharedNamesAreAWarning()
{
    sample::add(m_a, sample::Country, "country/other", "Other", "北");
    sample::add(m_a, sample::Country, "country/second", "North", "北");
    sample::add(m_a, sample::Official, "official/north", "North");
    QCOMPARE(only(), QStringLiteral("warning country/second “North” is also the name of country/north."));
}

void TestCheck::partsOfThemselvesAreAnError()
{
    const Row other = sample::add(m_a, sample::Country, "country/other", "Other");
    tie(other, Role::Parent, m_land);
    tie(m_land, Role::Parent, other);
    QCOMPARE(problems(*m_a.finish()).filter(QStringLiteral("part of itself")).size(), 2);
}

void TestCheck::heldAfterTheHorizonIsAnError()
{
    meeting("meeting/1", "2030", 1);
    QVERIFY(only().startsWith(QStringLiteral("error meeting/1 It is said to have been held, but on a day after")));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
