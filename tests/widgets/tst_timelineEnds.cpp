// SPDX-License-Identifier: GPL-3.0-or-later
// Where things end: at the data's horizon, at the edge of the axis, at the edge of the view, outside of all data.
#include "../support/timelineFixture.h"

#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineStyle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

TimelineLanes lanesOf(const SnapshotPtr &snapshot, const ExplorationState &state = {})
{
    TimelineLanes lanes;
    lanes.setFrame(frameOf(snapshot, state));
    return lanes;
}

TimelineGeometry layOut(const TimelineLanes &lanes, QSizeF size, TimelineOptions options = {})
{
    return layOutTimeline(lanes, size, palette(Theme::Light), measure, options);
}

ExplorationState seeing(int fromYear, int toYear)
{
    ExplorationState state;
    state.timeline.from = dayFromDate({fromYear, 1, 1});
    state.timeline.to = dayFromDate({toYear, 1, 1});
    return state;
}

const TimelineMark *markOfId(const TimelineLanes &lanes, const TimelineGeometry &geometry, const char *id)
{
    const Row row = lanes.snapshot().find(QString::fromLatin1(id));
    const auto mark = std::ranges::find_if(geometry.marks, [&](const TimelineMark &m) { return m.row == row; });
    return mark == geometry.marks.end() ? nullptr : &*mark;
}

// Two plans were put off: one to a day, one to an unknown day.
SnapshotPtr withPostponed()
{
    auto changed = std::make_shared<Snapshot>(*smallRecord());
    changed->originalSpan.resize(changed->count());
    changed->originalSpan[index(changed->find(u"meeting/garden-undated"))] = *spanFromEdtf(u"2020-05-05");
    changed->originalSpan[index(changed->find(u"meeting/garden-days"))] = *spanFromEdtf(u"2018-05-05");
    return changed;
}

std::vector<TimelineArrow> arrowsOf(const TimelineGeometry &geometry)
{
    std::vector<TimelineArrow> arrows;
    for (const TimelineLane &lane : geometry.lanes)
        arrows.insert(arrows.end(), lane.arrows.begin(), lane.arrows.end());
    return arrows;
}

std::vector<DrawText> textsOf(const Drawing &drawing)
{
    std::vector<DrawText> texts;
    for (const DrawItem &item : drawing.items)
        if (const auto *text = std::get_if<DrawText>(&item))
            texts.push_back(*text);
    return texts;
}

} // namespace

class TestTimelineEnds : public QObject
{
    Q_OBJECT
private slots:
    void termsThatGoOnFadeAtTheHorizon()
    {
        const TimelineLanes lanes = lanesOf(smallRecord(), seeing(2000, 2036));
        const TimelineGeometry geometry = layOut(lanes, {1200, 900});
        const double horizon = geometry.scale.xAt(dayFromDate({2026, 7, 1}));
        QVERIFY(horizon < geometry.axis.right() - 100);
        for (const TimelineBandRow &row : geometry.bands.rows) {
            QVERIFY(row.bands.back().rect.right() <= horizon + 0.5);
            QVERIFY(row.bands.back().rect.right() > horizon - 2.5);
            QVERIFY(row.bands.back().fadesRight);
            QVERIFY(!row.bands.front().fadesRight);
        }
    }

    void termsCutByTheEdgeOfTheAxisDoNotFadeThere()
    {
        const TimelineLanes lanes = lanesOf(smallRecord(), seeing(2000, 2024));
        for (const TimelineBandRow &row : layOut(lanes, {1200, 900}).bands.rows)
            QVERIFY(!row.bands.back().fadesRight);
    }

    void whatGoesOnPointsOnwardsAtTheHorizon()
    {
        const TimelineLanes lanes = lanesOf(smallRecord(), seeing(2000, 2036));
        const TimelineGeometry geometry = layOut(lanes, {1200, 900});
        const TimelineMark *open = markOfId(lanes, geometry, "meeting/garden-open");
        QVERIFY(open && open->opensRight);
        QVERIFY(qAbs(open->rect.right() - geometry.scale.xAt(dayFromDate({2026, 7, 1}))) < 1);
    }

    void aPeriodWithoutRecordsIsShownAndSaid()
    {
        for (const bool isFigure : {false, true}) {
            ExplorationState state;
            state.filter.window = DayRange{dayFromDate({2040, 1, 1}), openFuture};
            const TimelineLanes lanes = lanesOf(smallRecord(), state);
            const TimelineGeometry geometry = layOut(lanes, {900, 500}, {.isFigure = isFigure});
            QCOMPARE(geometry.notice, u"No record is dated in this period; the data run 2000 – 2026."_s);
            QCOMPARE(geometry.scale.from, double(dayFromDate({2040, 1, 1})));
            QVERIFY(geometry.ruler.labels.size() > 1);
        }
    }

    void aPeriodBeforeTheDataIsShownAsItIs()
    {
        ExplorationState state;
        state.filter.window = DayRange{dayFromDate({1950, 1, 1}), dayFromDate({1959, 12, 31})};
        const TimeScale scale = timelineScale(lanesOf(smallRecord(), state), 100, 800);
        QCOMPARE(scale.from, double(dayFromDate({1950, 1, 1})));
        QCOMPARE(scale.to, double(dayFromDate({1960, 1, 1})));
    }

    void arrowsOfWhatWasPutOffStayOnTheAxis()
    {
        for (const auto &[from, to] : {std::pair{2000, 2030}, {2019, 2021}, {2021, 2024}, {2018, 2019}}) {
            const TimelineGeometry geometry = layOut(lanesOf(withPostponed(), seeing(from, to)), {1600, 700});
            for (const TimelineArrow &arrow : arrowsOf(geometry))
                for (const QPointF end : {arrow.from, arrow.to}) {
                    QVERIFY(end.x() >= geometry.axis.left() - 41 && end.x() <= geometry.axis.right() + 41);
                    QVERIFY(!arrow.isUndated || (arrow.from.x() < arrow.to.x() && end.x() < geometry.noDate.left()));
                }
        }
        QCOMPARE(arrowsOf(layOut(lanesOf(withPostponed(), seeing(2000, 2030)), {1600, 700})).size(), std::size_t(2));
        QVERIFY(arrowsOf(layOut(lanesOf(withPostponed(), seeing(2005, 2008)), {1600, 700})).empty());
    }

    void whatIsDrawnOfAnArrowIsClippedToTheAxis()
    {
        const FramePtr frame = frameOf(withPostponed(), seeing(2000, 2030));
        const Drawing drawing = drawTimelineFigure(frame, {1600, 900}, palette(Theme::Light), measure);
        const TimelineLanes lanes = lanesOf(withPostponed(), seeing(2000, 2030));
        const TimelineGeometry geometry = layOut(lanes, {1600, 900}, {.isFigure = true});
        QRectF clip;
        int curves = 0;
        for (const DrawItem &item : drawing.items) {
            if (const auto *begin = std::get_if<ClipBegin>(&item))
                clip = begin->rect;
            if (!std::holds_alternative<DrawCurve>(item))
                continue;
            ++curves;
            QCOMPARE(clip.right(), geometry.axis.right());
        }
        QCOMPARE(curves, 2);
    }

    void theFirstDateIsATriangleAndNoRing()
    {
        const FramePtr frame = frameOf(withPostponed(), seeing(2000, 2030));
        int triangles = 0;
        for (const DrawItem &item : drawTimelineFigure(frame, {1600, 900}, palette(Theme::Light), measure).items)
            if (const auto *polygon = std::get_if<DrawPolygon>(&item))
                triangles += polygon->points.size() == 3 && polygon->pen.colour != transparent ? 1 : 0;
        QCOMPARE(triangles, 2);
    }

    void silencesAreDottedAtEveryZoom()
    {
        ExplorationState state;
        state.timeline.from = dayFromDate({2015, 3, 1});
        state.timeline.to = state.timeline.from + 4;
        const TimelineGeometry geometry = layOut(lanesOf(smallRecord(), state), {1600, 700});
        int gaps = 0;
        for (const TimelineLane &lane : geometry.lanes)
            for (const TimelineGap &gap : lane.gaps) {
                ++gaps;
                QVERIFY(gap.to.x() - gap.from.x() < 1800);
            }
        QVERIFY(gaps > 0);
    }

    void theDotsOfASilenceMoveWithTheDays()
    {
        const auto firstDot = [](double from) {
            ExplorationState state;
            state.timeline.from = from;
            state.timeline.to = from + 400;
            const TimelineGeometry geometry = layOut(lanesOf(smallRecord(), state), {1600, 700});
            return geometry.scale.dayAt(geometry.lanes.front().gaps.front().from.x()) * geometry.scale.pixelsPerDay();
        };
        const double start = dayFromDate({2015, 3, 1});
        const double moved = (firstDot(start + 11) - firstDot(start)) / 5.6;
        QVERIFY(qAbs(moved - std::round(moved)) < 1e-6);
    }

    void namesOfLanesAreWholeOrAbsent()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        for (int height = 150; height < 360; ++height) {
            const TimelineGeometry geometry = layOut(lanes, {900, double(height)}, {.scroll = height * 0.37});
            const QRectF area = geometry.lanesArea;
            for (const DrawText &text : textsOf(drawTimeline(geometry, lanes, palette(Theme::Light), measure, false))) {
                const bool isOfLane = std::ranges::any_of(geometry.lanes, [&](const TimelineLane &lane) {
                    return std::ranges::count(lane.titleLines, text.text) > 0 || lane.count == text.text;
                });
                if (isOfLane && text.anchor.x() < geometry.axis.left())
                    QVERIFY(text.anchor.y() - 9 >= area.top() && text.anchor.y() + 1 <= area.bottom());
            }
        }
    }

    void aDisputedRecordStandsAtEachDateThatASourceGives()
    {
        SnapshotFixture fixture;
        addPlacesAndSeries(fixture);
        fixture.add("source", "source/a");
        fixture.add("meeting", "meeting/doubted")
            .date("2010-03-04")
            .status(Status::Disputed)
            .tie(Role::Series, "series/heads")
            .cite("source/a", "1", "date", "2010-03-04", "2011-01-01")
            .cite("source/a", "2", "date", "2010-05-06", "2011-01-01");
        const TimelineLanes lanes = lanesOf(fixture.build());
        const TimelineGeometry geometry = layOut(lanes, {1200, 400});
        QCOMPARE(geometry.marks.size(), std::size_t(2));
        for (const TimelineMark &mark : geometry.marks)
            QCOMPARE(mark.status, MarkStatus::Disputed);
        QCOMPARE(geometry.lanes[0].doubts.size(), std::size_t(1));
        const QLineF doubt = geometry.lanes[0].doubts[0];
        QVERIFY(qAbs(geometry.scale.dayAt(doubt.x2()) - dayFromDate({2010, 5, 6}) - 0.5) < 0.01);
    }
};

QTEST_APPLESS_MAIN(TestTimelineEnds)
#include "tst_timelineEnds.moc"
