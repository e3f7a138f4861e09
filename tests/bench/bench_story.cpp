// SPDX-License-Identifier: GPL-3.0-or-later
// What a presentation costs: its start, the next slide, a frame of a transition, and a story of forty slides on its way
// out. Times are told and compared with the figures to reach, on a screen of 1920x1080.
#include "tests/support/storyFixture.h"
#include "widgets/presenter/stage.h"
#include "widgets/presenter/storyExport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

// The time that this share of them does not exceed.
double quantile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, std::size_t(double(times.size()) * share))];
}

Story fortySlides()
{
    Story all;
    all.id = QStringLiteral("story/forty");
    all.title.by[0] = QStringLiteral("Forty");
    for (const Story &story : bundledStories().stories)
        for (const Bookmark &slide : story.slides)
            if (all.slides.size() < 40)
                all.slides.push_back(slide);
    return all;
}

} // namespace

class BenchStory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(!bundledStories().stories.empty()); }

    void aPresentationStarts()
    {
        QElapsedTimer clock;
        clock.start();
        Stage stage(bundledStories().stories.back(), bundledStories().snapshot, Language::English, palette(Theme::Dark),
                    nullptr);
        stage.begin(0);
        stage.show().resize(1920, 1080);
        (void)stage.show().grab();
        tell("start", milliseconds(clock), 300);
    }

    void theNextSlideAndItsTransition()
    {
        Stage stage(bundledStories().stories.back(), bundledStories().snapshot, Language::English, palette(Theme::Dark),
                    nullptr);
        stage.begin(0);
        stage.show().resize(1920, 1080);
        QImage screen(1920, 1080, QImage::Format_ARGB32_Premultiplied);
        stage.show().view().render(&screen);
        std::vector<double> first;
        std::vector<double> frames;
        for (int slide = 0; slide < 8; ++slide) {
            QElapsedTimer clock;
            clock.start();
            stage.presentation().next();
            stage.show().view().render(&screen);
            first.push_back(milliseconds(clock));
            while (stage.show().view().isGliding()) {
                clock.restart();
                QCoreApplication::processEvents();
                stage.show().view().render(&screen);
                frames.push_back(milliseconds(clock));
            }
        }
        tell("next slide, first frame, median", quantile(first, 0.5), 16);
        tell("transition, nine frames in ten", quantile(frames, 0.9), 1000.0 / 60);
    }

    void fortySlidesLeaveTheProgram()
    {
        const Story story = fortySlides();
        QCOMPARE(story.slides.size(), std::size_t(40));
        QTemporaryDir folder;
        NoProgress progress;
        const auto frames = [](const ExplorationState &state, bool) {
            Bookmark slide;
            slide.state = state;
            return Result<FramePtr>(frameOfSlide(slide, state.language));
        };
        for (const auto &[name, most] : {std::pair{"a.pdf", 3000.0}, std::pair{"a.pptx", 5000.0}}) {
            QElapsedTimer clock;
            clock.start();
            const auto slides = drawStory(story, *bundledStories().snapshot, {}, frames, progress);
            QVERIFY(bool(slides));
            QVERIFY(bool(writeStory(story, *slides, {}, folder.filePath(QString::fromLatin1(name)))));
            tell(name, milliseconds(clock), most);
        }
    }

private:
    static void tell(const char *what, double took, double most)
    {
        qInfo("%-34s %8.1f ms, at most %.1f", what, took, most);
        if (took > most)
            qWarning("%s takes too long", what);
    }
};

QTEST_MAIN(BenchStory)
#include "bench_story.moc"
