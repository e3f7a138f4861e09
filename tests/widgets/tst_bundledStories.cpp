// SPDX-License-Identifier: GPL-3.0-or-later
// The stories that come with the program are complete: what is written in which language, who appears, what supports
// it.
#include "model/story/storyCheck.h"
#include "tests/support/storyFixture.h"

#include <QSet>
#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

constexpr std::size_t fewestQuestions = 3;

// Languages in which these words are missing.
QStringList missingIn(const Words &words)
{
    QStringList missing;
    for (const Language language : allLanguages)
        if (words.by[static_cast<std::size_t>(language)].trimmed().isEmpty())
            missing += languageCode(language);
    return missing;
}

bool isParties(const StoryProblem &problem)
{
    return problem.flaw == StoryFlaw::MissingParty;
}

// Of every slide, what it is and where.
template <class Check>
void forEachSlide(Check check)
{
    for (const Story &story : bundledStories().stories)
        for (std::size_t i = 0; i < story.slides.size(); ++i)
            check(story.slides[i], QStringLiteral("%1, slide %2").arg(story.id).arg(i + 1));
}

} // namespace

class tst_bundledStories : public QObject
{
    Q_OBJECT
private slots:
    void thereAreFiveReadingsAndTwoOverviews()
    {
        const auto &[snapshot, stories] = bundledStories();
        QCOMPARE(stories.size(), 7u);
        QSet<QString> read;
        for (const Story &story : stories)
            if (!story.about.isEmpty()) {
                QVERIFY2(snapshot->find(story.about) != Row::None, qPrintable(story.about));
                read += story.about;
            }
        QCOMPARE(read.size(), 5);
        QVERIFY(
            std::ranges::any_of(stories, [](const Story &s) { return s.about.isEmpty() && s.slides.size() == 12; }));
    }
    void titlesAndCaptionsAreThereInEveryLanguage()
    {
        for (const Story &story : bundledStories().stories) {
            QCOMPARE(missingIn(story.title), QStringList());
            QCOMPARE(missingIn(story.summary), QStringList());
        }
        forEachSlide([](const Bookmark &slide, const QString &where) {
            QVERIFY2(missingIn(slide.title).isEmpty(), qPrintable(where));
            QVERIFY2(missingIn(slide.words).isEmpty(), qPrintable(where));
            for (const Words &optional : {slide.periodWords, slide.absence}) // in all or in none
                QVERIFY2(missingIn(optional).size() % qsizetype(allLanguages.size()) == 0, qPrintable(where));
        });
    }
    void englishIsComplete()
    {
        for (const Story &story : bundledStories().stories) {
            QVERIFY2(story.questions.size() >= fewestQuestions, qPrintable(story.id));
            for (const Words &question : story.questions)
                QVERIFY2(!question.by[0].isEmpty(), qPrintable(story.id));
            QVERIFY2(!story.sources.empty(), qPrintable(story.id));
        }
        forEachSlide([](const Bookmark &slide, const QString &where) {
            QVERIFY2(slide.notes.by[0].size() > 40, qPrintable(where));
        });
    }
    void allThreeCountriesAppearOrAReasonIsGiven()
    {
        const Snapshot &snapshot = *bundledStories().snapshot;
        int reasons = 0;
        forEachSlide([&](const Bookmark &slide, const QString &where) {
            const auto problems = slideProblems(snapshot, slide, 0);
            QVERIFY2(std::ranges::none_of(problems, isParties), qPrintable(where));
            reasons += slide.absence.by[0].isEmpty() ? 0 : 1;
        });
        QVERIFY(reasons > 0);
    }
    // Without its reason, such a slide is told: the check above can fail.
    void aReasonThatIsTakenAwayIsMissed()
    {
        const Snapshot &snapshot = *bundledStories().snapshot;
        forEachSlide([&](const Bookmark &slide, const QString &where) {
            if (slide.absence.by[0].isEmpty())
                return;
            Bookmark bare = slide;
            bare.absence = {};
            QVERIFY2(std::ranges::any_of(slideProblems(snapshot, bare, 0), isParties), qPrintable(where));
        });
    }
    void whatANetworkSlideSelectsIsANodeOfIt()
    {
        int selected = 0;
        forEachSlide([&](const Bookmark &slide, const QString &where) {
            if (slide.view != QLatin1String("network"))
                return;
            const FramePtr frame = frameOfSlide(slide, Language::English);
            frame->selected.forEach([&](std::size_t record) {
                QVERIFY2(frame->graph->nodeOf[record] != ~0u, qPrintable(where));
                ++selected;
            });
        });
        QVERIFY(selected > 0);
    }
    void everyRecordThatIsNamedIsThere()
    {
        forEachSlide([](const Bookmark &slide, const QString &where) {
            QVERIFY2(!supportOf(slide).isEmpty(), qPrintable(where));
            QVERIFY2(missingRecords(*bundledStories().snapshot, slide).isEmpty(), qPrintable(where));
        });
    }
};

QTEST_GUILESS_MAIN(tst_bundledStories)
#include "tst_bundledStories.moc"
