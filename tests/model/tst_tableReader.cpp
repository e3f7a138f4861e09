// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/tableReader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

class TestTableReader : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreTheSameWhateverTheLineEnds_data();
    void rowsAreTheSameWhateverTheLineEnds();
    void rowsAreReadAlikeWithAndWithoutQuotes();
    void quotedCellsMayHoldAnything();
    void linesAreCountedWhereARowBegins();
    void blanksInACellAreKept();
    void blankRowsAreSkipped();
    void otherSeparatorsAreRecognised();
    void shortRowsReadAsEmptyCells();
    void problemsAreKeptWithTheirRow();
    void aQuoteThatIsNeverClosedIsReported();
    void rowsLongerThanAChunkAreWhole();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void listsAreSplitAndTrimmed();

private:
    Result<TableReader> reader(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return Error{QStringLiteral("The test's own file cannot be written.")};
        file.close();
        return TableReader::open(path);
    }
    // "line:cell|cell" for every row.
    QStringList rows(const QByteArray &content)
    {
        Result<TableReader> table = reader(content);
        if (!table)
            return {table.errorText()};
        QStringList rows;
        while (table->next()) {
            QStringList cells;
            for (int i = 0; i < table->columns().size(); ++i)
                cells += table->text(i);
            rows += QStringLiteral("%1:%2").arg(table->line()).arg(cells.join(u'|'));
        }
        return rows;
    }
    QTemporaryDir m_folder;
};

void TestTableReader::rowsAreTheSameWhateverTheLineEnds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n");
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n");
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r");
    QTest::newRow("no end") << QByteArray("a,b\n1,2\n3,4");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n1,2\n3,4\n");
    QTest::newRow("mark and CRLF, no end") << QByteArray("\xef\xbb\xbf"
                                                         "a,b\r\n1,2\r\n3,4");
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\r\n\"1\",\"2\"\r\n\"3\",\"4\"\r\n");
}

void TestTableReader::rowsAreTheSameWhateverTheLineEnds()
{
    QFETCH(QByteArray, content);
    QCOMPARE(rows(content), (QStringList{QStringLiteral("2:1|2"), QStringLiteral("3:3|4")}));
    QCOMPARE(reader(content)->columns(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(reader(content)->column(u"B"), 1);
    QCOMPARE(reader(content)->column(u"c"), -1);
}

// Rows without a quotation mark take a shorter way; between the others they read and are counted just the same.
void TestTableReader::rowsAreReadAlikeWithAndWithoutQuotes()
{
    for (const char *end : {"\n", "\r\n", "\r"}) {
        QByteArray plain("a,b,c\n");
        QByteArray mixed("a,b,c\n");
        for (int i = 0; i < 60; ++i) {
            const QByteArray row = i % 7 == 0   ? QByteArray()
                                   : i % 5 == 0 ? QByteArray(",,")
                                                : "x y,漢" + QByteArray::number(i) + ", z ";
            plain += row + end;
            mixed += (i % 3 && !row.isEmpty() ? '"' + QByteArray(row).replace(",", "\",\"") + '"' : row) + end;
        }
        const QStringList read = rows(plain);
        QVERIFY(read.size() > 30);
        QCOMPARE(rows(mixed), read);
        QCOMPARE(rows(plain.chopped(static_cast<qsizetype>(qstrlen(end)))), read); // no line end at the end
    }
    QCOMPARE(rows("a,b\n1,2\r3,4\n\n5,6"),
             QStringList({QStringLiteral("2:1|2"), QStringLiteral("3:3|4"), QStringLiteral("5:5|6")}));
}

void TestTableReader::quotedCellsMayHoldAnything()
{
    QCOMPARE(rows("a,b\n\"x,y\",\"say \"\"so\"\"\"\n\"one\ntwo\",\"山,川\r\n海\"\n"),
             (QStringList{QStringLiteral("2:x,y|say \"so\""), QStringLiteral("3:one\ntwo|山,川\r\n海")}));
}

void TestTableReader::linesAreCountedWhereARowBegins()
{
    const QStringList expected{QStringLiteral("2:one\ntwo|x"), QStringLiteral("6:last|y")};
    QCOMPARE(rows("a,b\n\"one\ntwo\",x\n\n\nlast,y\n"), expected);
    const QStringList lines = rows("a,b\r\n\"one\r\ntwo\",x\r\n\r\nlast,y\r\n");
    QCOMPARE(lines.last(), QStringLiteral("5:last|y"));
}

void TestTableReader::blanksInACellAreKept()
{
    QCOMPARE(rows("a,b\n x , \" y \"\n"), QStringList(QStringLiteral("2: x | \" y \"")));
    QCOMPARE(rows("a,b\n\"  x \",\ty\n"), QStringList(QStringLiteral("2:  x |\ty")));
    QCOMPARE(reader(" a , b \n1,2\n")->column(u"a"), 0);
}

void TestTableReader::blankRowsAreSkipped()
{
    QCOMPARE(rows("a,b\n\n1,2\n,\n  , \n3,4\n"), (QStringList{QStringLiteral("3:1|2"), QStringLiteral("6:3|4")}));
}

void TestTableReader::otherSeparatorsAreRecognised()
{
    QCOMPARE(rows("a;b\n1,5;2\n"), QStringList(QStringLiteral("2:1,5|2")));
    QCOMPARE(rows("a\tb\n1, 5\t2\n"), QStringList(QStringLiteral("2:1, 5|2")));
    QCOMPARE(rows("\"a;x;y\",b\n1,2\n"), QStringList(QStringLiteral("2:1|2")));
}

void TestTableReader::shortRowsReadAsEmptyCells()
{
    Result<TableReader> table = reader("a,b,c\n1\n");
    QVERIFY(table->next());
    QCOMPARE(table->text(0), QStringLiteral("1"));
    QVERIFY(table->cell(2).isEmpty());
    QVERIFY(table->cell(-1).isEmpty());
    QVERIFY(table->problem().isEmpty());
}

void TestTableReader::problemsAreKeptWithTheirRow()
{
    Result<TableReader> table = reader("a,b\n1,2,3\n\xff\xfe,x\n4,5\n6,7,\n");
    QVERIFY(table->next());
    QVERIFY(table->problem().contains(QStringLiteral("more cells")));
    QVERIFY(table->next());
    QVERIFY(table->problem().contains(QStringLiteral("UTF-8")));
    QCOMPARE(table->text(1), QStringLiteral("x"));
    QVERIFY(table->next());
    QVERIFY(table->problem().isEmpty());
    QVERIFY(table->next());
    QVERIFY(table->problem().isEmpty());
}

void TestTableReader::aQuoteThatIsNeverClosedIsReported()
{
    Result<TableReader> table = reader("a,b\n1,2\n3,\"open\n5,6\n");
    QVERIFY(table->next());
    QVERIFY(table->problem().isEmpty());
    QVERIFY(table->next());
    QCOMPARE(table->line(), 3);
    QVERIFY(table->problem().contains(QStringLiteral("never closed")));
    QVERIFY(!table->next());
}

void TestTableReader::rowsLongerThanAChunkAreWhole()
{
    const QByteArray longCell(3'000'000, 'x');
    QByteArray content = "a,b\r\n";
    content += longCell + ",1\r\n\"" + longCell + "\r\n" + longCell + "\",2\r\n3,4\r\n";
    Result<TableReader> table = reader(content);
    QVERIFY(table->next());
    QCOMPARE(table->cell(0).size(), longCell.size());
    QVERIFY(table->next());
    QCOMPARE(table->cell(0).size(), 2 * longCell.size() + 2);
    QVERIFY(table->next());
    QCOMPARE(table->line(), 5);
    QCOMPARE(table->text(1), QStringLiteral("4"));
    QCOMPARE(table->bytesRead(), table->bytesInAll());
}

void TestTableReader::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << QStringLiteral("is empty");
    QTest::newRow("only line ends") << QByteArray("\n\n\n") << QStringLiteral("is empty");
    QTest::newRow("binary") << QByteArray("PK\3\4\0\0\0\0", 8) << QStringLiteral("UTF-8");
}

void TestTableReader::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Result<TableReader> table = reader(content);
    QVERIFY(!table);
    QVERIFY2(table.errorText().contains(says), qPrintable(table.errorText()));
    QVERIFY(!TableReader::open(m_folder.path()));
    QVERIFY(!TableReader::open(m_folder.filePath(QStringLiteral("missing.csv"))));
}

void TestTableReader::listsAreSplitAndTrimmed()
{
    const std::vector<QByteArrayView> parts = listIn(" a/b ; c/d;; e/f;");
    QCOMPARE(parts.size(), std::size_t(3));
    QVERIFY(parts[0] == "a/b" && parts[1] == "c/d" && parts[2] == "e/f");
    QVERIFY(listIn("").empty());
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tableReader.moc"
