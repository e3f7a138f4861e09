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

    // Every slide of every story, made ready as the program does while the slide before is spoken to. A frame of a
    // transition is one at a new moment of the glide, in both windows: what two screens show sixty times a second.
    void theNextSlideAndItsTransition()
    {
        std::vector<double> first;
        std::vector<double> frames;
        for (const Story &story : bundledStories().stories) {
            Stage stage(story, bundledStories().snapshot, Language::English, palette(Theme::Dark), nullptr);
            stage.begin(0);
            stage.show().resize(1920, 1080);
            stage.toggleSpeaker();
            for (std::size_t slide = 1; slide < story.slides.size(); ++slide)
                walk(stage, first, frames);
        }
        tell("next slide, first frame, median", quantile(first, 0.5), 16);
        tell("next slide, first frame, nine in ten", quantile(first, 0.9), 16);
        tell("next slide, first frame, the slowest", quantile(first, 1), 16);
        const auto late = std::ranges::count_if(first, [](double took) { return took > 16; });
        qInfo("%zu slides, of which %td first show after more than 16 ms", first.size(), late);
        tell("transition, nine frames in ten", quantile(frames, 0.9), 1000.0 / 60);
        tell("transition, the slowest frame", quantile(frames, 1), 1000.0 / 60);
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
    static void walk(Stage &stage, std::vector<double> &first, std::vector<double> &frames)
    {
        SlideView &view = stage.show().view();
        SlideView &small = stage.speaker()->view();
        QImage screen(1920, 1080, QImage::Format_ARGB32_Premultiplied);
        QImage part(small.size(), QImage::Format_ARGB32_Premultiplied);
        view.prepareNext();
        small.prepareNext();
        QElapsedTimer clock;
        clock.start();
        stage.presentation().next();
        const double changed = milliseconds(clock);
        view.render(&screen);
        first.push_back(milliseconds(clock));
        if (first.back() > 16)
            qInfo("%s, slide %zu: %.1f ms, of which %.1f before it is painted",
                  qPrintable(stage.presentation().story().id), stage.presentation().slide() + 1, first.back(), changed);
        const auto glides = {view.findChild<QVariantAnimation *>(), small.findChild<QVariantAnimation *>()};
        for (int frame = 1; frame * 1000 / 60 < glideMilliseconds; ++frame) {
            clock.restart();
            for (QVariantAnimation *glide : glides)
                glide->setCurrentTime(frame * 1000 / 60);
            view.render(&screen);
            small.render(&part);
            frames.push_back(milliseconds(clock));
        }
        for (QVariantAnimation *glide : glides)
            glide->setCurrentTime(glideMilliseconds);
    }

    static void tell(const char *what, double took, double most)
    {
        qInfo("%-34s %8.1f ms, at most %.1f", what, took, most);
        if (took > most)
            qWarning("%s takes too long", what);
    }
};

QTEST_MAIN(BenchStory)
#include "bench_story.moc"
