// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule of the check against a dataset that breaks it and no other (tests/data/check), and against what explains
// a breach.
#include "model/dataset/check.h"
#include "model/dataset/importer.h"
#include "model/dataset/tableReader.h"
#include "tests/support/sampleSnapshot.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace trilateral;

namespace
{

QString folder(const QString &name)
{
    return QStringLiteral(TEST_DATA "/check/") + name;
}

QString line(const QString &severity, const QString &record, const QString &text)
{
    return severity + u' ' + record + u' ' + text;
}

// "error id sentence" for each problem; of files only the name.
QStringList lines(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        const auto suffix = problem.record.isEmpty() ? problem.text.indexOf(QLatin1String(".csv:")) : -1;
        const auto name = suffix < 0 ? 0 : problem.text.lastIndexOf(u'/', suffix) + 1;
        lines += line(severityKey(problem.severity), problem.record, problem.text.mid(name));
    }
    return lines;
}

QStringList problemsIn(const QStringList &sources)
{
    NoProgress progress;
    const Result<std::vector<Problem>> problems = datasetProblems(sources, progress);
    return problems ? lines(*problems) : QStringList(problems.errorText());
}

// Folder of a dataset -> what is to be found in it.
QMap<QString, QStringList> expected()
{
    QMap<QString, QStringList> expected;
    Result<TableReader> table = TableReader::open(folder(QStringLiteral("expected.csv")));
    while (table && table->next())
        expected[table->text(0)] += line(table->text(1), table->text(2), table->text(3));
    return expected;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aSoundDatasetHasNoProblems();
    void eachRuleFindsWhatBreaksIt_data();
    void eachRuleFindsWhatBreaksIt();
    void everyBrokenDatasetIsTried();
    void theBundledRecordHasNoProblems();
    void missingReferencesInADocumentAreAnError();
    void problemsComeInTheOrderOfTheRecords();
    void whatIsOnlineNeedsNoPlace();
    void whatIsSaidToBeUnknownIsNoProblem();
    void aSeriesMayNameItsMissingNumbers_data();
    void aSeriesMayNameItsMissingNumbers();
    void notesOfASeriesMayNameThem();
    void aTermThatCoversTheDayIsNoProblem();
    void aFolderThatIsNotThereIsRefused();

private:
    Row meeting(const char *id, const char *date, qint16 number, const char *attributes = R"({"format":"online"})");
    void addTerm(const char *id, Row person, const char *date);
    QStringList found() { return lines(recordProblems(*m_a.finish())); }
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

// Held, hosted, cited; online unless the attributes say otherwise.
Row TestCheck::meeting(const char *id, const char *date, qint16 number, const char *attributes)
{
    const Row r = sample::addMeeting(m_a, id, date, Status::Held, number);
    m_a.columns.attributesText[index(r)] = m_a.columns.pool.add(attributes);
    m_a.ties.push_back({r, Role::Series, m_series});
    m_a.ties.push_back({r, Role::Host, m_land});
    sample::cite(m_a, r, m_source);
    return r;
}

void TestCheck::addTerm(const char *id, Row person, const char *date)
{
    const Row tenure = sample::add(m_a, sample::Tenure, id);
    m_a.columns.span[index(tenure)] = sample::span(date);
    m_a.columns.type[index(tenure)] = TypeId(1);
    m_a.ties.push_back({tenure, Role::Subject, person});
    m_a.ties.push_back({tenure, Role::Object, m_land});
    sample::cite(m_a, tenure, m_source);
}

void TestCheck::aSoundDatasetHasNoProblems()
{
    QCOMPARE(problemsIn({folder(QStringLiteral("sound"))}), QStringList());
}

void TestCheck::eachRuleFindsWhatBreaksIt_data()
{
    QTest::addColumn<QStringList>("problems");
    const auto all = expected();
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.value();
}

void TestCheck::eachRuleFindsWhatBreaksIt()
{
    QFETCH(QStringList, problems);
    const QString broken = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(problemsIn({folder(QStringLiteral("sound")), folder(broken)}), problems);
}

void TestCheck::everyBrokenDatasetIsTried()
{
    QStringList folders = QDir(folder({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(folders.removeOne(QStringLiteral("sound")));
    QCOMPARE(QStringList(expected().keys()), folders);
}

void TestCheck::theBundledRecordHasNoProblems()
{
    QCOMPARE(problemsIn({QStringLiteral(SOURCE_DIR "/resources/dataset")}), QStringList());
}

void TestCheck::missingReferencesInADocumentAreAnError()
{
    meeting("meeting/1", "2020", 1);
    m_a.columns.danglingTies = 2;
    const QStringList problems = found();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().startsWith(QStringLiteral("error  2 reference")));
}

void TestCheck::problemsComeInTheOrderOfTheRecords()
{
    meeting("meeting/2", "2020", 2, "{}");
    meeting("meeting/3", "2021", 3, "{}");
    m_a.columns.danglingTies = 1;
    QStringList records;
    for (const QString &line : found())
        records += line.section(u' ', 1, 1);
    QCOMPARE(records, QStringList({QString(), QStringLiteral("series/talks"), QStringLiteral("meeting/2"),
                                   QStringLiteral("meeting/3")}));
}

void TestCheck::whatIsOnlineNeedsNoPlace()
{
    meeting("meeting/1", "2020", 1);
    QCOMPARE(found(), QStringList());
    init();
    meeting("meeting/1", "2020", 1, "{}");
    QCOMPARE(found(), QStringList(QStringLiteral("warning meeting/1 It is a meeting that names no place.")));
}

void TestCheck::whatIsSaidToBeUnknownIsNoProblem()
{
    meeting("meeting/1", "2020", 1, R"({"not_known":"host; place"})");
    const Row plan = meeting("meeting/2", "2021", 2, R"({"not_known":"outcome"})");
    m_a.columns.status[index(plan)] = Status::Planned;
    meeting("meeting/3", "", 3, R"({"format":"online","not_known":"date"})");
    QCOMPARE(found(), QStringList());
}

void TestCheck::aSeriesMayNameItsMissingNumbers_data()
{
    QTest::addColumn<QString>("incomplete");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing") << QString() << QStringLiteral("1, 3, 4");
    QTest::newRow("a number") << QStringLiteral("3") << QStringLiteral("1, 4");
    QTest::newRow("a run") << QStringLiteral("2-4; 9") << QStringLiteral("1");
    QTest::newRow("all") << QStringLiteral("1; 3-4") << QString();
    QTest::newRow("words") << QStringLiteral("early meetings") << QString();
}

void TestCheck::aSeriesMayNameItsMissingNumbers()
{
    QFETCH(QString, incomplete);
    QFETCH(QString, missing);
    meeting("meeting/2", "2020", 2);
    meeting("meeting/5", "2021", 5);
    m_a.columns.attributesText[index(m_series)] = m_a.columns.pool.add(
        QJsonDocument(QJsonObject{{QStringLiteral("incomplete"), incomplete}}).toJson(QJsonDocument::Compact));
    QStringList problems;
    if (!missing.isEmpty())
        problems += QStringLiteral("warning series/talks Numbers are missing from its meetings: %1.").arg(missing);
    QCOMPARE(found(), problems);
}

void TestCheck::notesOfASeriesMayNameThem()
{
    meeting("meeting/2", "2020", 2);
    meeting("meeting/4", "2021", 4);
    m_a.columns.notesText[index(m_series)] = m_a.columns.pool.add("Meeting 1 is not recorded; 3 was called off.");
    QCOMPARE(found(), QStringList());
}

void TestCheck::aTermThatCoversTheDayIsNoProblem()
{
    const Row person = sample::add(m_a, sample::Official, "official/doe", "Doe");
    addTerm("tenure/first", person, "2018");
    addTerm("tenure/second", person, "2020-05/..");
    const std::array<Row, 3> meetings{meeting("meeting/1", "2018-03", 1), meeting("meeting/2", "2019-03", 2),
                                      meeting("meeting/3", "2020-05-01", 3)};
    for (const Row r : meetings)
        m_a.ties.push_back({r, Role::Participant, person});
    QCOMPARE(found(), QStringList(QStringLiteral(
                          "warning meeting/2 official/doe takes part, but holds no office on that day.")));
}

void TestCheck::aFolderThatIsNotThereIsRefused()
{
    NoProgress progress;
    QVERIFY(!datasetProblems({folder(QStringLiteral("nowhere"))}, progress));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
