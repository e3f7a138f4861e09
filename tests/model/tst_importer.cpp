// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/importer.h"
#include "model/dataset/slug.h"
#include "model/snapshot/snapshotBuilder.h"
#include "model/snapshot/wording.h"
#include "tests/support/sameSnapshot.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

constexpr const char *kindsTable = "id,base,facet,shape,colour,rank,en,en_plural,zh,ja,ko\n"
                                   "land,entity,1,disc,slate,1,Land,Lands,地,,\n"
                                   "source,entity,,square,grey,2,Source,Sources,,,\n"
                                   "meeting,event,,disc,ink,3,Meeting,Meetings,,,\n"
                                   "relation,relation,,bar,grey,4,Relation,Relations,,,\n";
constexpr const char *landsTable = "id,kind,en,zh,date,importance,status\n"
                                   "land/north,land,North,北,,3,\n"
                                   "land/south,land,South,,,2,\n"
                                   "source/gazette,source,Gazette,,,,\n";

class CancelledProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aFolderBecomesADocument();
    void tablesMaySpeakOfEachOtherInAnyOrder();
    void everyProblemIsToldWithFileAndLine_data();
    void everyProblemIsToldWithFileAndLine();
    void aTableThatCannotBeReadStopsTheImport_data();
    void aTableThatCannotBeReadStopsTheImport();
    void aFolderWithoutKindsGetsThemAsTheyCome();
    void whatHasNothingUsableFails_data();
    void whatHasNothingUsableFails();
    void anExistingTargetSurvivesEveryFailure();
    void importingCanBeCancelled();
    void slugsAreAsciiAndNumberedOnCollision();

private:
    void write(const char *name, const QByteArray &content) const;
    [[nodiscard]] Result<ImportedDataset> read() const
    {
        NoProgress progress;
        return readDataset({m_folder->path()}, {}, progress);
    }
    [[nodiscard]] Result<ImportReport> import() const
    {
        NoProgress progress;
        return importDataset({m_folder->path()}, {}, m_target, progress);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_out;
    QString m_target;
};

void TestImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_out = std::make_unique<QTemporaryDir>();
    m_target = m_out->filePath(QStringLiteral("out.trilateral"));
}

void TestImporter::write(const char *name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestImporter::aFolderBecomesADocument()
{
    write("dataset.csv", "key,en,zh\ntitle,Rivers,河\nversion,2026.1,\nhorizon,2026-06-30,\n");
    write("kinds.csv", kindsTable);
    write("tones.csv", "id,colour,line,rank,en\nalliance,slate,solid,1,ally\n");
    write("types.csv", "id,kind,directed,tone,rank,en,en_inverse\nallied-with,relation,0,alliance,1,is allied with,\n");
    write("stances.csv", "id,score,tone,rank,en\nsupports,2,alliance,1,supports\n");
    write("entities.csv", landsTable);
    write("events.csv", "id,kind,en,date,status,host,participants,ordinal,venue,original_date\n"
                        "meeting/one,meeting,First,2020-05,held,land/north,land/north; land/south,1,Hall,2019\n");
    write("relations.csv", "id,kind,type,subject,object,summary\n"
                           "relation/ns,relation,allied-with,land/north,land/south,\"A, b\n\"\"c\"\"\"\n");
    write("names.csv", "record,language,script,role,party,text\nland/north,en,Latn,short,land/south,N.\n");
    write("citations-a.csv", "record,source,locator,field,value,as_of,note\n"
                             "meeting/one,source/gazette,¶7,status,planned,2019-04,doubtful\n");
    const Result<ImportReport> report = import();
    QVERIFY2(bool(report), report ? "" : qPrintable(report.errorText()));
    QCOMPARE(report->warningCount, 0);
    QCOMPARE(report->recordCount(), 5);
    QCOMPARE(report->citations, 1);
    NoProgress progress;
    const SnapshotPtr s = *openDocument(m_target, progress);
    const Row meeting = s->find(u"meeting/one");
    QCOMPARE(s->info.title.by[1], QStringLiteral("河"));
    QCOMPARE(s->allTied(meeting, Role::Participant).size(), std::size_t(2));
    QCOMPARE(s->attribute(meeting, u"venue"), QStringLiteral("Hall"));
    QCOMPARE(edtfFromSpan(s->originalSpan[index(meeting)]), QStringLiteral("2019"));
    QCOMPARE(edtfFromSpan(s->citations(meeting)[0].asOf), QStringLiteral("2019-04"));
    const Row relation = s->find(u"relation/ns");
    QCOMPARE(title(*s, relation, Language::English).text, QStringLiteral("North is allied with South"));
    QCOMPARE(s->summary(relation), QStringLiteral("A, b\n\"c\""));
    QCOMPARE(s->toneOf(relation)->id, QStringLiteral("alliance"));
    QVERIFY(!s->positions.isEmpty());
    Snapshot withoutPositions = *s;
    withoutPositions.positions.clear();
    QCOMPARE(linesOf(withoutPositions), linesOf(*read()->snapshot));
}

void TestImporter::tablesMaySpeakOfEachOtherInAnyOrder()
{
    write("kinds.csv", kindsTable);
    write("events-b.csv", "id,kind,en,date,follows\nmeeting/two,meeting,Two,2021,meeting/one\n");
    write("events-c.csv", "id,kind,en,date,host\nmeeting/one,meeting,One,2020,land/north\n");
    write("entities.csv", landsTable);
    const Result<ImportedDataset> data = read();
    QVERIFY(data);
    QCOMPARE(data->report.warningCount, 0);
    const Snapshot &s = *data->snapshot;
    QCOMPARE(s.tied(s.find(u"meeting/two"), Role::Follows), s.find(u"meeting/one"));
}

void TestImporter::everyProblemIsToldWithFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const char *file, const QByteArray &content, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(file) << content << QString::fromUtf8(says);
    };
    add("bad date", "events.csv", "id,kind,date\nmeeting/a,meeting,2020\nmeeting/b,meeting,soon\n",
        "events.csv:3: “soon” is not a date");
    add("reversed dates", "events.csv", "id,kind,date\nmeeting/a,meeting,2020/2019\n",
        "events.csv:2: “2020/2019” ends");
    add("unknown id", "events.csv", "id,kind,host\nmeeting/a,meeting,land/east\n",
        "events.csv:2: “land/east” in “host” is the id of no record");
    add("duplicate id", "events.csv", "id,kind\nmeeting/a,meeting\nmeeting/a,meeting\n",
        "events.csv:3: The id “meeting/a” is used a second time");
    add("no id", "events.csv", "id,kind\n,meeting\n", "events.csv:2: “” is no id");
    add("bad id", "events.csv", "id,kind\nmy meeting,meeting\n", "events.csv:2: “my meeting” is no id");
    add("unknown kind", "events.csv", "id,kind\nparty/a,party\n", "events.csv:2: “party” is no kind");
    add("bad status", "events.csv", "id,kind,status\nmeeting/a,meeting,perhaps\n",
        "events.csv:2: “perhaps” is no status");
    add("bad number", "events.csv", "id,kind,ordinal\nmeeting/a,meeting,first\n", "events.csv:2: “first” in “ordinal”");
    add("bad importance", "events.csv", "id,kind,importance\nmeeting/a,meeting,9\n",
        "events.csv:2: “9” in “importance”");
    add("bad value", "observations.csv", "id,kind,value\nmeeting/a,meeting,1.2m\n",
        "observations.csv:2: “1.2m” is no number");
    add("unknown type", "relations.csv", "id,kind,type\nrelation/a,relation,likes\n",
        "relations.csv:2: “likes” is no type, and was left out: add it to types.csv");
    add("too many cells", "events.csv", "id,kind\nmeeting/a,meeting,x\n", "events.csv:2: This row has more cells");
    add("not UTF-8", "events.csv", "id,kind,en\nmeeting/a,meeting,Caf\xe9\n",
        "events.csv:2: This row is not valid UTF-8");
    add("open quote", "events.csv", "id,kind,en\nmeeting/a,meeting,\"Talks\nmeeting/b,meeting,x\n",
        "events.csv:2: A quotation mark is opened");
    add("unknown table", "parties.csv", "id,kind\nparty/a,party\n", "parties.csv: This file is no table");
    add("citation of nothing", "citations.csv", "record,source\nmeeting/x,source/gazette\n",
        "citations.csv:2: “meeting/x” in “record”");
    add("citation of no source", "citations.csv", "record,source\nland/north,source/x\n",
        "citations.csv:2: “source/x” in “source”");
    add("name of nothing", "names.csv", "record,language,text\nland/x,en,X\n", "names.csv:2: “land/x” in “record”");
    add("name without text", "names.csv", "record,language,text\nland/north,en,\n",
        "names.csv:2: This name has no text");
    add("kind of no base", "kinds-more.csv", "id,base\nthing,object\n", "kinds-more.csv:2: “object” is no base");
    add("kind defined twice", "kinds-more.csv", "id,base\nland,entity\n",
        "kinds-more.csv:2: “land” is defined a second");
    add("type of no tone", "types.csv", "id,kind,tone\nlikes,relation,happy\n", "types.csv:2: “happy” is no tone");
    add("unknown fact", "dataset.csv", "key,en\ncolour,red\n", "dataset.csv:2: “colour” says nothing");
}

void TestImporter::everyProblemIsToldWithFileAndLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    write("kinds.csv", kindsTable);
    write("entities.csv", landsTable);
    write(file.toLatin1().constData(), content);
    const Result<ImportReport> report = import();
    QVERIFY2(bool(report), report ? "" : qPrintable(report.errorText()));
    QVERIFY(report->warningCount >= 1);
    const QString warning = report->warnings.front().toString();
    QVERIFY2(warning.contains(says), qPrintable(warning));
    QVERIFY(warning.contains(file));
    QVERIFY2(warning.contains(u':') && warning.endsWith(u'.'), qPrintable(warning));
    NoProgress progress;
    QVERIFY((*openDocument(m_target, progress))->find(u"land/north") != Row::None);
}

void TestImporter::aTableThatCannotBeReadStopsTheImport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const char *file, const QByteArray &content, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(file) << content << QString::fromUtf8(says);
    };
    add("wrong header", "events.csv", "name,when\na,2020\n", "events.csv:1: The column “id” is missing: add it");
    add("header further down", "events.csv", "\n\nident,kind\na,b\n", "events.csv:3: The column “id” is missing");
    add("no kind", "relations.csv", "id,type\na,b\n", "relations.csv:1: The column “kind” is missing");
    add("vocabulary without key", "tones.csv", "name,colour\nx,red\n", "tones.csv:1: The column “id” is missing");
    add("names of nothing", "names.csv", "name,text\na,b\n", "names.csv:1: The column “record” is missing");
    add("citations of nothing", "citations-b.csv", "record\na\n", "citations-b.csv:1: The column “source” is missing");
    add("empty file", "events.csv", "", "events.csv” is empty");
}

void TestImporter::aTableThatCannotBeReadStopsTheImport()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    write("kinds.csv", kindsTable);
    write("entities.csv", landsTable);
    write(file.toLatin1().constData(), content);
    QFile target(m_target);
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write("precious") > 0);
    target.close();
    const Result<ImportReport> report = import();
    QVERIFY(!report);
    QVERIFY2(report.errorText().contains(says) && report.errorText().endsWith(u'.'), qPrintable(report.errorText()));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("precious"));
}

void TestImporter::aFolderWithoutKindsGetsThemAsTheyCome()
{
    write("entities.csv", "id,kind,en\nriver/a,river,A\n");
    write("events.csv", "id,kind,en,date\nflood/b,flood,B,2020\n");
    const Result<ImportedDataset> data = read();
    QVERIFY(data);
    QCOMPARE(data->report.warningCount, 0);
    QCOMPARE(data->snapshot->kindOf(data->snapshot->find(u"flood/b")).base, Base::Event);
    QCOMPARE(data->snapshot->kindOf(data->snapshot->find(u"river/a")).word.by[0], QStringLiteral("River"));
}

void TestImporter::whatHasNothingUsableFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << QByteArray("id,kind\n");
    QTest::newRow("binary") << QByteArray("\0\1\2\3", 4);
    QTest::newRow("no usable row") << QByteArray("id,kind\n,\nx,y\n");
}

void TestImporter::whatHasNothingUsableFails()
{
    QFETCH(QByteArray, content);
    write("kinds.csv", kindsTable);
    write("events.csv", content);
    const Result<ImportReport> report = import();
    QVERIFY(!report);
    QVERIFY(report.errorText().contains(m_folder->path()));
    QVERIFY(!QFile::exists(m_target));
    NoProgress progress;
    QVERIFY(!importDataset({m_folder->filePath(QStringLiteral("missing"))}, {}, m_target, progress));
    QVERIFY(!importDataset({m_out->path()}, {}, m_target, progress));
}

void TestImporter::anExistingTargetSurvivesEveryFailure()
{
    QFile target(m_target);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("precious");
    target.close();
    write("events.csv", "id,kind\n");
    QVERIFY(!import());
    write("entities.csv", "id,kind,en\nriver/a,river,A\n");
    NoProgress progress;
    QVERIFY(!importDataset({m_folder->path()}, {}, QStringLiteral("/dev/full"), progress));
    QVERIFY(!importDataset({m_folder->path()}, {}, m_out->filePath(QStringLiteral("no/folder/x")), progress));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("precious"));
    QVERIFY(import());
    QCOMPARE(QDir(m_out->path()).entryList(QDir::Files).size(), 1);
}

void TestImporter::importingCanBeCancelled()
{
    QByteArray events = "id,kind,date\n";
    for (int i = 0; i < 20'000; ++i)
        events += "flood/" + QByteArray::number(i) + ",flood,2020\n";
    write("events.csv", events);
    CancelledProgress cancelled;
    const Result<ImportReport> report = importDataset({m_folder->path()}, {}, m_target, cancelled);
    QVERIFY(!report);
    QVERIFY(report.errorText().contains(QStringLiteral("cancelled")));
    QVERIFY(!QFile::exists(m_target));
}

void TestImporter::slugsAreAsciiAndNumberedOnCollision()
{
    QCOMPARE(slugOf("Make an appeal (or) request!"), QByteArray("make-an-appeal-or-request"));
    QCOMPARE(slugOf("Ærøskøbing – Café"), QByteArray("aeroskobing-cafe"));
    QCOMPARE(slugOf("河 2"), QByteArray("he-2"));
    QCOMPARE(slugOf("…"), QByteArray());
    QVERIFY(slugOf(QByteArray(500, 'x')).size() <= 80);
    IdIssuer issuer;
    QCOMPARE(issuer.issue("a"), QByteArray("a"));
    QCOMPARE(issuer.issue("a"), QByteArray("a-2"));
    QCOMPARE(issuer.issue("a-2"), QByteArray("a-2-2"));
    QCOMPARE(issuer.issue("a-3"), QByteArray("a-3"));
    QCOMPARE(issuer.issue("a"), QByteArray("a-4"));
    issuer.take("b");
    QCOMPARE(issuer.issue("b"), QByteArray("b-2"));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
