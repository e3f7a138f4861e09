// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and data, exported by the program as a black box. Names that must be found stand in tests/data/cli.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace trilateral::test;

namespace
{

QJsonObject questions()
{
    QFile file(QStringLiteral(TEST_DATA "/cli/questions.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All texts of an SVG, one a line; empty where it is not well-formed.
QString textsOf(const QByteArray &svg)
{
    QString texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("text"))
            texts += xml.readElementText() + QLatin1Char('\n');
    return xml.hasError() ? QString() : texts;
}

QStringList idsInSvg(const QByteArray &svg)
{
    QStringList ids;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.attributes().hasAttribute(QStringLiteral("data-id")))
            ids << xml.attributes().value(QStringLiteral("data-id")).toString();
    return ids;
}

int countOfColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

class tst_cliExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QByteArray &name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    // The file that the export wrote, or nothing.
    QByteArray exported(const QByteArray &words, const QByteArray &name)
    {
        const Answer answer = run(words.constData(), {QStringLiteral("--output"), path(name)});
        if (answer.status != 0 || !answer.out.isEmpty() || !answer.err.isEmpty())
            qWarning("%s: %d %s", words.constData(), answer.status, answer.err.constData());
        return answer.status == 0 ? contentOf(path(name)) : QByteArray();
    }

private slots:
    void everyFigureNamesTheDataAndTheirVersion()
    {
        const QJsonObject info = run("info --json").object();
        const QString version = info[QLatin1String("dataVersion")].toString();
        QVERIFY(!version.isEmpty());
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("figure.svg"));
        QStringList views;
        for (const QByteArray &line : run("export --list").out.split('\n'))
            if (line.contains("svg"))
                views << QString::fromUtf8(line.split(' ').first());
        QVERIFY(views.size() > 5);
        for (const QString &view : views) {
            QCOMPARE(run({QStringLiteral("export"), view, QStringLiteral("--output"), out}).status, 0);
            const QString name = info[QLatin1String("title")].toString() + QLatin1Char(' ') + version;
            QVERIFY2(textsOf(contentOf(out)).contains(name), qPrintable(view));
        }
    }
    void everyViewInEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("name");
        for (const char *view : {"timeline", "network"})
            for (const char *suffix : {"png", "svg", "pdf"})
                QTest::addRow("%s as %s", view, suffix)
                    << QByteArray("export ") + view << QByteArray("every.") + suffix;
    }
    void everyViewInEveryFormat()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, name);
        const QByteArray file = exported(words, name);
        QVERIFY(!file.isEmpty());
        QCOMPARE(exported(words, name), file); // the same again, to the byte
    }
    void aStoryInEveryFormat()
    {
        const QByteArray story = run("list story").out.split('\t').first().split(' ').first();
        QVERIFY(story.startsWith("story/"));
        const QByteArray words = "export story:" + story.mid(6);
        QVERIFY(exported(words, "story.pdf").startsWith("%PDF"));
        QVERIFY(exported(words + " --notes", "notes.pdf").startsWith("%PDF"));
        QVERIFY(exported(words + " --handout", "handout.pdf").startsWith("%PDF"));
        QVERIFY(exported(words, "story.pptx").startsWith("PK"));
        QVERIFY(exported(words, "story.html").contains("<section"));
        QTemporaryDir folder;
        QCOMPARE(
            run(words.constData(), {QStringLiteral("--output"), folder.filePath(QStringLiteral("pictures"))}).status,
            0);
        const QStringList pictures =
            QDir(folder.filePath(QStringLiteral("pictures"))).entryList({QStringLiteral("*.png")});
        QVERIFY(pictures.size() >= 7);
    }
    void aPngHasTheSizeScaleAndResolutionAskedFor()
    {
        const QImage image = QImage::fromData(exported("export timeline --size 640x360 --scale 2", "size.png"));
        QCOMPARE(image.size(), QSize(1280, 720));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
        QVERIFY(countOfColours(image) > 20);
        const QImage usual = QImage::fromData(exported("export timeline", "usual.png"));
        QCOMPARE(usual.size(), QSize(1600, 900));
        QCOMPARE(qRound(usual.dotsPerMeterX() * 0.0254), 96);
    }
    void smallAndOddSizesAreDrawnToo()
    {
        for (const char *view : {"export timeline", "export network"})
            for (const char *size :
                 {" --size 16x16", " --size 100x60", " --size 321x241", " --size 3000x200", " --size 200x3000"})
                QVERIFY(!exported(QByteArray(view) + size, "odd.png").isEmpty());
    }
    void themesAreLightDarkAndWithoutColour()
    {
        const QImage light = QImage::fromData(exported("export network --theme light --size 800x600", "light.png"));
        const QImage dark = QImage::fromData(exported("export network --theme dark --size 800x600", "dark.png"));
        const QImage print = QImage::fromData(exported("export network --theme print --size 800x600", "print.png"));
        QVERIFY(qGray(light.pixel(2, 2)) > 200);
        QVERIFY(qGray(dark.pixel(2, 2)) < 60);
        for (int y = 0; y < print.height(); ++y)
            for (int x = 0; x < print.width(); ++x)
                QVERIFY(qRed(print.pixel(x, y)) == qBlue(print.pixel(x, y)) &&
                        qRed(print.pixel(x, y)) == qGreen(print.pixel(x, y)));
    }
    void aTransparentFigureHasNoBackground()
    {
        const QImage image = QImage::fromData(exported("export network --transparent --size 800x600", "clear.png"));
        QCOMPARE(qAlpha(image.pixel(2, 2)), 0);
    }
    void anSvgKeepsTextsAndRecords()
    {
        const QByteArray svg = exported("export network", "a.svg");
        QVERIFY(!textsOf(svg).isEmpty());
        const QStringList ids = idsInSvg(svg);
        for (const QJsonValue &id : questions()[QLatin1String("pair")].toArray())
            QVERIFY(ids.contains(id.toString()));
    }
    void everyWordIsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char *view : {"timeline", "network"})
            for (const char *language : {"zh", "ja", "ko"})
                QTest::addRow("%s in %s", view, language) << QByteArray("export ") + view + " --language " + language;
    }
    // Latin words may only be names that the record has no other form of.
    void everyWordIsInTheLanguageAskedFor()
    {
        QFETCH(QByteArray, words);
        const QString texts = textsOf(exported(words, "language.svg"));
        QVERIFY(!texts.isEmpty());
        for (const char *english : {"Sources", "more", "months", "no date", "so far", "Terms of", "belongs", "supports",
                                    "Countries", "not shown"})
            QVERIFY2(!texts.contains(QString::fromLatin1(english)), english);
    }
    void aWindowInTimeLeavesOutWhatLiesOutside()
    {
        const QString all = textsOf(exported("export timeline", "all.svg"));
        const QString few = textsOf(exported("export timeline --from 2018 --to 2019", "few.svg"));
        QVERIFY(all.contains(QStringLiteral("2005")));
        QVERIFY(!few.isEmpty() && !few.contains(QStringLiteral("2005")));
    }
    void aFocusLeavesOnlyTheSurroundings()
    {
        const QString focus = questions()[QLatin1String("path")].toObject()[QLatin1String("to")].toString();
        const auto all = idsInSvg(exported("export network", "all.svg"));
        const auto near = idsInSvg(exported(QByteArray("export network --focus ") + focus.toUtf8(), "near.svg"));
        QVERIFY(near.contains(focus));
        QVERIFY(near.size() < all.size() / 2);
    }
    void aPictureWhosePositionsCannotBeWrittenIsNotReplaced()
    {
        QFile old(path("old.png"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") > 0);
        old.close();
        const Answer answer = run("export network --size 400x300 --output",
                                  {path("old.png"), QStringLiteral("--positions"), path("no/such/p.json")});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.hasSentence());
        QVERIFY(answer.err.contains("p.json"));
        QCOMPARE(contentOf(path("old.png")), QByteArray("precious"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old.png*")}, QDir::Files).size(), 1);
    }
    void positionsAreWhereTheNodesAreDrawn()
    {
        QVERIFY(
            !exported((QByteArray("export network --scale 2 --size 1000x800 --positions ") + path("p.json").toUtf8()),
                      "p.png")
                 .isEmpty());
        const QJsonObject positions = QJsonDocument::fromJson(contentOf(path("p.json"))).object();
        QVERIFY(positions.size() > 20);
        const QImage image(path("p.png"));
        for (const QJsonValue &id : questions()[QLatin1String("pair")].toArray()) {
            const QJsonArray at = positions[id.toString()].toArray();
            QCOMPARE(at.size(), 2);
            const QPoint pixel(qRound(at[0].toDouble() * 2) + 12, qRound(at[1].toDouble() * 2) + 24);
            QVERIFY2(image.rect().contains(pixel) && image.pixel(pixel) != image.pixel(2, 2),
                     qPrintable(id.toString()));
        }
    }
    void theSeedDecidesThePicture()
    {
        const QByteArray first = exported("export network --seed 7 --size 800x600", "s1.svg");
        QCOMPARE(exported("export network --seed 7 --size 800x600", "s2.svg"), first);
        QVERIFY(exported("export network --seed 8 --size 800x600", "s3.svg") != first);
    }
    void aFilterMovesNoNode()
    {
        const auto positionsWith = [&](const QByteArray &filter) {
            exported("export network --positions " + path("f.json").toUtf8() + filter, "f.png");
            return QJsonDocument::fromJson(contentOf(path("f.json"))).object();
        };
        const QJsonObject all = positionsWith("");
        const QJsonObject rewound = positionsWith(" --known-on 2025-06-30");
        QVERIFY(!rewound.isEmpty() && rewound.size() <= all.size());
    }
    void theStateOfAFigureCanBeDrawnAgain_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"state.png", "state.svg", "state.pdf"})
            QTest::newRow(name) << QByteArray(name);
    }
    void theStateOfAFigureCanBeDrawnAgain()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!exported("export timeline --from 2010 --to 2015 --lanes issue --language ja", name).isEmpty());
        const QByteArray again = exported("export timeline --state " + path(name).toUtf8(), "again.svg");
        QVERIFY(!again.isEmpty());
        QCOMPARE(again, exported("export timeline --from 2010 --to 2015 --lanes issue --language ja", "direct.svg"));
        const Answer foreign = run("export timeline --output", {path("x.png"), QStringLiteral("--state"),
                                                                QStringLiteral(TEST_DATA "/cli/questions.json")});
        QCOMPARE(foreign.status, 1);
    }
    void namesCanBeFoundInAPdf()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        QString texts;
        for (const char *language : {"zh", "ja", "ko"}) {
            exported(QByteArray("export network --size 2400x1600 --language ") + language, "names.pdf");
            QProcess process;
            process.start(reader, {path("names.pdf"), QStringLiteral("-")});
            QVERIFY(process.waitForFinished());
            texts += QString::fromUtf8(process.readAllStandardOutput());
        }
        for (const QJsonValue &name : questions()[QLatin1String("names")].toArray())
            QVERIFY2(texts.contains(name.toString()), qPrintable(name.toString()));
        // Radicals that only look like characters, and a point and a dash that only look like those in use.
        QVERIFY(!texts.contains(QRegularExpression(QStringLiteral("[\\x{2E80}-\\x{2FDF}\\x{2027}\\x{2012}]"))));
        QVERIFY(texts.contains(QChar(0x30fb)));
    }
    void dataComeBackThroughTheImporter()
    {
        const QString folder = path("data");
        QCOMPARE(run("export data --output", {folder}).status, 0);
        QVERIFY(QFile::exists(folder + QStringLiteral("/events.csv")));
        QCOMPARE(run("export data --output", {folder}).status, 0); // over its own output
        const QString document = path("again.trilateral");
        QCOMPARE(run("import", {folder, QStringLiteral("--output"), document}).status, 0);
        const QJsonObject first = run("info --json").object();
        const QJsonObject second = run("info --json", {document}).object();
        QCOMPARE(second[QLatin1String("counts")], first[QLatin1String("counts")]);
        QCOMPARE(second[QLatin1String("timeSpan")], first[QLatin1String("timeSpan")]);
    }
    void aFolderWithOtherThingsIsLeftAlone()
    {
        QDir().mkpath(path("mine"));
        QFile file(path("mine/diary.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear diary");
        file.close();
        QCOMPARE(run("export data --output", {path("mine")}).status, 1);
        QCOMPARE(QDir(path("mine")).entryList(QDir::Files), QStringList{QStringLiteral("diary.txt")});
    }
    void dataAsJsonAreRecords()
    {
        const QJsonObject data = QJsonDocument::fromJson(exported("export data", "data.json")).object();
        QVERIFY(data[QLatin1String("records")].toArray().size() > 1000);
        const QJsonObject meetings =
            QJsonDocument::fromJson(exported("export data --filter kind=meeting", "meetings.json")).object();
        QVERIFY(meetings[QLatin1String("records")].toArray().size() < data[QLatin1String("records")].toArray().size());
    }
    void anExistingFileSurvivesAFailure()
    {
        const QByteArray old = exported("export timeline --size 400x300", "kept.png");
        QVERIFY(!old.isEmpty());
        QCOMPARE(run("export timeline --size 30000x30000 --scale 8 --output", {path("kept.png")}).status, 1);
        QCOMPARE(contentOf(path("kept.png")), old);
    }
    void aLimitOnTheSizeOfFilesIsAnErrorAndLeavesTheOldFile()
    {
        const QByteArray old = exported("export timeline --size 200x100", "limited.png");
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("ulimit -f 8; exec \"$0\" export timeline --output \"$1\""),
                     QStringLiteral(PROGRAM), path("limited.png")});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("limited.png"));
        QCOMPARE(contentOf(path("limited.png")), old);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("limited*")}, QDir::Files).size(), 1);
    }
    void aFullDeviceIsAnError()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("no such device here");
        QFile::link(QStringLiteral("/dev/full"), path("full.svg"));
        const Answer answer = run("export timeline --output", {path("full.svg")});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.hasSentence());
        QVERIFY(QFile::symLinkTarget(path("full.svg")) == QStringLiteral("/dev/full"));
    }
};

QTEST_GUILESS_MAIN(tst_cliExport)
#include "tst_cliExport.moc"
