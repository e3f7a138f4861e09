// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/timelineFixture.h"

#include "widgets/timeline/markGroups.h"
#include "widgets/timeline/markLabels.h"
#include "widgets/timeline/timelineDrawing.h"
#include "widgets/timeline/timelineStyle.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

const FixedMeasure measure;

TimelineGeometry layOut(const TimelineLanes &lanes, QSizeF size, TimelineOptions options = {})
{
    return layOutTimeline(lanes, size, palette(Theme::Light), measure, options);
}

TimelineLanes lanesOf(const SnapshotPtr &snapshot, const ExplorationState &state = {})
{
    TimelineLanes lanes;
    lanes.setFrame(frameOf(snapshot, state));
    return lanes;
}

ExplorationState seeing(double from, double to)
{
    ExplorationState state;
    state.timeline.from = from;
    state.timeline.to = to;
    return state;
}

const TimelineMark *markOfId(const TimelineLanes &lanes, const TimelineGeometry &geometry, const char *id)
{
    const Row row = lanes.snapshot().find(QString::fromLatin1(id));
    for (auto mark = geometry.marks.rbegin(); mark != geometry.marks.rend(); ++mark)
        if (mark->row == row && !mark->isRun())
            return &*mark;
    return nullptr;
}

QString firstOverlap(const TimelineGeometry &geometry)
{
    for (std::size_t i = 0; i < geometry.labels.size(); ++i)
        for (std::size_t j = i + 1; j < geometry.labels.size(); ++j)
            if (geometry.labels[i].rect.intersects(geometry.labels[j].rect))
                return geometry.labels[i].text + u" / "_s + geometry.labels[j].text;
    return {};
}

using Placed = std::map<Row, std::pair<QString, double>>;

Placed placed(const TimelineGeometry &geometry)
{
    Placed result;
    for (const TimelineLabel &label : geometry.labels)
        if (label.anchor.x() < geometry.axis.right())
            result[label.row] = {label.text, label.anchor.x()};
    return result;
}

} // namespace

class TestTimelineGeometry : public QObject
{
    Q_OBJECT
private slots:
    void noTwoLabelsOverlapAtAnyZoomOrSize()
    {
        const SnapshotPtr snapshot = smallRecord();
        for (const Language language : allLanguages)
            for (double days = 12000; days > 3; days *= 0.83) {
                const double middle = dayFromDate({2010, 9, 7});
                ExplorationState state = seeing(middle - days / 2, middle + days / 2);
                state.language = language;
                const TimelineLanes lanes = lanesOf(snapshot, state);
                for (const QSizeF size : {QSizeF(400, 300), QSizeF(900, 420), QSizeF(1600, 900), QSizeF(3000, 600)}) {
                    const QString overlap = firstOverlap(layOut(lanes, size));
                    QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
                }
            }
    }

    void labelsStayInsideTheAxis()
    {
        const TimelineLanes lanes = lanesOf(smallRecord(), seeing(14000, 17000));
        const TimelineGeometry geometry = layOut(lanes, {1000, 500});
        QVERIFY(geometry.labels.size() > 5);
        for (const TimelineLabel &label : geometry.labels)
            QVERIFY(label.rect.left() >= geometry.axis.left() && label.rect.right() <= geometry.size.width());
    }

    void noLabelIsCutInsideAWord()
    {
        const TimelineLanes lanes = lanesOf(smallRecord(), seeing(14000, 17000));
        const QString whole = u"Something happened that has a long title "_s;
        for (const TimelineLabel &label : layOut(lanes, {1000, 500}).labels)
            if (label.text.endsWith(u'…')) {
                const QString kept = label.text.chopped(1);
                QVERIFY2(whole.startsWith(kept + u' '), qPrintable(kept));
            }
    }

    void ordinalsAndPlacesAreSaidInTheLanguage()
    {
        const SnapshotPtr snapshot = smallRecord();
        const TimelineLanes lanes = lanesOf(snapshot);
        const auto said = [&](const char *id, Language language) {
            const Row row = snapshot->find(QString::fromLatin1(id));
            return labelText(*snapshot, lanes.lane(*lanes.laneOf(row)), row, language).full;
        };
        QCOMPARE(said("meeting/heads-1", Language::English), u"1st, Lowmoor"_s);
        QCOMPARE(said("meeting/heads-2", Language::English), u"2nd, Aster"_s);
        QCOMPARE(said("meeting/heads-11", Language::English), u"11th, Lowmoor"_s);
        QCOMPARE(said("meeting/ministers-22", Language::English), u"22nd, Aster"_s);
        QCOMPARE(said("meeting/ministers-20", Language::English), u"20th, Ivory Bay"_s);
        QCOMPARE(said("meeting/heads-1", Language::Chinese), u"第1次 · 低沼"_s);
        QCOMPARE(said("meeting/heads-1", Language::Japanese), u"第1回 · 低沼"_s);
        QCOMPARE(said("meeting/heads-1", Language::Korean), u"제1차 · 로무어"_s);
    }

    void panningMovesEveryLabelAndChangesNone()
    {
        const SnapshotPtr snapshot = smallRecord();
        const double days = 2500;
        Placed before;
        double step = 0;
        for (int i = 0; i < 200; ++i) {
            const double from = 11000 + i * 13.37;
            const TimelineLanes lanes = lanesOf(snapshot, seeing(from, from + days));
            const TimelineGeometry geometry = layOut(lanes, {1100, 460});
            const Placed now = placed(geometry);
            for (const auto &[row, was] : before) {
                const auto found = now.find(row);
                const double expected = was.second - step;
                const double half = measure.width(was.first, timelineStyle::label(palette(Theme::Light), {})) / 2;
                if (found == now.end()) {
                    QVERIFY2(expected - half < geometry.axis.left() + 1, qPrintable(was.first));
                    continue;
                }
                QCOMPARE(found->second.first, was.first);
                QVERIFY(qAbs(found->second.second - expected) < 0.01);
            }
            before = now;
            step = 13.37 * geometry.scale.pixelsPerDay();
        }
        QVERIFY(!before.empty());
    }

    void panningKeepsEveryMarkInItsForm()
    {
        const SnapshotPtr snapshot = smallRecord();
        std::map<Row, std::size_t> counts;
        for (int i = 0; i < 200; ++i) {
            const double from = 10000 + i * 31.7;
            const TimelineLanes lanes = lanesOf(snapshot, seeing(from, from + 9000));
            for (const TimelineMark &mark : layOut(lanes, {700, 400}).marks) {
                const auto [it, isNew] = counts.emplace(mark.row, mark.count);
                QVERIFY(isNew || it->second == mark.count);
            }
        }
    }

    void theUndatedNeverStandOnTheAxis()
    {
        for (const double days : {20000.0, 3000.0, 30.0}) {
            const TimelineLanes lanes = lanesOf(smallRecord(), seeing(16000, 16000 + days));
            const TimelineGeometry geometry = layOut(lanes, {1200, 600});
            std::size_t undated = 0;
            for (const TimelineMark &mark : geometry.marks) {
                const bool isKnown = lanes.snapshot().span[index(mark.row)].isKnown();
                QCOMPARE(mark.isUndated, !isKnown);
                if (!isKnown) {
                    ++undated;
                    QVERIFY(geometry.noDate.contains(mark.rect));
                    QVERIFY(!geometry.axis.intersects(mark.rect));
                }
            }
            QCOMPARE(undated, std::size_t(2));
        }
    }

    void withoutUndatedRecordsThereIsNoColumn()
    {
        SnapshotFixture fixture;
        addPlacesAndSeries(fixture);
        addMeetings(fixture, "heads", 2000, 2012, 3, 1);
        const TimelineLanes lanes = lanesOf(fixture.build());
        QVERIFY(layOut(lanes, {1200, 600}).noDate.isEmpty());
    }

    void aDateIsDrawnAsSharplyAsItIsKnown()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        const auto form = [&](const char *id) {
            return markOfId(lanes, geometry, id)->form;
        };
        QCOMPARE(form("meeting/ministers-3"), MarkForm::Sharp);
        QCOMPARE(form("meeting/garden-days"), MarkForm::Sharp);
        QCOMPARE(form("meeting/garden-month"), MarkForm::Month);
        QCOMPARE(form("meeting/garden-year"), MarkForm::Fuzzy);
        QCOMPARE(form("meeting/garden-about"), MarkForm::Fuzzy);
        QCOMPARE(form("meeting/garden-lasting"), MarkForm::Lasting);
        const TimelineMark *open = markOfId(lanes, geometry, "meeting/garden-open");
        QVERIFY(open->opensRight && !open->opensLeft);
        QVERIFY(open->rect.right() > geometry.scale.xAt(dayFromDate({2026, 6, 30})));
    }

    void aMonthCoversItsDays()
    {
        const TimelineLanes lanes =
            lanesOf(smallRecord(), seeing(dayFromDate({2009, 4, 1}), dayFromDate({2009, 7, 1})));
        const TimelineGeometry geometry = layOut(lanes, {1200, 600});
        const QRectF rect = markOfId(lanes, geometry, "meeting/garden-month")->rect;
        QVERIFY(qAbs(rect.left() - geometry.scale.xAt(dayFromDate({2009, 5, 1}))) < 0.01);
        QVERIFY(qAbs(rect.right() - geometry.scale.xAt(dayFromDate({2009, 6, 1}))) < 0.01);
    }

    void whatDidNotTakePlaceIsHollowInItsOwnWay()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        const auto status = [&](const char *id) {
            return markOfId(lanes, geometry, id)->status;
        };
        QCOMPARE(status("meeting/garden-days"), MarkStatus::Solid);
        QCOMPARE(status("meeting/garden-planned"), MarkStatus::Planned);
        QCOMPARE(status("meeting/garden-claimed"), MarkStatus::Claimed);
        QCOMPARE(status("meeting/garden-cancelled"), MarkStatus::Cancelled);
    }

    void recordsThatFailTheFilterAreAbsent()
    {
        ExplorationState state;
        state.filter.facets[u"series"_s] = {u"series/heads"_s};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        QCOMPARE(lanes.count(), std::size_t(1));
        for (const TimelineMark &mark : geometry.marks)
            QVERIFY(lanes.frame().projection->passes.test(mark.row));
    }

    void aWindowEmptiesLanesButKeepsThem()
    {
        ExplorationState state;
        const std::size_t all = lanesOf(smallRecord(), state).count();
        state.filter.window = DayRange{dayFromDate({1990, 1, 1}), dayFromDate({1990, 12, 31})};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        QCOMPARE(lanes.count(), all);
        QCOMPARE(lanes.content(0).dated, std::size_t(0));
    }

    void everyPassingRecordIsCountedInExactlyOneMark()
    {
        for (const double width : {300.0, 700.0, 2000.0}) {
            const TimelineLanes lanes = lanesOf(smallRecord());
            const TimelineGeometry geometry = layOut(lanes, {width, 2000});
            std::size_t counted = 0;
            for (const TimelineMark &mark : geometry.marks)
                counted += mark.count;
            std::size_t expected = 0;
            for (std::size_t i = 0; i < lanes.count(); ++i)
                expected += lanes.content(i).recordCount();
            QCOMPARE(counted, expected);
        }
    }

    void marksTooCloseMergeAndComeApartWhenZoomed()
    {
        const SnapshotPtr snapshot = smallRecord();
        const auto runs = [&](double days) {
            const double middle = dayFromDate({2010, 9, 13});
            const TimelineLanes lanes = lanesOf(snapshot, seeing(middle - days / 2, middle + days / 2));
            const TimelineGeometry geometry = layOut(lanes, {900, 600});
            return std::ranges::count_if(geometry.marks, [](const TimelineMark &mark) { return mark.isRun(); });
        };
        QVERIFY(runs(10000) > 0);
        QCOMPARE(runs(60), 0);
    }

    void selectedAndPlannedNeverVanishInARun()
    {
        ExplorationState state = seeing(0, 40000);
        state.selection = {u"meeting/ministers-7"_s};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        const TimelineGeometry geometry = layOut(lanes, {300, 600});
        const TimelineMark *selected = markOfId(lanes, geometry, "meeting/ministers-7");
        QVERIFY(selected && selected->isSelected);
        QVERIFY(markOfId(lanes, geometry, "meeting/garden-planned"));
    }

    void aSilenceIsTheOneOfTheWholeLane()
    {
        ExplorationState state;
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        const TimelineGeometry geometry = layOut(lanes, {1600, 600});
        const auto heads = std::ranges::find(geometry.lanes, u"Heads"_s, &TimelineLane::title);
        QCOMPARE(heads->gaps.size(), std::size_t(2));
        QVERIFY(heads->gaps.front().text.endsWith(u" months"_s));
        QVERIFY(heads->gaps.back().gap.isOpen());
        state.filter.window = DayRange{dayFromDate({2000, 1, 1}), dayFromDate({2011, 12, 31})};
        const TimelineLanes early = lanesOf(smallRecord(), state);
        for (std::size_t i = 0; i < early.count(); ++i)
            QVERIFY(early.content(i).gaps.empty());
    }

    void pillsKeepClearOfMarks()
    {
        const SnapshotPtr snapshot = smallRecord();
        for (double width = 400; width < 2400; width += 90) {
            const TimelineLanes lanes = lanesOf(snapshot);
            const TimelineGeometry geometry = layOut(lanes, {width, 700});
            for (const TimelineLane &lane : geometry.lanes)
                for (const TimelineGap &gap : lane.gaps)
                    for (std::size_t i = lane.firstMark; i < lane.lastMark && !gap.pill.isEmpty(); ++i)
                        QVERIFY(!geometry.marks[i].rect.intersects(gap.pill));
        }
    }

    void lanesAreNeverTooLowAndScrollInstead()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        for (const double height : {120.0, 200.0, 320.0, 800.0}) {
            const TimelineGeometry top = layOut(lanes, {900, height});
            for (const TimelineLane &lane : top.lanes)
                QVERIFY(lane.rect.height() >= timelineStyle::shortestLane);
            const TimelineGeometry bottom = layOut(lanes, {900, height}, {.scroll = 1e6});
            QCOMPARE(bottom.scroll, std::round(top.scrollRange()));
            QVERIFY(std::ranges::any_of(bottom.lanes,
                                        [&](const TimelineLane &lane) { return lane.shown + 1 == lanes.count(); }));
        }
    }

    void theMostImportantLaneComesFirst()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        for (std::size_t i = 1; i < lanes.mainCount(); ++i)
            QVERIFY(lanes.snapshot().importance[index(lanes.lane(i - 1).record)] >=
                    lanes.snapshot().importance[index(lanes.lane(i).record)]);
        QCOMPARE(lanes.mainCount() + 1, lanes.count());
    }

    void whatIsDrawnCanBeTouched()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 700});
        for (const char *id :
             {"meeting/heads-late", "meeting/garden-month", "meeting/garden-planned", "meeting/garden-days"}) {
            const TimelineMark *mark = markOfId(lanes, geometry, id);
            QVERIFY(mark);
            QCOMPARE(markAt(geometry, mark->rect.center())->row, mark->row);
            QCOMPARE(markAt(geometry, mark->rect.center() + QPointF(0, mark->rect.height() / 2 + 3))->row, mark->row);
        }
        QVERIFY(!markAt(geometry, {geometry.axis.left() + 3, 2}));
    }

    void termsOfOfficeAreBandsThatNameTheirHolders()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {1600, 700});
        QCOMPARE(geometry.bands.heading, u"tenures"_s);
        QCOMPARE(geometry.bands.rows.size(), std::size_t(2));
        for (const TimelineBandRow &row : geometry.bands.rows) {
            QCOMPARE(row.bands.size(), std::size_t(6));
            for (const TimelineBand &band : row.bands) {
                QVERIFY(band.rect.left() >= geometry.axis.left() && band.rect.right() <= geometry.axis.right());
                QVERIFY(measure.width(band.text, timelineStyle::band(0, {})) <= band.rect.width());
                QCOMPARE(bandAt(geometry, band.rect.center()), &band);
            }
        }
        QVERIFY(geometry.bands.rows[0].bands[0].fill != geometry.bands.rows[0].bands[1].fill);
    }

    void termsStayInSightWhenLanesScroll()
    {
        const TimelineGeometry geometry = layOut(lanesOf(smallRecord()), {900, 200});
        QVERIFY(geometry.scrollRange() > 0);
        QVERIFY(geometry.bands.rect.bottom() <= 200.5);
        QVERIFY(geometry.lanesArea.bottom() <= geometry.bands.rect.top() + 0.5);
    }

    void aFigureCountsTheLanesThatDoNotFit()
    {
        const TimelineLanes lanes = lanesOf(smallRecord());
        const TimelineGeometry geometry = layOut(lanes, {900, 220}, {.isFigure = true});
        QVERIFY(geometry.hiddenLanes > 0);
        QCOMPARE(geometry.lanes.size() + geometry.hiddenLanes, lanes.count());
    }

    void postponementsPointFromTheFirstDateToTheNewOne()
    {
        auto changed = std::make_shared<Snapshot>(*smallRecord());
        changed->originalSpan.resize(changed->count());
        const Row undated = changed->find(u"meeting/garden-undated");
        const Row dated = changed->find(u"meeting/garden-days");
        changed->originalSpan[index(undated)] = *spanFromEdtf(u"2020-05-05");
        changed->originalSpan[index(dated)] = *spanFromEdtf(u"2018-05-05");
        const TimelineLanes lanes = lanesOf(changed);
        const TimelineGeometry geometry = layOut(lanes, {1600, 700});
        std::vector<TimelineArrow> arrows;
        for (const TimelineLane &lane : geometry.lanes)
            arrows.insert(arrows.end(), lane.arrows.begin(), lane.arrows.end());
        QCOMPARE(arrows.size(), std::size_t(2));
        for (const TimelineArrow &arrow : arrows) {
            QVERIFY(arrow.from.x() < arrow.to.x());
            QCOMPARE(arrow.isUndated, arrow.row == undated);
        }
    }

    void nothingThatPassesIsSaidInASentence()
    {
        ExplorationState state;
        state.filter.facets[u"series"_s] = {u"series/heads"_s};
        state.filter.facets[u"kind"_s] = {u"event"_s};
        const TimelineLanes lanes = lanesOf(smallRecord(), state);
        QCOMPARE(layOut(lanes, {900, 400}).notice, u"No record matches these filters. Press Esc to step back."_s);
        QVERIFY(layOut(lanesOf(smallRecord()), {900, 400}).notice.isEmpty());
    }

    void theFilterWindowIsFittedUntilTheUserZooms()
    {
        ExplorationState state;
        state.filter.window = DayRange{dayFromDate({2010, 1, 1}), dayFromDate({2012, 12, 31})};
        const TimeScale scale = timelineScale(lanesOf(smallRecord(), state), 100, 800);
        QVERIFY(scale.from < state.filter.window->from && scale.to > state.filter.window->to);
        QVERIFY(scale.to - scale.from < 1200);
        state.timeline.from = 0;
        state.timeline.to = 500;
        QCOMPARE(timelineScale(lanesOf(smallRecord(), state), 100, 800), (TimeScale{0, 500, 100, 800}));
    }

    void theDrawingsGroupsNameTheirRecords()
    {
        const Drawing drawing = drawTimelineFigure(frameOf(smallRecord()), {1600, 900}, palette(Theme::Light), measure);
        int depth = 0;
        int clips = 0;
        std::set<QString> ids;
        for (const DrawItem &item : drawing.items) {
            if (const auto *group = std::get_if<GroupBegin>(&item)) {
                ++depth;
                if (group->role == u"event"_s)
                    ids.insert(group->id);
            }
            depth -= std::holds_alternative<GroupEnd>(item) ? 1 : 0;
            clips += std::holds_alternative<ClipBegin>(item) ? 1 : std::holds_alternative<ClipEnd>(item) ? -1 : 0;
            QVERIFY(depth >= 0 && clips >= 0);
        }
        QCOMPARE(depth, 0);
        QCOMPARE(clips, 0);
        QVERIFY(ids.contains(u"meeting/heads-late"_s) && ids.contains(u"meeting/garden-undated"_s));
    }

    void theSameFrameGivesTheSameDrawing()
    {
        const FramePtr frame = frameOf(smallRecord());
        const auto texts = [&] {
            QStringList all;
            for (const DrawItem &item : drawTimelineFigure(frame, {1600, 900}, palette(Theme::Dark), measure).items)
                if (const auto *text = std::get_if<DrawText>(&item))
                    all << text->text;
            return all;
        };
        QCOMPARE(texts(), texts());
    }
};

QTEST_APPLESS_MAIN(TestTimelineGeometry)
#include "tst_timelineGeometry.moc"
