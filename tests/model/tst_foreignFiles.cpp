// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs, from the file to records.
#include "model/dataset/foreignFile.h"
#include "model/dataset/importer.h"
#include "model/dataset/zipReader.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

const QString folder = QStringLiteral(TEST_DATA "/imports/");

class CancelledProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

class TestForeignFiles : public QObject
{
    Q_OBJECT
private slots:
    void formatsAreToldByTheirContent_data();
    void formatsAreToldByTheirContent();
    void aFileInMemoryReadsLikeTheFile_data() { formatsAreToldByTheirContent_data(); }
    void aFileInMemoryReadsLikeTheFile();
    void gexfBecomesEntitiesAndRelations();
    void gexfOfOldIsRead();
    void graphMlBecomesEntitiesAndRelations();
    void pajekBecomesEntitiesAndRelations();
    void aCalendarBecomesEvents();
    void timelinesBecomeEvents();
    void aTimelineSheetBecomesEvents();
    void aQueryResultBecomesEvents();
    void aQueryResultWithoutDatesBecomesEntities();
    void eventTablesOfMachinesAreRead();
    void aWorkbookBecomesEvents();
    void otherEncodingsAreRead_data();
    void otherEncodingsAreRead();
    void everyFileIsPreviewed_data() { formatsAreToldByTheirContent_data(); }
    void everyFileIsPreviewed();
    void whatIsWrongEndsInASentence_data();
    void whatIsWrongEndsInASentence();
    void aPartOfAZipNeverGrowsBeyondItsLimit();
    void readingIsCancelled();

private:
    [[nodiscard]] ImportedDataset read(const char *name)
    {
        Result<ImportedDataset> dataset = readDataset({folder + QLatin1String(name)}, Mapping(), m_progress);
        if (dataset)
            return std::move(*dataset);
        QTest::qFail(qPrintable(dataset.errorText()), __FILE__, __LINE__);
        return {std::make_shared<Snapshot>(), {}};
    }
    // "name date" of the records of a base.
    [[nodiscard]] static QStringList rows(const Snapshot &snapshot, Base base)
    {
        QStringList rows;
        const RowRange range = snapshot.rows(base);
        for (quint32 i = range.first; i < range.last; ++i)
            rows += QString(snapshot.name(row(i), Language::English).text + u' ' + edtfFromSpan(snapshot.span[i]))
                        .trimmed();
        return rows;
    }
    [[nodiscard]] QStringList linesOf(const ImportReport &report) const
    {
        QStringList lines;
        for (const ImportWarning &warning : report.warnings)
            lines += QString::number(warning.line);
        return lines;
    }
    QString written(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    NoProgress m_progress;
    QTemporaryDir m_folder;
};

void TestForeignFiles::formatsAreToldByTheirContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    const std::pair<const char *, FileFormat> files[] = {
        {"gephi-1.3.gexf", FileFormat::Gexf},   {"old-1.1.gexf", FileFormat::Gexf},
        {"yed.graphml", FileFormat::GraphMl},   {"small.net", FileFormat::Pajek},
        {"meetings.ics", FileFormat::Calendar}, {"timeline3.json", FileFormat::Json},
        {"timeline1.json", FileFormat::Json},   {"timeline-sheet.csv", FileFormat::Table},
        {"sparql.json", FileFormat::Json},      {"wikidata.json", FileFormat::Json},
        {"wikidata.csv", FileFormat::Table},    {"gdelt.CSV", FileFormat::Table},
        {"icews.tab", FileFormat::Table},       {"class.xlsx", FileFormat::Workbook},
    };
    for (const auto &[name, format] : files)
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(format);
}

// Under another name, so that the suffix cannot be what tells.
void TestForeignFiles::formatsAreToldByTheirContent()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    QFile file(folder + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(static_cast<int>(formatOf(written(file.readAll()))), format);
}

void TestForeignFiles::aFileInMemoryReadsLikeTheFile()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    QFile file(folder + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QBuffer device;
    device.setData(file.readAll());
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(static_cast<int>(formatOf(device)), format);
    QCOMPARE(device.pos(), 0);
    const auto fromFile = readDataset({folder + name}, {}, m_progress);
    const auto fromMemory = readDatasetInMemory({folder + name, device.data()}, {}, m_progress);
    QVERIFY(fromFile && fromMemory);
    QCOMPARE(fromMemory->report.recordCount(), fromFile->report.recordCount());
    QCOMPARE(fromMemory->report.warnings.size(), fromFile->report.warnings.size());
    QVERIFY(fromMemory->snapshot->idText == fromFile->snapshot->idText);
}

void TestForeignFiles::gexfBecomesEntitiesAndRelations()
{
    const ImportedDataset dataset = read("gephi-1.3.gexf");
    const Snapshot &s = *dataset.snapshot;
    QCOMPARE(rows(s, Base::Entity), QStringList({QStringLiteral("Northern League 1951-09-08/.."),
                                                 QStringLiteral("River Council"), QStringLiteral("River Council")}));
    const Row league = s.find(u"actor/northern-league");
    QVERIFY(league != Row::None);
    QCOMPARE(s.name(league, Language::Japanese).text, QStringLiteral("北部同盟"));
    QCOMPARE(s.attribute(league, u"country_"), QStringLiteral("North"));
    const Row support = s.find(u"relation/northern-league-supports-river-council");
    QVERIFY(support != Row::None);
    QCOMPARE(s.typeOf(support)->id, QStringLiteral("supports"));
    QCOMPARE(edtfFromSpan(s.span[index(support)]), QStringLiteral("1999-05-01/2001-02-03"));
    QCOMPARE(s.attribute(support, u"weight"), QStringLiteral("2.5"));
    QCOMPARE(s.id(s.tied(support, Role::Subject)), QStringLiteral("actor/northern-league"));
    QCOMPARE(s.rows(Base::Relation).size(), 2u);
    QCOMPARE(linesOf(dataset.report), QStringList(QStringLiteral("21")));
}

void TestForeignFiles::gexfOfOldIsRead()
{
    const ImportedDataset dataset = read("old-1.1.gexf");
    const Snapshot &s = *dataset.snapshot;
    QVERIFY(s.find(u"port/hello") != Row::None);
    QVERIFY(s.find(u"actor/inner") != Row::None);
    QCOMPARE(s.rows(Base::Relation).size(), 1u);
    QVERIFY(dataset.report.warnings.empty());
}

void TestForeignFiles::graphMlBecomesEntitiesAndRelations()
{
    const ImportedDataset dataset = read("yed.graphml");
    const Snapshot &s = *dataset.snapshot;
    const Row gate = s.find(u"actor/gate-house");
    QVERIFY(gate != Row::None);
    QCOMPARE(s.attribute(gate, u"since"), QStringLiteral("1999"));
    QCOMPARE(s.attribute(s.find(u"actor/n1"), u"undeclared"), QStringLiteral("kept"));
    const Row hosts = s.find(u"relation/gate-house-hosts-n1");
    QVERIFY(hosts != Row::None);
    QCOMPARE(edtfFromSpan(s.span[index(hosts)]), QStringLiteral("2019-11"));
    QCOMPARE(s.rows(Base::Relation).size(), 2u);
    QCOMPARE(s.rows(Base::Entity).size(), 3u);
}

void TestForeignFiles::pajekBecomesEntitiesAndRelations()
{
    const ImportedDataset dataset = read("small.net");
    const Snapshot &s = *dataset.snapshot;
    QVERIFY(s.find(u"actor/ada-light") != Row::None);
    const Row visit = s.find(u"relation/ada-light-visits-bo-stone");
    QVERIFY(visit != Row::None);
    QCOMPARE(s.attribute(visit, u"weight"), QStringLiteral("3"));
    QVERIFY(s.find(u"relation/bo-stone-writes-to-carla") != Row::None);
    QCOMPARE(s.rows(Base::Relation).size(), 3u);
    QCOMPARE(linesOf(dataset.report), QStringList(QStringLiteral("11")));
}

void TestForeignFiles::aCalendarBecomesEvents()
{
    const ImportedDataset dataset = read("meetings.ics");
    const Snapshot &s = *dataset.snapshot;
    const QStringList events = rows(s, Base::Event);
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.front(), QStringLiteral("Talks in a garden, at last 2025-03-22/2025-03-24"));
    QVERIFY(events.contains(QStringLiteral("会議 2025-04-15")));
    const Row talks = row(s.rows(Base::Event).first);
    QCOMPARE(s.allTied(talks, Role::Participant).size(), std::size_t(2));
    QCOMPARE(s.name(s.tied(talks, Role::Place), Language::English).text, QStringLiteral("Harbour"));
    QVERIFY(s.status[index(talks)] == Status::Planned);
    QCOMPARE(dataset.report.warningCount, 1);
}

void TestForeignFiles::timelinesBecomeEvents()
{
    const ImportedDataset dataset = read("timeline3.json");
    QCOMPARE(rows(*dataset.snapshot, Base::Event),
             QStringList({QStringLiteral("Quiet years 2010/2012"), QStringLiteral("Talks resume 2015-11-01"),
                          QStringLiteral("A long round 2018/2019-02")}));
    const Row talks = row(dataset.snapshot->rows(Base::Event).first + 1);
    QCOMPARE(dataset.snapshot->summary(talks), QStringLiteral("After & before"));
    QCOMPARE(dataset.report.warningCount, 1);
    QCOMPARE(rows(*read("timeline1.json").snapshot, Base::Event),
             QStringList(QStringLiteral("An old entry 2011-03-23/2011-03-25")));
}

void TestForeignFiles::aTimelineSheetBecomesEvents()
{
    const ImportedDataset dataset = read("timeline-sheet.csv");
    QCOMPARE(rows(*dataset.snapshot, Base::Event),
             QStringList({QStringLiteral("A first step 2011-03-23"), QStringLiteral("A long round 2012/2013-05")}));
}

void TestForeignFiles::aQueryResultBecomesEvents()
{
    for (const char *name : {"sparql.json", "wikidata.csv"}) {
        const ImportedDataset dataset = read(name);
        const Snapshot &s = *dataset.snapshot;
        const bool hasPrecision = QLatin1String(name) == QLatin1String("sparql.json");
        QCOMPARE(rows(s, Base::Event),
                 QStringList({hasPrecision ? QStringLiteral("Founding 1999") : QStringLiteral("Founding 1999-01-01"),
                              QStringLiteral("Harbour summit 2015-11-01")}));
        QCOMPARE(dataset.report.warningCount, hasPrecision ? 0 : 1);
    }
}

void TestForeignFiles::aQueryResultWithoutDatesBecomesEntities()
{
    const ImportedDataset dataset = read("wikidata.json");
    const Row ada = dataset.snapshot->find(u"actor/ada-light");
    QVERIFY(ada != Row::None);
    QCOMPARE(dataset.snapshot->attribute(ada, u"occupation"), QStringLiteral("minister"));
    QCOMPARE(dataset.snapshot->rows(Base::Entity).size(), 2u);
}

void TestForeignFiles::eventTablesOfMachinesAreRead()
{
    const ImportedDataset gdelt = read("gdelt.CSV");
    QCOMPARE(gdelt.snapshot->rows(Base::Event).size(), 2u);
    const Row first = row(gdelt.snapshot->rows(Base::Event).first);
    QCOMPARE(edtfFromSpan(gdelt.snapshot->span[index(first)]), QStringLiteral("2015-02-18"));
    QCOMPARE(gdelt.snapshot->id(gdelt.snapshot->tied(first, Role::Subject)), QStringLiteral("actor/northland"));
    QCOMPARE(gdelt.snapshot->typeOf(first)->id, QStringLiteral("043"));
    const ImportedDataset icews = read("icews.tab");
    const Row visit = row(icews.snapshot->rows(Base::Event).first);
    QCOMPARE(icews.snapshot->typeOf(visit)->id, QStringLiteral("host-a-visit"));
    QCOMPARE(icews.snapshot->id(icews.snapshot->tied(visit, Role::Object)), QStringLiteral("actor/southland"));
}

void TestForeignFiles::aWorkbookBecomesEvents()
{
    const ImportedDataset dataset = read("class.xlsx");
    QCOMPARE(rows(*dataset.snapshot, Base::Event),
             QStringList({QStringLiteral("Harbour talks 2025-03-22"), QStringLiteral("A walk 2025-03-23")}));
}

void TestForeignFiles::otherEncodingsAreRead_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("gb18030.csv") << QStringLiteral("三方外长会议在东京举行，讨论合作与发展");
    QTest::newRow("utf16.csv") << QStringLiteral("三方外长会议在东京举行，讨论合作与发展");
    QTest::newRow("euc-kr.csv") << QStringLiteral("한일중 외교장관 회의가 도쿄에서 열렸다");
    QTest::newRow("shift-jis.csv") << QStringLiteral("日中韓外相会議が東京で開かれ、協力について話し合った");
}

void TestForeignFiles::otherEncodingsAreRead()
{
    QFETCH(QString, title);
    const ImportedDataset dataset = read(QTest::currentDataTag());
    bool isThere = false;
    const RowRange events = dataset.snapshot->rows(Base::Event);
    for (quint32 i = events.first; i < events.last; ++i)
        for (const NameEntry &name : dataset.snapshot->names(row(i)))
            isThere |= dataset.snapshot->pool.text(name.text) == title;
    QVERIFY(isThere);
    QVERIFY(dataset.report.warnings.front().text.contains(QStringLiteral("not in UTF-8")));
}

void TestForeignFiles::everyFileIsPreviewed()
{
    QFETCH(QString, name);
    const auto samples = tableSamples(folder + name, 2, m_progress);
    QVERIFY(samples);
    QVERIFY(!samples->empty());
    for (const TableSample &sample : *samples) {
        QVERIFY(!sample.rows.empty() && sample.rows.size() <= 2);
        QCOMPARE(sample.rows.front().size(), sample.columns.size());
        QVERIFY(sample.isDataset || guessedColumns(folder + name, sample, Mapping()).isEventList());
    }
}

void TestForeignFiles::whatIsWrongEndsInASentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray entities = "<!DOCTYPE x [<!ENTITY a0 \"haha\">";
    for (int i = 1; i < 40; ++i)
        entities += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a" +
                    QByteArray::number(i - 1) + ";\">";
    QTest::newRow("entity bomb") << entities + "]><gexf><graph><nodes><node id=\"&a39;\"/></nodes></graph></gexf>";
    QTest::newRow("another file") << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                                                "<graphml><graph><node id=\"&a;\"/></graph></graphml>");
    QTest::newRow("deep JSON") << QByteArray(1'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("deep XML") << "<gexf>" + QByteArray("<node id=\"a\">").repeated(200'000);
    QTest::newRow("deep GraphML") << "<graphml>" + QByteArray("<node>").repeated(200'000);
    QTest::newRow("other XML") << QByteArray("<svg/>");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("half JSON") << QByteArray("{\"a\": ");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no workbook") << QByteArray("PK\x03\x04 and more");
    QTest::newRow("calendar without events") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a");
    QTest::newRow("huge count") << QByteArray("*Vertices 99999999999999999999\n1 \"a\"\n");
    QTest::newRow("null") << QByteArray("date,title\n2\0 2", 15);
}

void TestForeignFiles::whatIsWrongEndsInASentence()
{
    QFETCH(QByteArray, content);
    const Result<ImportedDataset> dataset = readDataset({written(content)}, Mapping(), m_progress);
    if (dataset) {
        QVERIFY(dataset->report.warningCount > 0 || dataset->snapshot->count() < 3);
        return;
    }
    QVERIFY(dataset.errorText().contains(QStringLiteral("file")));
    QVERIFY(dataset.errorText().size() < 500);
}

void TestForeignFiles::aPartOfAZipNeverGrowsBeyondItsLimit()
{
    QFile file(folder + QStringLiteral("class.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto zip = ZipReader::open(file);
    QVERIFY(zip);
    const QString part = QStringLiteral("xl/workbook.xml");
    const auto whole = zip->part(part, 1 << 20, m_progress);
    QVERIFY(whole);
    QVERIFY(zip->part(part, whole->size(), m_progress));
    QVERIFY(!zip->part(part, whole->size() - 1, m_progress));
    QVERIFY(!zip->part(QStringLiteral("../secret"), 100, m_progress));
}

void TestForeignFiles::readingIsCancelled()
{
    QByteArray network = "*Vertices 2\n1 a\n2 b\n*Arcs\n";
    network += QByteArray("1 2\n").repeated(5000);
    CancelledProgress cancelled;
    const Result<ImportedDataset> dataset = readDataset({written(network)}, Mapping(), cancelled);
    QVERIFY(!dataset);
    QVERIFY(dataset.errorText().contains(QStringLiteral("cancelled")));
}

QTEST_APPLESS_MAIN(TestForeignFiles)
#include "tst_foreignFiles.moc"
