// SPDX-License-Identifier: GPL-3.0-or-later
// Stories as files: complete, repeatable, with everything in them that a reader needs.
#include "model/story/storyWords.h"
#include "tests/support/storyFixture.h"
#include "widgets/figure/pptxShapes.h"
#include "widgets/figure/pptxWriter.h"
#include "widgets/figure/zipWriter.h"
#include "widgets/presenter/storyExport.h"
#include "widgets/presenter/storyHtml.h"
#include "widgets/presenter/storyPaper.h"
#include "widgets/presenter/worksheet.h"
#include "widgets/view/fontTextMeasure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

std::vector<DrawnSlide> drawn(const Story &story, const StoryOutput &output = {})
{
    NoProgress progress;
    const auto frames = [&](const ExplorationState &state, bool) {
        Bookmark slide;
        slide.state = state;
        return Result<FramePtr>(frameOfSlide(slide, state.language));
    };
    auto slides = drawStory(story, *bundledStories().snapshot, output, frames, progress);
    return slides ? *slides : std::vector<DrawnSlide>();
}

QByteArray runTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(tool), arguments);
    return process.waitForFinished(30'000) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestStoryExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_slides = drawn(story()); }

    void aZipIsReadByOthersAndTheSameEveryTime()
    {
        const std::vector<ZipEntry> entries{{QStringLiteral("a/one.txt"), QByteArray(10000, 'x')},
                                            {QStringLiteral("two.txt"), QByteArray()}};
        QCOMPARE(zipFrom(entries), zipFrom(entries));
        const QString file = write(QStringLiteral("a.zip"), zipFrom(entries));
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("no unzip");
        QCOMPARE(runTool(QStringLiteral("unzip"), {QStringLiteral("-p"), file, QStringLiteral("a/one.txt")}),
                 QByteArray(10000, 'x'));
        QVERIFY(runTool(QStringLiteral("unzip"), {QStringLiteral("-t"), file}).contains("No errors"));
    }

    void everyPartOfAPowerPointFileIsWellFormed()
    {
        const QString file = writeStoryAs(QStringLiteral("a.pptx"));
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("no unzip");
        const QList<QByteArray> names =
            runTool(QStringLiteral("unzip"), {QStringLiteral("-Z1"), file}).trimmed().split('\n');
        QVERIFY(names.size() > int(2 * m_slides.size()));
        for (const QByteArray &name : names) {
            QString literal = QString::fromLatin1(name);
            literal.replace(QStringLiteral("["), QStringLiteral("\\["));
            QXmlStreamReader xml(runTool(QStringLiteral("unzip"), {QStringLiteral("-p"), file, literal}));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(QString::fromLatin1(name) + u' ' + xml.errorString()));
        }
    }

    void aPowerPointFileHasNativeShapesGroupedByLaneWithNotes()
    {
        const QString file = writeStoryAs(QStringLiteral("b.pptx"));
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("no unzip");
        const QByteArray slide =
            runTool(QStringLiteral("unzip"), {QStringLiteral("-p"), file, QStringLiteral("ppt/slides/slide1.xml")});
        QVERIFY(slide.contains("<p:grpSp>"));
        QVERIFY(slide.contains("name=\"lane "));
        QVERIFY(slide.contains("descr=\""));
        QVERIFY(slide.contains("<p:ph type=\"title\"/>"));
        QVERIFY(!slide.contains("<p:pic>"));
        const QByteArray notes = runTool(
            QStringLiteral("unzip"), {QStringLiteral("-p"), file, QStringLiteral("ppt/notesSlides/notesSlide1.xml")});
        QVERIFY(notes.contains(m_slides.front().notes.split(u'\n').front().toHtmlEscaped().toUtf8()));
    }

    void wordsOfAPowerPointFileKeepTheirBlanks()
    {
        Drawing drawing;
        drawing.size = {768, slideHeight};
        const FontTextMeasure measure;
        drawing.add(GroupBegin{QStringLiteral("words"), {}, {}});
        for (const DrawText &text :
             layOutWords(paragraphsOf(QStringLiteral("In [May 2012](x/y) came [a visit](x/z), and more.")),
                         {{20}, 1, 600, 1.3}, measure)
                 .texts)
            drawing.add(text);
        drawing.add(GroupEnd{});
        std::vector<QByteArray> images;
        QXmlStreamReader xml(QStringLiteral("<x xmlns:a=\"a\" xmlns:p=\"p\" xmlns:r=\"r\">") +
                             pptxShapes(drawing, {15875, measure}, images) + QStringLiteral("</x>"));
        QString words;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        QCOMPARE(words, QStringLiteral("In May 2012 came a visit, and more."));
    }

    // Slow, and only where LibreOffice is installed.
    void libreOfficeOpensThePowerPointFileWithAllItsSlides()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QSKIP("no LibreOffice here");
        const QString file = writeStoryAs(QStringLiteral("c.pptx"));
        const QString profile =
            QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("lo"));
        QProcess process;
        process.start(office, {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                               QStringLiteral("pdf"), QStringLiteral("--outdir"), m_folder.path(), file});
        QVERIFY(process.waitForFinished(90'000));
        const QByteArray info = runTool(QStringLiteral("pdfinfo"), {m_folder.filePath(QStringLiteral("c.pdf"))});
        QVERIFY2(info.simplified().contains(QByteArray("Pages: ").append(QByteArray::number(int(m_slides.size())))),
                 info.constData());
        const QByteArray text =
            runTool(QStringLiteral("pdftotext"), {m_folder.filePath(QStringLiteral("c.pdf")), QStringLiteral("-")});
        for (const DrawnSlide &slide : m_slides)
            QVERIFY2(QString::fromUtf8(text).simplified().contains(slide.title), qPrintable(slide.title));
    }

    // Only where Chromium is installed: its script runs, and the address leads to a slide.
    void aBrowserShowsTheSlideThatTheAddressNames()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("no Chromium here");
        const QString file = writeStoryAs(QStringLiteral("a.html"));
        const QString profile = QStringLiteral("--user-data-dir=") + m_folder.filePath(QStringLiteral("browser"));
        QProcess process;
        process.start(browser,
                      {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                       profile, QStringLiteral("--dump-dom"), QStringLiteral("file://") + file + QStringLiteral("#3")});
        QVERIFY(process.waitForFinished(60'000));
        const QString dom = QString::fromUtf8(process.readAllStandardOutput());
        const qsizetype now = dom.indexOf(QStringLiteral("<section class=\"now\">"));
        QVERIFY(now > 0);
        QVERIFY(dom.mid(now, 400).contains(m_slides[2].title.toHtmlEscaped()));
        QCOMPARE(dom.count(QStringLiteral("class=\"now\"")), 1);
    }

    void thePaperHasAPagePerSlideOrThreeToAPage()
    {
        const FontTextMeasure measure;
        StoryOutput output;
        const auto pages = [&](StoryPaper paper) {
            output.paper = paper;
            return storySheets(m_slides, QStringLiteral("T"), output, measure).size();
        };
        QCOMPARE(pages(StoryPaper::Slides), m_slides.size());
        QVERIFY(pages(StoryPaper::Notes) >= m_slides.size());
        QCOMPARE(pages(StoryPaper::Handout), (m_slides.size() + 2) / 3);
    }

    void aWebPageNeedsNothingElse()
    {
        const QByteArray html = storyHtml(m_slides, QStringLiteral("T"), {});
        QCOMPARE(html.count("<section>"), int(m_slides.size()));
        QVERIFY(!html.contains("http://") && !html.contains("https://"));
        QVERIFY(html.contains(m_slides.front().notes.split(u'\n').front().toHtmlEscaped().toUtf8()));
    }

    void picturesFillAFolder()
    {
        const QString folder = m_folder.filePath(QStringLiteral("pictures"));
        StoryOutput output;
        output.scale = 0.5;
        QVERIFY(bool(writeStory(story(), m_slides, output, folder)));
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.png")}).size(), int(m_slides.size()));
    }

    void aFileThatCannotBeWrittenIsToldOf()
    {
        const auto written = writeStory(story(), m_slides, {}, QStringLiteral("/nowhere/at/all/a.pdf"));
        QVERIFY(!written);
        QVERIFY(written.errorText().contains(QStringLiteral("a.pdf")));
    }

    void exercisesAreSeededAndHaveTheirKey()
    {
        const Snapshot &snapshot = *bundledStories().snapshot;
        const Mask all(snapshot.count(), true);
        const auto exercises = makeExercises(snapshot, all, 7);
        QCOMPARE(exercises.size(), std::size_t(4));
        const FontTextMeasure measure;
        const auto sheets = [&](quint32 seed) {
            return pdfFromSheets(worksheetSheets(snapshot, makeExercises(snapshot, all, seed),
                                                 {QStringLiteral("T"), Language::English, seed}, measure),
                                 {});
        };
        QVERIFY(sheets(7).size() > 1000);
        for (std::size_t i = 0; i < exercises.size(); ++i) {
            const Exercise again = makeExercises(snapshot, all, 7)[i];
            QCOMPARE(again.items.size(), exercises[i].items.size());
            for (std::size_t k = 0; k < again.items.size(); ++k)
                QCOMPARE(again.items[k].record, exercises[i].items[k].record);
        }
    }

    void whoSaidItDoesNotGiveTheNameAway()
    {
        QCOMPARE(withoutNames(QStringLiteral("Wang told the press; Wangs did not."), {QStringLiteral("Wang Yi")}),
                 QStringLiteral("_____ told the press; Wangs did not."));
    }

private:
    static const Story &story() { return bundledStories().stories.back(); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QString writeStoryAs(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        return writeStory(story(), m_slides, {}, path) ? path : QString();
    }

    QTemporaryDir m_folder;
    std::vector<DrawnSlide> m_slides;
};

QTEST_MAIN(TestStoryExport)
#include "tst_storyExport.moc"
