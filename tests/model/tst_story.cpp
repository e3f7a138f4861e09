// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/importer.h"
#include "model/document/documentFile.h"
#include "model/snapshot/snapshotWriter.h"
#include "model/story/storyCheck.h"
#include "model/story/storyTables.h"
#include "model/story/storyWords.h"
#include "tests/support/sampleSnapshot.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace trilateral;

namespace
{

Bookmark slide(const char *title, const char *words)
{
    Bookmark slide;
    slide.title.by[0] = QString::fromUtf8(title);
    slide.words.by[0] = QString::fromUtf8(words);
    return slide;
}

Story story()
{
    Story story;
    story.id = QStringLiteral("story/rivers");
    story.title = sample::words("Rivers", "河流");
    story.summary = sample::words("Of water.");
    story.sources = {QStringLiteral("source/paper")};
    story.questions = {sample::words("Whose river is it?")};
    story.slides = {slide("One", "The [second talks](meeting/talks-2) were held."), slide("Two", "")};
    story.slides[0].state.timeline.lanes = QStringLiteral("country");
    story.slides[0].state.filter.window = DayRange{dayFromDate({2010, 1, 1}), dayFromDate({2012, 12, 31})};
    story.slides[0].period = DayRange{dayFromDate({2011, 1, 1}), dayFromDate({2011, 12, 31})};
    story.slides[0].periodWords = sample::words("12 months");
    story.slides[1].view = QStringLiteral("text");
    return story;
}

QStringList words(const std::vector<StoryProblem> &problems)
{
    QStringList words;
    for (const StoryProblem &problem : problems)
        words << problemWords(problem);
    return words;
}

} // namespace

class TestStory : public QObject
{
    Q_OBJECT
private slots:
    void wordsKnowBoldAndLinks()
    {
        const auto paragraphs = paragraphsOf(QStringLiteral("A **bold** [link](a/b)\ngoes on.\n\n- item *one*\n- two"));
        QCOMPARE(paragraphs.size(), std::size_t(3));
        QCOMPARE(paragraphs[0].text(), QStringLiteral("A bold link goes on."));
        QVERIFY(paragraphs[0].runs[1].isBold);
        QCOMPARE(paragraphs[0].runs[3].record, QStringLiteral("a/b"));
        QVERIFY(paragraphs[1].isItem && paragraphs[2].isItem);
        QVERIFY(paragraphs[1].runs[1].isItalic);
        QCOMPARE(plainWords(QStringLiteral("2 * 3 \\*")), QStringLiteral("2 * 3 *"));
        QCOMPARE(plainWords(QString::fromUtf8("这是**重点（一）**会")), QString::fromUtf8("这是重点（一）会"));
    }

    void sentencesKnowTheirRecords()
    {
        const auto sentences = sentencesOf(
            QString::fromUtf8("[A](a/a) grew by 27.5 percent. J. Smith said so.[](b/b) Why? 第一句[x](c/c)。第二句。"));
        QCOMPARE(sentences.size(), std::size_t(5));
        QCOMPARE(sentences[0].records, QStringList(QStringLiteral("a/a")));
        QCOMPARE(sentences[1].text, QStringLiteral("J. Smith said so."));
        QCOMPARE(sentences[1].records, QStringList(QStringLiteral("b/b")));
        QVERIFY(sentences[2].isQuestion && sentences[2].isSupported());
        QVERIFY(sentences[3].isSupported());
        QVERIFY(!sentences[4].isSupported());
    }

    void aFileGivesTheSameStoryBack()
    {
        const Result<Story> again = storyFromBytes(storyBytes(story()), QStringLiteral("x"));
        QVERIFY2(bool(again), again ? "" : qPrintable(again.errorText()));
        QVERIFY(*again == story());
        QCOMPARE(storyBytes(*again), storyBytes(story()));
    }

    void whatANewerVersionWroteIsKept()
    {
        QByteArray bytes = storyBytes(story());
        bytes.replace("\"version\": 1", "\"version\": 7, \"sound\": {\"a\": 1}");
        bytes.replace("\"view\": \"text\"", "\"view\": \"text\", \"smell\": 3");
        const Result<Story> newer = storyFromBytes(bytes, QStringLiteral("x"));
        QVERIFY(bool(newer));
        QCOMPARE(newer->version, 7);
        QVERIFY(storyBytes(*newer).contains("\"smell\": 3"));
        QVERIFY(storyBytes(*newer).contains("\"sound\""));
        QCOMPARE(storyProblems(*sample::snapshot(), *newer).front().flaw, StoryFlaw::Newer);
    }

    void brokenFilesAreToldInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << storyBytes(story()).left(60);
        QTest::newRow("other") << QByteArray("{\"format\":\"x\"}");
        QTest::newRow("no id") << QByteArray("{\"format\":\"trilateral-story\"}");
        QTest::newRow("empty") << QByteArray();
    }

    void brokenFilesAreToldInASentence()
    {
        QFETCH(QByteArray, bytes);
        const Result<Story> result = storyFromBytes(bytes, QStringLiteral("lesson.story.json"));
        QVERIFY(!result);
        QVERIFY(result.errorText().contains(QStringLiteral("lesson.story.json")));
    }

    void aDocumentKeepsItsStories()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.trilateral"));
        NoProgress progress;
        QVERIFY(bool(writeDocument(file, *sample::snapshot(), progress)));
        QCOMPARE((*readStories(file)).size(), std::size_t(0));
        Story second = story();
        second.id = QStringLiteral("story/second");
        second.rank = 1;
        QVERIFY(bool(saveStories(file, {story(), second})));
        const auto stories = readStories(file);
        QVERIFY(bool(stories));
        QCOMPARE(stories->size(), std::size_t(2));
        QVERIFY((*stories)[0] == story());
        QVERIFY((*stories)[1] == second);
        QVERIFY(bool(saveStories(file, {second})));
        QVERIFY((*readStories(file)).front() == second);
    }

    void picturesAreKeptOnceAndApartFromTheWords()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.trilateral"));
        NoProgress progress;
        QVERIFY(bool(writeDocument(file, *sample::snapshot(), progress)));
        Story pictures = story();
        for (Bookmark &each : pictures.slides) {
            each.view = QStringLiteral("image");
            each.image = QByteArray(5000, 'p');
            each.dims = true;
        }
        QVERIFY(bool(saveStories(file, {pictures})));
        QVERIFY((*readStories(file)).front() == pictures);
        {
            const auto database = openDocumentFile(file);
            QCOMPARE(*database->integer("SELECT count(*) FROM picture"), 1);
            QVERIFY(*database->integer("SELECT max(length(body)) FROM slide") < 4000);
        }
        QVERIFY(bool(saveStories(file, {story()})));
        QCOMPARE(*openDocumentFile(file)->integer("SELECT count(*) FROM picture"), 0);
    }

    void aPictureThatVanishedLeavesItsSlide()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.trilateral"));
        NoProgress progress;
        QVERIFY(bool(writeDocument(file, *sample::snapshot(), progress)));
        Story pictures = story();
        pictures.slides[1].view = QStringLiteral("image");
        pictures.slides[1].image = QByteArray("x");
        QVERIFY(bool(saveStories(file, {pictures})));
        QVERIFY(bool(openDocumentFileForWriting(file)->execute("DELETE FROM picture")));
        const Story left = (*readStories(file)).front();
        QCOMPARE(left.slides.size(), std::size_t(2));
        QVERIFY(left.slides[1].image.isEmpty());
        QVERIFY(words(slideProblems(*sample::snapshot(), left.slides[1], 1))
                    .contains(QStringLiteral("Slide 2 has lost its picture.")));
    }

    void theImporterTakesStoriesInRankOrder()
    {
        QTemporaryDir folder;
        Story second = story();
        second.id = QStringLiteral("story/second");
        second.rank = -1;
        for (const Story &each : {story(), second}) {
            QFile file(folder.filePath(storyFileName(each)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(storyBytes(each));
        }
        NoProgress progress;
        const auto dataset = readDataset({QStringLiteral(TEST_DATA "/check/sound"), folder.path()}, {}, progress);
        QVERIFY2(bool(dataset), dataset ? "" : qPrintable(dataset.errorText()));
        QCOMPARE(dataset->stories.size(), std::size_t(2));
        QVERIFY(dataset->stories[0] == second);
        const QString target = folder.filePath(QStringLiteral("b.trilateral"));
        QVERIFY(bool(importDataset({QStringLiteral(TEST_DATA "/check/sound"), folder.path()}, {}, target, progress)));
        QVERIFY((*readStories(target))[1] == story());
    }

    void unsupportedSentencesAreFlagged()
    {
        const auto snapshot = sample::snapshot();
        Bookmark bad = slide("Title", "The river is long. Is it [North](country/north)? See [this](meeting/none).");
        const QStringList problems = words(slideProblems(*snapshot, bad, 2));
        QVERIFY(problems.contains(QStringLiteral("Slide 3: no record supports “The river is long.”.")));
        QVERIFY(problems.contains(QStringLiteral("Slide 3 rests on “meeting/none”, which the document lacks.")));
        QVERIFY(problems.contains(QStringLiteral("Slide 3 leaves out “country/south” and does not say why.")));
        QCOMPARE(problems.size(), 3);
        bad.absence = sample::words("It has no river.");
        QCOMPARE(slideProblems(*snapshot, bad, 2).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
