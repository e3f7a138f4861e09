// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled record in time: what was planned, put off or claimed says since when, and at no day of the past does the
// record speak of what came later.
#include "model/dataset/importer.h"
#include "model/query/knownOn.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
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
    void whatDidNotHappenIsThereFromItsFirstWordOn();
    void whatWasPlannedIsDescribedAsItWasThen();
    void whatAnEntityIsIsKnownSinceSomeDay();

private:
    [[nodiscard]] Row record(const char *id) const { return m_record->find(QString::fromUtf8(id)); }
    [[nodiscard]] bool saysSinceWhen(Row r) const;
    [[nodiscard]] Day firstWord(Row r) const;
    [[nodiscard]] SnapshotPtr knownOn(Day day);
    std::map<Day, SnapshotPtr> m_rewound;
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
    const SnapshotPtr then = knownOn(lastDayOf(year));
    QStringList leaks;
    for (std::size_t i = 0; i < then->count(); ++i) {
        const Row r = row(i);
        const Span span = then->span[i];
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

// The day on which somebody first spoke of it; what happened is known from its day.
Day TestDatasetTime::firstWord(Row r) const
{
    std::vector<Span> words{m_record->asOf[index(r)]};
    for (const CitationEntry &citation : m_record->citations(r))
        words.push_back(citation.asOf.isKnown() ? citation.asOf : m_record->asOf[index(citation.source)]);
    Day first = openFuture;
    for (const Span &word : words)
        if (word.isKnown())
            first = std::min(first, word.latestStart());
    return first;
}

SnapshotPtr TestDatasetTime::knownOn(Day day)
{
    SnapshotPtr &then = m_rewound[day];
    if (!then)
        then = trilateral::knownOn(m_record, day);
    return then;
}

void TestDatasetTime::whatDidNotHappenIsThereFromItsFirstWordOn()
{
    static const std::set<Status> open{Status::Planned, Status::Postponed, Status::Cancelled, Status::Proposed,
                                       Status::Claimed};
    QStringList wrong;
    int count = 0;
    for (quint32 i = m_record->rows(Base::Entity).last; i < m_record->count(); ++i) {
        const Row r = row(i);
        const Day first = firstWord(r);
        if (!open.contains(m_record->status[i]) || first == openFuture)
            continue;
        ++count;
        const SnapshotPtr then = knownOn(first);
        if (knownOn(first - 1)->isPresent(r) || !then->isPresent(r) || !open.contains(then->status[i]))
            wrong += m_record->id(r);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(count > 150);
}

// What was held, or came into force, after somebody had spoken of it as planned or signed.
void TestDatasetTime::whatWasPlannedIsDescribedAsItWasThen()
{
    QStringList silent;
    int count = 0;
    const RowRange events = m_record->rows(Base::Event);
    for (quint32 i = events.first; i < events.last; ++i)
        for (const CitationEntry &citation : m_record->citations(row(i))) {
            const bool isStatus = m_record->pool.view(citation.field) == "status" && citation.asOf.isKnown();
            const auto status = statusFromKey(m_record->pool.text(citation.value));
            if (!isStatus || !status || *status == m_record->status[i])
                continue;
            ++count;
            const SnapshotPtr then = knownOn(citation.asOf.latestStart());
            if (then->status[i] != *status || then->summary(row(i)).isEmpty())
                silent += m_record->id(row(i)) + u' ' + edtfFromSpan(citation.asOf);
        }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    QVERIFY(count > 5);
}

// People are described by the terms of office that they held by then, sources by what they are.
void TestDatasetTime::whatAnEntityIsIsKnownSinceSomeDay()
{
    QStringList silent;
    const RowRange entities = m_record->rows(Base::Entity);
    for (quint32 i = entities.first; i < entities.last; ++i) {
        const QString kind = m_record->kindOf(row(i)).id;
        const bool isGroup = kind == QLatin1String("issue") && m_record->tied(row(i), Role::Parent) == Row::None;
        const bool isAsked = kind != QLatin1String("official") && kind != QLatin1String("source") && !isGroup;
        const bool isSaid = std::ranges::any_of(m_record->citations(row(i)), [&](const CitationEntry &citation) {
            return m_record->pool.view(citation.field) == "summary" && citation.asOf.isKnown();
        });
        if (isAsked && !isSaid && !m_record->summary(row(i)).isEmpty())
            silent += m_record->id(row(i));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDatasetTime)
#include "tst_datasetTime.moc"
