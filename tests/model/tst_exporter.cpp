// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/exporter.h"
#include "model/dataset/importer.h"
#include "tests/support/sameSnapshot.h"
#include "tests/support/sampleSnapshot.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

class TestExporter : public QObject
{
    Q_OBJECT
private slots:
    void whatIsExportedIsImportedUnchanged_data();
    void whatIsExportedIsImportedUnchanged();
    void aListComesBackAsAFolder();
    void secondNamesOfALanguageAreKept();
    void numbersAreWrittenAsPeopleWriteThem_data();
    void numbersAreWrittenAsPeopleWriteThem();
    void onlyWhatPassesIsWritten();

private:
    static std::vector<DatasetTable> tablesOf(const Snapshot &s) { return datasetTables(s, Mask(s.count(), true)); }
    static SnapshotPtr read(const QStringList &sources);
    // Through the files of a folder and back.
    static SnapshotPtr again(const Snapshot &snapshot);
    static QByteArray table(const std::vector<DatasetTable> &tables, const char *file);
};

SnapshotPtr TestExporter::read(const QStringList &sources)
{
    NoProgress progress;
    const Result<ImportedDataset> data = readDataset(sources, {}, progress);
    if (!data || data->report.warningCount)
        return std::make_shared<Snapshot>();
    return data->snapshot;
}

SnapshotPtr TestExporter::again(const Snapshot &snapshot)
{
    QTemporaryDir folder;
    for (const DatasetTable &table : tablesOf(snapshot)) {
        QFile file(folder.filePath(table.file));
        if (!file.open(QIODevice::WriteOnly) || file.write(table.csv) != table.csv.size())
            return std::make_shared<Snapshot>();
    }
    return read({folder.path()});
}

QByteArray TestExporter::table(const std::vector<DatasetTable> &tables, const char *file)
{
    for (const DatasetTable &table : tables)
        if (table.file == QLatin1String(file))
            return table.csv;
    return {};
}

void TestExporter::whatIsExportedIsImportedUnchanged_data()
{
    QTest::addColumn<SnapshotPtr>("snapshot");
    const auto sample = sample::snapshot();
    sample->positions.clear(); // a dataset has no positions
    QTest::newRow("sample") << SnapshotPtr(sample);
    QTest::newRow("bundled record") << read({QStringLiteral(SOURCE_DIR "/resources/dataset")});
}

void TestExporter::whatIsExportedIsImportedUnchanged()
{
    QFETCH(SnapshotPtr, snapshot);
    QVERIFY(snapshot->count() > 0);
    const SnapshotPtr second = again(*snapshot);
    QCOMPARE(linesOf(*second), linesOf(*snapshot));
    const std::vector<DatasetTable> first = tablesOf(*snapshot);
    const std::vector<DatasetTable> then = tablesOf(*second);
    QCOMPARE(then.size(), first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        QCOMPARE(then[i].csv, first[i].csv);
}

void TestExporter::aListComesBackAsAFolder()
{
    for (const char *list : {"actors.csv", "class-plain.csv", "class-bom-crlf.csv"}) {
        const SnapshotPtr snapshot = read({QStringLiteral(TEST_DATA "/lists/") + QLatin1String(list)});
        QVERIFY(snapshot->count() > 0);
        QCOMPARE(linesOf(*again(*snapshot)), linesOf(*snapshot));
    }
}

void TestExporter::secondNamesOfALanguageAreKept()
{
    SnapshotAssembly assembly;
    sample::addVocabularies(assembly.columns);
    const Row r = sample::add(assembly, sample::Country, "country/north", "North", "北");
    assembly.addName(r, "en", "The North");
    assembly.addName(r, "fr", "Le Nord \"du\" pays,\nvraiment");
    assembly.columns.summaryText[index(r)] = assembly.columns.pool.add(" blanks at both ends ");
    const auto snapshot = assembly.finish();
    QCOMPARE(linesOf(*again(*snapshot)), linesOf(*snapshot));
}

void TestExporter::numbersAreWrittenAsPeopleWriteThem_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("whole") << 12'000'000.0 << QByteArray(",12000000");
    QTest::newRow("tenths") << 1223.8 << QByteArray(",1223.8");
    QTest::newRow("small") << -0.001 << QByteArray(",-0.001");
    QTest::newRow("zero") << 0.0 << QByteArray(",0");
}

void TestExporter::numbersAreWrittenAsPeopleWriteThem()
{
    QFETCH(double, value);
    QFETCH(QByteArray, written);
    SnapshotAssembly assembly;
    sample::addVocabularies(assembly.columns);
    const Row r = sample::add(assembly, sample::Observation, "observation/a");
    assembly.columns.value.insert(static_cast<quint32>(r), value);
    const QByteArray csv = table(tablesOf(*assembly.finish()), "observations.csv");
    written += '\n';
    QVERIFY2(csv.contains(written), csv.constData());
}

void TestExporter::onlyWhatPassesIsWritten()
{
    const auto snapshot = sample::snapshot();
    Mask passes(snapshot->count());
    passes.set(snapshot->find(u"meeting/talks-2"));
    passes.set(snapshot->find(u"country/north"));
    const std::vector<DatasetTable> tables = datasetTables(*snapshot, passes);
    QVERIFY(table(tables, "relations.csv").isEmpty());
    QCOMPARE(table(tables, "events.csv").count('\n'), 2);
    QVERIFY(table(tables, "events.csv").contains("country/north"));
    QVERIFY(!table(tables, "events.csv").contains("issue/rivers"));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
