// SPDX-License-Identifier: GPL-3.0-or-later
// The timelines of slides: what the words name stands on them, no lane is left out, and no name is struck through.
#include "tests/support/storyFixture.h"
#include "widgets/presenter/slideContext.h"
#include "widgets/timeline/timelineStyle.h"
#include "widgets/view/fontTextMeasure.h"

#include <QTest>

using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FontTextMeasure measure;

struct LaidOut {
    TimelineLanes lanes;
    TimelineGeometry geometry;
};

LaidOut laidOut(const Bookmark &slide, QSizeF size, Language language = Language::English)
{
    LaidOut result;
    result.lanes.setFrame(withNamedEvents(slide, frameOfSlide(slide, language)));
    result.geometry = layOutSlideTimeline(slide, result.lanes, size, palette(Theme::Dark), measure);
    return result;
}

// Calls what(slide, name) for each timeline of the bundled stories.
void forEachTimeline(const std::function<void(const Bookmark &, const QString &)> &what)
{
    int count = 0;
    for (const Story &story : bundledStories().stories)
        for (const Bookmark &slide : story.slides)
            if (slide.view == QLatin1String("timeline") && ++count)
                what(slide, story.id + QStringLiteral(": ") + slide.title.by[0]);
    QVERIFY(count > 20);
}

// What of the letters of a name may not be crossed: the height of a small x.
QRectF coreOf(const TimelineBand &band)
{
    const TextStyle style = timelineStyle::band(band.ink, Language::English);
    const double width = measure.width(band.text, style);
    const double height = measure.ascent(style) * 0.5;
    return {band.anchor.x() - width / 2, band.anchor.y() - height, width, height};
}

} // namespace

class TestSlideTimelines : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(!bundledStories().stories.empty()); }

    void noLaneIsLeftOut_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("wide") << QSizeF(724, 300);
        QTest::newRow("three lines above") << QSizeF(724, 272);
        QTest::newRow("narrow") << QSizeF(532, 282);
    }

    void noLaneIsLeftOut()
    {
        QFETCH(QSizeF, size);
        for (const Language language : allLanguages)
            forEachTimeline([&](const Bookmark &slide, const QString &name) {
                const LaidOut made = laidOut(slide, size, language);
                QVERIFY2(made.geometry.hiddenLanes == 0, qPrintable(name));
                QVERIFY2(made.geometry.lanes.size() == made.lanes.count(), qPrintable(name));
            });
    }

    void theTermsOfOfficeStandBelowAllLanes()
    {
        forEachTimeline([](const Bookmark &slide, const QString &name) {
            const TimelineGeometry geometry = laidOut(slide, {724, 300}).geometry;
            for (const TimelineLane &lane : geometry.lanes)
                QVERIFY2(lane.rect.bottom() <= geometry.bands.rect.top() + 0.5, qPrintable(name));
        });
    }

    void noNameOfAHolderIsStruckThroughByAnother()
    {
        int lifted = 0;
        forEachTimeline([&](const Bookmark &slide, const QString &name) {
            for (const TimelineBandRow &row : laidOut(slide, {724, 300}).geometry.bands.rows)
                for (const TimelineBand &named : row.bands)
                    for (const TimelineBand &other : row.bands) {
                        if (named.text.isEmpty() || &named == &other || other.rect.top() <= named.rect.top())
                            continue;
                        QVERIFY2(!coreOf(named).intersects(other.rect), qPrintable(name + named.text));
                        lifted += coreOf(named).right() > other.rect.left() ? 1 : 0;
                    }
        });
        QVERIFY(lifted > 0);
    }

    void whatTheWordsNameIsOnTheTimeline()
    {
        const Bookmark slide = slideWithContext();
        const FramePtr frame = frameOfSlide(slide, Language::English);
        const Row named = frame->snapshot->find(slide.records.front());
        QVERIFY(named != Row::None);
        QVERIFY(!frame->projection->passes.test(named));
        const FramePtr with = withNamedEvents(slide, frame);
        QVERIFY(with->projection->passes.test(named));
        QVERIFY(with->projection->recordCount > frame->projection->recordCount);
        QCOMPARE(withNamedEvents(slide, with), with); // once is enough
        const TimelineGeometry geometry = laidOut(slide, {724, 290}).geometry;
        QVERIFY(std::ranges::any_of(geometry.marks, [&](const TimelineMark &mark) { return mark.row == named; }));
        QVERIFY(std::ranges::any_of(geometry.labels, [&](const TimelineLabel &label) { return label.row == named; }));
    }

    // A class that narrows the record sees what it asked for, and nothing else.
    void anotherFilterShowsItsOwnRecordsAlone()
    {
        const Bookmark slide = slideWithContext();
        Bookmark narrowed = slide;
        narrowed.state.filter.facets.first().removeLast();
        const FramePtr frame = frameOfSlide(narrowed, Language::English);
        QCOMPARE(withNamedEvents(slide, frame), frame);
    }

    void theSilenceOfASlideIsItsLargestWord()
    {
        const Bookmark slide = slideWithContext();
        const TimelineGeometry geometry = laidOut(slide, {724, 290}).geometry;
        int large = 0;
        for (const TimelineLane &lane : geometry.lanes)
            for (const TimelineGap &gap : lane.gaps)
                if (gap.isLarge) {
                    ++large;
                    QVERIFY(gap.pill.width() < gap.to.x() - gap.from.x());
                    QVERIFY(lane.rect.contains(gap.pill));
                }
        QCOMPARE(large, 1);
    }

private:
    // The slide of the longest period, which names events of no series.
    static Bookmark slideWithContext()
    {
        const auto days = [](const Bookmark &slide) {
            return slide.period && !slide.records.isEmpty() ? slide.period->to - slide.period->from : 0;
        };
        Bookmark longest;
        for (const Story &story : bundledStories().stories)
            for (const Bookmark &slide : story.slides)
                if (days(slide) > days(longest))
                    longest = slide;
        return longest;
    }
};

QTEST_MAIN(TestSlideTimelines)
#include "tst_slideTimelines.moc"
