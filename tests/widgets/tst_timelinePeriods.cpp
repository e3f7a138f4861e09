// SPDX-License-Identifier: GPL-3.0-or-later
// Periods A and B, what stands behind all lanes, and today.
#include "../support/timelineStage.h"

#include "widgets/timeline/backdrop.h"
#include "widgets/timeline/periodCommands.h"
#include "widgets/timeline/periodDrawing.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/view/drawingPainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

ExplorationState comparing()
{
    ExplorationState state;
    state.filter.window = DayRange{day(2010), day(2012, 12, 31)};
    state.timeline.compared = DayRange{day(2004), day(2006, 12, 31)};
    return state;
}

TimelineLanes lanesOf(const ExplorationState &state)
{
    TimelineLanes lanes;
    lanes.setFrame(frameOf(smallRecord(), state));
    return lanes;
}

TimelineGeometry layOut(const TimelineLanes &lanes, TimelineOptions options = {})
{
    return layOutTimeline(lanes, {1400, 700}, palette(Theme::Light), measure, options);
}

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const DrawItem &item : drawing.items)
        if (const auto *text = std::get_if<DrawText>(&item))
            texts << text->text;
    return texts;
}

} // namespace

class TestTimelinePeriods : public QObject
{
    Q_OBJECT
private slots:
    void bothPeriodsAreShownAndNamed()
    {
        const TimelineLanes lanes = lanesOf(comparing());
        const TimelineGeometry geometry = layOut(lanes);
        QVERIFY(geometry.scale.from < day(2004) && geometry.scale.to > day(2012, 12, 31));
        std::size_t inA = 0;
        std::size_t inB = 0;
        for (const TimelineMark &mark : geometry.marks) {
            const double middle = geometry.scale.dayAt(mark.rect.center().x());
            inA += middle > day(2010) && middle < day(2013) ? mark.count : 0;
            inB += middle > day(2004) && middle < day(2007) ? mark.count : 0;
        }
        QVERIFY(inA > 3 && inB > 3);
        const QStringList texts = textsOf(drawTimeline(geometry, lanes, palette(Theme::Light), measure, false));
        QVERIFY(texts.contains(u"A"_s) && texts.contains(u"B"_s));
        QVERIFY(countIn(lanes, *comparing().timeline.compared) > 5);
    }

    void betweenThePeriodsNothingIsShown()
    {
        const TimelineLanes lanes = lanesOf(comparing());
        for (const TimelineMark &mark : layOut(lanes).marks)
            if (!mark.isUndated && mark.form == MarkForm::Sharp) {
                const double middle = middleOf(lanes.snapshot().span[index(mark.row)]);
                QVERIFY(middle < day(2007) || middle > day(2010));
            }
    }

    // Opaque, in whole pixels and without a gap, so that nothing has to be painted below it.
    void theGroundCoversThePictureAndStepsBackOutsideOfThePeriods()
    {
        const TimelineLanes lanes = lanesOf(comparing());
        const TimelineGeometry geometry = layOut(lanes);
        const Palette &colours = palette(Theme::Light);
        Drawing drawing;
        drawing.size = geometry.size;
        drawBackdrop(drawing, geometry, colours, periodVeils(geometry, lanes, colours), true);
        QImage image(geometry.size.toSize(), QImage::Format_RGB32);
        image.fill(0xff00ff00u);
        QPainter painter(&image);
        paintDrawing(painter, drawing);
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixel(x, y) != 0xff00ff00u);
        const int y = int(geometry.lanes.front().rect.center().y());
        const auto at = [&](int year) {
            return image.pixel(int(geometry.scale.xAt(day(year, 5, 20))), y);
        };
        QCOMPARE(at(2008), image.pixel(int(geometry.axis.right()) - 3, y));
        QVERIFY(at(2008) != at(2011) && at(2011) != at(2005));
        QCOMPARE(image.pixel(5, y), colours.background);
    }

    void controlAndADragInTheStripMakeB()
    {
        Stage stage;
        const OverviewGeometry strip = stage.overview().geometryNow();
        const auto at = [&](int year) {
            return QPoint(int(strip.scale.xAt(day(year))), 30);
        };
        stage.drag(stage.overview(), at(2010), at(2014));
        const auto a = stage.state().filter.window;
        QVERIFY(a);
        stage.drag(stage.overview(), at(2002), at(2006), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(stage.state().filter.window, a);
        QVERIFY(stage.state().timeline.compared);
        QCOMPARE(dateFromDay(stage.state().timeline.compared->from).year, 2002);
        stage.overview().grab();
        stage.exploration().goBack();
        QVERIFY(!stage.state().timeline.compared);
        stage.exploration().goForward();
        QTest::mouseDClick(&stage.overview(), Qt::LeftButton, Qt::NoModifier, at(2012));
        QVERIFY(!stage.state().timeline.compared && !stage.state().filter.window);
    }

    void theMenuComparesWithTheTimeBefore()
    {
        Stage stage;
        stage.exploration().setBrush(DayRange{day(2010), day(2012, 12, 31)}, TrailStep::New);
        compareWithNeighbour(stage.exploration(), stage.canvas().lanes().extent());
        QCOMPARE(stage.state().timeline.compared->to, day(2009, 12, 31));
        QVERIFY(stage.exploration().escape());
        QVERIFY(!stage.state().timeline.compared && !stage.state().filter.window);
    }

    void erasStandBehindAllLanesWithTheirNames()
    {
        Stage stage;
        const double top = stage.geometry().axis.top();
        toggleEra(stage.exploration(), u"meeting/garden-lasting"_s);
        toggleEra(stage.exploration(), u"meeting/garden-open"_s);
        QCOMPARE(stage.geometry().eras.size(), std::size_t(2));
        QVERIFY(stage.geometry().axis.top() > top);
        const TimelineEra &era = stage.geometry().eras.front();
        QVERIFY(qAbs(era.band.left() - stage.geometry().scale.xAt(day(2010, 2))) < 1);
        QVERIFY(era.band.height() > 200 && era.strip.bottom() <= stage.geometry().axis.top());
        QCOMPARE(era.text, u"Doubtful"_s);
        toggleEra(stage.exploration(), u"meeting/garden-open"_s);
        QCOMPARE(stage.geometry().eras.size(), std::size_t(1));
    }

    void erasThatOverlapHaveRowsOfTheirOwn()
    {
        ExplorationState state;
        state.timeline.eras = {u"meeting/garden-lasting"_s, u"tenure/aland-2"_s, u"nothing/at-all"_s};
        const TimelineGeometry geometry = layOut(lanesOf(state));
        QCOMPARE(geometry.eras.size(), std::size_t(2));
        QVERIFY(geometry.eras[0].strip.top() != geometry.eras[1].strip.top());
    }

    void todayHasALineOnTheScreenAlone()
    {
        const TimelineLanes lanes = lanesOf({});
        const TimelineGeometry geometry = layOut(lanes, {.today = day(2024, 5, 5)});
        QVERIFY(geometry.todayX);
        QCOMPARE(*geometry.todayX, geometry.scale.xAt(day(2024, 5, 5) + 0.5));
        QVERIFY(textsOf(drawTimeline(geometry, lanes, palette(Theme::Light), measure, false)).contains(u"today"_s));
        QVERIFY(!layOut(lanes, {.today = day(2060)}).todayX);
        QVERIFY(!layOut(lanes).todayX);
    }
};

QTEST_MAIN(TestTimelinePeriods)
#include "tst_timelinePeriods.moc"
