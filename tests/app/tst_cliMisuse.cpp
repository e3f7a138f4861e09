// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be understood ends with status 2, what cannot be done with status 1; either with a sentence, with nothing
// on standard output, and with nothing written.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral::test;

class tst_cliMisuse : public QObject
{
    Q_OBJECT

    static void row(const char *words, int status) { QTest::newRow(words) << QString::fromUtf8(words) << status; }

private slots:
    void badWishesAreRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        row("find", 2);
        row("find a b c d", 2);
        row("find a --bogus", 2);
        row("find a --language xx", 2);
        row("find a --known-on yesterday", 2);
        row("find a no-such-file.trilateral", 1);
        row("show", 2);
        row("show no/such-record", 1);
        row("show no/such-record --json", 1);
        row("show x no-such-file.trilateral", 1);
        row("list", 2);
        row("list bogus", 2);
        row("list bogus --json", 2);
        row("list meeting --filter nonsense", 2);
        row("list meeting --filter =x", 2);
        row("list meeting --filter kind=", 2);
        row("list meeting --filter kind=bogus", 2);
        row("list meeting --filter status=bogus", 2);
        row("list meeting --filter layer=bogus", 2);
        row("list meeting --filter colour=red", 2);
        row("list meeting --filter country=country/nowhere", 1);
        row("list meeting --from 2020-13", 2);
        row("list meeting --from 2021 --to 2020", 2);
        row("path one", 2);
        row("path no/one no/other", 1);
        row("path a b --limit 0", 2);
        row("info no-such-file.trilateral", 1);
        row("info --bogus", 2);
        row("check no-such-file.trilateral", 1);
        row("import", 2);
        row("import a", 2);
        row("import no-such-source --output OUT/a.trilateral", 1);
        row("export", 2);
        row("export timeline", 2);
        row("export bogus --output OUT/a.png", 2);
        row("export chart:stance --output OUT/a.png", 2);
        row("export story:one --output OUT/a.pdf", 1);
        row("export timeline --output OUT/a.gif", 2);
        row("export timeline --output OUT/a", 2);
        row("export timeline --output OUT/a.png --size 10", 2);
        row("export timeline --output OUT/a.png --size 0x100", 2);
        row("export timeline --output OUT/a.png --size -5x100", 2);
        row("export timeline --output OUT/a.png --size 100x1000000", 2);
        row("export timeline --output OUT/a.png --scale 0.4", 2);
        row("export timeline --output OUT/a.png --scale 9", 2);
        row("export timeline --output OUT/a.png --scale nan", 2);
        row("export timeline --output OUT/a.png --scale two", 2);
        row("export timeline --output OUT/a.png --theme neon", 2);
        row("export timeline --output OUT/a.png --language fr", 2);
        row("export timeline --output OUT/a.png --lanes bogus", 2);
        row("export timeline --output OUT/a.png --compare 2010..2012", 2);
        row("export network --output OUT/a.png --compare 2010..2012,soon..later", 2);
        row("export timeline --output OUT/a.png --positions OUT/a.json", 2);
        row("export timeline --output OUT/a.png --from 2020 --to 2019", 2);
        row("export timeline --output OUT/a.png --from never", 2);
        row("export timeline --output OUT/a.png --select no/such", 1);
        row("export timeline --output OUT/a.png --state no-such-figure.png", 1);
        row("export timeline --output OUT/a.pdf --transparent", 2);
        row("export timeline no-such-file.trilateral --output OUT/a.png", 1);
        row("export timeline --output OUT/no/such/folder/a.png", 1);
        row("export network --output OUT/a.png --layout bogus", 2);
        row("export network --output OUT/a.png --level bogus", 2);
        row("export network --output OUT/a.png --seed -1", 2);
        row("export network --output OUT/a.png --seed many", 2);
        row("export network --output OUT/a.png --focus no/such", 1);
        row("export network --output OUT/a.png --depth 0", 2);
        row("export network --output OUT/a.png --scale 8 --size 30000x30000", 1);
        row("export network --output OUT/a.png --positions OUT/a.png", 2);
        row("export network --output OUT/a.png --positions OUT/./a.png", 2);
        row("export network --output OUT/a.png --lanes country", 2);
        row("export network --output OUT/a.png --depth 2", 2);
        row("export timeline --output OUT/a.png --layout stress", 2);
        row("export timeline --output OUT/a.png --seed 1", 2);
        row("export timeline --output OUT/a.png --level everything", 2);
        row("export timeline --output OUT/a.png --focus no/such", 2);
        row("export data --output OUT/a.json --size 800x600", 2);
        row("export data --output OUT/a.json --theme dark", 2);
        row("export data --output OUT/a.docx", 2);
        row("export data --output OUT/a.xyz", 2);
        row("export data --output OUT/a.json --known-on soon", 2);
        row("--bogus", 2);
        row("bogus", 1);
        row("no-such-file.trilateral", 1);
        row("no-such-file.trilateral --trace-start", 1);
        row("present --story one", 1);
        row("present no-such-file.trilateral --story one", 1);
    }
    void badWishesAreRefused()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        QTemporaryDir folder;
        words.replace(QStringLiteral("OUT"), folder.path());
        const Answer answer = run(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QVERIFY2(answer.status == status, answer.err.constData());
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.hasSentence(), answer.err.constData());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void whatIsLeftOverIsNamedInOrder() { QVERIFY(run("show a b c d --bogus").err.contains("c d --bogus")); }
    void foreignAndDamagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QFile record(QStringLiteral(RECORD_FILE));
        QVERIFY(record.open(QIODevice::ReadOnly));
        const QByteArray whole = record.readAll();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a,b,c\n1,2,3\n");
        QTest::newRow("some database") << QByteArray("SQLite format 3\0").leftJustified(4096, '\0');
        QTest::newRow("cut short") << whole.left(5000);
        QTest::newRow("overwritten") << whole.left(1000) + QByteArray(whole.size() - 1000, 'x');
    }
    void foreignAndDamagedFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.trilateral"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        for (const char *command : {"info", "check"}) {
            const Answer answer = run(command, {path});
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.out.isEmpty());
            QVERIFY(answer.hasSentence());
            QVERIFY(answer.err.contains("a.trilateral"));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    void helpAndVersionAreResults_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("part");
        const auto help = [](const char *words, const char *part) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(part);
        };
        help("--help", "export");
        help("--version", "trilateral");
        help("export --help", "--transparent");
        help("find --help", "--known-on");
        help("show --help", "--json");
        help("list --help", "--filter");
        help("path --help", "--json");
        help("info --help", "--json");
        help("check --help", "--json");
        help("import --help", "--mapping");
        help("present --help", "--story");
        help("export --list", "timeline");
    }
    void helpAndVersionAreResults()
    {
        QFETCH(QString, words);
        QFETCH(QString, part);
        const Answer answer = run(words.split(QLatin1Char(' ')));
        QCOMPARE(answer.status, 0);
        QVERIFY2(QString::fromUtf8(answer.out).contains(part), answer.out.constData());
        QVERIFY(answer.err.isEmpty());
    }
    void withoutADisplayTheWindowIsRefusedWithASentence()
    {
        for (const QStringList &words : {QStringList(), QStringList(QStringLiteral(RECORD_FILE))}) {
            const Answer answer = run(words);
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.hasSentence());
            QVERIFY(answer.err.count('\n') == 1 && answer.err.contains("screen"));
            QVERIFY(answer.out.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_cliMisuse)
#include "tst_cliMisuse.moc"
