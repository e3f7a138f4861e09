// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program, read by the programs that it is for: SVG by renderers, networks, calendars and PDF by
// their own readers. A program that is not installed is named, and its test skipped.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace trilateral::test;

namespace
{

// Of 255, in the mean of all pixels: letters are set a little differently.
constexpr double mostDistance = 4;
constexpr double mostInOffice = 8; // LibreOffice draws lines without a part of their width, and a pixel beside
constexpr QSize size(1200, 675);
constexpr QSize small(300, 169);

struct Ran {
    bool isDone = false;
    QByteArray out;
    QByteArray err;
};

Ran runTool(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    const bool isOver = process.waitForFinished(60'000);
    return {isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

double distance(const QImage &one, const QImage &other)
{
    const QImage a = one.convertToFormat(QImage::Format_RGB32).scaled(small, {}, Qt::SmoothTransformation);
    const QImage b = other.convertToFormat(QImage::Format_RGB32).scaled(small, {}, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / 3 / (small.width() * small.height());
}

// Nodes and edges, as they stand in the file.
QByteArray countsIn(const QByteArray &graph)
{
    int nodes = 0, edges = 0;
    QXmlStreamReader xml(graph);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        nodes += xml.name() == QLatin1StringView("node");
        edges += xml.name() == QLatin1StringView("edge");
    }
    return QByteArray::number(nodes) + ' ' + QByteArray::number(edges);
}

} // namespace

class tst_otherPrograms : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool write(const QByteArray &words, const QString &name) const
    {
        return run(words.constData(), {QStringLiteral("--output"), path(name)}).status == 0;
    }
    // It names its picture itself, and makes it larger by a pixel.
    [[nodiscard]] Ran drawInOffice(const QString &svg, const QString &png) const
    {
        const QString folder = path(QStringLiteral("office"));
        const Ran ran = runTool(QStringLiteral("soffice"),
                                {QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")),
                                 QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                 QStringLiteral("png:draw_png_Export"), QStringLiteral("--outdir"), folder, svg});
        const QImage theirs(folder + QStringLiteral("/figure.png"));
        (void)QDir(folder).removeRecursively();
        (void)theirs.copy(QRect(QPoint(), size)).save(png);
        return ran;
    }
    // Whether the program draws the SVG; the picture then lies in drawn.png.
    [[nodiscard]] Ran draw(const QString &program) const
    {
        const QString svg = path(QStringLiteral("figure.svg")), png = path(QStringLiteral("drawn.png"));
        QFile::remove(png);
        if (program == QLatin1String("chromium"))
            return runTool(program, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                                     QStringLiteral("--disable-gpu"), QStringLiteral("--hide-scrollbars"),
                                     QStringLiteral("--user-data-dir=") + path(QStringLiteral("chromium")),
                                     QStringLiteral("--window-size=%1,%2").arg(size.width()).arg(size.height()),
                                     QStringLiteral("--screenshot=") + png, svg});
        if (program == QLatin1String("soffice"))
            return drawInOffice(svg, png);
        if (program == QLatin1String("inkscape"))
            return runTool(program, {QStringLiteral("--export-filename=") + png, svg});
        return runTool(program, {QStringLiteral("--output"), png, svg});
    }
    void readByPython(const QByteArray &script, const QString &name, const QByteArray &expected) const
    {
        // The system's own has the packages of the system.
        const QString own = QStringLiteral("/usr/bin/python3");
        const Ran ran = runTool(QFile::exists(own) ? own : QStringLiteral("python3"),
                                {QStringLiteral("-c"), QString::fromUtf8(script), path(name)});
        if (ran.err.contains("ModuleNotFoundError"))
            QSKIP(ran.err.split('\n').value(ran.err.count('\n') - 1).constData());
        QVERIFY2(ran.isDone, ran.err.constData());
        QCOMPARE(ran.out.trimmed(), expected);
    }

private slots:
    void anSvgIsDrawnAsOurPicture_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("view");
        for (const char *program : {"rsvg-convert", "chromium", "inkscape", "soffice"})
            for (const char *view : {"timeline", "network", "chart:meetings-by-year", "chart:positions --theme print",
                                     "matrix:positions --theme dark", "timeline --language ja"})
                QTest::addRow("%s %s", program, view) << QString::fromLatin1(program) << QByteArray(view);
    }
    void anSvgIsDrawnAsOurPicture()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, view);
        if (!isInstalled(program))
            QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
        const QByteArray words = "export " + view + " --size 1200x675";
        QVERIFY(write(words, QStringLiteral("figure.svg")));
        QVERIFY(write(words, QStringLiteral("figure.png")));
        const Ran ran = draw(program);
        if (ran.err.contains("no export filter")) // its drawing part is a package of its own
            QSKIP("libreoffice-draw is not installed");
        const QImage theirs(path(QStringLiteral("drawn.png"))), ours(path(QStringLiteral("figure.png")));
        QVERIFY2(!theirs.isNull(), ran.err.constData());
        QCOMPARE(theirs.size(), ours.size());
        const double apart = distance(theirs, ours);
        const double most = program == QLatin1String("soffice") ? mostInOffice : mostDistance;
        QVERIFY2(apart < most, qPrintable(QString::number(apart)));
        qInfo("%s: %.2f of 255 apart", qPrintable(program), apart);
        QImage blank(ours.size(), QImage::Format_RGB32);
        blank.fill(ours.pixel(0, 0));
        QVERIFY(distance(blank, ours) > apart); // it could fail
    }
    void aNetworkIsReadWithTheSameCounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("igraph") << QStringLiteral("data.graphml")
                                << QByteArray("import sys, igraph; g = igraph.Graph.Read_GraphML(sys.argv[1]); "
                                              "print(g.vcount(), g.ecount())");
        QTest::newRow("networkx graphml") << QStringLiteral("data.graphml")
                                          << QByteArray("import sys, networkx; g = networkx.read_graphml(sys.argv[1]); "
                                                        "print(g.number_of_nodes(), g.number_of_edges())");
        // Older readers know the same by the name of version 1.2.
        QTest::newRow("networkx gexf")
            << QStringLiteral("data.gexf")
            << QByteArray("import sys, io, networkx; t = open(sys.argv[1], 'rb').read(); "
                          "t = t.replace(b'http://gexf.net/1.3', b'http://www.gexf.net/1.2draft'); "
                          "g = networkx.read_gexf(io.BytesIO(t.replace(b'version=\"1.3\"', b'version=\"1.2\"'))); "
                          "print(g.number_of_nodes(), g.number_of_edges())");
    }
    void aNetworkIsReadWithTheSameCounts()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, script);
        QVERIFY(write("export data --from 2008 --to 2012", name));
        readByPython(script, name, countsIn(content(name)));
    }
    void aCalendarPassesAStrictReader()
    {
        const QString name = QStringLiteral("data.ics");
        QVERIFY(write("export data", name));
        readByPython("import sys, icalendar; c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()); "
                     "assert c['VERSION'] == '2.0' and c['PRODID']; e = c.walk('VEVENT'); "
                     "assert all(x['UID'] and x['DTSTAMP'] and x['DTSTART'] and not x.errors for x in e); "
                     "assert len({str(x['UID']) for x in e}) == len(e); print(len(e))",
                     name, QByteArray::number(content(name).count("BEGIN:VEVENT")));
    }
    void everyFontOfAPdfIsEmbedded()
    {
        if (!isInstalled(QStringLiteral("pdffonts")))
            QSKIP("pdffonts (poppler-utils) is not installed");
        for (const char *language : {"en", "zh", "ja", "ko"}) {
            const QString name = QStringLiteral("figure.pdf");
            QVERIFY(write(QByteArray("export timeline --language ") + language, name));
            const Ran ran = runTool(QStringLiteral("pdffonts"), {path(name)});
            const QList<QByteArray> lines = ran.out.trimmed().split('\n').mid(2);
            QVERIFY(!lines.isEmpty());
            for (const QByteArray &line : lines)
                QCOMPARE(line.simplified().split(' ').value(line.simplified().count(' ') - 4), QByteArray("yes"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_otherPrograms)
#include "tst_otherPrograms.moc"
