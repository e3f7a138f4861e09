// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes on paper, several figures at once, posters and data for other programs, exported as a black box.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace trilateral::test;

class tst_cliFigures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Answer write(const char *words, const char *name) { return run(words, {QStringLiteral("--output"), path(name)}); }
    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void aPresetIsASizeOnPaperAndAResolution()
    {
        QCOMPARE(write("export timeline --preset a4", "a4.png").status, 0);
        const QImage image(path("a4.png"));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        QVERIFY(std::abs(image.width() / (image.dotsPerMeterX() / 1000.0) - 297) < 1);
        QCOMPARE(write("export timeline --size 100x80mm --dpi 150", "mm.png").status, 0);
        QCOMPARE(QImage(path("mm.png")).size(), QSize(591, 472));
    }
    void whatSaysTheSameTwiceIsMisuse_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char *words : {"--preset a17", "--preset a4 --size 800x600", "--dpi 300 --scale 2", "--dpi 9000",
                                  "--poster a1", "--format svg", "--visible 2001"})
            QTest::newRow(words) << QByteArray("export timeline ") + words;
    }
    void whatSaysTheSameTwiceIsMisuse()
    {
        QFETCH(QByteArray, words);
        const Answer answer = write(words.constData(), "never.png");
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.hasSentence());
        QVERIFY(!QFile::exists(path("never.png")));
    }
    void theCaptionStandsInTheFigure()
    {
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("timeline"), QStringLiteral("--caption"),
                      QStringLiteral("Figure 7."), QStringLiteral("--output"), path("caption.svg")})
                     .status,
                 0);
        QVERIFY(content("caption.svg").contains(">Figure 7.<"));
    }
    void allChartsInAllLanguagesComeByOneCall()
    {
        int charts = 0;
        for (const QByteArray &line : run("export --list").out.split('\n'))
            charts += line.startsWith("chart:") ? 1 : 0;
        const Answer answer = write("export charts --language all --format svg --size 700x500", "charts");
        QCOMPARE(answer.status, 0);
        QVERIFY(charts > 5);
        QCOMPARE(QDir(path("charts")).entryList(QDir::Files).size(), charts * 4);
        QCOMPARE(answer.out.count('\n'), charts * 4);
        QVERIFY(QFile::exists(path("charts/meetings-by-year.ko.svg")));
        QCOMPARE(write("export charts", "charts.png").status, 2);
        QCOMPARE(write("export timeline,nonsense", "charts").status, 2);
    }
    void aPosterHasSeveralSheets()
    {
        QCOMPARE(write("export timeline --preset a3 --poster a1", "poster.pdf").status, 0);
        const QByteArray pdf = content("poster.pdf");
        QVERIFY(pdf.count("/Type /Page\n") >= 12);
        QVERIFY(pdf.contains("/Lang (en)"));
    }
    void aNetworkForOtherProgramsIsWellFormedAndSaysWhatItLeavesOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"data.gexf", "data.graphml"})
            QTest::newRow(name) << QByteArray(name);
    }
    void aNetworkForOtherProgramsIsWellFormedAndSaysWhatItLeavesOut()
    {
        QFETCH(QByteArray, name);
        const Answer answer = write("export data --filter kind=meeting", name.constData());
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.hasSentence());
        QXmlStreamReader xml(content(name.constData()));
        int nodes = 0;
        while (!xml.atEnd())
            nodes += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("node");
        QVERIFY(!xml.hasError() && nodes > 100);
    }
    void everyOtherFormatIsWritten()
    {
        QCOMPARE(write("export data", "data.ics").status, 0);
        QVERIFY(content("data.ics").startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(write("export data", "data.xlsx").status, 0);
        QVERIFY(content("data.xlsx").startsWith("PK"));
        QCOMPARE(write("export data", "data.bib").status, 0);
        QVERIFY(content("data.bib").startsWith("@misc{"));
        QCOMPARE(write("export data", "data.csl.json").status, 0);
        QVERIFY(QJsonDocument::fromJson(content("data.csl.json")).isArray());
        QCOMPARE(write("export data", "data.docx").status, 2);
    }
    void aSizeBeyondMemoryIsOneSentenceAndLeavesTheOldFile()
    {
        QFile old(path("large.png"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const Answer answer = write("export timeline --size 30000x30000 --scale 8", "large.png");
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.hasSentence());
        QCOMPARE(answer.err.count('\n'), 1);
        QCOMPARE(content("large.png"), QByteArray("old"));
        QCOMPARE(write("export timeline --size 30001x30000", "large.png").status, 2);
    }
    void aChartIsShownAsAskedFor()
    {
        QCOMPARE(write("export chart:meetings-by-year", "bars.svg").status, 0);
        QCOMPARE(write("export chart:meetings-by-year --show-as shares,side-by-side", "shares.svg").status, 0);
        QVERIFY(content("bars.svg") != content("shares.svg"));
        QVERIFY(content("shares.svg").contains("%<"));
        QCOMPARE(write("export chart:meetings-by-year --show-as cake", "never.svg").status, 2);
        QCOMPARE(write("export timeline --show-as shares", "never.svg").status, 2);
        QCOMPARE(run("export chart:meetings-by-year",
                     {QStringLiteral("--state"), path("shares.svg"), QStringLiteral("--output"), path("again.svg")})
                     .status,
                 0);
        QVERIFY(content("again.svg").contains("%<"));
    }
    void theSameCallGivesTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("suffix");
        for (const char *view : {"timeline", "network", "chart:meetings-by-year", "chart:positions"})
            for (const char *suffix : {"png", "svg"})
                QTest::addRow("%s %s", view, suffix) << QByteArray("export ") + view << QByteArray(suffix);
        for (const char *suffix : {"gexf", "graphml", "ics", "xlsx", "bib"})
            QTest::newRow(suffix) << QByteArray("export data") << QByteArray(suffix);
    }
    void theSameCallGivesTheSameBytes()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, suffix);
        const QByteArray first = "first." + suffix, second = "second." + suffix;
        QCOMPARE(write(words.constData(), first.constData()).status, 0);
        QCOMPARE(write(words.constData(), second.constData()).status, 0);
        QVERIFY(!content(first.constData()).isEmpty());
        QVERIFY(content(first.constData()) == content(second.constData()));
    }
};

QTEST_GUILESS_MAIN(tst_cliFigures)
#include "tst_cliFigures.moc"
