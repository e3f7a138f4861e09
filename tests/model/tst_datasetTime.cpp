// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled record in time: what was planned, put off or claimed says since when, and at no day of the past does the
// record speak of what came later.
#include "model/dataset/importer.h"
#include "model/query/knownOn.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace trilateral;

namespace
{

Day lastDayOf(int year)
{
    return dayFromDate({year, 12, 31});
}

int yearOf(Day day)
{
    return static_cast<int>(dateFromDay(day).year);
}

// The latest year that a text names, 0 where it names none. Aims may be ahead: "by 2020", "named 2025-2026 the year
// of".
int latestYearIn(const QString &text)
{
    static const QRegularExpression year(
        QStringLiteral("(?<!\\d|by |to |for |named |for \\d{4}-|named \\d{4}-)(?:19|20)\\d\\d(?!\\d)"));
    int latest = 0;
    for (auto years = year.globalMatch(text); years.hasNext();)
        latest = std::max(latest, years.next().captured().toInt());
    return latest;
}

} // namespace

class TestDatasetTime : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatDidNotHappenSaysSinceWhen();
    void whatIsPutOffKeepsItsFirstDate();
    void aPlanWithoutADayIsGivenNone();
    void theRecordSpeaksOfNothingThatCameLater_data();
    void theRecordSpeaksOfNothingThatCameLater();
    void statementsOfOneSourceAreAsOldAsTheSource();

private:
    [[nodiscard]] Row record(const char *id) const { return m_record->find(QString::fromUtf8(id)); }
    [[nodiscard]] bool saysSinceWhen(Row r) const;
    SnapshotPtr m_record;
};

void TestDatasetTime::initTestCase()
{
    NoProgress progress;
    auto data = readDataset({QStringLiteral(SOURCE_DIR "/resources/dataset")}, {}, progress);
    QVERIFY(data);
    m_record = data->snapshot;
}

bool TestDatasetTime::saysSinceWhen(Row r) const
{
    if (m_record->asOf[index(r)].isKnown())
        return true;
    for (const CitationEntry &citation : m_record->citations(r))
        if (citation.asOf.isKnown() || m_record->asOf[index(citation.source)].isKnown())
            return true;
    return false;
}

void TestDatasetTime::whatDidNotHappenSaysSinceWhen()
{
    QStringList silent;
    int count = 0;
    for (std::size_t i = 0; i < m_record->count(); ++i) {
        const Status status = m_record->status[i];
        const bool happened =
            status == Status::None || status == Status::Held || status == Status::InForce || status == Status::Disputed;
        if (happened || m_record->base(row(i)) == Base::Entity)
            continue;
        ++count;
        if (!saysSinceWhen(row(i)))
            silent += m_record->id(row(i));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    QVERIFY(count > 150);
}

void TestDatasetTime::whatIsPutOffKeepsItsFirstDate()
{
    QStringList without;
    for (std::size_t i = 0; i < m_record->count(); ++i)
        if (m_record->status[i] == Status::Postponed && m_record->base(row(i)) == Base::Event &&
            !m_record->originalSpan[i].isKnown())
            without += m_record->id(row(i));
    QCOMPARE(without, QStringList());
}

void TestDatasetTime::aPlanWithoutADayIsGivenNone()
{
    const Row summit = record("meeting/trilateral-summit-10");
    QVERIFY(!m_record->span[index(summit)].isKnown());
    QCOMPARE(m_record->status[index(summit)], Status::Planned);
    std::set<QString> sources;
    for (const CitationEntry &citation : m_record->citations(summit)) {
        QVERIFY(citation.asOf.isKnown());
        sources.insert(m_record->id(citation.source));
    }
    for (const char *article : {"source/article-000", "source/article-001", "source/article-003"})
        QVERIFY2(sources.contains(QString::fromUtf8(article)), article);
}

void TestDatasetTime::theRecordSpeaksOfNothingThatCameLater_data()
{
    QTest::addColumn<int>("year");
    for (int year = 1997; year < 2026; ++year)
        QTest::addRow("%d", year) << year;
}

// What is about a later time may name it: a plan, a forecast.
void TestDatasetTime::theRecordSpeaksOfNothingThatCameLater()
{
    QFETCH(int, year);
    const SnapshotPtr then = knownOn(m_record, lastDayOf(year));
    QStringList leaks;
    for (std::size_t i = 0; i < then->count(); ++i) {
        const Row r = row(i);
        const Span &span = then->span[i];
        const bool isAhead = span.isKnown() && !span.isOpenEnd() && yearOf(span.last) > year;
        if (!then->isPresent(r) || isAhead)
            continue;
        if (latestYearIn(then->summary(r) + u' ' + then->notes(r)) > year)
            leaks += then->id(r) + QStringLiteral(": ") + then->summary(r) + u' ' + then->notes(r);
    }
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

// An article of April 2024 cannot be the source of what was said in March 2025.
void TestDatasetTime::statementsOfOneSourceAreAsOldAsTheSource()
{
    QStringList tooEarly;
    for (std::size_t i = 0; i < m_record->count(); ++i) {
        const Status status = m_record->status[i];
        const bool isHeld = status == Status::None || status == Status::Held;
        if (!isHeld || !m_record->span[i].isKnown() || m_record->base(row(i)) == Base::Event)
            continue;
        for (const CitationEntry &citation : m_record->citations(row(i)))
            if (const Span &asOf = m_record->asOf[index(citation.source)];
                asOf.isKnown() && asOf.last < m_record->span[i].first)
                tooEarly += m_record->id(row(i));
    }
    QCOMPARE(tooEarly, QStringList());
}

QTEST_GUILESS_MAIN(TestDatasetTime)
#include "tst_datasetTime.moc"
