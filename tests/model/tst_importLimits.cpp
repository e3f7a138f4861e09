// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that would unfold into huge ones are cut, with a sentence, and what stays is imported.
#include "model/dataset/foreignFile.h"
#include "model/dataset/importer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

class TestImportLimits : public QObject
{
    Q_OBJECT
private slots:
    void eventsThatRecurTooOftenAreCut();
    void longTextsOfRepeatsStandOnce();
    void tablesOfTooManyColumnsAreCut();
    void aRowOfManyCellsIsReadInGoodTime();
    void nodesInNodesAreRead();

private:
    ForeignFile read(const QByteArray &content, FileFormat format)
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("no room for the file", __FILE__, __LINE__);
        file.close();
        NoProgress progress;
        m_report = {};
        Result<ForeignFile> read = readForeignFile(file.fileName(), format, m_report, progress);
        return read ? std::move(*read) : ForeignFile();
    }
    static QByteArray calendar(const QByteArray &event, int count)
    {
        return "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VEVENT\n" + event + "\nEND:VEVENT\n").repeated(count) +
               "END:VCALENDAR\n";
    }

    QTemporaryDir m_folder;
    ImportReport m_report;
};

void TestImportLimits::eventsThatRecurTooOftenAreCut()
{
    const QByteArray daily = "SUMMARY:Tea\nDTSTART:20250101\nRRULE:FREQ=DAILY;COUNT=400";
    const ForeignFile file = read(calendar(daily, 1000), FileFormat::Calendar);
    QCOMPARE(file.tables.size(), std::size_t(1));
    const std::size_t rows = file.tables.front()->rowCount();
    QVERIFY2(rows > 20'000 && rows < 22'000, qPrintable(QString::number(rows)));
    QVERIFY(m_report.warningCount > 0);
    (void)read(calendar(daily, 10), FileFormat::Calendar);
    QCOMPARE(m_report.warningCount, qint64(0));
}

void TestImportLimits::longTextsOfRepeatsStandOnce()
{
    const QByteArray words = QByteArray("word ").repeated(20'000);
    const ForeignFile file =
        read(calendar("SUMMARY:Tea\nDTSTART:20250101\nDESCRIPTION:" + words + "\nRRULE:FREQ=DAILY;COUNT=3", 1),
             FileFormat::Calendar);
    const MemoryTable &table = *file.tables.front();
    QCOMPARE(table.rowCount(), std::size_t(3));
    const auto column = static_cast<std::size_t>(table.columns().indexOf(QStringLiteral("summary")));
    QCOMPARE(table.cell(0, column).size(), words.size() - 1);
    QVERIFY(table.cell(1, column).isEmpty());
}

void TestImportLimits::tablesOfTooManyColumnsAreCut()
{
    MemoryTable table(QStringLiteral("wide"));
    table.beginRow(1);
    for (int i = 0; i < 2000; ++i)
        table.set(QStringLiteral("column %1").arg(i), QStringLiteral("x"));
    QVERIFY(!table.isCut());
    table.set(QStringLiteral("one more"), QStringLiteral("x"));
    QVERIFY(table.isCut());
    QCOMPARE(table.columns().size(), 2000);
}

void TestImportLimits::aRowOfManyCellsIsReadInGoodTime()
{
    QByteArray network = "<gexf><graph><nodes><node id=\"a\"><attvalues>";
    for (int i = 0; i < 200'000; ++i)
        network += "<attvalue for=\"key" + QByteArray::number(i) + "\" value=\"1\"/>";
    QElapsedTimer clock;
    clock.start();
    const ForeignFile file = read(network + "</attvalues></node></nodes></graph></gexf>", FileFormat::Gexf);
    QCOMPARE(file.tables.size(), std::size_t(2));
    QVERIFY(file.tables.back()->isCut());
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestImportLimits::nodesInNodesAreRead()
{
    const ForeignFile file = read("<gexf><graph><nodes><node id=\"a\"><nodes><node id=\"b\"/></nodes>"
                                  "<attvalues><attvalue for=\"k\" value=\"of a\"/></attvalues></node>"
                                  "<node id=\"c\"/></nodes></graph></gexf>",
                                  FileFormat::Gexf);
    const MemoryTable &nodes = *file.tables.back();
    QCOMPARE(nodes.rowCount(), std::size_t(3));
    const auto column = static_cast<std::size_t>(nodes.columns().indexOf(QStringLiteral("k")));
    QVERIFY(nodes.cell(0, column).isEmpty()); // the inner one comes first
    QCOMPARE(nodes.cell(1, column).toByteArray(), QByteArray("of a"));
}

QTEST_APPLESS_MAIN(TestImportLimits)
#include "tst_importLimits.moc"
